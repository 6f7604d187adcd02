//! A browser with the page of a trial. Browsers are reused: see [`Pool`](crate::pool::Pool).

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::wd::{PrintConfiguration, WebDriverCompatibleCommand, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use libtest_mimic::Failed;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::bidi::Bidi;
use crate::driver::Driver;
use crate::engine::Engine;
use crate::poll::poll;
use crate::setup::{Setup, root};

/// The timeout for something to appear.
const PATIENCE: Duration = Duration::from_secs(10);

/// The timeout for a browser to start.
const START: Duration = Duration::from_secs(30);

/// The timeout for a page to respond at all.
const ANSWER: Duration = Duration::from_secs(5);

/// The timeout of a trial: a page can keep its driver from ever responding. The longest, with the pictures of
/// a gallery, take 25 seconds in a browser on a machine with two cores that does nothing else.
const LIMIT: Duration = Duration::from_secs(120);

/// The initial size of a window that users share, in CSS pixels.
const SIZE: (u32, u32) = (1366, 768);

/// A running browser.
pub(crate) struct Browser {
    engine: Engine,
    dark: bool,
    client: Client,
    /// What its users are made by, where it has them.
    bidi: Option<Bidi>,
    /// The window that it opened by itself, in which no page is ever shown.
    home: WindowHandle,
    /// The one who looks at the page at the moment, where it has users: shares no cookie, no storage and no
    /// cache with those before.
    user: Option<Value>,
    /// Ends the browser with itself, should that not have been closed.
    driver: Driver,
}

impl Browser {
    /// Gives a browser to `test`.
    pub(crate) async fn with<T>(
        setup: &Setup,
        test: impl AsyncFnOnce(&Self) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        Self::of_reader(setup, false, test).await
    }

    /// Gives `test` a browser of a reader who prefers dark pages, or light ones, as if it were a new one. It
    /// is kept for the next unless the test fails.
    pub(crate) async fn of_reader<T>(
        setup: &Setup,
        dark: bool,
        test: impl AsyncFnOnce(&Self) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        let run = async {
            let mut browser = Self::take(setup, dark).await?;
            match test(&browser).await {
                Ok(value) => {
                    browser.forget().await?;
                    setup.pool.put(browser);
                    Ok(value)
                }
                Err(failed) => match browser.trouble().await {
                    None => Err(failed),
                    Some(trouble) => {
                        let message = failed.message().unwrap_or_default();
                        Err(format!("{}: {trouble}\n{message}", setup.engine.name()).into())
                    }
                },
            }
        };
        let result = tokio::time::timeout(LIMIT, run).await;
        result.unwrap_or_else(|_| Err(format!("the browser was not done within {} seconds", LIMIT.as_secs()).into()))
    }

    /// What is wrong with the browser itself, if anything is: then a page may not be at fault.
    async fn trouble(&mut self) -> Option<&'static str> {
        if !self.driver.runs() {
            return Some("its driver has ended");
        }
        match tokio::time::timeout(ANSWER, self.value("1")).await {
            Ok(Ok(_)) => None,
            Ok(Err(_)) => Some("the browser has crashed, or its page has"),
            Err(_) => Some("the page hangs"),
        }
    }

    /// One that is kept and still runs, or a new one.
    async fn take(setup: &Setup, dark: bool) -> Result<Self, Failed> {
        while let Some(mut browser) = setup.pool.take(setup.engine, dark) {
            if browser.begin().await.is_ok() {
                return Ok(browser);
            }
        }
        let mut browser = Self::start(setup.engine, dark).await?;
        browser.begin().await?;
        Ok(browser)
    }

    async fn start(engine: Engine, dark: bool) -> Result<Self, Failed> {
        let driver = Driver::start(engine).await?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let capabilities = engine.capabilities(dark);
        let connecting = builder.capabilities(capabilities).connect(driver.address());
        let connected = tokio::time::timeout(START, connecting).await;
        let connected =
            connected.map_err(|_| format!("{} did not start within {} s", engine.name(), START.as_secs()))?;
        let client = connected.map_err(|error| format!("{} did not start: {error}", engine.name()))?;
        let address = client.capabilities().and_then(|given| given.get("webSocketUrl")?.as_str().map(str::to_owned));
        let bidi = match address {
            Some(address) => Some(Bidi::connect(&address).await?),
            None if engine.has_users() => return Err(format!("{} speaks no BiDi", engine.name()).into()),
            None => None,
        };
        let home = client.window().await?;
        Ok(Self { engine, dark, client, bidi, home, user: None, driver })
    }

    /// Opens a page for a new user. What the console has said before is not this user's.
    async fn begin(&mut self) -> Result<(), Failed> {
        let Some(bidi) = &self.bidi else {
            // The one before was forgotten. It may have ended since.
            return self.windows().await.map(drop);
        };
        let user = bidi.command("browser.createUserContext", json!({})).await?["userContext"].take();
        // Firefox takes three times as long for a window as for a tab. Chromium has a window for each user
        // either way.
        let window = json!({ "type": "tab", "userContext": user });
        let window = bidi.command("browsingContext.create", window).await?["context"].take();
        self.user = Some(user);
        let window = window.as_str().ok_or("the browser has opened no window")?;
        let window = WindowHandle::try_from(window).map_err(|_| "the browser has opened no window")?;
        self.client.switch_to_window(window).await?;
        match self.engine {
            Engine::Chromium => self.console().await.map(drop),
            // Its window was another user's.
            _ => Ok(self.client.set_window_size(SIZE.0, SIZE.1).await?),
        }
    }

    /// Closes what the user has opened, and forgets what the user has left.
    async fn forget(&mut self) -> Result<(), Failed> {
        if let Some(bidi) = &self.bidi {
            let user = self.user.take();
            bidi.command("browser.removeUserContext", json!({ "userContext": user })).await?;
            return Ok(self.client.switch_to_window(self.home.clone()).await?);
        }
        // Its cookies are all that the next would see: each trial has a site of its own, and with it storage
        // and a cache.
        self.client.delete_all_cookies().await?;
        let home = self.client.new_window(false).await?.handle;
        for window in self.client.windows().await? {
            if window != home {
                self.client.switch_to_window(window).await?;
                self.client.close_window().await?;
            }
        }
        self.client.switch_to_window(home.clone()).await?;
        self.home = home;
        Ok(())
    }

    /// What a reader of it prefers, and what draws its pages.
    pub(crate) fn kind(&self) -> (Engine, bool) {
        (self.engine, self.dark)
    }

    /// How many windows there are.
    pub(crate) async fn windows(&self) -> Result<usize, Failed> {
        Ok(self.client.windows().await?.len())
    }

    /// Ends its driver, and what that has started.
    pub(crate) fn end_driver(&mut self) {
        self.driver.end();
    }

    /// Ends it.
    pub(crate) async fn close(self) {
        // The driver's own end takes care of one that does not close.
        let _ = tokio::time::timeout(PATIENCE, self.client.close()).await;
    }

    pub(crate) async fn open(&self, address: &str) -> Result<(), Failed> {
        Ok(self.client.goto(address).await?)
    }

    /// Goes back to the page that was open before.
    pub(crate) async fn back(&self) -> Result<(), Failed> {
        Ok(self.client.back().await?)
    }

    /// The page on paper, as PDF.
    pub(crate) async fn print(&self) -> Result<Vec<u8>, Failed> {
        Ok(self.client.print(PrintConfiguration::default()).await?)
    }

    /// Goes on in the page's first frame.
    pub(crate) async fn enter_frame(&self) -> Result<(), Failed> {
        self.enter_frame_at(0).await
    }

    /// Goes on in one of the page's frames.
    pub(crate) async fn enter_frame_at(&self, index: u16) -> Result<(), Failed> {
        Ok(self.client.clone().enter_frame(index).await?)
    }

    /// Goes on in the page that the frame is in.
    pub(crate) async fn leave_frame(&self) -> Result<(), Failed> {
        Ok(self.client.clone().enter_parent_frame().await?)
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// Opens a page of the site that is `width` CSS pixels wide.
    pub(crate) async fn open_at_width(&self, site: &str, page: &str, width: u32) -> Result<(), Failed> {
        if self.engine == Engine::Chromium {
            let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 2, "mobile": false });
            self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
            self.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
            return self.open(&format!("{site}{page}")).await;
        }
        // The windows of the others can't be as narrow as a telephone: their pages are in a frame that is.
        self.client.set_window_size(1000, 1800).await?;
        self.open(&format!("{site}/tests/frame.html?{width}{page}")).await?;
        Ok(self.client.enter_frame(0).await?)
    }

    /// Opens a page of the site in a wide window, a CSS pixel being one of its pictures'.
    pub(crate) async fn open_wide(&self, site: &str, page: &str) -> Result<(), Failed> {
        if self.engine == Engine::Chromium {
            let metrics = json!({ "width": 1320, "height": 1800, "deviceScaleFactor": 1, "mobile": false });
            self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        } else {
            self.client.set_window_size(1320, 1800).await?;
        }
        self.open(&format!("{site}{page}")).await
    }

    /// The value of a JavaScript expression; of a promise, what it resolves to.
    pub(crate) async fn value(&self, expression: &str) -> Result<Value, Failed> {
        let value = self.client.execute(&format!("return ({expression})"), Vec::new()).await;
        value.map_err(|error| format!("{expression}: {error}").into())
    }

    /// Waits until an expression has a value.
    pub(crate) async fn wait_for(&self, expression: &str, expected: &Value) -> Result<(), Failed> {
        let look = async || self.difference(expression, expected).await.map_or(Ok(()), Err);
        Ok(poll(PATIENCE, look).await?)
    }

    /// Waits until all has happened that was to happen on a page with `case.js`: see `settled` there.
    pub(crate) async fn settled(&self) -> Result<(), Failed> {
        self.wait_for("settled()", &json!(true)).await
    }

    /// In words, how the value of an expression is another than the expected one, if it is. Before the card
    /// is there it may well throw.
    pub(crate) async fn difference(&self, expression: &str, expected: &Value) -> Option<String> {
        match self.value(expression).await {
            Ok(value) if value == *expected => None,
            Ok(value) => Some(format!("{expression}\n  is       {value}\n  and not  {expected}")),
            Err(error) => Some(error.message().unwrap_or_default().to_owned()),
        }
    }

    /// The messages of the console since it was last asked. Only Chromium's driver gives it; from the others
    /// comes what `case.js` has heard of it, on a page that loads that.
    pub(crate) async fn console(&self) -> Result<Vec<String>, Failed> {
        if self.engine != Engine::Chromium {
            return Ok(serde_json::from_value(self.value("logged.splice(0)").await?)?);
        }
        let entries =
            self.client.issue_cmd(ChromeCommand { path: "se/log", body: json!({ "type": "browser" }) }).await?;
        let entries = entries.as_array().cloned().unwrap_or_default();
        Ok(entries.iter().map(|entry| text_of(entry["message"].as_str().unwrap_or_default())).collect())
    }

    /// Fails where the console has any message.
    pub(crate) async fn expect_silence(&self) -> Result<(), Failed> {
        let console = self.console().await?;
        if console.is_empty() { Ok(()) } else { Err(format!("the console says {}", console.join("\n")).into()) }
    }

    /// Takes a picture of the element that a JavaScript expression gives, in Chromium with so much of the
    /// page around it, into `target/screenshots/`.
    pub(crate) async fn picture(&self, expression: &str, around: u32, name: &str) -> Result<PathBuf, Failed> {
        let picture = if self.engine == Engine::Chromium {
            let clip = self
                .value(&format!(
                    "(({{x, y, width, height}}) => ({{x: x + scrollX - {around}, y: y + scrollY - {around}, \
                     width: width + 2 * {around}, height: height + 2 * {around}, scale: 1}}))\
                     (({expression}).getBoundingClientRect())"
                ))
                .await?;
            let parameters = json!({ "captureBeyondViewport": true, "clip": clip });
            let taken = self.devtools("Page.captureScreenshot", parameters).await?;
            BASE64_STANDARD.decode(taken["data"].as_str().unwrap_or_default())?
        } else {
            let element = self.element(expression).await?;
            self.keep_painting().await?;
            // What is in view in part only would be seen in part.
            self.value(&format!("({expression}).scrollIntoView()")).await?;
            element.screenshot().await?
        };
        self.keep(name, &picture)
    }

    /// The element that a JavaScript expression gives.
    async fn element(&self, expression: &str) -> Result<Element, Failed> {
        // A reference to an element is an object with one member.
        let element = self.value(expression).await?;
        let element = element.as_object().and_then(|element| element.values().next()?.as_str());
        let element = element.ok_or_else(|| format!("{expression} is no element"))?.to_owned();
        Ok(Element::from_element_id(self.client.clone(), element.into()))
    }

    /// Has a page paint something in each frame from now on: the driver of `WebKit` takes a picture when the
    /// page is next painted, which where nothing changes may be never.
    async fn keep_painting(&self) -> Result<(), Failed> {
        if self.engine == Engine::WebKit {
            self.value(include_str!("keep-painting.js")).await?;
        }
        Ok(())
    }

    fn keep(&self, name: &str, picture: &[u8]) -> Result<PathBuf, Failed> {
        let folder = root().join("target").join("screenshots");
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{}-{name}.png", self.engine.name()));
        fs::write(&path, picture)?;
        Ok(path)
    }

    /// Presses keys, one while those before it are held.
    pub(crate) async fn press(&self, keys: &[char]) -> Result<(), Failed> {
        let down = keys.iter().map(|key| KeyAction::Down { value: *key });
        let up = keys.iter().rev().map(|key| KeyAction::Up { value: *key });
        let actions = down.chain(up).fold(KeyActions::new("keyboard".into()), InputSource::then);
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Drags from one point of the window to another, as readers select text.
    #[expect(clippy::cast_precision_loss, reason = "a point of the window")]
    pub(crate) async fn drag(&self, from: (i64, i64), to: (i64, i64)) -> Result<(), Failed> {
        let at = |(x, y): (i64, i64)| PointerAction::MoveTo { duration: None, x: x as f64, y: y as f64 };
        let middle = (i64::midpoint(from.0, to.0), i64::midpoint(from.1, to.1));
        let down = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
        let up = PointerAction::Up { button: MOUSE_BUTTON_LEFT };
        let actions = [at(from), down, at(middle), at(to), up];
        let actions = actions.into_iter().fold(MouseActions::new("mouse".into()), InputSource::then);
        Ok(self.client.perform_actions(actions).await?)
    }

    /// The role and the name that assistive technology is told of the element that a JavaScript expression
    /// gives.
    pub(crate) async fn accessible(&self, expression: &str) -> Result<(String, String), Failed> {
        let element = self.element(expression).await?.element_id().to_string();
        let ask = async |what| {
            let answer = self.client.issue_cmd(ElementCommand { element: element.clone(), what }).await?;
            Ok::<_, Failed>(answer.as_str().unwrap_or_default().to_owned())
        };
        Ok((ask("computedrole").await?, ask("computedlabel").await?))
    }

    /// Takes a picture of the element that a JavaScript expression gives in a frame of the page.
    pub(crate) async fn picture_in_frame(&self, frame: u16, expression: &str, name: &str) -> Result<PathBuf, Failed> {
        self.client.clone().enter_frame(frame).await?;
        let element = self.element(expression).await?;
        let path = self.keep(name, &element.screenshot().await?)?;
        self.client.clone().enter_parent_frame().await?;
        Ok(path)
    }

    /// Takes a picture of all that is in view, into `target/screenshots/`.
    pub(crate) async fn view(&self, name: &str) -> Result<PathBuf, Failed> {
        self.keep_painting().await?;
        self.keep(name, &self.client.screenshot().await?)
    }

    /// Gives the user of Chromium permissions, by the names that its DevTools protocol has for them.
    pub(crate) async fn grant(&self, permissions: &[&str]) -> Result<(), Failed> {
        let parameters = json!({ "permissions": permissions, "browserContextId": self.user });
        self.devtools("Browser.grantPermissions", parameters).await.map(drop)
    }

    /// Gives Chromium a command of its DevTools protocol.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Failed> {
        let body = json!({ "cmd": command, "params": parameters });
        Ok(self.client.issue_cmd(ChromeCommand { path: "goog/cdp/execute", body }).await?)
    }
}

/// The text of a message: Chromium puts the location before it, and writes a script's own words as a JSON
/// string.
fn text_of(message: &str) -> String {
    let words = message.find(" \"").and_then(|at| serde_json::from_str(message.get(at + 1..)?).ok());
    words.unwrap_or_else(|| message.to_owned())
}

/// A command of Chromium's driver that the WebDriver standard does not have.
#[derive(Debug)]
struct ChromeCommand {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for ChromeCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// A question about an element that the library has no function for.
#[derive(Debug)]
struct ElementCommand {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for ElementCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/element/{}/{}", session.unwrap_or_default(), self.element, self.what))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}
