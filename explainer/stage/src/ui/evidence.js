// Numbers and claims inside texts become buttons that open their source.

import { element } from "./element.js";

/** Makes the numbers and tags of a text tappable; the text is ours, compiled from the words. */
export function decorate(ctx, target) {
  for (const number of target.querySelectorAll("data.number[data-evidence]")) {
    number.replaceWith(numberButton(ctx, number));
  }
  for (const tag of target.querySelectorAll("span.tag[data-tag]")) {
    tag.replaceWith(" ", tagButton(ctx, tag));
  }
}

function numberButton({ voice, sources }, { dataset, textContent }) {
  const label = voice.words().message("number-source", { number: textContent });
  const open = (event) => sources.open([dataset.evidence], event.currentTarget);
  const attributes = { type: "button", class: "kx-number", "aria-label": label, onclick: open };
  return element("button", { ...attributes, "data-evidence": dataset.evidence }, textContent);
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
