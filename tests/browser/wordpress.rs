//! Posts of a real WordPress, which begins and ends with the tests: what is left of each embed code when an administrator and an
//! author have published it, with either editor, and what a reader then sees of it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use fact_card::Card;
use fact_card::html::html;
use fact_card::render::{Embed, Script, embed};
use fact_card::view::{Context, view};
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::Bench;
use crate::browser::Browser;
use crate::driver::{free_port, program};
use crate::engine::Engine;
use crate::setup::{Setup, root, set_up};
use crate::site::integrity_of;

/// What a reader sees of an embed code.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Seen {
    Card,
    /// What stands in the card's place without the script.
    Fallback,
    /// The same, and the console says why.
    Refused,
    /// What stands there, and the data or the script as text: the tags are gone from around it.
    Code,
    Nothing,
}

/// The embed codes by name: the forms of the README, and what a reader sees of them. First where an administrator has published
/// them, who may use all of HTML, in a block and with the classic editor; then an author, who may not, with either.
const CODES: [(&str, &str, [Seen; 3]); 12] = [
    ("element", PASTED, [Seen::Card, Seen::Card, Seen::Code]),
    ("element-line", ELEMENT_LINE, [Seen::Card, Seen::Card, Seen::Code]),
    ("element-gap", ELEMENT_GAP, [Seen::Card, Seen::Card, Seen::Code]),
    ("element-gaps", ELEMENT_GAPS, [Seen::Card, Seen::Fallback, Seen::Code]),
    ("element-src", ELEMENT_SRC, [Seen::Card, Seen::Card, Seen::Fallback]),
    ("div", "<div data-fact-card='DATA'>Fallback</div>", [Seen::Card; 3]),
    ("div-lines", DIV_LINES, [Seen::Card; 3]),
    ("div-encoded", DIV_ENCODED, [Seen::Card; 3]),
    ("div-backslash", DIV_BACKSLASH, [Seen::Card, Seen::Card, Seen::Refused]),
    ("div-src", DIV_SRC, [Seen::Card; 3]),
    ("script", SCRIPT, [Seen::Card, Seen::Card, Seen::Nothing]),
    ("property", PROPERTY, [Seen::Card, Seen::Card, Seen::Code]),
];

/// The README's own, in lines.
const PASTED: &str = r#"<script async src="/wp-content/fact-card/fact-card.js"></script>

<fact-card>
  <script type="application/json">
    {
      "title": "A title",
      "stats": [
        { "label": "Residents", "value": 1234, "unit": "people",
          "note": "Tom & Ann's \"fine\" -- 1x2... (c)" }
      ]
    }
  </script>
  Fallback
</fact-card>"#;

const ELEMENT_LINE: &str = "<fact-card><script type=\"application/json\">DATA</script>Fallback</fact-card>";

/// With an empty line within the data, where the classic editor's text has a paragraph.
const ELEMENT_GAP: &str = r#"<fact-card><script type="application/json">
{ "title": "A title",

  "stats": [ { "label": "Residents", "value": 1234, "unit": "people", "note": "Tom & Ann's \"fine\" -- 1x2... (c)" } ]
}
</script>Fallback</fact-card>"#;

/// With empty lines around the data too: there the paragraph ends, and the element with it, before the data.
const ELEMENT_GAPS: &str = r#"<fact-card>

<script type="application/json">DATA</script>

Fallback

</fact-card>"#;

const ELEMENT_SRC: &str = "<fact-card src=\"/seeds/us-census-2020.json\">Fallback</fact-card>";

const DIV_LINES: &str = r#"<div data-fact-card='{
  "title": "A title",

  "stats": [
    { "label": "Residents", "value": 1234, "unit": "people",
      "note": "Tom \u0026 Ann\u0027s \u0022fine\u0022 -- 1x2... (c)" }
  ]
}'>Fallback</div>"#;

