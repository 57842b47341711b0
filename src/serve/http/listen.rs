//! The socket: connections are accepted here and not in a library's loop, so that each has time-outs and is counted.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

use crate::diagnostic::Diagnostic;

use super::super::site::Site;
use super::router;

/// How long the head of a request may take, and how long a connection may idle between two requests.
const HEAD: Duration = Duration::from_secs(30);
/// How long a connection may live, whatever happens on it: longer than any letter takes, but not for ever for a client
/// that never reads its answer.
const LIFE: Duration = Duration::from_secs(600);
/// How many bytes the head of a request may have.
const HEAD_BYTES: usize = 32 << 10;
/// How many connections there may be at once.
const CONNECTIONS: usize = 1024;
/// How many threads may read, check and write for requests at once.
const THREADS: usize = 32;
/// How long the server waits before it accepts again after the system has refused it a connection.
const PAUSE: Duration = Duration::from_millis(100);
/// How long requests in progress may take once the server is told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// A server that is listening.
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Begins to listen; port 0 takes any free port.
    ///
    /// # Errors
    /// `cannot-listen` with the system's reason.
    pub fn bind(listen: SocketAddr) -> Result<Self, Diagnostic> {
        let refused = |error: std::io::Error| {
            Diagnostic::error("cannot-listen", format!("cannot listen at `{listen}`: {error}"))
                .hint("choose another address or port with --listen")
        };
        let runtime = Builder::new_multi_thread().enable_all().max_blocking_threads(THREADS).build();
        let runtime = runtime.map_err(refused)?;
        let listener = runtime.block_on(TcpListener::bind(listen)).map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        Ok(Self { runtime, listener, address })
    }

    /// The address it listens at.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests until somebody interrupts the program or the system ends it; requests in progress are finished
    /// first.
    ///
    /// # Errors
    /// As [`router`].
    pub fn run(self, site: Arc<Site>) -> Result<(), Diagnostic> {
        let router = router(site)?;
        self.runtime.block_on(answer(self.listener, router));
        self.runtime.shutdown_timeout(GRACE);
        Ok(())
    }
}

async fn answer(listener: TcpListener, router: Router) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let open = GracefulShutdown::new();
    let mut end = std::pin::pin!(end());
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let taken = tokio::select! {
            taken = listener.accept() => taken,
            () = &mut end => break,
        };
        let Ok((stream, _)) = taken else {
            // Usually the descriptors have run out; some connection will end.
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(
            router.clone().map_request(|request: hyper::Request<_>| request.map(Body::new)),
        );
        let mut connection = http1::Builder::new();
        connection.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEAD_BYTES);
        let connection = open.watch(connection.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // If the client hung up, nobody is left to be told.
            let _ = tokio::time::timeout(LIFE, connection).await;
            drop(place);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(GRACE, open.shutdown()).await;
}

/// Waits until the program is told to end.
async fn end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminated.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
