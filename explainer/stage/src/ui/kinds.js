// In a list the kind of evidence is said once, above it, and again only where it changes.

/** @import { Words } from "./types.d.ts" */

import { element } from "./element.js";

/**
 * Marks that repeat the one before become plain ways to the source.
 * @param {Words} words
 * @param {Element} target
 */
export function sayKindsOnce(words, target) {
  for (const list of target.querySelectorAll("ul, ol")) {
    const marks = [...list.children].map(markOf);
    const again = marks.map((mark, at) => at > 0 && kindOf(mark) === kindOf(marks[at - 1]));
    if (marks[0] && again[1]) {
      list.before(caption(marks[0]));
      again[0] = true;
    }
    for (const [at, mark] of marks.entries()) if (mark && again[at]) quieten(words, mark);
  }
}

/**
 * The mark of an item that has one; an item with several is of no one kind.
 * @param {Element} item
 */
function markOf(item) {
  const marks = item.querySelectorAll(".kx-tag");
  return marks.length === 1 ? /** @type {HTMLElement} */ (marks[0]) : null;
}

/** @param {HTMLElement|null} mark */
const kindOf = (mark) => mark?.dataset.tag ?? NaN;

/** @param {HTMLElement} mark */
function caption({ dataset, textContent }) {
  return element("p", { class: "kx-kind", "data-tag": dataset.tag }, textContent);
}

/**
 * @param {Words} words
 * @param {HTMLElement} mark
 */
function quieten(words, mark) {
  mark.textContent = words.message("tag-again");
  mark.setAttribute("aria-label", words.message("tag-again-sources"));
  mark.dataset.again = "";
}
