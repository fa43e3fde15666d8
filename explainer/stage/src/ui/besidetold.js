// What it comes to, under the ways that stand side by side: whether a study tested them against each other, and
// what it counted; how this is read.

/** @import { PageContext } from "./types.d.ts" */
/** @import { Shown } from "./besiderows.js" */

import { shortOf } from "./besidecounts.js";
import { element } from "./element.js";
import { inWords } from "./hundreds.js";
import { sharedBy } from "./pickedways.js";

const NUMBERS = /(\p{Nd}+)/u;

/**
 * @param {Shown} shown
 */
export function told({ ctx, id, options }) {
  const words = ctx.voice.words();
  const studies = sharedBy(ctx, id, options);
  const one = options.length > 2 ? "two-of" : "one"; // a study tests two ways, whatever else stands here
  const key = ["none", one, "more"][Math.min(studies.length, 2)];
  const said = [
    element("b", {}, words.message(`beside-told-${key}`)),
    ...(studies.length === 1 ? [" ", ...countsOf(ctx, studies[0].one)] : []),
  ];
  const notes = ["beside-score", "beside-note"].map((note) => words.message(note)).join(" ");
  return element(
    "div",
    { class: "kx-beside-told" },
    options.length > 1 ? element("p", {}, said) : null,
    element("p", { class: "kx-note" }, notes),
  );
}

/**
 * What a study counted, and both its groups with all that were counted and all that were not, numbers in strong
 * type and together where the line is long enough.
 * @param {PageContext} ctx
 * @param {import("./types.d.ts").Hundred} one
 */
function countsOf({ voice }, { comparison, treated, compared }) {
  if (!treated || !compared) return [];
  const words = voice.words();
  const key = `hundred-${comparison}`;
  const [first, second] = [inWords(words, treated), inWords(words, compared)];
  const what = words.message("beside-told-what", { what: shortOf(words, `${key}-title`) });
  const text = words.message("beside-told-counts", {
    first: shortOf(words, `${key}-treated`),
    second: shortOf(words, `${key}-compared`),
    ...{ count: first.count, not: first.not, other: second.count, rest: second.not },
  });
  const strong = (/** @type {string} */ part) => NUMBERS.test(part) && part !== words.number(100);
  const parts = text.split(NUMBERS).map((part) => (strong(part) ? element("b", {}, part) : part));
  return [`${what} `, element("span", { class: "kx-told-counts" }, parts)];
}
