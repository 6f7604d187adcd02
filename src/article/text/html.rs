//! An article in HTML: the main text of its page.
//!
//! Which part of a page is its main text is decided by `dom_smoothie`, a port of what Firefox's reader view
//! does. That gives a new page without positions. So each piece of text is marked with a number before, and
//! the marks that are left afterwards say which pieces belong to the main text.

mod element;
mod main_text;

use std::ops::Range;
use std::rc::Rc;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{EndTag, StartTag, Token, Tokenizer};

use super::writer::Writer;
use super::{Article, BlockKind};
use element::{Open, Script, is_block};
use main_text::{MainText, Marked};

impl Article {
    /// An article in HTML: the main text of the page, or all of the page where none can be told from the
    /// rest ([`Self::is_whole_page`]). Tables, captions and footnotes of the main text are a part of it, and
    /// so is the headline. Cards are not.
    ///
    /// The language is the one that `<html lang>` states, or else `lang`, a BCP 47 tag. It takes the feature
    /// `article-text`.
    pub fn from_html(html: &str, lang: &str) -> Self {
        let page = Page::read(html);
        let main = page.main_text(html);
        let mut writer = Writer::default();
        let mut has_headline = false;
        let is_headline = |block: &Piece| block.kind == BlockKind::Headline && block.place == Place::Body;
        let is_title_needed = !page.blocks.iter().any(is_headline);
        for (index, block) in page.blocks.iter().enumerate() {
            let is_kept = match block.place {
                Place::Title => is_title_needed,
                Place::Body => main.as_ref().is_none_or(|main| main.has(index)),
            };
            if !is_kept {
                continue;
            }
            for item in &block.items {
                item.write(&mut writer, html);
            }
            let kind = match block.kind {
                // The first one is the article's.
                BlockKind::Headline if has_headline => BlockKind::Heading,
                kind => kind,
            };
            writer.set_lang(block.lang.as_deref().filter(|lang| page.lang.as_deref() != Some(*lang)));
            has_headline |= writer.end_block(kind) && kind == BlockKind::Headline;
        }
        let article = writer.finish(page.lang.as_deref().unwrap_or(lang));
        Self { is_whole_page: main.is_none(), ..article }
    }
}

/// Adds the text of a part of a file that is HTML: a block in Markdown.
pub(super) fn add_part(writer: &mut Writer, file: &str, range: &Range<usize>) {
    let Some(part) = file.get(range.clone()) else { return };
    for block in Page::read(part).blocks {
        for mut item in block.items {
            item.move_by(range.start);
            item.write(writer, file);
        }
        writer.end_block(block.kind);
    }
}

/// What a page says, in blocks.
#[derive(Default)]
struct Page {
    lang: Option<String>,
    blocks: Vec<Piece>,
    /// How deep its elements stand in each other.
    depth: usize,
    elements: usize,
}

/// A block of a page.
struct Piece {
    kind: BlockKind,
    place: Place,
    /// Its language, where it says one.
    lang: Option<Rc<str>>,
    items: Vec<Item>,
}

/// Where a block stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In the page's title, which readers see above the page.
    Title,
    Body,
}

/// A piece of a block.
enum Item {
    /// A text that stands in this part of the file, with its entities.
    Text { source: Range<usize>, script: Script },
    /// A line break.
    Line(Range<usize>),
}

impl Item {
    fn move_by(&mut self, offset: usize) {
        let (Self::Text { source, .. } | Self::Line(source)) = self;
        *source = source.start + offset..source.end + offset;
    }

    fn write(&self, writer: &mut Writer, html: &str) {
        match self {
            Self::Line(source) => writer.line_break(source.clone()),
            Self::Text { source, script } => {
                let mut start = source.start;
                let text = html.get(source.clone()).unwrap_or_default();
                for (index, piece) in text.split('&').enumerate() {
                    // All pieces but the first begin with what may be an entity.
                    let entity = if index == 0 { 0 } else { entity_length(piece) };
                    if index > 0 {
                        let source = start..start + 1 + entity;
                        writer.stand_in(&script.shown(&decoded(html.get(source.clone()).unwrap_or_default())), &source);
                        start = source.end;
                    }
                    let rest = piece.get(entity..).unwrap_or_default();
                    match script {
                        Script::None => writer.text(rest, start),
                        _ => {
                            for (offset, character) in rest.char_indices() {
                                let place = start + offset..start + offset + character.len_utf8();
                                writer.stand_in(&script.shown(character.encode_utf8(&mut [0; 4])), &place);
                            }
                        }
                    }
                    start += rest.len();
                }
            }
        }
    }
}

/// How long what follows `&` is as an entity: `nbsp;`, `#8209;`.
fn entity_length(text: &str) -> usize {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(text.len());
    end + usize::from(text.get(end..).is_some_and(|rest| rest.starts_with(';')))
}

