//! The plugin in a real WordPress: an author and an administrator make cards with both editors, and readers
//! see them.
//!
//! `Chromium` alone runs this: what the plugin adds to a page are tags that are standardised. The builder and
//! the card are tried in each engine, on pages of their own.

use std::fs;
use std::sync::Arc;

use fact_card::render::{Embed, embed};
use fact_card::{Context, Document};
use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use super::codes::nasty;
use super::server::WithPlugin;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;

/// An article. Its figures make a card with a target.
const ARTICLE: &str = "Dinas mencatat sudah 2.860.701 warga yang terekam KTP-el, atau 99,54 persen dari wajib KTP. \
    Pemerintah menargetkan aktivasi IKD sebesar 30 persen dari jumlah penduduk yang sudah terekam KTP-el. Sejauh ini \
    156.639 warga sudah mengaktifkannya, atau 18,25 persen dari target tersebut.";

/// A block as the first version saved it.
const OLDER: &str = "<!-- wp:fact-card/card -->\n\
    <div class=\"wp-block-fact-card-card\" data-fact-card=\"{&quot;title&quot;:&quot;\\u005bgallery\\u005d&quot;}\">\
    <h2 style=\"margin:0\">[gallery] \\ &amp; more</h2></div>\n<!-- /wp:fact-card/card -->";

/// The scripts of the card on a page: where from, and whether their hash is there.
const SCRIPTS: &str = "[...document.scripts].filter(({ src }) => /fact-card[^/]*\\.js/.test(src)).map((script) => \
    [script.src.replace(/^.*plugins\\/|\\?.*$/g, ''), /^sha384-/.test(script.integrity), script.crossOrigin, script.async])";

/// The users, with the words that their editor has: the block's name, and what its buttons say. The author
/// reads Indonesian.
const USERS: [(&str, [&str; 3]); 2] = [
    ("administrator", ["Fact card", "Make a card", "Edit the card"]),
    ("author", ["Kartu fakta", "Buat kartu", "Ubah kartu"]),
];

pub(super) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut add = |trial: Option<Trial>| trials.extend(trial);
    for (user, words) in USERS {
        let name = format!("block-{user}");
        add(trial(harness, engine, &name, async move |browser, site| block(browser, site, user, words).await));
        let name = format!("classic-{user}");
        add(trial(harness, engine, &name, async move |browser, site| classic(browser, site, user).await));
    }
    add(trial(harness, engine, "pages", pages));
    add(trial(harness, engine, "settings", settings));
    add(trial(harness, engine, "updated", updated));
    add(trial(harness, engine, "isolated", isolated));
    add(trial(harness, engine, "contributor", contributor));
    add(trial(harness, engine, "places", places));
    trials
}

/// A trial in the WordPress with the plugin.
fn trial<F>(harness: &Arc<Harness>, engine: Engine, name: &str, look: F) -> Option<Trial>
where
    F: AsyncFnOnce(&Browser, &WithPlugin) -> Result<(), Failed> + Clone + Send + 'static,
{
    let name = format!("wordpress/plugin-{name}");
    if engine != Engine::Chromium {
        harness.report.not_needed(engine, &name);
        return None;
    }
    let shared = Arc::clone(harness);
    let run = async move |setup: Setup| {
        let site = shared.with_plugin().await?;
        Browser::with(&setup, async |browser| look(browser, &site).await).await?;
        php_is_silent(&site)
    };
    Some(harness.trial(engine, &name, run))
}

