// Numbers and claims inside texts become buttons that open their source.

/** @import { CardDialog, TextContext, Words } from "./types.d.ts" */

import { element } from "./element.js";
import { sayKindsOnce } from "./kinds.js";
import { labelCells } from "./tables.js";
import { termButton } from "./terms.js";

const FIRST_WORDS = 7;

/**
 * What texts need whose numbers and tags open their sources; words are explained where they can be.
 * @typedef {Pick<TextContext, "voice"|"sources"> & Partial<Pick<TextContext, "terms">>} Explained
 */

/**
 * Makes numbers and tags tappable and tables readable; the text is ours, compiled from the words.
 * @param {Explained} ctx
 * @param {Element} target
 */
export function decorate(ctx, target) {
  for (const number of all(target, "data.number[data-evidence]")) {
    number.replaceWith(numberButton(ctx, number));
  }
  for (const tag of all(target, "span.tag[data-tag]")) {
    tag.replaceWith(" ", tagButton(ctx, tag));
  }
  sayKindsOnce(ctx.voice.words(), target);
  for (const tag of all(target, ".kx-tag")) nameClaim(ctx.voice.words(), tag);
  for (const term of all(target, "dfn[data-term]")) termButton(ctx, term);
  labelCells(target);
}

/**
 * Whoever hears a mark by itself hears what it is the source of, by its first words.
 * @param {Words} words
 * @param {HTMLElement} tag
 */
function nameClaim(words, tag) {
  const claim = tag.closest("li, p, td, th, dd")?.cloneNode(true);
  if (!(claim instanceof Element)) return;
  for (const other of all(claim, ".kx-tag")) other.remove();
  const said = claim.textContent.trim().split(/\s+/);
  const begin = said.slice(0, FIRST_WORDS).join(" ");
  const values = { name: tag.getAttribute("aria-label") ?? "", claim: begin };
  const more = said.length > FIRST_WORDS;
  if (begin) tag.setAttribute("aria-label", words.message(more ? "tag-of" : "tag-of-all", values));
}

/** @type {(part: Element, selector: string) => NodeListOf<HTMLElement>} */
const all = (part, selector) => part.querySelectorAll(selector);

/**
 * @param {Explained} ctx
 * @param {HTMLElement} number
 */
function numberButton({ voice, sources }, { dataset, textContent }) {
  return numbered(voice.words(), sources, dataset.evidence ?? "", textContent ?? "");
}

/**
 * A number that opens its source; text(words) says it in the language of the page.
 * @param {Explained} ctx
 * @param {string} record
 * @param {(words: Words) => string} text
 */
export function sourceButton({ voice, sources }, record, text) {
  const place = element("span");
  voice.follow((words) => place.replaceChildren(numbered(words, sources, record, text(words))));
  return place;
}

/**
 * @param {Words} words
 * @param {CardDialog} sources
 * @param {string} record
 * @param {string} text
 */
function numbered(words, sources, record, text) {
  /** @param {Event} event */
  const open = (event) => sources.open([record], event.currentTarget);
  const label = words.message("number-source", { number: text });
  const attributes = { type: "button", class: "kx-number", "aria-label": label, onclick: open };
  return element("button", { ...attributes, "data-evidence": record }, text);
}

/**
 * @param {Explained} ctx
 * @param {HTMLElement} tag
 */
function tagButton({ voice, sources }, { dataset }) {
  const words = voice.words();
  const tag = words.message(`tag-${dataset.tag}`);
  const keys = (dataset.sources ?? "").split(" ").filter(Boolean);
  /** @param {Event} event */
  const open = (event) => sources.open(keys, event.currentTarget);
  const label = words.message("tag-sources", { tag });
  const attributes = { type: "button", class: "kx-tag", "data-tag": dataset.tag };
  return element("button", { ...attributes, "aria-label": label, onclick: open }, tag);
}
