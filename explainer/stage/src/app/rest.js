// A place to rest: everything waits until the person comes back.

/** @import { AppContext } from "./types.d.ts" */

import { dialog } from "../ui/dialog.js";
import { worded } from "../ui/voice.js";

/**
 * @param {AppContext} ctx
 * @param {() => void} pause  stops whatever plays
 */
export function restingPlace(ctx, pause) {
  const made = dialog(ctx, "rest");
  made.node.classList.add("kx-rest");
  ctx.voice.follow((words) => (made.title.textContent = words.message("break-title")));
  const note = worded(ctx.voice, "p", { class: "kx-lead" }, "break-note");
  const attributes = { type: "button", class: "kx-button kx-primary", onclick: made.close };
  const back = worded(ctx.voice, "button", attributes, "break-end");
  made.body.append(note, back, worded(ctx.voice, "p", { class: "kx-note" }, "help-line"));
  /** @param {EventTarget|null} opener */
  const open = (opener) => {
    pause();
    made.open(opener);
    back.focus();
  };
  return { open, close: () => made.node.open && made.close() };
}
