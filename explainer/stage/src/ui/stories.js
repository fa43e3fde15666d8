// The stories of a chapter: a list, or where there are many a list that folds out over what is below.

/** @import { ChapterContext, Frame, Part, Voice } from "./types.d.ts" */

import { element, keepText } from "./element.js";
import { hasPeople } from "./peoplebeside.js";
import { radios } from "./radios.js";
import { worded } from "./voice.js";

const IN_SIGHT = 3; // more than these, or people beside them, leave no room for what can be changed

/**
 * The list; hidden where there is no choice.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function storyList({ stage, voice, id }) {
  const { presets } = stage.bundle;
  const group = radios({
    voice,
    name: id("preset"),
    legend: (words) => words.message("presets-name"),
    label: (words, value) => words.message(`preset-${value}`),
    values: presets.map((preset) => preset.id),
    choose: (value) => stage.choosePreset(value),
    look: "stories",
  });
  const crowded = presets.length > IN_SIGHT || hasPeople(stage.bundle);
  const folded = crowded ? foldOut(voice, group.node) : null;
  const node = element("div", { class: "kx-stories" }, folded?.node ?? group.node);
  node.hidden = presets.length < 2;
  /** @param {Frame} frame */
  const paint = (frame) => {
    const chosen = frame.preset.id;
    group.show(chosen);
    folded?.name(chosen);
  };
  return { node, paint };
}

/** @type {(voice: Voice, list: HTMLElement) => {node: HTMLElement, name: (id: string) => void}} */
function foldOut(voice, list) {
  const title = worded(voice, "span", { class: "kx-legend" }, "presets-name");
  const chosen = element("span", { class: "kx-story-chosen" });
  const summary = element("summary", { class: "kx-summary kx-story-summary" }, title, chosen);
  const node = element("details", { class: "kx-story-fold" }, summary, list);
  const shut = () => {
    node.open = false;
  };
  list.addEventListener("change", shut);
  node.addEventListener("keydown", ({ key }) => key === "Escape" && shut());
  /** @param {string} id */
  const name = (id) => keepText(chosen, voice.words().message(`preset-${id}`));
  return { node, name };
}
