//! The addresses at which a server can be reached, and the start of its links.

use std::net::SocketAddr;

use axum::http::Uri;
use axum::http::uri::Scheme;

use crate::diagnostic::Diagnostic;

/// The addresses at which a server can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    base: String,
    hosts: Vec<String>,
}

impl Address {
    /// The addresses of a server that listens at a socket, behind a proxy if there is a public URL.
    ///
    /// # Errors
    /// `bad-public-url`, and `public-url-missing` if other machines could reach the server and no public URL is given.
    pub fn new(listen: SocketAddr, public_url: Option<&str>) -> Result<Self, Diagnostic> {
        let local = if listen.ip().is_loopback() {
            let port = listen.port();
            // Browsers leave the default port out.
            let ports =
                if port == 80 { vec![":80".to_owned(), String::new()] } else { vec![format!(":{port}")] };
            let names = ["localhost", "127.0.0.1", "[::1]"];
            names.iter().flat_map(|name| ports.iter().map(move |port| format!("{name}{port}"))).collect()
        } else {
            Vec::new()
        };
        match public_url {
            Some(url) => {
                let host = host_of(url)?;
                let base = format!("https://{host}");
                Ok(Self { base, hosts: std::iter::once(host).chain(local).collect() })
            }
            None if local.is_empty() => Err(Diagnostic::error(
                "public-url-missing",
                format!("`{listen}` can be reached by other machines, and nothing says under which name"),
            )
            .hint("put a proxy with a certificate in front of it and name its address with --public-url https://...")),
            None => Ok(Self { base: format!("http://{listen}"), hosts: local }),
        }
    }

    /// Whether a request was meant for this server, by its `Host`. Names that others have pointed here do not count.
    pub fn has_host(&self, host: &str) -> bool {
        self.hosts.iter().any(|known| known.eq_ignore_ascii_case(host))
    }

    /// Whether a form comes from this server, by its `Origin`.
    pub fn has_origin(&self, origin: &str) -> bool {
        let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        host.is_some_and(|host| self.has_host(host))
    }

    /// Whether the server is reached over TLS.
    pub fn is_secure(&self) -> bool {
        self.base.starts_with("https://")
    }

    /// The host at which the server is reached, without a port.
    pub fn host(&self) -> &str {
        let host = self.base.split_once("://").map_or(self.base.as_str(), |(_, host)| host);
        if host.starts_with('[') { host } else { host.split(':').next().unwrap_or(host) }
    }

    /// The full address of a path.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }
}

/// The host of a public URL, with its port if it has one.
fn host_of(url: &str) -> Result<String, Diagnostic> {
    let bad = |why: &str| {
        Diagnostic::error("bad-public-url", format!("`{url}` {why}"))
            .hint("write it as browsers show it: https://letters.example.org")
    };
    let uri: Uri = url.parse().map_err(|_| bad("is no address"))?;
    if uri.scheme() != Some(&Scheme::HTTPS) {
        return Err(bad("is not an address that begins with https://"));
    }
    if uri.path() != "/" || uri.query().is_some() {
        return Err(bad("has a path; the form needs a host name of its own"));
    }
    let authority = uri.authority().filter(|it| !it.as_str().contains('@'));
    let authority = authority.ok_or_else(|| bad("names no host"))?;
    let host = authority.as_str().to_ascii_lowercase();
    Ok(host.strip_suffix(":443").unwrap_or(&host).to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn at(listen: &str, public_url: Option<&str>) -> Result<Address, &'static str> {
        Address::new(listen.parse().unwrap(), public_url).map_err(|problem| problem.code)
    }

    #[test]
    fn a_local_server_is_known_by_local_names_only() {
        let address = at("127.0.0.1:8080", None).unwrap();
        for host in ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080"] {
            assert!(address.has_host(host), "{host}");
        }
        for host in ["localhost", "localhost:8081", "evil.example", "127.0.0.1.evil.example:8080", ""] {
            assert!(!address.has_host(host), "{host}");
        }
        assert_eq!(address.link("/p/x"), "http://127.0.0.1:8080/p/x");
        assert!(address.has_origin("http://localhost:8080") && !address.has_origin("null"));
    }

    #[test]
    fn a_server_for_others_needs_a_name_of_its_own() {
        assert_eq!(at("0.0.0.0:80", None), Err("public-url-missing"));
        for wrong in
            ["http://a.example", "a.example", "https://a.example/x", "https://u@a.example", "ftp://a", ""]
        {
            assert_eq!(at("0.0.0.0:80", Some(wrong)), Err("bad-public-url"), "{wrong}");
        }
        let address = at("0.0.0.0:8080", Some("https://Letters.example:443/")).unwrap();
        assert!(address.has_host("letters.example") && !address.has_host("0.0.0.0:8080"));
        assert!(address.is_secure());
        assert_eq!(address.link("/"), "https://letters.example/");
    }
}
