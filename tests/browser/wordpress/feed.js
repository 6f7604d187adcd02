// What the feed has, with its excerpts: the words of a card, those between the tags of a shortcode, the link
// in place of one without, how many cards, and whether a message for authors.

fetch("/?feed=rss2")
  .then((feed) => feed.text())
  .then((feed) => {
    const page = new DOMParser().parseFromString(feed, "text/xml");
    const posts = ["content:encoded", "description"].flatMap((name) => [...page.getElementsByTagName(name)]);
    const all = document.createElement("template");
    all.innerHTML = posts.map(({ textContent }) => textContent).join("\n");
    const says = (words) => all.content.textContent.includes(words);
    return [
      says("1,234"),
      says("Words between tags"),
      says("The key figures are in the article."),
      all.content.querySelectorAll("script, fact-card, [data-fact-card], [data-fact-card-src]").length,
      says("expected an address"),
    ];
  })