/// The text that an entity stands for, or the same text where it is none.
fn decoded(entity: &str) -> String {
    let mut text = String::new();
    let Ok(tokens) = Tokenizer::new(entity).collect::<Result<Vec<_>, _>>();
    for token in tokens {
        if let Token::String(part) = token {
            text.push_str(&String::from_utf8_lossy(&part.value));
        }
    }
    text
}

impl Page {
    fn read(html: &str) -> Self {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        // Scripts and the like are told from markup without a tree of the page.
        emitter.naively_switch_states(true);
        let mut reading = Reading { page: Self::default(), open: vec![Open::page()], items: Vec::new() };
        for token in Tokenizer::new_with_emitter(html, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => reading.start(&tag),
                Token::EndTag(tag) => reading.end(&tag),
                Token::String(text) => reading.text(text.span.start..text.span.end),
                _ => {}
            }
        }
        reading.end_block();
        reading.page
    }

    /// The main text. None where it cannot be told from the rest.
    fn main_text(&self, html: &str) -> Option<MainText> {
        let texts = self.blocks.iter().enumerate().filter(|(_, block)| block.place == Place::Body);
        let texts = texts.flat_map(|(index, block)| {
            block.items.iter().filter_map(move |item| match item {
                Item::Text { source, .. } => Some(Marked { block: index, source: source.clone() }),
                Item::Line(_) => None,
            })
        });
        // The page's title is no headline within it.
        let kind = |block: &Piece| if block.place == Place::Title { BlockKind::Paragraph } else { block.kind };
        let kinds: Vec<BlockKind> = self.blocks.iter().map(kind).collect();
        MainText::of(html, &texts.collect::<Vec<_>>(), &kinds, self.depth, self.elements)
    }
}

/// A page that is being read.
struct Reading {
    page: Page,
    /// The elements that are open, the innermost last. The page is always the first.
    open: Vec<Open>,
    /// The block that is open.
    items: Vec<Item>,
}

impl Reading {
    fn start(&mut self, tag: &StartTag<usize>) {
        let name = tag.name.as_slice();
        self.page.elements += 1;
        let source = tag.span.start..tag.span.end;
        match name {
            b"br" => {
                self.line(source);
                return;
            }
            b"html" if self.page.lang.is_none() => {
                self.page.lang = element::lang(tag);
            }
            _ => {}
        }
        if is_block(name) {
            self.end_block();
        }
        while self.open.len() > 1 && self.open.last().is_some_and(|open| open.ends_before(name)) {
            self.open.pop();
        }
        if let Some(open) = self.open.last().and_then(|parent| parent.inner(tag)) {
            self.open.push(open);
            self.page.depth = self.page.depth.max(self.open.len());
        }
    }

    fn end(&mut self, tag: &EndTag<usize>) {
        let name = tag.name.as_slice();
        if is_block(name) {
            self.end_block();
        }
        if let Some(depth) = self.open.iter().rev().take(element::MAX_DEPTH).position(|open| open.is(name)) {
            // The page itself has no name, so it stays.
            self.open.truncate(self.open.len() - 1 - depth);
        }
    }

    fn text(&mut self, source: Range<usize>) {
        if let Some(open) = self.open.last().filter(|open| !open.is_hidden) {
            self.items.push(Item::Text { source, script: open.script });
        }
    }

    /// Two line breaks in a row end a paragraph.
    fn line(&mut self, source: Range<usize>) {
        if matches!(self.items.last(), Some(Item::Line(_))) {
            self.end_block();
        } else {
            self.items.push(Item::Line(source));
        }
    }

