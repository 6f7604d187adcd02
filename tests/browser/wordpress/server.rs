//! A real WordPress, which runs as long as the tests do.

use std::collections::BTreeMap;
use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use fact_card::Context;
use fact_card::render::embed;
use serde_json::json;
use tokio::net::{TcpStream, UnixStream};
use tokio::sync::Mutex;

use super::codes::{CODES, DATA, generated, nasty};
use crate::driver::{free_port, program};
use crate::poll::poll;
use crate::process::{Process, Program, Says};
use crate::setup::root;
use crate::site::integrity_of;

/// How long WordPress may take until it answers.
const PATIENCE: Duration = Duration::from_secs(30);

/// The address of each post, by user, editor and embed code.
type Addresses = BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>;

/// A running WordPress with the posts, ended when it is dropped.
pub(crate) struct WordPress {
    pub(super) addresses: Addresses,
    _server: Server,
}

impl WordPress {
    /// Starts it.
    pub(crate) async fn start() -> Result<Self, String> {
        let (server, addresses) = Server::start("posts", false, publish).await?;
        Ok(Self { addresses, _server: server })
    }
}

/// Publishes the posts, and gives their addresses.
fn publish(site: &Site) -> Result<Addresses, Error> {
    let pasted = CODES.map(|(name, code, _)| (name.to_owned(), json!(code.replace("DATA", DATA))));
    let document = nasty().map_err(|error| error.message().unwrap_or_default().to_owned())?;
    let generated = generated().map(|(name, form, _)| {
        let code = embed(&document, Context::default(), form);
        // The real one, which only the bundle has.
        let integrity = format!("integrity=\"{}\"", integrity_of("fact-card.js"));
        (name.to_owned(), json!(code.replace("integrity=\"\"", &integrity)))
    });
    let codes = serde_json::Value::Object(pasted.into_iter().chain(generated).collect()).to_string();
    Ok(serde_json::from_str(&site.php("posts.php", &codes)?)?)
}

/// A running WordPress with the plugin, ended when it is dropped.
pub(crate) struct WithPlugin {
    /// Its address, such as `http://127.0.0.1:1234`.
    pub(super) address: String,
    /// The folder with its plugins and what PHP says.
    pub(super) folder: PathBuf,
    /// Held by who logs in: of two who do at once as the same user, WordPress may forget one.
    pub(super) door: Mutex<()>,
    _server: Server,
}

impl WithPlugin {
    /// Starts it.
    pub(crate) async fn start() -> Result<Self, String> {
        let install = |site: &Site| {
            let zip = format!("fact-card-wordpress-{}.zip", env!("CARGO_PKG_VERSION"));
            let zip = root().join("target").join("tools").join("wordpress-plugin").join(zip);
            let wrong = site.php("plugin.php", &zip.display().to_string())?;
            if wrong.is_empty() { Ok((site.address.clone(), site.folder.clone())) } else { Err(wrong.into()) }
        };
        let (server, (address, folder)) = Server::start("plugin", true, install).await?;
        Ok(Self { address, folder, door: Mutex::default(), _server: server })
    }
}

/// What runs for a WordPress.
struct Server {
    _server: Process,
    _database: Process,
}

impl Server {
    /// Starts a WordPress, and gives it with what `prepare` has made in it.
    async fn start<T>(
        name: &str,
        has_plugins: bool,
        prepare: impl FnOnce(&Site) -> Result<T, Error>,
    ) -> Result<(Self, T), String> {
        let folder = root().join("target").join("wordpress").join(format!("{}-{name}", std::process::id()));
        let started = Self::start_in(&folder, has_plugins, prepare).await.map_err(|error| {
            let printed =
                ["database.log", "server.log"].map(|log| fs::read_to_string(folder.join(log)).unwrap_or_default());
            format!("WordPress could not be started: {error}\n{}", printed.concat())
        });
        if started.is_err() {
            // Not even the database may have been, which takes it along.
            let _ = fs::remove_dir_all(&folder);
        }
        started
    }

