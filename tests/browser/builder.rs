//! The page on which people write cards: from an article's text to a card with the right wholes. Each engine
//! has its own frames, files and storage.

use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;
use crate::site::{self, integrity_of};

/// The page, with what the tests hear of it.
const PAGE: &str = "/dist/builder/heard.html";

/// Its target, and the value of the stat that this is a percentage of.
const TARGET: &str = "(({ stats }) => { const { value, target } = stats.find(({ target }) => target); return [value, \
                      target.percent, target.reached, stats.find(({ id }) => id === target.ofStat).value]; })(card())";

/// Where the page can be scrolled to the side: what has more in it than it is wide.
const BEYOND: &str = "document.documentElement.scrollWidth <= innerWidth ? [] : \
    [...document.querySelectorAll('body *')].filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth) \
    .map(({ localName, id, className }) => [localName, id, className].join(' '))";

/// The text of the wholes on the card that readers see.
const SHOWN: &str = "/18,25%.*30%.*2\\.860\\.701/s.test(document.querySelector('fact-card').shadowRoot.textContent)";

/// How many times the card has been checked.
const CHECKED: &str = "Number(document.documentElement.dataset.checked ?? 0)";

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let mut trials = vec![
        harness.trial(engine, "builder/text", text),
        harness.trial(engine, "builder/files", files),
        harness.trial(engine, "builder/fields", fields),
        harness.trial(engine, "builder/embedded", embedded),
        harness.trial(engine, "builder/figures", figures),
        harness.trial(engine, "builder/help", help),
        harness.trial(engine, "builder/tables", tables),
        harness.trial(engine, "builder/refused", refused),
        harness.trial(engine, "builder/without-wasm", without_wasm),
        harness.trial(engine, "builder/offline", offline),
        harness.trial(engine, "builder/kept", kept),
        harness.trial(engine, "builder/pressed", pressed),
        harness.trial(engine, "builder/beside", beside),
        harness.trial(engine, "builder/dates", dates),
        harness.trial(engine, "builder/told", told),
        harness.trial(engine, "builder/amounts", amounts),
        harness.trial(engine, "builder/targets", targets),
        harness.trial(engine, "builder/typed", typed),
        harness.trial(engine, "builder/steps", steps),
    ];
    // What is compared there, letters and bytes, is the same to every engine.
    if engine == Engine::Chromium {
        trials.push(harness.trial(engine, "builder/guessed", guessed));
        trials.push(harness.trial(engine, "builder/asked", asked));
        trials.push(harness.trial(engine, "builder/shares", shares));
        trials.push(harness.trial(engine, "builder/no-text", no_text));
    }
    trials.extend([("light", false), ("dark", true)].map(|(theme, dark)| {
        harness.trial(engine, &format!("builder/{theme}"), move |setup| look(setup, dark, theme))
    }));
    trials
}

/// The demo article's text becomes a card with the right wholes, which is there after a reload.
async fn text(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        find(browser).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        browser.wait_for(SHOWN, &json!(true)).await?;
        browser.wait_for("document.querySelectorAll('#figures mark').length > 2", &json!(true)).await?;
        browser.wait_for("/^<div data-fact-card=.*156\\.639/.test(at('code').value)", &json!(true)).await?;
        // The script has the language of the card.
        browser.value("type(at('base'), 'https://example.org/cards/')").await?;
        let script = format!(
            "<script async src=\"https://example.org/cards/fact-card.id.js\" integrity=\"{}\"",
            integrity_of("fact-card.id.js")
        );
        browser.wait_for(&format!("at('code').value.includes({})", json!(script)), &json!(true)).await?;
        let card = browser.value("JSON.stringify(card())").await?;
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser.wait_for("JSON.stringify(card())", &card).await?;
        browser.wait_for("at('article').value.includes('2.860.701')", &json!(true)).await?;
        // The figures of the article are known again.
        browser.wait_for("document.querySelectorAll('#figures :checked').length", &json!(2)).await?;
        browser.expect_silence().await
    })
    .await
}

/// Files that are dropped: a page becomes an article, a table and a card become stats. Nothing of them is run
/// or loaded.
async fn files(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser.value("fetch('/index.html').then((page) => page.text()).then((page) => drop('a.html', page))").await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        browser.wait_for("card().lang", &json!("id")).await?;
        browser.value("at('anew').click()").await?;
        browser
            .value("drop('a.csv', 'Wilayah;Warga;Satuan\\n\"Kaltim; kota\";2.860.701;jiwa\\nBontang;99,5%;\\n')")
            .await?;
        let stats = json!([
            { "label": "Kaltim; kota", "value": 2_860_701, "unit": "jiwa" },
            { "label": "Bontang", "value": 99.5, "unit": "%" },
        ]);
        browser.wait_for("card().stats", &stats).await?;
        browser
            .value("drop('a.json', '{ \"title\": \"One\", \"stats\": [ { \"label\": \"A\", \"value\": 1 } ] }')")
            .await?;
        browser.wait_for("card().title", &json!("One")).await?;
        browser.value("drop('a.json', '[1]')").await?;
        browser.wait_for("at('trouble').textContent.startsWith('Found a list')", &json!(true)).await?;
        browser.wait_for("card().title", &json!("One")).await
    })
    .await
}

