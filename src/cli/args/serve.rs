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

FOLDER contains application.json. The command prints a link to the coordinator's page, where partners are invited. \
Each partner gets a link of its own and fills in its contribution in a browser. Drafts are kept in drafts/, \
submitted contributions in contributions/, and returned letters in letters/; the other commands can be used on the \
folder meanwhile. Anybody who has a link can use it, so serve.json stores only hashes of the links. See \
docs/serving.md for how to run a server that other machines can reach.")]
pub struct Serve {
    /// The application folder
    #[arg(value_name = "FOLDER", default_value = ".")]
    pub folder: PathBuf,

    /// Listen on this address; port 0 picks a free port
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8484")]
    pub listen: SocketAddr,

    /// The public address, such as https://letters.example.org, behind a proxy with a certificate; required if other
    /// machines can reach the server
    #[arg(long, value_name = "URL")]
    pub public_url: Option<String>,

    /// Create no new coordinator link, for a service that starts automatically; existing links stay valid
    #[arg(long)]
    pub no_link: bool,

    /// Print a new coordinator link and exit, for a folder that a service is already serving
    #[arg(long, conflicts_with = "no_link")]
    pub link: bool,

    /// The limits of worker processes.
    #[command(flatten)]
    pub workers: Workers,
}
