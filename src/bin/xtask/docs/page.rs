//! A page of the documentation: Markdown of the repository as HTML.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// The pages in the order of the navigation: the name in the address, and the file. The first one is the
/// index.
pub(crate) const PAGES: [(&str, &str); 18] = [
    ("index", "www/site/docs/README.md"),
    ("builder", "www/site/docs/builder.md"),
    ("data", "www/site/docs/data.md"),
    ("checks", "www/site/docs/checks.md"),
    ("watch", "www/site/docs/watch.md"),
    ("install", "www/site/docs/install.md"),
    ("element", "www/site/docs/element.md"),
    ("prerendering", "www/site/docs/prerendering.md"),
    ("embed-code", "www/site/docs/embed-code.md"),
    ("images", "www/site/docs/images.md"),
    ("wordpress", "www/site/docs/wordpress.md"),
    ("content-systems", "www/site/docs/content-systems.md"),
    ("policies", "www/site/docs/policies.md"),
    ("performance", "www/site/docs/performance.md"),
    ("results", "www/bench/results.md"),
    ("rust", "www/site/docs/rust.md"),
    ("contributing", "CONTRIBUTING.md"),
    ("changes", "CHANGELOG.md"),
];

/// What the server shows at `/`.
const SITE: &str = "www/site/";

/// The page of a name, from the files below `root`. None where there is no such page.
pub(crate) fn page(root: &Path, name: &str) -> Option<io::Result<String>> {
    let (name, file) = PAGES.iter().find(|(known, _)| *known == name)?;
    Some(fs::read_to_string(root.join(file)).map(|text| {
        let title = title(&text).unwrap_or(name);
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} · fact-card</title>\n\
             <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"docs.css\">\n</head>\n<body>\n\
             <nav aria-label=\"Pages\">\n<a href=\"/\">Demo</a>\n{}</nav>\n<main>\n{}</main>\n</body>\n</html>\n",
            navigation(root, name),
            content(&text, file)
        )
    }))
}

/// The first heading.
fn title(text: &str) -> Option<&str> {
    text.lines().find_map(|line| line.strip_prefix("# "))
}

/// Links to all pages, by their titles.
fn navigation(root: &Path, current: &str) -> String {
    let link = |(name, file): &(&str, &str)| {
        let text = fs::read_to_string(root.join(file)).unwrap_or_default();
        let marked = if *name == current { " aria-current=\"page\"" } else { "" };
        format!("<a href=\"{}\"{marked}>{}</a>\n", address(name), title(&text).unwrap_or(name))
    };
    PAGES.iter().map(link).collect()
}

/// Where a page is, seen from the others.
fn address(name: &str) -> String {
    if name == "index" { "./".to_owned() } else { format!("{name}.html") }
}

/// The Markdown of a file as HTML: each heading with the id that links name, each link to where the page is,
/// and wide tables in a box that scrolls.
fn content(text: &str, file: &str) -> String {
    let mut events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    let ids = headings(&events);
    let mut ids = ids.into_iter();
    // What follows the text of each open link: nothing, where it is a link on the page too.
    let mut links = Vec::new();
    for event in &mut events {
        match event {
            Event::Start(Tag::Heading { id, .. }) => *id = ids.next().map(CowStr::from),
            Event::Start(Tag::Link { dest_url, .. }) => match target(dest_url, file) {
                Target::Page(address) => {
                    *dest_url = address.into();
                    links.push(None);
                }
                Target::File(path) => {
                    links.push(Some(path));
                    *event = Event::Text("".into());
                }
            },
            Event::End(TagEnd::Link) => {
                if let Some(path) = links.pop().flatten() {
                    *event = Event::InlineHtml(format!(" (<code>{path}</code>)").into());
                }
            }
            // For whoever generates the tables of the source.
            Event::Html(markup) if markup.starts_with("<!--") => *markup = "".into(),
            _ => {}
        }
    }
    let boxed = events.into_iter().flat_map(|event| match event {
        Event::Start(Tag::Table(_)) => {
            vec![Event::Html("<div class=\"table\" tabindex=\"0\">\n".into()), event]
        }
        Event::End(TagEnd::Table) => vec![event, Event::Html("</div>\n".into())],
        _ => vec![event],
    });
    let mut page = String::new();
    html::push_html(&mut page, boxed);
    page
}

/// Where a link leads.
enum Target {
    /// To an address that a browser can open.
    Page(String),
    /// To a file of the repository that is not shown, by its path.
    File(String),
}

fn target(link: &str, file: &str) -> Target {
    if link.starts_with('#') || link.contains("://") {
        return Target::Page(link.to_owned());
    }
    let (path, anchor) = link.split_once('#').map_or((link, String::new()), |(path, id)| (path, format!("#{id}")));
    let path = resolved(file, path);
    if let Some((name, _)) = PAGES.iter().find(|(_, page)| *page == path) {
        return Target::Page(address(name) + &anchor);
    }
    match path.strip_prefix(SITE) {
        Some(shown) => Target::Page(format!("/{shown}{anchor}")),
        None => Target::File(path),
    }
}

/// The path from the top of the repository that a link of a file names.
pub(crate) fn resolved(file: &str, link: &str) -> String {
    let mut path = PathBuf::from(file);
    path.pop();
    for component in Path::new(link).components() {
        match component {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path.to_string_lossy().into_owned()
}

/// The id of each heading, in order.
pub(crate) fn headings(events: &[Event<'_>]) -> Vec<String> {
    let mut ids = Vec::new();
    let mut known = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in events {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::Text(text) | Event::Code(text), Some(heading)) => heading.push_str(text),
            (Event::End(TagEnd::Heading(_)), _) => {
                let id = anchor(&heading.take().unwrap_or_default());
                let again = (1..).map(|count| format!("{id}-{count}"));
                let id = std::iter::once(id.clone()).chain(again).find(|id| !known.contains(id)).unwrap_or(id);
                known.insert(id.clone());
                ids.push(id);
            }
            _ => {}
        }
    }
    ids
}

/// The id of a heading, as the sites that show repositories make it.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|character| character.is_alphanumeric() || " -_".contains(*character));
    kept.flat_map(char::to_lowercase).map(|character| if character == ' ' { '-' } else { character }).collect()
}