/// A figure is read as the language of the card writes it. Where that leaves two, the page asks.
async fn figures(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser.value("(choose('article-lang', 'id'), at('add').click())").await?;
        let state =
            "[card().stats[0].value, at('field-stats-0-value').value, at('field-stats-0-value-read').textContent]";
        let typed = async |text, expected| {
            browser.value(&format!("type(at('field-stats-0-value'), '{text}')")).await?;
            browser.wait_for(state, &expected).await
        };
        typed("1.234", json!([1234, "1.234", "Read as 1234."])).await?;
        typed("18,25", json!([18.25, "18,25", ""])).await?;
        typed("many", json!(["many", "many", ""])).await?;
        typed("1.234,5", json!([1234.5, "1.234,5", "Read as 1234,5."])).await?;
        // Another language writes it otherwise.
        browser.value("type(at('field-lang'), 'en')").await?;
        browser.wait_for(state, &json!([1234.5, "1234.5", ""])).await?;
        browser.value("type(at('field-lang'), 'fr')").await?;
        let question = "1.234 can be two figures. Which one is it? 1234 1,234";
        typed("1.234", json!(["1.234", "1.234", question])).await?;
        // It is still asked when all fields are drawn anew.
        browser.value("at('add').click()").await?;
        browser.wait_for(state, &json!(["1.234", "1.234", question])).await?;
        browser.value("at('field-stats-0-value-read').querySelector('button').click()").await?;
        browser.wait_for(state, &json!([1234, "1234", ""])).await?;
        browser.wait_for("document.activeElement.id", &json!("field-stats-0-value")).await?;
        browser.value("type(at('field-stats-0-range-low'), '1 200,5')").await?;
        browser.wait_for("card().stats[0].range", &json!({ "low": 1200.5 })).await
    })
    .await
}

/// Tables with a title above them, other separators and other encodings. What is not taken is said.
async fn tables(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser.value("choose('article-lang', 'id')").await?;
        let state = "[card().stats.map(({ label, value }) => [label, value]), at('status').textContent]";
        let dropped = async |content, stats: Value, said| {
            browser.value(&format!("(at('anew').click(), drop('a.csv', {content}))")).await?;
            browser.wait_for(state, &json!([stats, said])).await
        };
        dropped(
            "'Penduduk, 2024\\nWilayah;Jiwa;Persen\\nKaltim, kota;1.234;99,54\\nBontang;2.860.701;1,5\\n'",
            json!([["Kaltim, kota", 1234], ["Bontang", 2_860_701]]),
            "Figures from the cells: 2. Rows without a figure, left out: 1. \
             Percentages taken as shares: 2. Say at each of what it is a share.",
        )
        .await?;
        dropped("'Kaltim|12\\nBontang|13'", json!([["Kaltim", 12], ["Bontang", 13]]), "Figures from the cells: 2.")
            .await?;
        // São, as spreadsheets on Windows write it, and in UTF-16.
        let sao = json!([["São", 5]]);
        dropped("Uint8Array.of(83, 0xe3, 111, 59, 53)", sao.clone(), "Figures from the cells: 1.").await?;
        dropped("Uint16Array.of(0xfeff, 83, 0xe3, 111, 59, 53)", sao, "Figures from the cells: 1.").await?;
        dropped(
            "'Kaltim:12\\nBontang:13'",
            json!([]),
            "No row has words and, in a later cell, a figure. Cells are separated by tabs, semicolons, commas or |.",
        )
        .await
    })
    .await
}

/// An article that is too long to keep, and a clipboard that is refused: the page says so, and goes on.
async fn refused(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        // 6 MB are too much to keep as well. To lay out 10 takes Chromium 3 seconds, and WebKit more: beside
        // three other trials it is longer than one waits.
        let (words, length) = if setup.engine == Engine::Firefox { (2_000_000, 1e7) } else { (1_200_000, 6e6) };
        let long = format!("demo().then((text) => drop('a.txt', `${{text}}\\n\\n${{'kata '.repeat({words})}}`))");
        browser.value(&format!("(choose('article-lang', 'id'), {long})")).await?;
        browser.wait_for("/first 200000 characters/.test(at('status').textContent)", &json!(true)).await?;
        browser.wait_for("/^This browser keeps nothing/.test(at('trouble').textContent)", &json!(true)).await?;
        browser.wait_for(&format!("at('article').value.length > {length}"), &json!(true)).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        browser.wait_for("at('copy').disabled", &json!(false)).await?;
        browser
            .value(
                "(Object.defineProperty(navigator, 'clipboard', { value: undefined }), \
                 document.execCommand = () => false, at('copy').click())",
            )
            .await?;
        browser.wait_for("/^The browser does not let/.test(at('copied').textContent)", &json!(true)).await?;
        browser.wait_for("at('code').selectionEnd === at('code').value.length", &json!(true)).await
    })
    .await
}

/// Where `WebAssembly` is refused, the page says so. What was typed is kept, and can be downloaded.
async fn without_wasm(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, "/dist/builder/without-wasm.html").await?;
        ready(browser).await?;
        browser.wait_for("/^This page needs WebAssembly/.test(at('trouble').textContent)", &json!(true)).await?;
        browser.value("(at('add').click(), type(at('field-stats-0-value'), '1.234'))").await?;
        browser.wait_for("card().stats[0].value", &json!("1.234")).await
    })
    .await
}

/// On the page in Indonesian all help is Indonesian.
async fn help(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser.value("(choose('interface', 'id'), at('add').click())").await?;
        for [field, choice] in
            [["relation", "share"], ["relation", "target"], ["unit-kind", "currency"], ["unit-kind", "measure"]]
        {
            browser.value(&format!("choose('field-stats-0-{field}', '{choice}')")).await?;
            browser.wait_for("[...document.querySelectorAll('.help[lang]')].map(({ id }) => id)", &json!([])).await?;
            browser.wait_for("document.querySelectorAll('.help').length > 20", &json!(true)).await?;
        }
        Ok(())
    })
    .await
}

/// Where the site can't be reached any more, the page is opened again and makes a card. It is a site that
/// ends: what a browser does to its own network leaves out its service workers.
async fn offline(setup: Setup) -> Result<(), Failed> {
    let site = site::start().await?;
    let address = site.address().to_owned();
    Browser::with(&setup, async |browser| {
        browser.open_wide(&address, "/dist/builder/").await?;
        ready(browser).await?;
        browser.wait_for("at('offline').textContent", &json!("This page now works offline too.")).await?;
        let text = browser.value("demo()").await?;
        drop(site);
        browser.wait_for("fetch('/index.html').then(() => true, () => false)", &json!(false)).await?;
        browser.open_wide(&address, "/dist/builder/").await?;
        ready(browser).await?;
        browser
            .value(&format!("(choose('article-lang', 'id'), type(at('article'), {text}), at('find').click())"))
            .await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        browser.wait_for(SHOWN, &json!(true)).await
    })
    .await
}