/// Between double marks, as programs write attributes.
const DIV_ENCODED: &str = r#"<div data-fact-card="{ &quot;title&quot;: &quot;A title&quot;, &quot;stats&quot;: [ { &quot;label&quot;: &quot;Residents&quot;, &quot;value&quot;: 1234, &quot;unit&quot;: &quot;people&quot;, &quot;note&quot;: &quot;Tom &amp; Ann's \&quot;fine\&quot; -- 1x2... (c)&quot; } ] }">Fallback</div>"#;

/// WordPress takes the backslashes out of an author's.
const DIV_BACKSLASH: &str = r#"<div data-fact-card='{ "title": "A title", "stats": [ { "label": "Residents", "value": 1234, "unit": "people", "note": "Tom &amp; Ann&#39;s \"fine\" -- 1x2... (c)" } ] }'>Fallback</div>"#;

const DIV_SRC: &str = "<div data-fact-card-src=\"/seeds/us-census-2020.json\">Fallback</div>";

const SCRIPT: &str = "<script async src=\"/wp-content/fact-card/fact-card.js\" data-card='DATA'></script>";

const PROPERTY: &str =
    "<fact-card>Fallback</fact-card>\n<script>document.querySelector(\"fact-card\").card = DATA</script>";

/// A card in one line, as embed codes have it, with all that WordPress likes to make finer.
const DATA: &str = r#"{ "title": "A title", "stats": [ { "label": "Residents", "value": 1234, "unit": "people", "note": "Tom \u0026 Ann\u0027s \u0022fine\u0022 -- 1x2... (c)" } ] }"#;

/// The note of the card.
const NOTE: &str = r#"Tom & Ann's "fine" -- 1x2... (c)"#;

/// A card with all that WordPress takes for something else: markup, entities, shortcodes, smileys, addresses, what it quotes, and what it
/// takes backslashes out of. Its lines have room to spare, for WordPress makes the text of the fallback finer, which may be longer or shorter then.
const NASTY: &str = r#"{ "lang": "en", "title": "Tom & Ann's \"fine\" -- 1x2... (c) :) [gallery ids=\"1\"]",
  "asOf": "2024-10",
  "stats": [
    { "label": "</div></script><!-- more --><!--more--> ]]> <b>bold</b>", "value": 1234, "unit": "\\people\\", "note": "C:\\new\\table \\\\ \\u0022 \\' / \/",
      "share": { "percent": 12.34, "ofTotal": 10000, "of": "&amp; &quot; &lt;i&gt; &nbsp; %20 %s $1 \\1" } },
    { "label": "https://www.youtube.com/watch?v=x editor@example.org", "text": "{{x}} <?php echo 1; ?> <% x %> ${x} `x`",
      "source": { "name": "A 'B' \"C\" \u2019 \u00a0 \ud83d\ude00", "url": "https://example.org/?a=1&b='2'&c=[3]" } },
    { "label": "&#8217; 10\" x 12' -- it's \u00bd", "missing": "[caption]x[/caption] --- ''q''" } ],
  "note": "javascript:alert(1) onclick=alert(1) style=x <img src=x onerror=alert(1)>" }"#;

/// The embed codes that the crate writes of it, by name, and who may publish each: an administrator, or anyone.
fn generated() -> [(&'static str, Embed<'static>, bool); 4] {
    let script = Script { address: "/wp-content/fact-card/fact-card.js", integrity: "" };
    [
        ("generated-element", Embed::Element(None), false),
        ("generated-div", Embed::Div(None), true),
        ("generated-div-script", Embed::Div(Some(script)), true),
        ("generated-script", Embed::Script(script), false),
    ]
}

/// The card that they are of.
fn nasty() -> Result<Card, Failed> {
    Ok(Card::from_json(NASTY)?.card.ok_or("it has nothing to show")?)
}

