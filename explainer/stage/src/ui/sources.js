// The sources of a chapter: a card for each number or claim, and the list of all.

import { shortCitation, sourceCard } from "./cards.js";
import { dialog } from "./dialog.js";
import { element } from "./element.js";
import { worded } from "./voice.js";

/** The dialog of source cards; returns {open(keys, opener)}. */
export function sourceDialog(ctx) {
  const made = dialog(ctx, "source");
  const open = (keys, opener) => {
    const words = ctx.voice.words();
    const numbers = keys.some((key) => ctx.stage.bundle.sources.records?.[key]);
    made.title.textContent = words.message(numbers ? "source-card-number" : "source-card");
    made.body.replaceChildren(
      ...keys.map((key) => sourceCard(words, ctx.stage.bundle.sources, key)),
    );
    made.open(opener);
  };
  return { open };
}

/** All references of a chapter in a fold. */
export function sourceList({ stage, voice }) {
  const { references = {} } = stage.bundle.sources ?? {};
  const list = element("ul", { class: "kx-sources" });
  voice.follow((words) => {
    const items = Object.keys(references).map((key) =>
      element("li", { "data-source": key }, sourceCard(words, { references }, key)),
    );
    list.replaceChildren(...items);
  });
  const summary = worded(voice, "summary", { class: "kx-summary" }, "sources-title");
  const note = worded(voice, "p", { class: "kx-note" }, "sources-note");
  return element("details", { class: "kx-fold kx-sources-fold" }, summary, note, list);
}

/** On paper there is room for one line: who and when. */
export function sourceLine({ stage, voice }) {
  const { references = {} } = stage.bundle.sources ?? {};
  const short = [...new Set(Object.values(references).map(({ html }) => shortCitation(html)))];
  const node = element("p", { class: "kx-paper-sources" });
  voice.follow(
    (words) => (node.textContent = `${words.message("sources-title")}: ${short.join("; ")}.`),
  );
  return node;
}