/// Makes a card of an article in the block editor, publishes it, and opens it again.
async fn block(
    browser: &Browser,
    site: &WithPlugin,
    user: &'static str,
    [name, make, change]: [&'static str; 3],
) -> Result<(), Failed> {
    log_in(browser, site, user).await?;
    open_editor(browser, site, "post-new.php").await?;
    browser.value(&format!("write('A title', {})", json!(ARTICLE))).await?;
    browser.wait_for("wp.blocks.getBlockType('fact-card/card').title", &json!(name)).await?;
    browser.wait_for(&format!("pressed('{make}')"), &json!(true)).await?;
    browser.wait_for("!!builder()", &json!(true)).await?;
    // The builder has the post, and nothing of a page of its own.
    browser.wait_for("builder().getElementById('article').value.includes('2.860.701')", &json!(true)).await?;
    browser.wait_for("builder().getElementById('code').offsetParent", &json!(null)).await?;
    browser.value("enter('article-lang', 'id')").await?;
    browser.value("builder().getElementById('find').click()").await?;
    let target = "card().stats.map(({ value, target }) => [value, target?.percent ?? null])";
    browser.wait_for(target, &json!([[2_860_701, null], [156_639, 30]])).await?;
    // Text that WordPress likes to make finer, and that it takes for markup.
    browser.value("enter('field-title', `\"Tom's\" <b>card</b> -- [gallery] \\\\ & more`)").await?;
    let title = "\"Tom's\" <b>card</b> -- [gallery] \\ & more";
    browser.wait_for("card().title", &json!(title)).await?;
    let card = browser.value("card()").await?;
    browser.view(&format!("wordpress-builder-{user}")).await?;
    browser
        .value(
            "document.querySelector('.fact-card-builder [aria-label=Close], .components-modal__header button').click()",
        )
        .await?;
    // The editor shows the card.
    let drawn = "canvas().querySelector('.wp-block [data-fact-card]').shadowRoot.textContent.includes('156.639')";
    browser.wait_for(drawn, &json!(true)).await?;
    browser.view(&format!("wordpress-block-{user}")).await?;
    let published = browser.value("publish()").await?;
    let address = published[1].as_str().ok_or_else(|| format!("the post is not published: {published}"))?.to_owned();
    let post = browser.value("wp.data.select('core/editor').getCurrentPostId()").await?;
    // What WordPress has made of it is a valid block with the same data.
    let saved = format!(
        "wp.apiFetch({{ path: '/wp/v2/posts/{post}?context=edit' }}).then(({{ content }}) => \
         wp.blocks.parse(content.raw).map(({{ name, isValid, attributes }}) => [name, isValid, JSON.parse(attributes.card ?? 'null')]))"
    );
    let blocks = json!([["core/paragraph", true, null], ["fact-card/card", true, card]]);
    browser.wait_for(&saved, &blocks).await?;
    // Its words too, which are no shortcode.
    let words = format!(
        "wp.apiFetch({{ path: '/wp/v2/posts/{post}' }}).then(({{ content }}) => new DOMParser()\
         .parseFromString(content.rendered, 'text/html').querySelector('[data-fact-card]').textContent.includes('[gallery]'))"
    );
    browser.wait_for(&words, &json!(true)).await?;
    see(browser, &address, &json!([title])).await?;
    // One of them opens it again. Nothing is changed by that.
    if user == "administrator" {
        return Ok(());
    }
    open_editor(browser, site, &format!("post.php?action=edit&post={post}")).await?;
    browser.wait_for("[block().isValid, card()]", &json!([true, card])).await?;
    browser.wait_for("wp.data.select('core/editor').getEditedPostContent().includes(markup())", &json!(true)).await?;
    browser.value("wp.data.dispatch('core/block-editor').selectBlock(block().clientId)").await?;
    browser.wait_for(&format!("pressed('{change}')"), &json!(true)).await?;
    browser.wait_for("builder().getElementById('field-title').value", &json!(title)).await?;
    // The card's own words are no part of the article.
    browser.wait_for("builder().getElementById('article').value.includes('Tom')", &json!(false)).await?;
    browser.wait_for("wp.data.select('core/editor').isEditedPostDirty()", &json!(false)).await
}

/// Writes a post with a card of each kind in the classic editor, and saves it once more as its text is seen.
async fn classic(browser: &Browser, site: &WithPlugin, user: &'static str) -> Result<(), Failed> {
    let code = embed(&nasty()?, Context::default(), Embed::Div(None));
    let text = format!("Before.\n\n{code}\n\n[fact-card src=\"/seeds/us-census-2020.json\" heading=\"3\"]\n\nAfter.");
    log_in(browser, site, user).await?;
    browser.open(&format!("{}/wp-admin/post-new.php?classic", site.address)).await?;
    let fill = "(text) => { at('title').value = 'Classic'; at('content').value = text; at('publish').click(); }";
    browser.value(&format!("(({fill}))({})", json!(text)).replace("at(", "document.getElementById(")).await?;
    let is_saved = "document.readyState === 'complete' && !!document.querySelector('#message.updated')";
    browser.wait_for(is_saved, &json!(true)).await?;
    let post = browser.value("document.getElementById('post_ID').value").await?;
    let post = post.as_str().unwrap_or_default().to_owned();
    let address = format!("{}/?p={post}", site.address);
    let titles = json!([nasty()?.card().title(), "The United States, counted in 2020"]);
    see(browser, &address, &titles).await?;
    browser.open(&format!("{}/wp-admin/post.php?classic&visual&action=edit&post={post}", site.address)).await?;
    browser.wait_for("!!window.tinymce?.get('content')?.initialized", &json!(true)).await?;
    browser.value("document.getElementById('publish').click()").await?;
    browser.wait_for(is_saved, &json!(true)).await?;
    see(browser, &address, &titles).await
}

/// Opens a post as readers see it: one script draws each of its cards, with the chosen accent and theme.
async fn see(browser: &Browser, address: &str, titles: &Value) -> Result<(), Failed> {
    browser.console().await?;
    browser.open(address).await?;
    let hosts = "[...document.querySelectorAll('[data-fact-card], [data-fact-card-src]')]";
    let shown = format!("{hosts}.map(({{ shadowRoot }}) => shadowRoot?.querySelector('.title').textContent)");
    browser.wait_for(&shown, titles).await?;
    browser.wait_for(SCRIPTS, &json!([[script("fact-card.js"), true, "anonymous", true]])).await?;
    let look = format!(
        "{hosts}.every((host) => host.getAttribute('theme') === 'dark' && \
         getComputedStyle(host).getPropertyValue('--fact-card-accent').trim() === '#123456')"
    );
    browser.wait_for(&look, &json!(true)).await?;
    browser.expect_silence().await
}

/// Pages without a card have no script. Feeds, AMP pages and a site without the plugin have the words.
async fn pages(browser: &Browser, site: &WithPlugin) -> Result<(), Failed> {
    log_in(browser, site, "author").await?;
    let code = embed(&nasty()?, Context::default(), Embed::Div(None));
    let card = posted(browser, site, &format!("<!-- wp:html -->{code}<!-- /wp:html -->")).await?;
    posted(browser, site, "[fact-card src=\"/seeds/us-census-2020.json\"]").await?;
    posted(browser, site, "[fact-card src=\"/seeds/us-census-2020.json\"]Words <em>between</em> tags[/fact-card]")
        .await?;
    let wrong = "[fact-card scr=\"/a.json\"] [fact-card src=\"a.json\"] [fact-card src=\"javascript:alert(1)\"]";
    let wrong = posted(browser, site, wrong).await?;
    let about = "Write <code>&lt;div data-fact-card='…'&gt;</code>, an element &lt;fact-card&gt;.";
    let about = posted(browser, site, about).await?;
    // Some themes show posts in full on the first page.
    let excerpts = posted(browser, site, "<!-- wp:latest-posts {\"displayPostContent\":true} /-->").await?;
    for page in [&about, "/?p=1", &excerpts] {
        browser.open(&format!("{}{page}", site.address)).await?;
        browser.wait_for(SCRIPTS, &json!([])).await.map_err(|failed| at(page, &failed))?;
    }
    let words = "(document.querySelector('.wp-block-post-content').innerText.match(/1,234|12\\.34%/g) ?? []).length";
    for without in ["&amp", "&without"] {
        browser.open(&format!("{}{card}{without}", site.address)).await?;
        browser.wait_for(SCRIPTS, &json!([])).await.map_err(|failed| at(without, &failed))?;
        browser.wait_for(words, &json!(2)).await.map_err(|failed| at(without, &failed))?;
    }
    // An author's own excerpt may have one too.
    let excerpt = json!({ "title": "fact", "status": "publish", "content": "A", "excerpt": code });
    let excerpt = rest(browser, site, "/wp/v2/posts", &excerpt).await?["excerpt"]["rendered"].to_string();
    if !excerpt.contains("theme=") {
        return Err(format!("the theme is missing: {excerpt}").into());
    }
    // The script of the site's language is the one.
    browser.open(&format!("{}{card}&indonesian", site.address)).await?;
    browser.wait_for(SCRIPTS, &json!([[script("fact-card.id.js"), true, "anonymous", true]])).await?;
    browser.wait_for(include_str!("feed.js"), &json!([true, true, true, 0, false])).await?;
    // A shortcode without an address says so to whoever can mend it, and to nobody else.
    let said = "(credentials) => fetch(location.href, { credentials }).then((page) => page.text()).then((page) => \
                [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('p[role=alert]')].map(\
                ({ textContent }) => /found \\[fact-card (.*)\\], expected/.exec(textContent)[1]))";
    browser.open(&format!("{}{wrong}", site.address)).await?;
    let found = json!(["scr=\"/a.json\"", "src=\"a.json\"", "src=\"javascript:alert(1)\""]);
    browser.wait_for(&format!("({said})('include')"), &found).await?;
    browser.wait_for(&format!("({said})('omit')"), &json!([])).await
}

/// The settings are an administrator's. What is no colour is refused.
async fn settings(browser: &Browser, site: &WithPlugin) -> Result<(), Failed> {
    let page = format!("{}/wp-admin/options-general.php?page=fact-card", site.address);
    log_in(browser, site, "author").await?;
    browser.open(&page).await?;
    browser.wait_for("document.getElementById('fact-card-accent')", &json!(null)).await?;
    log_in(browser, site, "administrator").await?;
    let save = |accent: &str| {
        format!(
            "(() => {{ document.getElementById('fact-card-accent').value = '{accent}'; \
             document.getElementById('fact-card-theme').value = 'dark'; document.getElementById('submit').click(); }})()"
        )
    };
    let accent = "[!!document.querySelector('.settings-error'), \
                  document.getElementById('fact-card-accent').value, document.getElementById('fact-card-theme').value]";
    for (given, complaint) in [("#123456", false), ("red;}", true)] {
        browser.open(&page).await?;
        browser.value(&save(given)).await?;
        browser.wait_for(accent, &json!([true, "#123456", "dark"])).await?;
        let said = "[...document.querySelectorAll('.notice-error')].some(({ textContent }) => textContent.includes('found “red;}”'))";
        browser.wait_for(said, &json!(complaint)).await?;
    }
    browser.view("wordpress-settings").await.map(drop)
}

/// The plugin was updated or removed while a post is open: the editor says so, and the card is as it was.
async fn updated(browser: &Browser, site: &WithPlugin) -> Result<(), Failed> {
    log_in(browser, site, "administrator").await?;
    open_editor(browser, site, "post-new.php").await?;
    browser.value("write('A title', 'A text')").await?;
    let given = r#"{"title":"One","stats":[{"label":"A","value":1}]}"#;
    let put = format!(
        "wp.data.dispatch('core/block-editor').updateBlockAttributes(block().clientId, {{ card: {}, fallback: '1' }})",
        json!(given)
    );
    browser.value(&put).await?;
    let said = "document.querySelector('.fact-card-builder .components-notice')?.textContent ?? ''";
    let older = [
        ("factCardBlock.version = '0.0.1'", "Another version"),
        ("factCardBlock.builder = factCardBlock.builder.replace(/dist\\/[^/]*/, 'dist/0.0.1')", "is not there"),
    ];
    for (change, words) in older {
        browser.value(change).await?;
        browser.wait_for("pressed('Edit the card')", &json!(true)).await?;
        browser.wait_for(&format!("({said}).includes('{words}')"), &json!(true)).await?;
        browser.wait_for(&format!("({said}).includes('Save the post')"), &json!(true)).await?;
        browser.wait_for("document.querySelector('.fact-card-builder iframe').offsetParent", &json!(null)).await?;
        browser.value("document.querySelector('.components-modal__header button').click()").await?;
        // Newer versions of WordPress let the window fade.
        browser.wait_for("document.querySelector('.fact-card-builder')", &json!(null)).await?;
        browser.wait_for("block().attributes.card", &json!(given)).await?;
    }
    // Older posts are as they were.
    browser
        .wait_for(&format!("wp.blocks.parse({}).map(({{ isValid }}) => isValid)", json!(OLDER)), &json!([true]))
        .await?;
    browser.wait_for("publish().then(([is_saved]) => is_saved)", &json!(true)).await
}

/// The editor can't reach into the frame of the builder: both still hear each other. What a shortcode has is
/// no part of the article.
async fn isolated(browser: &Browser, site: &WithPlugin) -> Result<(), Failed> {
    log_in(browser, site, "administrator").await?;
    open_editor(browser, site, "post-new.php?isolated").await?;
    let article = format!("{ARTICLE} [fact-card src=\"/2020.json\"]1.999 warga[/fact-card]");
    browser.value(&format!("write('A title', {})", json!(article))).await?;
    browser.wait_for("pressed('Make a card')", &json!(true)).await?;
    let frame =
        "[...document.querySelectorAll('iframe')].findIndex((frame) => frame.matches('.fact-card-builder iframe'))";
    let reached = format!("({frame}) >= 0 && document.querySelectorAll('iframe')[{frame}].contentDocument");
    browser.wait_for(&reached, &json!(null)).await?;
    let index = browser.value(frame).await?.as_u64().and_then(|index| u16::try_from(index).ok());
    browser.enter_frame_at(index.ok_or("the builder has no frame")?).await?;
    let read =
        "['2.860.701', '2020', '1.999'].map((words) => document.getElementById('article').value.includes(words))";
    browser.wait_for(read, &json!([true, false, false])).await?;
    let choose = "((field) => { field.value = 'id'; field.dispatchEvent(new Event('change', { bubbles: true })); })\
                  (document.getElementById('article-lang'))";
    browser.value(choose).await?;
    browser.value("document.getElementById('find').click()").await?;
    browser.leave_frame().await?;
    browser.wait_for("card().stats.map(({ value }) => value)", &json!([2_860_701, 156_639])).await?;
    // Leaving the page would ask whether to.
    browser.wait_for("publish().then(([is_saved]) => is_saved)", &json!(true)).await
}

/// A contributor, who may not use all of HTML, hands a card in, and an administrator publishes it.
async fn contributor(browser: &Browser, site: &WithPlugin) -> Result<(), Failed> {
    log_in(browser, site, "contributor").await?;
    let sent = json!({ "title": "Handed in", "status": "pending", "content": block_of(&nasty()?) });
    let post = rest(browser, site, "/wp/v2/posts", &sent).await?["id"].clone();
    log_in(browser, site, "administrator").await?;
    open_editor(browser, site, &format!("post.php?action=edit&post={post}")).await?;
    browser.wait_for("[block().isValid, card().title]", &json!([true, nasty()?.card().title()])).await?;
    let published = browser.value("publish()").await?;
    let address = published[1].as_str().ok_or_else(|| format!("the post is not published: {published}"))?.to_owned();
    see(browser, &address, &json!([nasty()?.card().title()])).await
}

/// Cards in a template and in a pattern that is there twice: one script draws all.
async fn places(browser: &Browser, site: &WithPlugin) -> Result<(), Failed> {
    log_in(browser, site, "administrator").await?;
    let block = block_of(&nasty()?);
    let pattern = json!({ "title": "Pattern", "status": "publish", "content": block });
    let pattern = rest(browser, site, "/wp/v2/blocks", &pattern).await?["id"].clone();
    let content = format!("{block}<!-- wp:post-content /-->");
    let template = json!({ "slug": "with-card", "title": "With a card", "status": "publish", "content": content });
    rest(browser, site, "/wp/v2/templates", &template).await?;
    let content = format!("<!-- wp:block {{\"ref\":{pattern}}} /-->").repeat(2);
    let post = json!({ "title": "Places", "status": "publish", "template": "with-card", "content": content });
    let post = rest(browser, site, "/wp/v2/posts", &post).await?["id"].clone();
    let document = nasty()?;
    let title = document.card().title();
    see(browser, &format!("{}/?p={post}", site.address), &json!([title, title, title])).await
}

/// A card as the block has it.
fn block_of(document: &Document) -> String {
    let code = embed(document, Context::default(), Embed::Div(None));
    let code = code.replacen("<div", "<div class=\"wp-block-fact-card-card\"", 1);
    format!("<!-- wp:fact-card/card -->\n{code}\n<!-- /wp:fact-card/card -->")
}

/// Logs a user in.
async fn log_in(browser: &Browser, site: &WithPlugin, user: &str) -> Result<(), Failed> {
    browser.open(&format!("{}/wp-login.php", site.address)).await?;
    let sent = format!("new URLSearchParams({{ log: '{user}', pwd: '{user}' }})");
    let log_in = format!(
        "fetch('/wp-login.php', {{ method: 'POST', body: {sent}, redirect: 'manual' }}).then(({{ type }}) => type)"
    );
    let _door = site.door.lock().await;
    let answer = browser.value(&log_in).await?;
    if answer == "opaqueredirect" { Ok(()) } else { Err(format!("{user} could not log in: {answer}").into()) }
}

/// Opens the block editor, with what the tests do there.
async fn open_editor(browser: &Browser, site: &WithPlugin, page: &str) -> Result<(), Failed> {
    browser.open_wide(&site.address, &format!("/wp-admin/{page}")).await?;
    browser.value(&format!("(() => {{ {} }})()", include_str!("editor.js"))).await?;
    // Blocks are there once it is.
    browser.wait_for("!!canvas().querySelector('.is-root-container')", &json!(true)).await
}

/// Publishes a post, and gives its address on the site.
async fn posted(browser: &Browser, site: &WithPlugin, content: &str) -> Result<String, Failed> {
    let post = json!({ "title": "fact", "status": "publish", "content": content });
    Ok(format!("/?p={}", rest(browser, site, "/wp/v2/posts", &post).await?["id"]))
}

/// What the interface of WordPress's own editor answers to the user who is logged in.
async fn rest(browser: &Browser, site: &WithPlugin, path: &str, sent: &Value) -> Result<Value, Failed> {
    browser.open(&format!("{}/wp-admin/index.php", site.address)).await?;
    let nonce = "await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text()";
    let request = format!(
        "(async () => (await (await fetch('/index.php?rest_route={path}', {{ method: 'POST', body: {}, \
         headers: {{ 'Content-Type': 'application/json', 'X-WP-Nonce': {nonce} }} }})).json()))()",
        json!(sent.to_string())
    );
    let answer = browser.value(&request).await?;
    if answer["id"].is_null() { Err(format!("{path}: {answer}").into()) } else { Ok(answer) }
}

/// The path of a script below the plugins.
fn script(name: &str) -> String {
    format!("fact-card/dist/{}/{name}", env!("CARGO_PKG_VERSION"))
}

fn at(page: &str, failed: &Failed) -> Failed {
    format!("{page}: {}", failed.message().unwrap_or_default()).into()
}

/// PHP has complained of nothing in the plugin.
fn php_is_silent(site: &WithPlugin) -> Result<(), Failed> {
    let log = fs::read_to_string(site.folder.join("server.log"))?;
    let complaints: Vec<&str> =
        log.lines().filter(|line| line.contains("PHP ") && line.contains("plugins/fact-card")).collect();
    if complaints.is_empty() { Ok(()) } else { Err(complaints.join("\n").into()) }
}