/// What is wrong is said at the field, with a correction, and each step can be undone.
async fn fields(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        find(browser).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        let field = "document.querySelector('[id$=target-reached]')";
        let said = format!("document.getElementById({field}.id + '-found').textContent");
        browser.value(&format!("type({field}, '19.25')")).await?;
        browser.wait_for(&format!("{said}.includes('Found 19.25%')"), &json!(true)).await?;
        browser.wait_for(&format!("document.activeElement === {field}"), &json!(true)).await?;
        browser.value("at('undo').click()").await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        browser.wait_for(&said, &json!("")).await?;
        // Left, and taken again.
        browser.value("document.querySelector('#figures :checked').click()").await?;
        browser.wait_for("card().stats.length", &json!(1)).await?;
        browser.value("document.querySelector('#figures input').click()").await?;
        browser.wait_for("card().stats.length", &json!(2)).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        // The page speaks another language.
        browser.value("choose('interface', 'id')").await?;
        browser
            .wait_for("[document.documentElement.lang, at('find').textContent]", &json!(["id", "Cari angkanya"]))
            .await?;
        // So do the findings, also those that are there.
        browser.value(&format!("type({field}, '19.25')")).await?;
        let indonesian =
            format!("{said}.startsWith('Ditemukan 19,25% untuk 156.639 dari 858.210,3, seharusnya 18,25%.')");
        browser.wait_for(&indonesian, &json!(true)).await?;
        browser.value("choose('interface', 'en')").await?;
        browser.wait_for(&format!("{said}.startsWith('Found 19.25% for 156,639')"), &json!(true)).await
    })
    .await
}

/// In a frame, a page around it keeps the card: also one that is not JSON, until somebody has mended it.
async fn embedded(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/tests/embedded.html", setup.site)).await?;
        let hello = json!({ "factCard": "hello", "version": env!("CARGO_PKG_VERSION") });
        browser.wait_for("messages", &json!([hello])).await?;
        // It takes nothing from a page that is not around it.
        let forged = "new MessageEvent('message', { data: { factCard: 'open', card: '' }, origin: location.origin })";
        browser.value(&format!("frames[0].dispatchEvent({forged})")).await?;
        browser.value("give('{ \"title\": ', '<p>Ada 2.860.701 warga di provinsi itu.</p>')").await?;
        browser.wait_for("inBuilder('json').value", &json!("{ \"title\": ")).await?;
        browser.wait_for("inBuilder('json-trouble').textContent.startsWith('This is not JSON')", &json!(true)).await?;
        browser.wait_for("inBuilder('json').checkVisibility?.() ?? true", &json!(true)).await?;
        browser.wait_for("inBuilder('article').value.includes('2.860.701')", &json!(true)).await?;
        browser.wait_for("inBuilder('code').offsetParent", &json!(null)).await?;
        browser.wait_for("messages.length", &json!(1)).await?;
        browser
            .value("enter('json', JSON.stringify({ title: '\"<A>\"', stats: [{ label: 'B', value: 1234 }] }))")
            .await?;
        let text = r#"{"lang":"id","title":"\u0022\u003cA\u003e\u0022","stats":[{"label":"B","value":1234}]}"#;
        browser.wait_for("messages.at(-1).card", &json!(text)).await?;
        browser.wait_for("messages.at(-1).fallback.includes('1.234</strong>')", &json!(true)).await?;
        browser.value("inBuilder('anew').click()").await?;
        browser.wait_for("messages.at(-1)", &json!({ "factCard": "change", "card": "", "fallback": "" })).await?;
        browser.wait_for("localStorage.getItem('fact-card-builder.card')", &json!(null)).await?;
        browser.expect_silence().await
    })
    .await
}

/// All of it on a telephone and on a screen, where axe-core finds nothing.
async fn look(setup: Setup, dark: bool, theme: &'static str) -> Result<(), Failed> {
    Browser::of_reader(&setup, dark, async |browser| {
        for width in [320, 1200] {
            // Those that have it in a frame have no room for so wide a one.
            if width > 320 && browser.engine() != Engine::Chromium {
                continue;
            }
            browser.open_at_width(&setup.site, PAGE, width).await?;
            find(browser).await?;
            browser.wait_for(SHOWN, &json!(true)).await?;
            browser.value("document.querySelectorAll('#fields details').forEach((few) => (few.open = true))").await?;
            browser.picture("document.body", 0, &format!("builder-{width}-{theme}")).await?;
            browser.wait_for(BEYOND, &json!([])).await?;
            let complaints = browser.value(include_str!("access/axe.js")).await?;
            if complaints != json!([]) {
                return Err(format!("{width} pixels: {complaints:#}").into());
            }
        }
        Ok(())
    })
    .await
}

