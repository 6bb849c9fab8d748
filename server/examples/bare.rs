//! A bare axum handler: what the gateway's speed is compared with.

use axum::{Json, Router, routing::get};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let answer = || async { Json(serde_json::json!({"isPluggedIn": true, "state": "NOT_CHARGING"})) };
    let app = Router::new().route("/", get(answer));
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(app.clone());
        tokio::spawn(async move {
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
