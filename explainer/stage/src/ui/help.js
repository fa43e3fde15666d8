// Help, in the same place on every screen: what to do now, and whom to call.

/** @import { Ground } from "./types.d.ts" */

import { element } from "./element.js";
import { foldsAway } from "./foldsaway.js";
import { icon } from "./icons.js";
import { worded } from "./voice.js";

/**
 * What to do now, and whom to call.
 * @param {Pick<Ground, "voice">} ctx
 */
export const helpLines = ({ voice }) =>
  ["help-now", "help-call", "help-talk"].map((key) => worded(voice, "p", {}, key));

/**
 * Native details that fold out over the page.
 * @param {Pick<Ground, "voice"|"signal">} ctx
 */
export function helpMenu({ voice, signal }) {
  const text = worded(voice, "span", { class: "kx-button-text" }, "help");
  const summary = element("summary", { class: "kx-button kx-quiet" }, icon("help"), text);
  const panel = element("div", { class: "kx-help-panel" }, helpLines({ voice }));
  const node = element("details", { class: "kx-help", "data-part": "help" }, summary, panel);
  foldsAway(node, summary, signal);
  return { node };
}
