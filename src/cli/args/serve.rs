//! The arguments of `loi serve`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use super::Workers;

/// `loi serve`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi serve our-application
  loi serve our-application --listen 127.0.0.1:0
  loi serve our-application --listen 0.0.0.0:8080 --public-url https://letters.example.org

FOLDER has application.json. The link that is printed opens the coordinator's page, where partners are invited; each gets a \
link of its own and fills in its contribution in a browser. Drafts are kept in drafts, what was sent in contributions, \
letters that came back in letters: the other commands work on the folder all the while. Whoever has a link is let in, so \
only the hashes of links are kept, in serve.json. docs/serving.md tells how a server is run that others can reach.")]
pub struct Serve {
    /// The application folder
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub folder: PathBuf,

    /// Where to listen; port 0 takes any that is free
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8484")]
    pub listen: SocketAddr,

    /// The address that a proxy with a certificate makes it known by, such as https://letters.example.org; needed where other
    /// machines can reach it
    #[arg(long, value_name = "URL")]
    pub public_url: Option<String>,

    /// Make no new link for the coordinator, as for a service that starts by itself; earlier ones stay good
    #[arg(long)]
    pub no_link: bool,

    /// What worker processes may take.
    #[command(flatten)]
    pub workers: Workers,
}
