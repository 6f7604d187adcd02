//! Posts of a real WordPress: what is left of each embed code when an administrator and an author have
//! published it, with either editor, and what a reader then sees of it.
//!
//! What WordPress makes of a code is asked of it over HTTP, for every post. Where two of a code come to the
//! same markup, one of them is opened: the other can't be seen otherwise. `Chromium` alone opens them, for
//! what browsers make of markup is standardised, and the cases `mangled-…` have what WordPress does to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use fact_card::render::Embed;
use fact_card::{Context, Disclosed, render};
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;

mod codes;
mod plugin;
mod server;

use codes::{CODES, NOTE, Seen, generated, nasty};
pub(crate) use server::{WithPlugin, WordPress};

/// Who has published posts, and with which editor: with the column of the table of codes that says what is
/// seen.
const PUBLISHED: [(&str, &str, usize); 4] =
    [("administrator", "block", 0), ("administrator", "classic", 1), ("author", "block", 2), ("author", "classic", 2)];

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let mut trials = plugin::trials(harness, engine);
    let names = ["wordpress/pasted", "wordpress/generated"];
    if engine != Engine::Chromium {
        for name in names {
            harness.report.not_needed(engine, name);
        }
        return trials;
    }
    let [pasted, generated] = names;
    let [of_pasted, of_generated] = [Arc::clone(harness), Arc::clone(harness)];
    trials.extend([
        harness.trial(engine, pasted, async move |setup| run_pasted(setup, of_pasted.wordpress().await?).await),
        harness
            .trial(engine, generated, async move |setup| run_generated(setup, of_generated.wordpress().await?).await),
    ]);
    trials
}

/// A published post.
struct Post<'a> {
    /// What the code in it is called.
    name: &'a str,
    user: &'a str,
    editor: &'a str,
    address: String,
}

impl<'a> Post<'a> {
    /// A post, with a script that was pasted as the only one, or with the site's.
    fn new(wordpress: &WordPress, name: &'a str, user: &'a str, editor: &'a str, pasted: bool) -> Result<Self, Failed> {
        let addresses = wordpress.addresses.get(user).and_then(|editors| editors.get(editor));
        let address = addresses.and_then(|addresses| addresses.get(name)).ok_or("a post is missing")?;
        Ok(Self { name, user, editor, address: format!("{address}{}", if pasted { "&pasted" } else { "" }) })
    }
}

/// Opens one of those posts that are the same to the letter and of which the same is expected, and fails with
/// what is wrong in any.
async fn open<E: Clone + Ord>(
    browser: &Browser,
    posts: Vec<(Post<'_>, E)>,
    look: impl AsyncFn(&E) -> Result<(), Failed>,
) -> Result<(), Failed> {
    let (first, _) = posts.first().ok_or("there are no posts")?;
    browser.open(&first.address).await?;
    let addresses: Vec<&str> = posts.iter().map(|(post, _)| post.address.as_str()).collect();
    // Read by a browser's own parser.
    let read = format!(
        "Promise.all({}.map(async (address) => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')\
         .querySelector('.wp-block-post-content').innerHTML))",
        json!(addresses)
    );
    let contents: Vec<String> = serde_json::from_value(browser.value(&read).await?)?;
    browser.console().await?;
    let mut distinct = BTreeMap::new();
    for ((post, expected), content) in posts.into_iter().zip(contents) {
        distinct.entry((post.name.to_owned(), post.address.ends_with("&pasted"), content, expected)).or_insert(post);
    }
    let mut wrong = Vec::new();
    for ((name, _, content, expected), post) in distinct {
        browser.open(&post.address).await?;
        if let Err(error) = look(&expected).await {
            let message = error.message().unwrap_or_default();
            wrong.push(format!(
                "{name}, published by an {} with the {} editor: {message}\n{content}",
                post.user, post.editor
            ));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// The codes as people paste them.
async fn run_pasted(setup: Setup, wordpress: Arc<WordPress>) -> Result<(), Failed> {
    let mut posts = Vec::new();
    for (user, editor, column) in PUBLISHED {
        for (name, code, seen) in CODES {
            let pasted = code.contains("fact-card.js") && seen[column] == Seen::Card;
            posts.push((Post::new(&wordpress, name, user, editor, pasted)?, (seen[column], code.contains("/seeds/"))));
        }
    }
    Browser::with(&setup, async |browser| {
        open(browser, posts, async |(seen, is_seed)| look_at_pasted(browser, *seen, *is_seed).await).await
    })
    .await
}

/// Whether a reader sees of the post what is expected.
async fn look_at_pasted(browser: &Browser, seen: Seen, is_seed: bool) -> Result<(), Failed> {
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
        // What was to come would have come by then.
        browser.settled().await?;
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
        [message] if message.contains("its data is not valid JSON") => Ok(()),
        _ => Err(format!("the console says {}", console.join("\n")).into()),
    }
}

/// What becomes of a code that the crate has written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    /// Its words, as text.
    Words,
    /// The card, and in its place before something as high.
    Card,
    /// The card, and what stood in its place beside it: a paragraph ends there, and the element with it,
    /// before its fallback. That is why the usual form is another.
    CardAndWords,
    /// The card, and before it nothing.
    CardAlone,
}

/// The codes that the crate has written: the card says in each what it says everywhere.
async fn run_generated(setup: Setup, wordpress: Arc<WordPress>) -> Result<(), Failed> {
    let offered = Disclosed::Offered;
    let context = Context { lang: "en", calculations: offered, sharing: offered, ..Context::default() };
    let drawn = render::shadow_root(&nasty()?, context);
    let mut posts = Vec::new();
    for (user, editor, _) in PUBLISHED {
        for (name, form, is_for_all) in generated() {
            let pasted = user == "administrator" && matches!(form, Embed::Script(_) | Embed::Div(Some(_)));
            let left = match form {
                _ if !is_for_all && user == "author" => Left::Words,
                Embed::Element(_) if editor == "classic" => Left::CardAndWords,
                Embed::Script(_) => Left::CardAlone,
                _ => Left::Card,
            };
            posts.push((Post::new(&wordpress, name, user, editor, pasted)?, left));
        }
    }
    Browser::with(&setup, async |browser| {
        open(browser, posts, async |left| look_at_generated(browser, *left, &drawn).await).await
    })
    .await
}

async fn look_at_generated(browser: &Browser, left: Left, drawn: &str) -> Result<(), Failed> {
    let loaded = "document.readyState === 'complete' && !!customElements.get('fact-card')";
    browser.wait_for(loaded, &json!(true)).await?;
    if left == Left::Words {
        let shown = "['1,234', '12.34%'].every((word) => document.querySelector('.wp-block-post-content').innerText.includes(word))";
        browser.wait_for(shown, &json!(true)).await?;
        return browser.wait_for("document.querySelector('fact-card, [data-fact-card]')", &json!(null)).await;
    }
    let host = "document.querySelector('fact-card, [data-fact-card]')";
    browser.wait_for(&format!("{host}?.shadowRoot?.innerHTML"), &json!(drawn)).await?;
    if left == Left::CardAndWords {
        let rest = "document.querySelector('fact-card').parentElement.nextElementSibling.innerText.includes('1,234')";
        browser.wait_for(rest, &json!(true)).await?;
    }
    if left == Left::Card {
        let apart = format!("({})({host})", include_str!("wordpress/height.js"));
        browser.wait_for(&apart, &json!(0)).await?;
    }
    browser.expect_silence().await
}