    fn end_block(&mut self) {
        let items = std::mem::take(&mut self.items);
        if items.iter().any(|item| matches!(item, Item::Text { .. }))
            && let Some(open) = self.open.last()
        {
            let place = if open.is_title { Place::Title } else { Place::Body };
            self.page.blocks.push(Piece { kind: open.kind, place, lang: open.lang.clone(), items });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::BlockKind::{Caption, Cell, Heading, Headline, Note, Paragraph};
    use super::*;

    fn blocks(article: &Article) -> Vec<(BlockKind, &str)> {
        article.blocks().iter().map(|block| (block.kind, &article.text()[block.range.clone()])).collect()
    }

    /// The texts of a page that is too small to have a main text.
    fn texts(html: &str) -> Vec<String> {
        let article = Article::from_html(html, "en");
        blocks(&article).into_iter().map(|(_, text)| text.to_owned()).collect()
    }

    #[test]
    fn a_figure_is_one_text_whatever_stands_in_it() {
        for figure in [
            "2.860.701",
            "2.860.<b>701</b>",
            "<b>2.</b><i>860</i>.701",
            "2.&shy;860.701",
            "2.860<wbr>.701",
            "2.860.<!-- checked -->701",
            "2&#46;860&period;701",
            "&lrm;2.860.701&rlm;",
            "2.860.\u{200b}701",
        ] {
            let html = format!("<p>Ada {figure} jiwa.</p>");
            let article = Article::from_html(&html, "id");
            assert_eq!(article.text(), "Ada 2.860.701 jiwa.", "{figure}");
            let source = article.source(&(4..13));
            assert!(figure.contains(&html[source.clone()]) && html[source.end..].contains("jiwa"), "{figure}");
        }
        assert_eq!(
            texts("<p>2&nbsp;860&#8239;701 &amp; so on &copy;2024 AT&T &unknown;"),
            ["2\u{a0}860\u{202f}701 & so on ©2024 AT&T &unknown;"]
        );
    }

    #[test]
    fn what_readers_do_not_see_is_left_out() {
        let html = "<head><title>T 1</title><style>p{top:2px}</style></head><body><script>var a = 3 < 4;</script>\
            <h1>Head</h1><noscript><p>5</p></noscript><p>Text<del>6</del> <span hidden>7</span><span style='Display : none'>8</span>.\
            <template><p>9</p></template><textarea>10</textarea><svg><text>11</text></svg>\
            <fact-card><script type='application/json'>{\"value\":12}</script><p>13</p></fact-card>\
            <div data-fact-card='{}'>14</div><nav><ul><li>15</ul></nav>";
        assert_eq!(texts(html), ["Head", "Text ."]);
        assert_eq!(texts("<title>T 1</title><p>Text."), ["T 1", "Text."]);
    }

    #[test]
    fn the_mark_of_a_footnote_is_not_a_digit_of_a_figure() {
        assert_eq!(
            texts("<p>2.860.701<sup>1</sup> jiwa, 10<sup>6</sup> m<sup>2</sup>, CO<sub>2</sub>, 3<sup>rd</sup>"),
            ["2.860.701¹ jiwa, 10⁶ m², CO₂, 3rd"]
        );
        assert_eq!(texts("<p>5<sup><a href='#fn1'>[12]</a></sup>"), ["5[¹²]"]);
    }

    #[test]
    fn each_part_of_an_article_is_told_from_the_others() {
        let html = "<h1>One<br>two</h1><h2>Then</h2><ul><li>a<li>b <b>c</b></ul><table><caption>Cap</caption>\
            <tr><th>Who<td>1<td><p>2</p><tr><td>3</table><figure><img alt=4><figcaption>Fig</figcaption></figure>\
            <p>x<br><br>y</p><div>z<p>w</div><ol class='footnotes'><li id=fn1>n</ol><h1>More</h1>";
        let article = Article::from_html(html, "en");
        let expected = [
            (Headline, "One\ntwo"),
            (Heading, "Then"),
            (Paragraph, "a"),
            (Paragraph, "b c"),
            (Caption, "Cap"),
            (Cell, "Who"),
            (Cell, "1"),
            (Cell, "2"),
            (Cell, "3"),
            (Caption, "Fig"),
            (Paragraph, "x"),
            (Paragraph, "y"),
            (Paragraph, "z"),
            (Paragraph, "w"),
            (Note, "n"),
            (Heading, "More"),
        ];
        assert_eq!(blocks(&article), expected);
    }

    #[test]
    fn a_broken_page_is_read_as_far_as_it_goes() {
        for (html, expected) in [
            ("", &[][..]),
            ("<", &["<"]),
            ("<p>1 <b>2 <i>3</b> 4</i> < 5 <p", &["1 2 3 4 < 5"]),
            ("</div></p>1</article>", &["1"]),
            ("<p>1<!-- 2", &["1"]),
            ("<script>1", &[]),
            ("<td>1<li>2<p>3<h2>4", &["1", "2", "3", "4"]),
            ("<head><meta><p>1", &["1"]),
            ("<p title='>'>1</p title='<p>'>2", &["1", "2"]),
        ] {
            assert_eq!(texts(html), expected, "{html}");
        }
        let deep = "<div>".repeat(5_000) + "7" + &"</b>".repeat(5_000);
        let article = Article::from_html(&deep, "en");
        assert_eq!(blocks(&article), [(BlockKind::Paragraph, "7")]);
        assert!(article.is_whole_page());
    }

    #[test]
    fn the_page_may_say_its_language() {
        let lang = |html: &str| Article::from_html(html, "en").lang().to_owned();
        assert_eq!(lang("<html lang=id><p>1"), "id");
        assert_eq!(lang("<HTML LANG=' pt_BR '><p>1"), "pt-BR");
        assert_eq!(lang("<html lang=''><p>1"), "en");
        assert_eq!(lang("<html lang='not a tag'><p lang=fr>1"), "en");
    }
}