/// Opens the posts with what the crate has written: the card says in each what it says everywhere, and what stood in its place was as high.
async fn run_generated(
    setup: &Setup,
    addresses: &BTreeMap<String, String>,
    user: &str,
    editor: &str,
) -> Result<(), Failed> {
    let drawn = html(&view(&nasty()?, Context { lang: "en", ..Context::default() }));
    Browser::with(setup, async |browser| {
        let mut wrong = Vec::new();
        for (name, form, is_for_all) in generated() {
            let address = addresses.get(name).ok_or("a post is missing")?;
            let pasted = user == "administrator" && matches!(form, Embed::Script(_) | Embed::Div(Some(_)));
            browser.open(&format!("{address}{}", if pasted { "&pasted" } else { "" })).await?;
            let look = async {
                let loaded = "document.readyState === 'complete' && !!customElements.get('fact-card')";
                browser.wait_for(loaded, &json!(true)).await?;
                if !is_for_all && user == "author" {
                    // Its words are there.
                    let said = "['1,234', '12.34%'].every((word) => document.querySelector('.wp-block-post-content').innerText.includes(word))";
                    browser.wait_for(said, &json!(true)).await?;
                    return browser.wait_for("document.querySelector('fact-card, [data-fact-card]')", &json!(null)).await;
                }
                let host = "document.querySelector('fact-card, [data-fact-card]')";
                browser.wait_for(&format!("{host}?.shadowRoot?.innerHTML"), &json!(drawn)).await?;
                if matches!(form, Embed::Element(_)) && editor == "classic" {
                    // A paragraph ends there, and the element with it, before its fallback: that is why the usual form is another.
                    let rest = "document.querySelector('fact-card').parentElement.nextElementSibling.innerText.includes('1,234')";
                    browser.wait_for(rest, &json!(true)).await?;
                } else if !matches!(form, Embed::Script(_)) {
                    let apart = format!(
                        "(() => {{ const host = {host}; const place = document.createElement('div'); place.innerHTML = host.innerHTML; \
                         host.after(place); const [drawn, before] = [host, place].map((element) => element.getBoundingClientRect().height); \
                         place.remove(); return Math.abs(drawn - before) < 2 ? 0 : [drawn, before]; }})()"
                    );
                    browser.wait_for(&apart, &json!(0)).await?;
                }
                browser.expect_silence().await
            };
            if let Err(error) = look.await {
                wrong.push(format!("{name}: {}", error.message().unwrap_or_default()));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
    })
    .await
}

/// How long WordPress may take until it answers.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) fn trials(bench: &Arc<Bench>, engine: Engine) -> Vec<Trial> {
    let published = [
        ("administrator", "block", 0),
        ("administrator", "classic", 1),
        ("author", "block", 2),
        ("author", "classic", 2),
    ];
    published
        .map(|(user, editor, column)| {
            let of_all = Arc::clone(bench);
            bench.trial(engine, &format!("wordpress/{user}-{editor}"), async move |setup| {
                let wordpress = of_all.wordpress()?;
                let addresses = wordpress.addresses.get(user).and_then(|editors| editors.get(editor));
                let addresses = addresses.ok_or("there are no posts")?;
                run(&setup, addresses, column).await?;
                run_generated(&setup, addresses, user, editor).await
            })
        })
        .into()
}

/// Opens each post that a user has published with an editor, of whom a column of the embed codes says what is seen.
async fn run(setup: &Setup, addresses: &BTreeMap<String, String>, column: usize) -> Result<(), Failed> {
    Browser::with(setup, async |browser| {
        let mut wrong = Vec::new();
        for (name, code, seen) in CODES {
            let address = addresses.get(name).ok_or("a post is missing")?;
            // The script that was pasted is the only one.
            let pasted = code.contains("fact-card.js") && seen[column] == Seen::Card;
            browser.open(&format!("{address}{}", if pasted { "&pasted" } else { "" })).await?;
            if let Err(error) = look(browser, seen[column], code.contains("/seeds/")).await {
                wrong.push(format!("{name}: {}", error.message().unwrap_or_default()));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
    })
    .await
}

/// Whether a reader sees of the post what is expected.
async fn look(browser: &Browser, seen: Seen, is_seed: bool) -> Result<(), Failed> {
    let loaded = "document.readyState === 'complete' && !!customElements.get('fact-card')";
    browser.wait_for(loaded, &json!(true)).await?;
    let hosts = "[...document.querySelectorAll('fact-card, [data-fact-card], [data-fact-card-src]')]";
    if seen == Seen::Card {
        let [value, note] = ["value", "note"].map(|name| {
            format!("{hosts}.map(({{ shadowRoot }}) => shadowRoot?.querySelector('.{name}')?.textContent)")
        });
        if is_seed {
            browser.wait_for(&value, &json!(["331,449,281 people"])).await?;
        } else {
            browser.wait_for(&value, &json!(["1,234 people"])).await?;
            browser.wait_for(&note, &json!([NOTE])).await?;
        }
    } else {
        // What was to come would have come by now.
        tokio::time::sleep(Duration::from_millis(250)).await;
        browser.wait_for(&format!("{hosts}.some(({{ shadowRoot }}) => shadowRoot)"), &json!(false)).await?;
    }
    let post = "document.querySelector('.wp-block-post-content').innerText";
    let expected = match seen {
        Seen::Card | Seen::Nothing => json!([false, false]),
        Seen::Fallback | Seen::Refused => json!([true, false]),
        Seen::Code => json!([true, true]),
    };
    browser.wait_for(&format!("['Fallback', 'stats'].map((word) => {post}.includes(word))"), &expected).await?;
    let elsewhere = "performance.getEntriesByType('resource').map(({ name }) => name)\
                     .filter((name) => new URL(name).origin !== location.origin)";
    browser.wait_for(elsewhere, &json!([])).await?;
    if seen != Seen::Refused {
        return browser.expect_silence().await;
    }
    let console = browser.console().await?;
    match console.as_slice() {
        [said] if said.contains("its data is not valid JSON") => Ok(()),
        _ => Err(format!("the console says {}", console.join("\n")).into()),
    }
}

/// A running WordPress with the posts, ended when it is dropped.
pub(crate) struct WordPress {
    /// The address of each post, by user, editor and embed code.
    addresses: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
    _server: Program,
    _database: Program,
}

impl WordPress {
    /// Installs what it needs where that may be installed, and starts it.
    pub(crate) fn start() -> Result<Self, String> {
        set_up("wordpress")?;
        let folder = root().join("target").join("wordpress").join(std::process::id().to_string());
        let started = Self::start_in(&folder).map_err(|error| {
            let said =
                ["database.log", "server.log"].map(|log| fs::read_to_string(folder.join(log)).unwrap_or_default());
            format!("WordPress could not be started: {error}\n{}", said.concat())
        });
        if started.is_err() {
            // Not even the database may have been, which takes it along.
            let _ = fs::remove_dir_all(&folder);
        }
        started
    }

    fn start_in(folder: &Path) -> Result<Self, Error> {
        fs::create_dir_all(folder)?;
        let database = start_database(folder)?;
        let port = free_port()?;
        let site = format!("http://127.0.0.1:{port}");
        php(folder, &site, "install.php", "")?;
        let pasted = CODES.map(|(name, code, _)| (name.to_owned(), json!(code.replace("DATA", DATA))));
        let card = nasty().map_err(|error| error.message().unwrap_or_default().to_owned())?;
        let generated = generated().map(|(name, form, _)| {
            let code = embed(&card, NASTY, Context::default(), form);
            // The real one, which only the bundle has.
            let integrity = format!("integrity=\"{}\"", integrity_of("fact-card.js"));
            (name.to_owned(), json!(code.replace("integrity=\"\"", &integrity)))
        });
        let codes = serde_json::Value::Object(pasted.into_iter().chain(generated).collect()).to_string();
        let addresses = serde_json::from_str(&php(folder, &site, "posts.php", &codes)?)?;
        let server = start_server(folder, &site, port)?;
        Ok(Self { addresses, _server: server, _database: database })
    }
}

type Error = Box<dyn std::error::Error>;

/// Starts a database of its own, which only listens at a file.
fn start_database(folder: &Path) -> Result<Program, Error> {
    let user = Command::new("id").arg("-un").output()?;
    let user = format!("--user={}", String::from_utf8_lossy(&user.stdout).trim());
    let data = format!("--datadir={}", folder.join("database").display());
    let installed = Command::new(program("mariadb-install-db"))
        .args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", &user, &data])
        .stdin(Stdio::null())
        .output()?;
    if !installed.status.success() {
        // It says on either what is wrong.
        let said = [installed.stdout, installed.stderr].concat();
        return Err(String::from_utf8_lossy(&said).into());
    }
    let socket = format!("--socket={}", folder.join("socket").display());
    let mut command = Command::new(program("mariadbd"));
    command.args(["--no-defaults", "--skip-networking", "--innodb-flush-log-at-trx-commit=0", &user, &data, &socket]);
    Ok(Program::start(&command, &folder.join("database.log"), folder)?)
}

/// Starts PHP's own server, with WordPress behind it.
fn start_server(folder: &Path, site: &str, port: u16) -> Result<Program, Error> {
    let mut command = command(folder, site);
    command.arg("-S").arg(format!("127.0.0.1:{port}")).arg("-t").arg(files()).arg(scripts().join("router.php"));
    let server = Program::start(&command, &folder.join("server.log"), Path::new(""))?;
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > PATIENCE {
            return Err("it does not listen".into());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(server)
}

/// Runs a script of ours in WordPress and gives what it prints.
fn php(folder: &Path, site: &str, script: &str, input: &str) -> Result<String, Error> {
    let mut child = command(folder, site)
        .arg(scripts().join(script))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(File::create(folder.join("server.log"))?)
        .spawn()?;
    child.stdin.take().ok_or("no input")?.write_all(input.as_bytes())?;
    let output = child.wait_with_output()?;
    let said = String::from_utf8(output.stdout)?;
    if output.status.success() { Ok(said) } else { Err(format!("{script} failed: {said}").into()) }
}

/// PHP, which sends no mail.
fn command(folder: &Path, site: &str) -> Command {
    let mut command = Command::new(program("php"));
    command.args(["-d", "sendmail_path=/bin/true", "-d", "opcache.enable_cli=1"]);
    command.env("WORDPRESS_FILES", files()).env("WORDPRESS_SITE", site).env("WORDPRESS_SOCKET", folder.join("socket"));
    command
}

/// WordPress's files, where `cargo xtask test-setup` has put them.
fn files() -> PathBuf {
    root().join("target").join("tools").join("wordpress").join("usr").join("share").join("wordpress")
}

fn scripts() -> PathBuf {
    root().join("tests").join("browser").join("wordpress")
}

/// A program that ends with us, however we end: it is killed once its standard input is closed, as that of a dead process is.
struct Program(Child);

/// Runs the arguments until there is no more input, and then removes what was for them alone. What a terminal sends to all of
/// its programs is for the tests, and what they do about it closes the input.
const GUARD: &str = r#"trap "" HUP INT TERM
"$@" < /dev/null > "$LOG" 2>&1 &
cat > /dev/null
kill -KILL $!
wait
rm -rf -- "$REMOVED""#;

impl Program {
    /// Starts a program that writes into `log`, and with whose end goes a folder.
    fn start(command: &Command, log: &Path, removed: &Path) -> std::io::Result<Self> {
        let mut guard = Command::new("sh");
        guard.args(["-c", GUARD, "sh"]).arg(command.get_program()).args(command.get_args());
        guard.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        guard.env("LOG", log).env("REMOVED", removed);
        guard.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(Self)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
