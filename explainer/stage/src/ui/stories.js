// The stories of a chapter: a list, or where there are many a list that folds out over what is below.

/** @import { ChapterContext, Frame, Part } from "./types.d.ts" */

import { element } from "./element.js";
import { foldOut } from "./foldout.js";
import { hasPeople } from "./peoplebeside.js";
import { radios } from "./radios.js";

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
  const keys = { title: "presets-name", option: "preset" };
  const folded = crowded ? foldOut(voice, group.node, keys) : null;
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
