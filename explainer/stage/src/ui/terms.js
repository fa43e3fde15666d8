// Words that cannot be avoided: explained where a text first uses them, and all in one fold.

/** @import { Ground, Term, Voice, WordDialog, Words } from "./types.d.ts" */

import { dialog } from "./dialog.js";
import { element } from "./element.js";
import { worded } from "./voice.js";

/**
 * The dialog that says what a word means.
 * @param {Pick<Ground, "voice"|"id"|"root"|"signal">} ctx
 * @returns {WordDialog}
 */
export function termDialog(ctx) {
  const made = dialog(ctx, "term");
  /** @type {WordDialog["open"]} */
  const open = (word, opener) => {
    const words = ctx.voice.words();
    made.title.textContent = words.message("term-card");
    made.body.replaceChildren(
      explained(
        words,
        words.terms.filter((term) => term.word === word),
      ),
    );
    made.open(opener);
  };
  return { open };
}

/**
 * Makes the first use of a word a button that opens its meaning.
 * @param {{voice: Voice, terms?: WordDialog}} ctx
 * @param {HTMLElement} marked
 */
export function termButton({ voice, terms }, marked) {
  if (!terms) return;
  const said = marked.textContent ?? "";
  /** @param {Event} event */
  const open = (event) => terms.open(marked.dataset.term ?? said, event.currentTarget);
  const label = voice.words().message("term-open", { word: said });
  const attributes = { type: "button", class: "kx-term", "aria-label": label, onclick: open };
  marked.setAttribute("role", "none"); // the button says all of it
  marked.replaceChildren(element("button", attributes, said));
}

/**
 * All of a chapter's words that are explained, in a fold.
 * @param {Pick<Ground, "voice">} ctx
 */
export function termList({ voice }) {
  const body = element("div", { class: "kx-prose" });
  const summary = worded(voice, "summary", { class: "kx-summary" }, "terms-title");
  const node = element("details", { class: "kx-fold kx-terms" }, summary, body);
  voice.follow((words) => {
    node.hidden = words.terms.length === 0;
    body.replaceChildren(explained(words, words.terms));
  });
  return node;
}

/**
 * Word, sound and meaning, as a list of terms.
 * @param {Words} words
 * @param {Term[]} terms
 */
function explained(words, terms) {
  const rows = terms.flatMap(({ word, say, meaning }) => [
    element(
      "dt",
      {},
      element("strong", {}, word),
      " ",
      element("span", { class: "kx-say" }, words.message("term-say", { say })),
    ),
    element("dd", {}, meaning),
  ]);
  return element("dl", { class: "kx-term-rows" }, rows);
}
