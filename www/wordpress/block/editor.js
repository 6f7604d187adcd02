// The block: the card as readers see it, and a window with the builder in which it is made. As the browser
// loads it: what WordPress's own scripts bring along is all it needs.

(({ blocks, blockEditor, components, data, element, i18n }, settings) => {
  const { BlockControls, useBlockProps } = blockEditor;
  const { Button, Disabled, Modal, Notice, Placeholder, ToolbarButton, ToolbarGroup } = components;
  const { createElement: el, Fragment, RawHTML, useEffect, useRef, useState } = element;
  const { __ } = i18n;

  blocks.registerBlockType("fact-card/card", {
    edit: Edit,
    // Plain HTML, which every author may save, and which stays readable without the plugin. Whatever
    // WordPress or another version makes of the fallback, the block takes it as it is. What looks like a
    // shortcode in it is none: WordPress leaves this form of the bracket alone.
    save: ({ attributes: { card, fallback } }) => {
      const words = fallback?.replaceAll("[", "&#091;");
      return card ? el("div", { ...useBlockProps.save(), "data-fact-card": card }, el(RawHTML, null, words)) : null;
    },
  });

  function Edit({ attributes: { card }, setAttributes }) {
    const [isOpen, setOpen] = useState(false);
    const open = () => setOpen(true);
    const edit = el(ToolbarButton, { icon: "edit", onClick: open }, __("Edit the card", "fact-card"));
    return el(
      Fragment,
      null,
      card && el(BlockControls, null, el(ToolbarGroup, null, edit)),
      el("div", useBlockProps(), card ? el(Preview, { card }) : el(Empty, { open })),
      isOpen && el(Builder, { card, setAttributes, close: () => setOpen(false) }),
    );
  }

  /** What stands in the place of a card that is not there yet. */
  function Empty({ open }) {
    return el(
      Placeholder,
      {
        icon: "chart-bar",
        label: __("Fact card", "fact-card"),
        instructions: __("Write the article first: its figures are found for you.", "fact-card"),
      },
      el(Button, { variant: "primary", onClick: open }, __("Make a card", "fact-card")),
    );
  }

  /** The card. A changed one is another element, of which the script knows nothing yet. */
  function Preview({ card }) {
    const theme = settings.theme === "auto" ? undefined : settings.theme;
    return el(
      Disabled,
      null,
      el("div", { key: card, "data-fact-card": card, theme }, __("This card has nothing to show yet.", "fact-card")),
    );
  }

  /** The window with the builder. Each change in it is the block's at once. */
  function Builder({ card, setAttributes, close }) {
    const frame = useRef();
    const isThere = useRef(false);
    const [trouble, setTrouble] = useState("");
    useEffect(() => {
      const hear = ({ source, origin, data: message }) => {
        if (source !== frame.current?.contentWindow || origin !== location.origin) return;
        if (message?.factCard === "hello") {
          isThere.current = true;
          const isOurs = message.version === settings.version;
          setTrouble(isOurs ? "" : UPDATED);
          const { lang, interface: spoken } = settings;
          const given = { factCard: "open", card: card ?? "", article: article(), lang, interface: spoken };
          if (isOurs) source.postMessage(given, origin);
        } else if (message?.factCard === "change") {
          setAttributes({ card: message.card || undefined, fallback: message.fallback });
        }
      };
      addEventListener("message", hear);
      return () => removeEventListener("message", hear);
    }, []);
    return el(
      Modal,
      { title: __("Fact card", "fact-card"), className: "fact-card-builder", onRequestClose: close },
      trouble && el(Notice, { status: "error", isDismissible: false }, trouble),
      el("iframe", {
        ref: frame,
        src: settings.builder,
        title: __("Make a fact card", "fact-card"),
        hidden: !!trouble,
        onLoad: () => isThere.current || setTrouble(MISSING),
      }),
    );
  }

  const KEPT = __("Your card is as it was. Save the post, then load this page again to go on.", "fact-card");
  const UPDATED = `${__("Another version of Fact Card was installed while this page was open.", "fact-card")} ${KEPT}`;
  const MISSING = `${__("Fact Card’s editor is not there: the plugin was updated or removed while this page was open.", "fact-card")} ${KEPT}`;

  /** A card's shortcode, with what stands between its tags. */
  const SHORTCODE = /\[fact-card(?![\w-])[^\]]*\](?:(?:(?!\[fact-card)[^])*?\[\/fact-card\])?/g;

  /** The post as HTML, without its cards. Empty where there is no post, such as in a template. */
  function article() {
    const editor = data.select("core/editor");
    const content = editor?.getEditedPostContent?.()?.replace(SHORTCODE, "");
    if (!content) return "";
    const { body } = new DOMParser().parseFromString(`<article>${content}</article>`, "text/html");
    for (const card of body.querySelectorAll("[data-fact-card], [data-fact-card-src], fact-card")) card.remove();
    const title = document.createElement("h1");
    title.textContent = editor.getEditedPostAttribute("title") ?? "";
    body.firstElementChild.prepend(title);
    return body.innerHTML;
  }
})(window.wp, window.factCardBlock);
