// Numbers and claims inside texts become buttons that open their source.

import { element } from "./element.js";
import { labelCells } from "./tables.js";
import { termButton } from "./terms.js";

/** Makes numbers and tags tappable and tables readable; the text is ours, compiled from the words. */
export function decorate(ctx, target) {
  for (const number of target.querySelectorAll("data.number[data-evidence]")) {
    number.replaceWith(numberButton(ctx, number));
  }
  for (const tag of target.querySelectorAll("span.tag[data-tag]")) {
    tag.replaceWith(" ", tagButton(ctx, tag));
  }
  for (const term of target.querySelectorAll("dfn[data-term]")) termButton(ctx, term);
  labelCells(target);
}

function numberButton({ voice, sources }, { dataset, textContent }) {
  return numbered(voice.words(), sources, dataset.evidence, textContent);
}

/** A number that opens its source; text(words) says it in the language of the page. */
export function sourceButton({ voice, sources }, record, text) {
  const place = element("span");
  voice.follow((words) => place.replaceChildren(numbered(words, sources, record, text(words))));
  return place;
}

function numbered(words, sources, record, text) {
  const open = (event) => sources.open([record], event.currentTarget);
  const label = words.message("number-source", { number: text });
  const attributes = { type: "button", class: "kx-number", "aria-label": label, onclick: open };
  return element("button", { ...attributes, "data-evidence": record }, text);
}

function tagButton({ voice, sources }, { dataset }) {
  const words = voice.words();
  const tag = words.message(`tag-${dataset.tag}`);
  const keys = (dataset.sources ?? "").split(" ").filter(Boolean);
  const open = (event) => sources.open(keys, event.currentTarget);
  const label = words.message("tag-sources", { tag });
  const attributes = { type: "button", class: "kx-tag", "data-tag": dataset.tag };
  return element("button", { ...attributes, "aria-label": label, onclick: open }, tag);
}
