// A group of native radio buttons: presets, choices, levels, themes and languages are all this.

import { element } from "./element.js";

/**
 * Makes a radio group.
 *
 * legend(words) and label(words, value) give the texts; values() lists what can be chosen;
 * choose(value) is called when a person chooses; look is "chips", "segments" or "list".
 * Returns {node, show(value)}; show(null) leaves nothing chosen.
 */
export function radios({ voice, name, legend, label, values, choose, look, quiet = false }) {
  const legendNode = element("legend", { class: quiet ? "kx-unseen" : "kx-legend" });
  const inputs = new Map(values.map((value) => [value, radio(name, value, choose)]));
  const labels = [...inputs].map(([value, input]) => labelled(voice, input, value, label));
  voice.follow((words) => (legendNode.textContent = legend(words)));
  const node = element(
    "fieldset",
    { class: `kx-radios kx-${look}` },
    legendNode,
    element("div", { class: "kx-radios-row" }, labels),
  );
  const show = (chosen) => inputs.forEach((input, value) => (input.checked = value === chosen));
  return { node, show, labels: new Map([...inputs.keys()].map((key, at) => [key, labels[at]])) };
}

function radio(name, value, choose) {
  return element("input", { type: "radio", name, value, onchange: () => choose(value) });
}

function labelled(voice, input, value, label) {
  const text = element("span", { class: "kx-radio-text" });
  voice.follow((words) => {
    text.textContent = label(words, value);
    if (value === words.language) text.lang = value;
  });
  return element("label", { class: "kx-radio" }, input, text);
}
