//! Commands of WebDriver `BiDi` (W3C), for what the older protocol lacks: isolated users of one browser.

use std::io;

use futures_util::{SinkExt, StreamExt};
use libtest_mimic::Failed;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// A connection to a browser's session.
pub(crate) struct Bidi(Mutex<Connection>);

struct Connection {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    commands: u64,
}

impl Bidi {
    /// Connects to the address that a session has given.
    pub(crate) async fn connect(address: &str) -> Result<Self, Failed> {
        let (socket, _) = connect_async(address).await?;
        Ok(Self(Mutex::new(Connection { socket, commands: 0 })))
    }

    /// Gives a command, and what came of it.
    pub(crate) async fn command(&self, method: &str, parameters: Value) -> Result<Value, Failed> {
        let mut connection = self.0.lock().await;
        connection.commands += 1;
        let id = connection.commands;
        let command = json!({ "id": id, "method": method, "params": parameters });
        connection.socket.send(Message::text(command.to_string())).await?;
        loop {
            let message = connection.socket.next().await.unwrap_or(Err(Error::ConnectionClosed))?;
            let Message::Text(text) = message else { continue };
            let mut answer: Value = serde_json::from_str(&text)?;
            // Events have no number, and nobody has asked for any.
            if answer["id"] == id {
                return match answer["type"].as_str() {
                    Some("success") => Ok(answer["result"].take()),
                    _ => Err(io::Error::other(format!("{method}: {answer}")).into()),
                };
            }
        }
    }
}