/// What a person has changed stays when the article is read again, when a figure is taken off and put back,
/// and after a new card: in all engines, since what is undone is kept in each one's storage.
async fn kept(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        find(browser).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        browser.value("(type(at('field-stats-0-label'), 'Mine'), type(at('field-asOf'), '2023'))").await?;
        browser.value("(type(at('field-title'), 'My title'), at('add').click())").await?;
        browser.value("(type(at('field-stats-2-label'), 'Own'), type(at('field-stats-2-value'), '7'))").await?;
        let labels = "[card().title, card().asOf, ...card().stats.map(({ label }) => label)]";
        let first = browser.value(labels).await?;
        find_again(browser).await?;
        browser.wait_for(labels, &first).await?;
        browser.wait_for("document.querySelectorAll('#figures :checked').length", &json!(2)).await?;
        // Two are taken off. What was taken off first is put back first.
        let tick = "(number) => document.querySelectorAll('#figures input')[number].click()";
        browser.value(&format!("[0, 1].forEach({tick})")).await?;
        browser.wait_for(labels, &json!(["My title", "2023", "Own"])).await?;
        find_again(browser).await?;
        browser.wait_for(labels, &json!(["My title", "2023", "Own"])).await?;
        browser.value(&format!("[0, 1].forEach({tick})")).await?;
        browser.wait_for(labels, &first).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        // Up and up, until it is the first.
        browser.value("(at('field-stats-2--up').focus(), at('field-stats-2--up').click())").await?;
        browser.wait_for("document.activeElement.id", &json!("field-stats-1--up")).await?;
        browser.wait_for("at('status').textContent", &json!("Own is now figure 2.")).await?;
        browser.value("document.activeElement.click()").await?;
        browser.wait_for("card().stats.map(({ label }) => label).slice(0, 2)", &json!(["Own", "Mine"])).await?;
        browser.wait_for("document.activeElement.id", &json!("field-stats-0--up")).await?;
        browser.value("document.activeElement.click()").await?;
        browser.value("(at('undo').click(), at('undo').click())").await?;
        browser.wait_for(labels, &first).await?;
        // A new card, and all of the other one again: also after the next visit.
        let all = "[at('article').value, at('article-lang').value, JSON.stringify(card()), \
                   document.querySelectorAll('#figures :checked').length]";
        let before = browser.value(all).await?;
        let none = json!(["", "id", "{\"title\":\"\",\"stats\":[]}", 0]);
        browser.value("at('anew').click()").await?;
        browser.wait_for(all, &none).await?;
        browser.value("at('undo').click()").await?;
        browser.wait_for(all, &before).await?;
        browser.value("at('redo').click()").await?;
        browser.wait_for(all, &none).await?;
        browser.value("at('undo').click()").await?;
        browser.wait_for(all, &before).await?;
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser.wait_for(all, &before).await?;
        find_again(browser).await?;
        browser.wait_for(labels, &first).await?;
        browser.expect_silence().await
    })
    .await
}

/// What is pressed stays under the pointer until it has been clicked. Each engine has its own order of focus,
/// layout and click.
async fn pressed(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        // A field whose help has several lines. Some engines scroll after what moves, and all do at the end
        // of a page.
        browser.value("document.documentElement.style.overflowAnchor = 'none'").await?;
        browser.value("document.body.style.paddingBottom = '2000px'").await?;
        let before = browser.value(CHECKED).await?;
        browser
            .value(
                "(at('add').click(), at('field-stats-0--few').open = true, at('field-stats-0-change-percent').focus())",
            )
            .await?;
        browser.wait_for(&format!("{CHECKED} > {before}"), &json!(true)).await?;
        browser.wait_for("at('field-stats-0-change-percent-help').offsetHeight > 60", &json!(true)).await?;
        press(browser, "add").await?;
        browser.wait_for("card().stats.length", &json!(2)).await?;
        browser.wait_for("document.activeElement.id", &json!("field-stats-1-label")).await?;
        // The help of the other field is closed by then.
        let helped = "[...document.querySelectorAll('.help')].filter((help) => help.offsetHeight).map(({ id }) => id)";
        browser.wait_for(helped, &json!(["field-stats-1-label-help"])).await?;
        press(browser, "field-stats-1--remove").await?;
        browser.wait_for("card().stats.length", &json!(1)).await?;
        // JSON that was typed is taken when its field is left, and the figure is added to that.
        let card = r#"{"title": "A", "stats": [{"label": "B", "value": 1}, {"label": "C", "value": 2}]}"#;
        browser
            .value(&format!(
                "(at('json').closest('details').open = true, at('json').focus(), at('json').select(), \
                 document.execCommand('insertText', false, {}))",
                json!(card)
            ))
            .await?;
        press(browser, "add").await?;
        browser.wait_for("card().stats.map(({ label }) => label)", &json!(["B", "C", ""])).await
    })
    .await
}

/// The card that stays in view covers nothing below it. Layout is each engine's own.
async fn beside(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_at_width(&setup.site, PAGE, 1200).await?;
        ready(browser).await?;
        let stats: Vec<Value> =
            (0..12).map(|number| json!({ "label": format!("Label {number}"), "value": number })).collect();
        let card = json!({ "title": "Twelve", "stats": stats }).to_string();
        browser.value(&format!("(at('json').value = {}, choose('json', at('json').value))", json!(card))).await?;
        browser.wait_for("document.querySelector('fact-card').offsetHeight > 900", &json!(true)).await?;
        let covered = "(() => { const covered = []; for (let y = 0; y < document.body.scrollHeight; y += 100) { \
                       scrollTo(0, y); const { bottom } = at('paper').parentElement.getBoundingClientRect(); \
                       if (bottom > at('take-heading').closest('section').getBoundingClientRect().top + 1) \
                       covered.push(y); } return covered; })()";
        browser.wait_for(covered, &json!([])).await
    })
    .await
}

/// Dates as people write them. The names of months are each engine's own.
async fn dates(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser.value("(at('add').click(), type(at('field-title'), 'A'), type(at('field-lang'), 'id'))").await?;
        let said = "[...at('field-asOf-found').querySelectorAll('span, button')].map((part) => part.textContent)";
        let typed = async |text: &str, expected: Value| {
            browser.value(&format!("type(at('field-asOf'), '{text}')")).await?;
            browser.wait_for(said, &expected).await
        };
        let needs = "The card needs this date in another form.";
        for text in ["3 March 2026", "3 Mar 2026", "2026-3-3", "3 Maret 2026", "March 3rd, 2026", "3.3.2026"] {
            typed(text, json!([needs, "Write \"2026-03-03\""])).await?;
        }
        typed("March 2026", json!([needs, "Write \"2026-03\""])).await?;
        for text in ["soon", "31 February 2026"] {
            let said = "This date cannot be read. Write it as in \"2024\", \"2024-10\" or \"2024-11-04\".";
            typed(text, json!([said])).await?;
        }
        let asked = json!(["12/5/2026 can be two dates. Which one is it?", "12 May 2026", "5 December 2026"]);
        typed("12/5/2026", asked).await?;
        browser.value("at('field-asOf-found').querySelectorAll('button')[1].click()").await?;
        browser.wait_for("card().asOf", &json!("2026-12-05")).await?;
        browser.wait_for("document.activeElement.id", &json!("field-asOf")).await?;
        browser.wait_for(said, &json!([])).await
    })
    .await
}