    async fn start_in<T>(
        folder: &Path,
        has_plugins: bool,
        prepare: impl FnOnce(&Site) -> Result<T, Error>,
    ) -> Result<(Self, T), Error> {
        fs::create_dir_all(folder)?;
        let database = start_database(folder)?;
        poll(PATIENCE, async || UnixStream::connect(folder.join("socket")).await).await?;
        let port = free_port()?;
        let site = Site { folder: folder.to_owned(), address: format!("http://127.0.0.1:{port}"), has_plugins };
        if has_plugins {
            fs::create_dir_all(site.plugins())?;
        }
        site.php("install.php", "")?;
        let prepared = prepare(&site)?;
        let server = site.serve(port).await?;
        Ok((Self { _server: server, _database: database }, prepared))
    }
}

type Error = Box<dyn std::error::Error>;

/// Starts a database of its own, which only listens at a file.
fn start_database(folder: &Path) -> Result<Process, Error> {
    let user = Command::new("id").arg("-un").output()?;
    let user = format!("--user={}", String::from_utf8_lossy(&user.stdout).trim());
    let data = format!("--datadir={}", folder.join("database").display());
    let installed = Command::new(program("mariadb-install-db"))
        .args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", &user, &data])
        .stdin(Stdio::null())
        .output()?;
    if !installed.status.success() {
        // It says on either what is wrong.
        let printed = [installed.stdout, installed.stderr].concat();
        return Err(String::from_utf8_lossy(&printed).into());
    }
    let socket = format!("--socket={}", folder.join("socket").display());
    let mut command = Command::new(program("mariadbd"));
    command.args(["--no-defaults", "--skip-networking", "--innodb-flush-log-at-trx-commit=0", &user, &data, &socket]);
    let says = Says::Into(folder.join("database.log"));
    Ok(Program { folder: Some(folder.to_owned()), says, ..Program::new(command) }.start()?)
}

/// A WordPress, as PHP is told of it.
struct Site {
    /// The folder of its database.
    folder: PathBuf,
    address: String,
    /// Whether it has a folder with plugins of its own.
    has_plugins: bool,
}

impl Site {
    /// Starts PHP's own server, with WordPress behind it.
    async fn serve(&self, port: u16) -> Result<Process, Error> {
        let mut command = self.command();
        // Two posts at a time.
        command.env("PHP_CLI_SERVER_WORKERS", "2");
        command.arg("-S").arg(format!("127.0.0.1:{port}")).arg("-t").arg(files()).arg(scripts().join("router.php"));
        let server = Program { says: Says::Into(self.folder.join("server.log")), ..Program::new(command) }.start()?;
        poll(PATIENCE, async || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await).await?;
        Ok(server)
    }

    /// Runs a script of ours in WordPress and gives what it prints.
    fn php(&self, script: &str, input: &str) -> Result<String, Error> {
        let mut child = self
            .command()
            .arg(scripts().join(script))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(self.folder.join("server.log"))?)
            .spawn()?;
        child.stdin.take().ok_or("no input")?.write_all(input.as_bytes())?;
        let output = child.wait_with_output()?;
        let printed = String::from_utf8(output.stdout)?;
        if output.status.success() { Ok(printed) } else { Err(format!("{script} failed: {printed}").into()) }
    }

    /// PHP, which sends no mail.
    fn command(&self) -> Command {
        let mut command = Command::new(program("php"));
        command.args(["-d", "sendmail_path=/bin/true", "-d", "opcache.enable_cli=1"]);
        command.env("WORDPRESS_FILES", files()).env("WORDPRESS_CONFIG", scripts().join("config.php"));
        command.env("WORDPRESS_SITE", &self.address).env("WORDPRESS_SOCKET", self.folder.join("socket"));
        if self.has_plugins {
            command.env("WORDPRESS_PLUGINS", self.plugins());
        }
        command
    }

    fn plugins(&self) -> PathBuf {
        self.folder.join("plugins")
    }
}

/// WordPress's files, where `cargo xtask test-setup` has put them, or those that `FACT_CARD_WORDPRESS` names.
fn files() -> PathBuf {
    if let Some(folder) = env::var_os("FACT_CARD_WORDPRESS") {
        return folder.into();
    }
    root().join("target").join("tools").join("wordpress").join("usr").join("share").join("wordpress")
}

fn scripts() -> PathBuf {
    root().join("tests").join("browser").join("wordpress")
}
