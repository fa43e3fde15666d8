// The button that folds out the view panel.

/** @import { Ground } from "./types.d.ts" */

import { element } from "./element.js";
import { icon } from "./icons.js";
import { viewPanel } from "./viewpanel.js";
import { worded } from "./voice.js";

/**
 * Native details that also close on Escape and on a press elsewhere.
 * @param {Ground} ctx
 */
export function viewMenu(ctx) {
  const text = worded(ctx.voice, "span", {}, "view");
  const summary = element("summary", { class: "kx-button kx-quiet" }, icon("view"), text);
  const node = element("details", { class: "kx-view" }, summary, viewPanel(ctx));
  const shut = () => {
    node.open = false;
  };
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !node.open) return;
    shut();
    summary.focus();
  });
  document.addEventListener(
    "pointerdown",
    (event) => node.open && !event.composedPath().includes(node) && shut(),
    { signal: ctx.signal },
  );
  return { node };
}
