//! Prerendered cards: visible without the script, and adopted by it without a change. Each engine parses and
//! paints them in its own way.

use std::sync::Arc;

use fact_card::Theme;
use fact_card::render::Style;
use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::prerendered::{ALL, element_of};
use crate::seeds;
use crate::setup::Setup;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    let kinds = ["inline", "linked", "policy"]
        .map(|kind| harness.trial(engine, &format!("prerendered/adopted-{kind}"), move |setup| adopted(setup, kind)));
    let others = [
        harness.trial(engine, "prerendered/twin", twin_is_seen),
        harness.trial(engine, "prerendered/older", older),
        harness.trial(engine, "prerendered/dark", dark),
        harness.trial(engine, "prerendered/style", style),
    ];
    kinds.into_iter().chain(others).collect()
}

/// Every good seed, in a page that has all of their cards.
async fn adopted(setup: Setup, kind: &'static str) -> Result<(), Failed> {
    let seeds = seeds::names().len();
    Browser::with(&setup, async |browser| {
        for width in [320, 760] {
            let look = async {
                browser.open_at_width(&setup.site, &format!("/prerendered/{kind}/{ALL}"), width).await?;
                browser.wait_for("happened", &json!(vec!["render fact-card 0"; seeds])).await?;
                browser.settled().await?;
                browser.wait_for("changes", &json!([])).await?;
                let styles = "cards.map(({ shadowRoot }) => shadowRoot.adoptedStyleSheets.length)";
                browser.wait_for(styles, &json!(vec![1; seeds])).await?;
                browser.wait_for("[shift, tops.length]", &json!([0, 1])).await?;
                browser.expect_silence().await
            };
            look.await.map_err(|error| format!("{width} pixels: {}", error.message().unwrap_or_default()))?;
        }
        Ok(())
    })
    .await
}

/// A property of the page's card once all that can be opened has been opened and closed. `what` is an
/// expression of `card`.
fn opened(what: &str) -> String {
    format!("({})((card) => {what})", include_str!("adopted/opened.js"))
}

/// The demo article's twin, where no script may run: its card is that of the article.
async fn twin_is_seen(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        let card = "document.querySelector('fact-card').shadowRoot?.querySelector('.card').outerHTML";
        browser.open_at_width(&setup.site, "/demo.html", 480).await?;
        browser.wait_for(&format!("!!{card}"), &json!(true)).await?;
        let drawn = browser.value(&opened("card.outerHTML")).await?;
        browser.open_at_width(&setup.site, "/prerendered/twin.html", 480).await?;
        browser.wait_for(card, &drawn).await?;
        browser.wait_for("customElements.get('fact-card')", &json!(null)).await?;
        let size = "document.querySelector('fact-card').getBoundingClientRect().height > 300";
        browser.wait_for(size, &json!(true)).await?;
        browser.picture("document.querySelector('fact-card')", 20, "prerendered-twin").await?;
        // With scripts, nothing changes.
        browser.open_at_width(&setup.site, "/dist/prerendered.html", 480).await?;
        let adopted = "document.querySelector('fact-card').shadowRoot?.adoptedStyleSheets.length";
        browser.wait_for(adopted, &json!(1)).await?;
        browser.wait_for(card, &drawn).await
    })
    .await
}

/// A card of another version and with other data is updated.
async fn older(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/prerendered/older/kaltim-ktp-ikd", setup.site)).await?;
        browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
        let expected = element_of("kaltim-ktp-ikd", Theme::Light, Style::Inline);
        let (_, drawn) = expected.split_once("</style>").ok_or("there is no style")?;
        let (drawn, _) = drawn.split_once("</template>").ok_or("there is no template")?;
        let opened = browser.value(&opened("card.parentNode.innerHTML")).await?;
        if opened != json!(drawn) {
            return Err(format!("it is {opened}\nand not {drawn}").into());
        }
        browser.wait_for("changes.length > 0", &json!(true)).await?;
        browser.expect_silence().await
    })
    .await
}

/// A card for whatever the reader's system is, where that is dark: before the script and after it.
async fn dark(setup: Setup) -> Result<(), Failed> {
    Browser::of_reader(&setup, true, async |browser| {
        let ink = "getComputedStyle(document.querySelector('fact-card').shadowRoot.querySelector('.card')).color";
        browser.open(&format!("{}/prerendered/auto-alone/kaltim-ktp-ikd", setup.site)).await?;
        browser.wait_for(ink, &json!("rgb(240, 239, 236)")).await?;
        browser.open(&format!("{}/prerendered/auto/kaltim-ktp-ikd", setup.site)).await?;
        browser.wait_for("happened", &json!(["render fact-card 0"])).await?;
        browser.wait_for(ink, &json!("rgb(240, 239, 236)")).await?;
        browser.wait_for("changes", &json!(["attributes FIGURE data-theme auto"])).await
    })
    .await
}

/// The stylesheet has all rules of its source once it is minified.
async fn style(setup: Setup) -> Result<(), Failed> {
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/prerendered/inline-alone/every-kind", setup.site)).await?;
        browser.wait_for(include_str!("adopted/rules.js"), &json!([true, []])).await
    })
    .await
}