/// What is wrong, and what has been done, is said where one looks. Names follow the labels. The clipboard and
/// the focus are each engine's own.
async fn told(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        find(browser).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        browser.value("(type(at('field-title'), ''), type(at('field-asOf'), 'soon'))").await?;
        browser.wait_for("at('field-title-found').textContent", &json!("Give the card a title.")).await?;
        browser.wait_for("at('wrong-count').textContent", &json!("To be put right on the card: 2.")).await?;
        browser.value("at('wrong-first').click()").await?;
        browser.wait_for("document.activeElement.id", &json!("field-title")).await?;
        browser.value("(type(at('field-title'), 'A'), type(at('field-asOf'), '2024'))").await?;
        browser.wait_for("at('wrong').hidden", &json!(true)).await?;
        browser
            .value(
                "(Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } }), \
                 at('copy').click())",
            )
            .await?;
        browser.wait_for("at('copied').textContent", &json!("Copied.")).await?;
        // It is said near the button, and no longer once there is other code.
        browser
            .wait_for(
                "Math.abs(at('copied').getBoundingClientRect().top - at('copy').getBoundingClientRect().top) < 60",
                &json!(true),
            )
            .await?;
        browser.value("type(at('field-title'), 'B')").await?;
        browser.wait_for("at('copied').textContent", &json!("")).await?;
        // Names.
        browser.value("type(at('field-stats-0-label'), 'Another name')").await?;
        browser.wait_for("at('field-stats-0--remove').textContent", &json!("Remove Another name")).await?;
        let whole = "[...document.querySelectorAll('[id$=ofStat] option')].map((option) => option.textContent)";
        browser.wait_for(&format!("{whole}.includes('Another name')"), &json!(true)).await?;
        // A figure without a label is ticked and not on the card.
        let notes = "[...document.querySelectorAll('#figures .warning')].map((note) => note.textContent)";
        browser.wait_for(notes, &json!([])).await?;
        browser.value("type(at('field-stats-0-label'), '')").await?;
        browser.wait_for(notes, &json!(["Not on the card yet: say what it counts."])).await?;
        browser.value("document.querySelector('#figures .warning ~ button').click()").await?;
        browser.wait_for("document.activeElement.id", &json!("field-stats-0-label")).await?;
        browser.value("type(document.activeElement, 'Named')").await?;
        browser.wait_for(notes, &json!([])).await?;
        // A figure that is added says in plain words what it needs.
        browser.value("(at('add').click(), type(at('field-stats-2-value'), '7'))").await?;
        browser.wait_for("at('field-stats-2-label-found').textContent", &json!("Say what this figure counts.")).await?;
        browser.value("(type(at('field-stats-2-label'), 'C'), type(at('field-stats-2-value'), ''))").await?;
        browser.wait_for("at('field-stats-2-value-found').textContent", &json!("Write the figure.")).await?;
        browser.value("at('field-stats-2--remove').click()").await?;
        // Those that were left out have one heading.
        browser
            .wait_for(
                "[...document.querySelectorAll('#figures summary')].map((one) => one.textContent)",
                &json!(["Other figures: 4"]),
            )
            .await?;
        browser.wait_for("/Left out/.test(at('figures').textContent)", &json!(false)).await
    })
    .await
}

/// Amounts as people write them: exact, with their unit, and short as they were written. Numbers of languages
/// are each engine's own.
async fn amounts(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser
            .value("(at('add').click(), type(at('field-title'), 'A'), type(at('field-stats-0-label'), 'B'))")
            .await?;
        let state = "(({ stats: [{ value, unit, display }] }) => [value, unit ?? null, display?.form ?? null, \
                     at('field-stats-0-value-read').textContent])(card())";
        let shown = "document.querySelector('fact-card').shadowRoot.textContent";
        let typed = async |lang: &str, text: &str, expected: Value, seen: &str| {
            browser
                .value(&format!(
                    "(type(at('field-lang'), '{lang}'), type(at('field-stats-0-unit'), ''), \
                     choose('field-stats-0-unit-kind', 'words'), choose('field-stats-0-display', 'full'), \
                     type(at('field-stats-0-value'), '{text}'))"
                ))
                .await?;
            browser.wait_for(state, &expected).await?;
            browser.wait_for(&format!("{shown}.replace(/\\s/g, ' ').includes('{seen}')"), &json!(true)).await?;
            // What was typed halfway has left nothing, and the field has the figure once it is left.
            browser.value("at('field-stats-0-value').dispatchEvent(new Event('change'))").await?;
            let left = "`Read as ${at('field-stats-0-value').value} ${at('field-stats-0-unit').value}`.trim() + '.'";
            browser.wait_for(left, &expected[3]).await
        };
        let [pounds, rupiah] = ["GBP", "IDR"].map(|code| json!({ "currency": code }));
        let exactly = "Read as 421,600,000.";
        typed("en", "421.6 million", json!([421_600_000, null, "compact", exactly]), "421.6 million").await?;
        let german = "Read as 421.600.000.";
        typed("de", "421,6 Mio.", json!([421_600_000, null, "short", german]), "421,6 Mio.").await?;
        let read = "Read as 421,600,000 GBP.";
        typed("en", "£421.6m", json!([421_600_000, pounds, "short", read]), "£421.6M").await?;
        let read = "Read as 2.300.000.000.000 IDR.";
        typed("id", "Rp 2,3 triliun", json!([2_300_000_000_000_i64, rupiah, "compact", read]), "Rp 2,3 triliun")
            .await?;
        // More digits are not rounded. Another scale than the card's own is in full.
        let read = "Read as 2,860,701,000.";
        typed("en", "2.860701 billion", json!([2_860_701_000_i64, null, "compact", read]), "2.860701 billion").await?;
        typed("en", "0.5 million", json!([500_000, null, null, "Read as 500,000."]), "500,000").await?;
        // A zero that was typed would be lost in short.
        typed("en", "2.30 million", json!([2_300_000, null, null, "Read as 2,300,000."]), "2,300,000").await?;
        // Two figures, of which one needs a currency that nobody has stated.
        browser.value("type(at('field-stats-0-value'), '421.6m')").await?;
        let question = "421.6m can be two figures. Which one is it? 421.6 meter 421,600,000";
        browser.wait_for(state, &json!(["421.6m", null, null, question])).await?;
        browser.wait_for("at('field-stats-0-value-found').textContent", &json!("")).await?;
        browser.value("at('field-stats-0-value-read').querySelectorAll('button')[1].click()").await?;
        browser.wait_for(state, &json!([421_600_000, null, "short", ""])).await?;
        // In a currency there is one, and other figures of the stat are in the same.
        browser
            .value(
                "(choose('field-stats-0-unit-kind', 'currency'), type(at('field-stats-0-unit'), 'GBP'), \
                 type(at('field-stats-0-value'), '421.6m'), type(at('field-stats-0-change-from'), '£398.2m'), \
                 type(at('field-stats-0-change-percent'), '5.9 %'))",
            )
            .await?;
        browser
            .wait_for(
                "[card().stats[0].value, card().stats[0].change]",
                &json!([421_600_000, { "from": 398_200_000, "percent": 5.9 }]),
            )
            .await?;
        browser.value("type(at('field-stats-0-change-from'), '$398.2m')").await?;
        browser.wait_for("card().stats[0].change.from", &json!("$398.2m")).await
    })
    .await
}

