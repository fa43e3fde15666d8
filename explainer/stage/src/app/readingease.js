// How easy each chapter is to read, by the index of the page's language; some have none.

/** @import { About, AppContext, Reading, Words } from "./types.d.ts" */

import { element } from "../ui/element.js";
import { labelCells } from "../ui/tables.js";
import { worded } from "../ui/voice.js";
import { questionKey } from "./ways.js";

const HEADS = ["reading-part", "reading-all", "reading-spared"];

/**
 * A table of scores in a fold.
 * @param {AppContext} ctx
 * @param {About} about
 */
export function readingFold(ctx, { reading }) {
  const body = element("div", { class: "kx-prose" });
  const summary = worded(ctx.voice, "summary", { class: "kx-summary" }, "reading-title");
  const fold = element("details", { class: "kx-fold", "data-section": "reading" }, summary, body);
  ctx.voice.follow((words) => {
    const found = reading[words.language];
    fold.hidden = !found;
    if (found) body.replaceChildren(...scores(words, found));
    labelCells(body);
  });
  return fold;
}

/**
 * @param {Words} words
 * @param {Reading} found
 */
function scores(words, { index, limit, higher_is_easier: up, rows }) {
  const note = words.message(`reading-note-${up ? "higher" : "lower"}`, {
    index,
    limit: words.number(limit),
  });
  const heads = HEADS.map((key) => element("th", { scope: "col" }, words.message(key)));
  const lines = rows.map(([chapter, ...found]) => {
    const cells = found.map((score) => element("td", {}, words.number(score)));
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, words.message(questionKey(chapter))),
      cells,
    );
  });
  const head = element("thead", {}, element("tr", {}, heads));
  return [element("p", {}, note), element("table", {}, head, element("tbody", {}, lines))];
}
