// What authors do in WordPress: with the block editor and the builder in it, and with the classic editor.

const { createBlock, serialize } = window.wp?.blocks ?? {};
const dispatch = (store) => wp.data.dispatch(store);
const select = (store) => wp.data.select(store);

/** Puts an article with an empty block into the editor. */
window.write = (title, text) => {
  dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false);
  dispatch("core/editor").editPost({ title });
  const paragraph = createBlock("core/paragraph", { content: text });
  dispatch("core/block-editor").resetBlocks([paragraph, createBlock("fact-card/card")]);
  dispatch("core/block-editor").selectBlock(block().clientId);
};

/** The block. */
window.block = () => select("core/block-editor").getBlocks().find(({ name }) => name === "fact-card/card");

/** The card that the block has. */
window.card = () => JSON.parse(block().attributes.card);

/** The document that has the post: newer versions of WordPress show it in a frame. */
window.canvas = () => document.querySelector("iframe[name=editor-canvas]")?.contentDocument ?? document;

/** Presses a button, by its words or its name. */
window.pressed = (words) => {
  const named = ({ textContent, ariaLabel }) => [textContent, ariaLabel].includes(words);
  const button = [document, canvas()].flatMap((page) => [...page.querySelectorAll("button")]).find(named);
  button?.click();
  return !!button;
};

/** The builder's page. */
window.builder = () => {
  const { contentDocument } = document.querySelector(".fact-card-builder iframe");
  return contentDocument.documentElement.dataset.ready === "" ? contentDocument : undefined;
};

/** Types into a field of the builder, or chooses an option. */
window.enter = (id, value) => {
  const field = builder().getElementById(id);
  field.value = value;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
};

/** Publishes the post, and resolves to its address. */
window.publish = async () => {
  dispatch("core/editor").editPost({ status: "publish" });
  await dispatch("core/editor").savePost();
  return [select("core/editor").didPostSaveRequestSucceed(), select("core/editor").getPermalink()];
};

/** What the editor would save. */
window.markup = () => serialize(block());