/// A target of a plain amount, and what it is.
async fn targets(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        browser
            .value(
                "(at('add').click(), type(at('field-title'), 'A'), type(at('field-stats-0-label'), 'Homes'), \
                 type(at('field-stats-0-value'), '1,250'), choose('field-stats-0-relation', 'goal'))",
            )
            .await?;
        // One without its figure is said to lack it.
        browser.value("type(at('field-stats-0-target-date'), '2030')").await?;
        browser
            .wait_for("at('field-stats-0-target-value-found').textContent", &json!("Write what the target is."))
            .await?;
        browser
            .value("(type(at('field-stats-0-target-date'), ''), type(at('field-stats-0-target-value'), '5,000'))")
            .await?;
        browser.wait_for("card().stats[0].target", &json!({ "value": 5000 })).await?;
        browser.wait_for("at('wrong').hidden", &json!(true)).await?;
        let shown = "document.querySelector('fact-card').shadowRoot.textContent";
        browser.wait_for(&format!("/25% of the target of 5,000/.test({shown})"), &json!(true)).await?;
        browser.value("choose('field-stats-0-target-direction', 'ceiling')").await?;
        browser.wait_for("card().stats[0].target", &json!({ "value": 5000, "kind": "ceiling" })).await?;
        browser.value("choose('field-stats-0-target-direction', 'down')").await?;
        browser.wait_for("card().stats[0].target", &json!({ "value": 5000, "better": "down" })).await?;
        browser.value("choose('field-stats-0-relation', 'target')").await?;
        browser.wait_for("!!at('field-stats-0-target-percent')", &json!(true)).await
    })
    .await
}

/// What is typed in the article: its field undoes it, and no step of the page throws it away unsaid. Each
/// engine has its own undo.
async fn typed(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        find(browser).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        // The field undoes by itself, also after steps on the card.
        browser
            .value(
                "(window.before = at('article').value, at('article').focus(), at('article').select(), \
                 document.execCommand('insertText', false, 'Ada 12 rumah.'), type(at('field-title'), 'B'), \
                 at('undo').click(), at('article').focus(), document.execCommand('undo'))",
            )
            .await?;
        browser.wait_for("at('article').value === before", &json!(true)).await?;
        // Also what is pasted, which the browser does itself. Its HTML is read as such.
        browser
            .value(
                "(at('anew').click(), window.clipboardData = new DataTransfer(), \
                 clipboardData.setData('text/plain', 'Ada 12 rumah.'), \
                 clipboardData.setData('text/html', '<p>Ada <b>12</b> rumah.</p>'), window.isLeft = \
                 at('article').dispatchEvent(Object.assign(new Event('paste', { cancelable: true }), { clipboardData })), \
                 at('article').value = 'Ada 12 rumah.', \
                 at('article').dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' })))",
            )
            .await?;
        browser.wait_for("isLeft", &json!(true)).await?;
        let html = "JSON.parse(localStorage.getItem('fact-card-builder.article')).html";
        browser.wait_for(html, &json!("<p>Ada <b>12</b> rumah.</p>")).await?;
        browser.value("type(at('article'), '')").await?;
        browser.wait_for(html, &json!("")).await?;
        browser.value("at('undo').click()").await?;
        browser.wait_for("at('article').value === before", &json!(true)).await?;
        // Steps on the card leave it as it is.
        browser.value("(at('anew').click(), type(at('article'), 'Ada 12 rumah baru.'))").await?;
        browser.value("(type(at('field-title'), 'C'), at('undo').click())").await?;
        browser.wait_for("[at('article').value, card().title]", &json!(["Ada 12 rumah baru.", ""])).await?;
        // Before another article takes its place, it goes in a step of its own.
        browser.value("at('undo').click()").await?;
        let state = "[at('article').value, card().stats.length]";
        browser.wait_for(state, &json!(["", 0])).await?;
        browser.wait_for("/\"Redo\" brings it/.test(at('status').textContent)", &json!(true)).await?;
        browser.value("at('undo').click()").await?;
        browser.wait_for("[at('article').value === before, card().stats.length]", &json!([true, 2])).await?;
        browser.value("(at('redo').click(), at('redo').click())").await?;
        browser.wait_for(state, &json!(["Ada 12 rumah baru.", 0])).await?;
        // A new card after typing brings it back at once.
        browser.value("(at('anew').click(), at('undo').click())").await?;
        browser.wait_for(state, &json!(["Ada 12 rumah baru.", 0])).await
    })
    .await
}

