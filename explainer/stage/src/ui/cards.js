// Source cards: what a number is, in whom it was measured, where it was read.

/** @import { Card, Child, Reference, Said, Sources, Words } from "./types.d.ts" */

import { element } from "./element.js";
import { fill, plainText } from "./nodes.js";

// The rows of a card, in order; a row without anything to say is left out.
const ROWS = ["value", "range", "species", "method", "kind", "read", "checked_on", "review_by"];

/**
 * The card of a record or a reference, as an element.
 * @param {Words} words
 * @param {Partial<Sources>} sources
 * @param {string} key
 */
export function sourceCard(words, sources, key) {
  const record = sources.records?.[key];
  if (record) return recordCard(words, sources, record);
  const reference = sources.references?.[key];
  if (reference) return element("div", { class: "kx-card" }, citation(reference, words));
  return element("p", { class: "kx-note" }, words.message("source-missing"));
}

/**
 * @param {Words} words
 * @param {Partial<Sources>} sources
 * @param {Card} record
 */
function recordCard(words, sources, record) {
  const said = record.said[words.language] ?? Object.values(record.said)[0];
  const cited = record.sources.flatMap((key) => sources.references?.[key] ?? []);
  return element(
    "div",
    { class: "kx-card" },
    ...heading(said),
    element(
      "dl",
      { class: "kx-card-rows" },
      ROWS.flatMap((name) => row(words, name, said)),
    ),
    cited.length ? element("h4", {}, words.message("source-reference")) : null,
    cited.map((reference) => citation(reference, words)),
  );
}

/**
 * What was found in a study has no name of its own: in whom it was seen is its heading.
 * @param {Said} said
 * @returns {Child[]}
 */
function heading({ title, title_lang: lang, seen }) {
  const name = element("h3", { class: "kx-card-title", lang }, title ?? seen);
  return [name, title && seen ? element("p", { class: "kx-note" }, seen) : null];
}

/**
 * A phrase of the tables that has no translation yet is in English, and says so.
 * @param {Words} words
 * @param {string} name
 * @param {Said} said
 */
function row(words, name, said) {
  const text = said[name];
  if (!text) return [];
  const term = words.message(`source-${name.replace("_", "-")}`);
  return [element("dt", {}, term), element("dd", { lang: said[`${name}_lang`] }, text)];
}

/**
 * A reference with its addresses as text: the page asks nothing of other hosts by itself.
 * @param {Reference} reference
 * @param {Words} words
 */
function citation({ nodes, said, doi, url }, { language }) {
  const text = element("p", { class: "kx-citation" });
  fill(text, said?.[language] ?? nodes);
  const address = doi ? `https://doi.org/${doi}` : url;
  if (address && !text.querySelector("a")) text.append(" ", link(address));
  return text;
}

/** @param {string} href */
const link = (href) =>
  element(
    "a",
    { href, rel: "noreferrer noopener", target: "_blank" },
    href.replace("https://", ""),
  );

/**
 * The first author, or who published it, and the year.
 * @param {Reference} reference
 */
export function shortCitation({ nodes }) {
  const text = plainText(nodes);
  const [who] = text.split(/, |: | \(| [A-Z]{1,3}(?:-[A-Z])?[.,]|\. /);
  const [year = ""] = /\b(?:19|20)\d\d\b/.exec(text) ?? [];
  return `${who} ${year}`.trim();
}
