// The sources of a chapter: a card for each number or claim, and the list of all.

/** @import { CardDialog, ChapterContext, Ground, Sources } from "./types.d.ts" */

import { shortCitation, sourceCard } from "./cards.js";
import { dialog } from "./dialog.js";
import { element } from "./element.js";
import { worded } from "./voice.js";

/**
 * The dialog of source cards.
 * @param {Pick<Ground, "voice"|"id"|"root"|"signal">} ctx
 * @param {Sources} sources
 * @returns {CardDialog}
 */
export function sourceDialog(ctx, sources) {
  const made = dialog(ctx, "source");
  /** @type {CardDialog["open"]} */
  const open = (keys, opener) => {
    const words = ctx.voice.words();
    const numbers = keys.some((key) => sources.records[key]);
    made.title.textContent = words.message(numbers ? "source-card-number" : "source-card");
    made.body.replaceChildren(...keys.map((key) => sourceCard(words, sources, key)));
    made.open(opener);
  };
  return { open };
}

/**
 * All references of a chapter in a fold.
 * @param {Pick<ChapterContext, "stage"|"voice">} ctx
 */
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

/**
 * On paper there is room for one line: who and when.
 * @param {Pick<ChapterContext, "stage"|"voice">} ctx
 */
export function sourceLine({ stage, voice }) {
  const { references = {} } = stage.bundle.sources ?? {};
  const short = [...new Set(Object.values(references).map(shortCitation))];
  const node = element("p", { class: "kx-paper-sources" });
  voice.follow(
    (words) => (node.textContent = `${words.message("sources-title")}: ${short.join("; ")}.`),
  );
  return node;
}
