//! The socket: connections are taken in here and not by a library's loop, so that each has time-outs and is counted.

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

/// How long the head of a request may take, and how long a connection may be idle between two.
const HEAD: Duration = Duration::from_secs(30);
/// How long a connection may live, whatever is done with it: longer than any letter takes, and not for ever for somebody who
/// never reads what was asked for.
const LIFE: Duration = Duration::from_secs(600);
/// How many bytes the head of a request may have.
const HEAD_BYTES: usize = 32 << 10;
/// How many connections there may be at once.
const CONNECTIONS: usize = 1024;
/// How many threads may read, check and write for requests at once.
const THREADS: usize = 32;
/// How long the server waits before it takes a connection in again after the system gave it none.
const PAUSE: Duration = Duration::from_millis(100);
/// How long requests that have begun may take to end once the server is told to.
const GRACE: Duration = Duration::from_secs(10);

/// A server that listens.
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Begins to listen; port 0 takes any that is free.
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

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until somebody interrupts the program or the system ends it. What has begun is finished first.
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
            // Mostly there are no more descriptors; some connection will end.
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
            // Whoever hangs up in the middle has nobody to be told.
            let _ = tokio::time::timeout(LIFE, connection).await;
            drop(place);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(GRACE, open.shutdown()).await;
}

/// Waits until somebody wants the program to end.
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
