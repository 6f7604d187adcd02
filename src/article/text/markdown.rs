//! An article in Markdown.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::front_matter::FrontMatter;
use super::html;
use super::writer::Writer;
use super::{Article, BlockKind};

impl Article {
    /// An article in Markdown, with tables and footnotes. Blocks of code are left out. Of a block of metadata
    /// before it, in YAML or TOML, the `title` is the headline where the text has no heading of the first
    /// level, and the `lang` (or `language`, or `locale`) is the language where `lang`, a BCP 47 tag, is
    /// empty. It takes the feature `article-text`.
    pub fn from_markdown(markdown: &str, lang: &str) -> Self {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
            | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;
        let mut writer = Writer::default();
        let mut has_headline = false;
        let mut notes = 0_usize;
        let mut hidden = 0_usize;
        let mut said = None;
        let is_title = |event| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }));
        for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
            match event {
                Event::Start(Tag::MetadataBlock(_)) => {
                    hidden += 1;
                    let block = markdown.get(range.clone()).unwrap_or_default();
                    let matter = FrontMatter::of(block);
                    let title = matter.title.filter(|_| !Parser::new_ext(markdown, options).any(is_title));
                    if let Some(title) = title {
                        writer.text(block.get(title.clone()).unwrap_or_default(), range.start + title.start);
                        has_headline = writer.end_block(BlockKind::Headline);
                    }
                    said = matter.lang;
                }
                Event::Start(Tag::FootnoteDefinition(_)) => notes += 1,
                Event::Start(tag) if is_hidden(&tag) => hidden += 1,
                Event::End(TagEnd::CodeBlock | TagEnd::MetadataBlock(_) | TagEnd::Image | TagEnd::Strikethrough) => {
                    hidden = hidden.saturating_sub(1);
                }
                Event::Start(Tag::HtmlBlock) => {
                    html::add_part(&mut writer, markdown, &range);
                }
                Event::End(end) => {
                    let kind = match end {
                        TagEnd::Heading(_) if !has_headline => BlockKind::Headline,
                        TagEnd::Heading(_) => BlockKind::Heading,
                        TagEnd::TableCell => BlockKind::Cell,
                        _ if notes > 0 => BlockKind::Note,
                        _ => BlockKind::Paragraph,
                    };
                    notes -= usize::from(end == TagEnd::FootnoteDefinition && notes > 0);
                    if is_block(end) {
                        has_headline |= writer.end_block(kind) && kind == BlockKind::Headline;
                    }
                }
                // The text of an item stands before a list in it.
                Event::Start(Tag::List(_) | Tag::Paragraph | Tag::BlockQuote(_)) => {
                    writer.end_block(BlockKind::Paragraph);
                }
                Event::Text(text) | Event::Code(text) if hidden == 0 => {
                    let source = markdown.get(range.clone()).unwrap_or_default();
                    match source.find(&*text) {
                        Some(start) => writer.text(&text, range.start + start),
                        None => writer.stand_in(&text, &range),
                    }
                }
                // A number and the mark of its footnote are two.
                Event::FootnoteReference(_) => writer.stand_in(" ", &range),
                Event::SoftBreak => writer.lines("\n", range.start),
                Event::HardBreak => writer.line_break(range),
                _ => {}
            }
        }
        writer.end_block(BlockKind::Paragraph);
        writer.finish(if lang.is_empty() { said.as_deref().unwrap_or_default() } else { lang })
    }
}

/// Whether what is in it is no part of the running text.
fn is_hidden(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::CodeBlock(_) | Tag::Image { .. } | Tag::Strikethrough)
}

/// Whether it ends a block.
fn is_block(end: TagEnd) -> bool {
    !matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Superscript | TagEnd::Subscript)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_has_the_headline_and_the_language() {
        let article = Article::from_markdown("---\ntitle: \"Was zählt\"\nlang: de\n---\n\nEs sind 5.\n", "");
        let headline = article.blocks().first().unwrap();
        assert_eq!((headline.kind, &article.text()[headline.range.clone()]), (BlockKind::Headline, "Was zählt"));
        assert_eq!(article.lang(), "de");
        assert_eq!(article.place(0), "---\ntitle: \"".len());
        // What is said by hand, and what readers see, counts more.
        let article = Article::from_markdown("---\ntitle: No\nlang: de\n---\n\n# Yes\n\nFive.\n", "en");
        assert_eq!((article.lang(), &article.text()[article.blocks()[0].range.clone()]), ("en", "Yes"));
    }

    #[test]
    fn markdown_is_read() {
        let markdown = "---\ntitle: 1\n---\n# Die *Zahlen*\n\nEs sind 2.860.**701** Menschen[^1] &amp;\nmehr,  \n~~nicht 5~~ \\*.\n\n\
            ```json\n{ \"value\": 9 }\n```\n\n- eins\n  - zwei\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n\
            <div>Im <b>Kasten</b></div>\n\n![Bild 7](x.png)\n\n## Dann\n\n[^1]: Stand 2024.\n";
        let article = Article::from_markdown(markdown, "de");
        let blocks: Vec<_> =
            article.blocks().iter().map(|block| (block.kind, &article.text()[block.range.clone()])).collect();
        let expected = [
            (BlockKind::Headline, "Die Zahlen"),
            (BlockKind::Paragraph, "Es sind 2.860.701 Menschen & mehr,\n*."),
            (BlockKind::Paragraph, "eins"),
            (BlockKind::Paragraph, "zwei"),
            (BlockKind::Cell, "A"),
            (BlockKind::Cell, "B"),
            (BlockKind::Cell, "1"),
            (BlockKind::Cell, "2"),
            (BlockKind::Paragraph, "Im Kasten"),
            (BlockKind::Heading, "Dann"),
            (BlockKind::Note, "Stand 2024."),
        ];
        assert_eq!(blocks, expected);
        let figure = article.text().find("2.860.701").unwrap();
        assert_eq!(&markdown[article.source(&(figure..figure + 9))], "2.860.**701");
        assert_eq!(&markdown[article.place(article.text().find('&').unwrap())..][..5], "&amp;");
        assert_eq!(&markdown[article.place(article.text().find("Kasten").unwrap())..][..6], "Kasten");
    }
}
