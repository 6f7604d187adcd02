//! `cargo xtask serve`: the demo article, with the card in it.

use std::io::ErrorKind;
use std::net::Ipv4Addr;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::Redirect;
use axum::routing::{get, get_service};
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::paths::{dist, seeds, site};
use crate::{build, docs};

/// Builds what is stale and serves `www/site/` with the bundle on 127.0.0.1 until it is stopped. Port 0 takes
/// any that is free.
pub(crate) fn run(port: u16) -> Result<()> {
    build::bundle()?;
    tokio::runtime::Runtime::new()?.block_on(serve(port))
}

async fn serve(port: u16) -> Result<()> {
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
        Ok(listener) => listener,
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is taken by another program. Choose another: cargo xtask serve --port {}", other(port));
        }
        Err(error) => return Err(error).with_context(|| format!("cannot listen on port {port}")),
    };
    println!(
        "The demo article: http://{}/  (a page to write cards at /builder/, documentation at /docs/, stop with Ctrl+C)",
        listener.local_addr()?
    );
    // The browser must not show a cached file in place of a new one.
    let fresh = SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // The registered type (RFC 9239), which `ServeDir` does not know for this extension.
    let javascript = SetResponseHeaderLayer::overriding(CONTENT_TYPE, HeaderValue::from_static("text/javascript"));
    let module = get_service(ServeFile::new(dist().join("fact-card.mjs"))).layer(javascript);
    let router = Router::new()
        .route("/dist/fact-card.mjs", module)
        .route("/builder/", get(async || Redirect::temporary("/dist/builder/")))
        .route("/builder", get(async || Redirect::temporary("/dist/builder/")))
        .nest_service("/dist", ServeDir::new(dist()))
        // Some pages load them.
        .nest_service("/seeds", ServeDir::new(seeds()))
        .merge(docs::routes())
        .fallback_service(ServeDir::new(site()))
        .layer(fresh);
    axum::serve(listener, router).await.context("the server stopped")
}

/// A port that is likely to be free.
fn other(port: u16) -> u16 {
    port.checked_add(1).unwrap_or(8000)
}