/// The steps are in order, and the card is in view beside all of them on a screen. What few need is folded,
/// and unfolds where it is wrong.
async fn steps(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_at_width(&setup.site, PAGE, 1200).await?;
        ready(browser).await?;
        let seen = "[...document.querySelectorAll('h2')].map((heading) => heading.textContent)";
        let order = ["1. The article", "2. The figures in it", "3. The card", "What readers see", "4. Take it home"];
        browser.wait_for(seen, &json!(order)).await?;
        // Nothing is to be taken home yet.
        browser.wait_for("[at('copy').offsetHeight, at('paper').offsetHeight]", &json!([0, 0])).await?;
        find(browser).await?;
        browser.wait_for(TARGET, &json!([156_639, 30, 18.25, 2_860_701])).await?;
        browser.wait_for("at('copy').offsetHeight > 0", &json!(true)).await?;
        let beside = "['article', 'figures', 'field-title', 'field-stats-1-value'].map((id) => { \
                      at(id).scrollIntoView({ block: 'center' }); \
                      const { top, bottom, left } = at('paper').getBoundingClientRect(); \
                      return top >= 0 && top < innerHeight / 2 && left > at(id).getBoundingClientRect().right; })";
        browser.wait_for(beside, &json!([true, true, true, true])).await?;
        let sentence = "(({ right }, { left }) => right <= left)(...['label', 'blockquote'].map((part) => \
                        document.querySelector(`#figures li ${part}`).getBoundingClientRect()))";
        browser.wait_for(sentence, &json!(true)).await?;
        let open = "[...document.querySelectorAll('#fields details')].map(({ open }) => open)";
        browser.wait_for(open, &json!([false, false, false])).await?;
        browser.value("type(at('field-source-url'), 'no address')").await?;
        browser.wait_for(open, &json!([true, false, false])).await
    })
    .await
}

/// An article in another language than the one that is chosen: the page reads a fresh one as what it looks
/// like, and else asks.
async fn guessed(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        let text = "Pemerintah menyalurkan bantuan Rp1,9 miliar untuk petani di provinsi itu. Dana itu diberikan \
                    kepada 2.450 petani yang terkena banjir pada bulan ini.";
        browser
            .value(&format!("(at('article-lang').value = 'en', type(at('article'), '{text}'), at('find').click())"))
            .await?;
        let state = "[at('article-lang').value, card().lang, at('status').textContent.split('. ')[0]]";
        browser.wait_for(state, &json!(["id", "id", "Read as Indonesian"])).await?;
        let figure = "card().stats.find(({ value }) => value === 1900000000 || value === 1.9)?.value";
        browser.wait_for(figure, &json!(1_900_000_000)).await?;
        // What somebody has chosen stays until they say so.
        browser.value("(choose('article-lang', 'en'), at('find').click())").await?;
        let state = "[at('article-lang').value, card().lang, at('read-in-id')?.textContent]";
        browser.wait_for(state, &json!(["en", "en", "Read it as Indonesian"])).await?;
        browser.value("at('read-in-id').click()").await?;
        browser.wait_for(state, &json!(["id", "id", null])).await?;
        browser.wait_for(figure, &json!(1_900_000_000)).await?;
        browser.value("at('anew').click()").await?;
        // A text with too few words is read as it was.
        browser.value("(type(at('article'), '1.234 petani.'), at('find').click())").await?;
        browser.wait_for("/found/.test(at('status').textContent)", &json!(true)).await?;
        browser.wait_for(state, &json!(["id", "id", null])).await?;
        // British English is one of the languages.
        browser
            .value(
                "(at('anew').click(), choose('article-lang', 'en-GB'), at('find').click(), \
                 type(at('article'), 'The council has built 1,234,567 homes in the county.'), at('find').click())",
            )
            .await?;
        browser
            .wait_for("[card().lang, at('article-lang').selectedOptions[0].text]", &json!(["en-GB", "British English"]))
            .await?;
        let shown = "/1,234,567/.test(document.querySelector('fact-card').shadowRoot.textContent)";
        browser.wait_for(shown, &json!(true)).await
    })
    .await
}

/// Two languages that are much alike: told apart where something tells them, and else asked about.
async fn asked(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        let found = async |text: &str, lang: &str, said: &str| {
            browser
                .value(&format!(
                    "(at('anew').click(), at('article-lang').value = 'en', type(at('article'), '{text}'), \
                     at('find').click())"
                ))
                .await?;
            let state = "[at('article-lang').value, at('status').textContent.split(/(?<=[.?]) /)[0]]";
            browser.wait_for(state, &json!([lang, said])).await
        };
        let czech = "Vláda schválila příspěvek 2,5 miliardy korun na opravu silnic. Podle ministra se práce začnou \
                     na jaře a skončí do roku 2027. V kraji žije asi 580 tisíc lidí.";
        found(czech, "cs", "Read as Czech.").await?;
        let slovak = "Vláda schválila príspevok 2,5 miliardy eur na opravu ciest. Podľa ministra sa práce začnú na \
                      jar a skončia do roku 2027. V kraji žije asi 580-tisíc ľudí.";
        found(slovak, "sk", "Read as Slovak.").await?;
        let malay = "Kerajaan menyalurkan bantuan RM1.9 juta untuk petani di negeri itu. Dana itu diberikan kepada \
                     2,450 petani yang terjejas oleh banjir pada bulan ini.";
        found(malay, "ms", "Read as Malay.").await?;
        found("सरकार ने 2,450 किसानों को राहत देने की घोषणा की है।", "hi", "Read as Hindi.").await?;
        // Of Marathi, cards have no words.
        let unread = "It may be Marathi: cards have no words in that language yet.";
        found("सरकारने 2,450 शेतकऱ्यांना मदत जाहीर केली आहे आणि ती लवकरच मिळणार आहे.", "en", unread).await?;
        // These words are in both.
        let either = "Na most v kraji dali 250 domov, že z toho je na most do roka o 20, že to je na most v kraji a \
                      že z toho je to na most.";
        found(either, "cs", "This can be Czech or Slovak.").await?;
        browser.value("at('read-in-sk').click()").await?;
        browser.wait_for("[at('article-lang').value, card().lang ?? 'sk']", &json!(["sk", "sk"])).await?;
        // Whoever has said it is not asked again.
        browser.value("(at('status').textContent = '', at('find').click())").await?;
        browser.wait_for("/Which one is it/.test(at('status').textContent)", &json!(false)).await?;
        browser.wait_for("at('status').textContent.length > 0", &json!(true)).await
    })
    .await
}

