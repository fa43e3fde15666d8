/** How wide words come out, and what keeps those of any language within their room. */

import { LETTERS_EM, OTHER_LETTERS_EM } from "./vocabulary.js";

// Marks stand over their letters, and what says how a text runs is not seen.
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/gu;

/**
 * About how wide a text is in its own size, by the widths of our typeface's letters.
 * @type {(text: string) => number}
 */
export const widthEm = (text) =>
  [...text.normalize("NFD").replace(WITHOUT_WIDTH, "")].reduce(
    (sum, letter) => sum + (LETTERS_EM.get(letter) ?? OTHER_LETTERS_EM),
    0,
  );

/**
 * Draws words that are wider than their room narrower, so that they touch nothing.
 * @param {Pick<Element, "setAttribute"|"removeAttribute">} element
 * @param {string} text
 * @param {number} [room]  in em; without one the words are as wide as they come
 */
export function fit(element, text, room) {
  if (room === undefined) return;
  if (widthEm(text) > room) {
    element.setAttribute("textLength", `${room}em`);
    element.setAttribute("lengthAdjust", "spacingAndGlyphs");
  } else {
    element.removeAttribute("textLength");
    element.removeAttribute("lengthAdjust");
  }
}
