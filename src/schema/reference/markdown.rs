//! Tables in Markdown.

/// A table that ends with a line break.
pub(super) fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<_> = cells.iter().map(|cell| format!(" {} |", cell.replace('|', "\\|"))).collect();
        format!("|{}\n", cells.concat())
    };
    let head: Vec<_> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rule = format!("|{}\n", "---|".repeat(head.len()));
    let rows: Vec<_> = rows.map(|row| line(&row)).collect();
    line(&head) + &rule + &rows.concat()
}

/// Text as inline code. Empty text stays empty.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("`{text}`") }
}
