// The button that folds out the view panel.

/** @import { Child, Ground } from "./types.d.ts" */

import { element } from "./element.js";
import { foldsAway } from "./foldsaway.js";
import { icon } from "./icons.js";
import { viewPanel } from "./viewpanel.js";
import { worded } from "./voice.js";

/**
 * Native details that also close on Escape and on a press elsewhere.
 * @param {Ground} ctx
 * @param {Child} [more]  stands at the end of the panel
 */
export function viewMenu(ctx, more = null) {
  const text = worded(ctx.voice, "span", { class: "kx-button-text" }, "view");
  const summary = element("summary", { class: "kx-button kx-quiet" }, icon("view"), text);
  const node = element(
    "details",
    { class: "kx-view", "data-part": "view" },
    summary,
    viewPanel(ctx, more),
  );
  foldsAway(node, summary, ctx.signal);
  return { node };
}