/// Percentages in cells are shares where the name of their column or they themselves say so. What is not
/// taken is named.
async fn shares(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        let state = "[card().stats.map(({ value, unit, share }) => [value, unit ?? null, share ?? null]), \
                     at('status').textContent]";
        let dropped = async |content: &str, stats: Value, said: &str| {
            browser.value(&format!("(at('anew').click(), drop('a.csv', '{content}'))")).await?;
            browser.wait_for(state, &json!([stats, said])).await
        };
        dropped(
            "Region;Votes;Share of voters (%);Growth\\nNorth;1,234;12.5;3.1%\\nSouth;500;5;4%",
            json!([
                [1234, null, { "percent": 12.5, "of": "voters" }],
                [500, null, { "percent": 5, "of": "voters" }]
            ]),
            "Figures from the cells: 2. Percentages taken as shares: 2. Columns that were not taken: Growth.",
        )
        .await?;
        // A change has a sign.
        dropped(
            "North;1,234;12.5%\\nSouth;500;+5%",
            json!([[1234, null, { "percent": 12.5 }], [500, null, null]]),
            "Figures from the cells: 2. Percentages taken as shares: 1. Say at each of what it is a share. \
             Further figures that were not taken: 1.",
        )
        .await?;
        browser
            .wait_for(
                "at('field-stats-0-share-of-found').textContent",
                &json!("Say of what this is a percentage: in words, or choose a figure of the card."),
            )
            .await?;
        // Nobody knows whether these are percentages, and years are names.
        dropped(
            "Region;2023;2024;Share\\nNorth;5000;6000;0.125\\nSouth;1200;1300;0.5",
            json!([[5000, null, null], [1200, null, null]]),
            "Figures from the cells: 2. Columns that were not taken: 2024, Share.",
        )
        .await
    })
    .await
}

/// Files that are no text, by what is in them: the page says what to do, and takes nothing from them.
async fn no_text(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open_wide(&setup.site, PAGE).await?;
        ready(browser).await?;
        let paste = "Open it, copy all of it, and paste it here.";
        let word = format!("This is a Word file. {paste}");
        let cases = [
            ("a.docx", "'PK\\x03\\x04....word/document.xml'", word.as_str()),
            ("a.txt", "'PK\\x03\\x04....word/document.xml'", &word),
            ("a.doc", "Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)", &word),
            (
                "a.xlsx",
                "'PK\\x03\\x04....xl/workbook.xml'",
                "This is a spreadsheet file. Open it, copy the cells, and paste them here.",
            ),
            ("a.zip", "'PK\\x03\\x04....a.txt'", "This is a packed file. Unpack it, and open what is in it."),
            ("a.pdf", "'%PDF-1.7 12 34'", "This is a PDF file. Open it, copy its text, and paste it here."),
            (
                "a.png",
                "Uint8Array.of(0x89, 80, 78, 71, 13)",
                "This is a picture. Type or copy the text that is in it, and paste that here.",
            ),
            ("a.txt", "''", "This file is empty."),
        ];
        for (name, content, said) in cases {
            browser.value(&format!("drop('{name}', {content})")).await?;
            browser.wait_for("at('trouble').textContent", &json!(format!("{name}: {said}"))).await?;
        }
        browser.value("drop('a.json', '{ \"title\": ')").await?;
        browser.wait_for("at('trouble').textContent.startsWith('This file is damaged: ')", &json!(true)).await?;
        browser.wait_for("[at('article').value, card().stats.length]", &json!(["", 0])).await?;
        // A name that says little is no matter, and letters can be any.
        browser.value("drop('a.bin', 'BMKG: 2.860.701 warga, PK 1.')").await?;
        browser.wait_for("at('article').value", &json!("BMKG: 2.860.701 warga, PK 1.")).await?;
        browser.wait_for("at('trouble').textContent", &json!("")).await
    })
    .await
}

/// Presses on the middle of what has an id, with the mouse, and waits until the card is checked.
async fn press(browser: &Browser, id: &str) -> Result<(), Failed> {
    let middle = browser
        .value(&format!(
            "(at('{id}').scrollIntoView({{ block: 'center' }}), (({{ left, top, width, height }}) => \
             [Math.round(left + width / 2), Math.round(top + height / 2)])(at('{id}').getBoundingClientRect()))"
        ))
        .await?;
    let [x, y] = [0, 1].map(|index| middle[index].as_i64().unwrap_or_default());
    let before = browser.value(CHECKED).await?;
    browser.drag((x, y), (x, y)).await?;
    browser.wait_for(&format!("{CHECKED} > {before}"), &json!(true)).await
}

/// Has the figures found once more, and waits until they are.
async fn find_again(browser: &Browser) -> Result<(), Failed> {
    browser.value("(at('status').textContent = '', at('find').click())").await?;
    browser.wait_for("/figures found/.test(at('status').textContent)", &json!(true)).await
}

/// Puts the demo article's text in, and has its figures found.
async fn find(browser: &Browser) -> Result<Value, Failed> {
    ready(browser).await?;
    browser
        .value(
            "demo().then((text) => { choose('article-lang', 'id'); type(at('article'), text); at('find').click(); })",
        )
        .await
}

/// Waits until the page is, and gives it what the tests do there.
async fn ready(browser: &Browser) -> Result<(), Failed> {
    browser.wait_for("document.documentElement.dataset.ready", &json!("")).await?;
    browser.value(&format!("(() => {{ {} }})()", include_str!("builder.js"))).await.map(drop)
}
