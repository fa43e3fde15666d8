// The end asks once, because it wipes what was picked and moved.

/** @import { AppContext } from "./types.d.ts" */

import { dialog } from "../ui/dialog.js";
import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";

/**
 * The question; `finish()` is called when the answer is yes.
 * @param {AppContext} ctx
 * @param {() => void} finish
 */
export function endingQuestion(ctx, finish) {
  const made = dialog(ctx, "finish");
  ctx.voice.follow((words) => (made.title.textContent = words.message("finish-title")));
  const act = () => {
    made.close();
    finish();
  };
  const yes = choice(ctx, "finish-yes", "kx-button kx-primary", act);
  const no = choice(ctx, "finish-no", "kx-button", made.close);
  const acts = element("div", { class: "kx-dialog-acts" }, yes, no);
  made.body.append(worded(ctx.voice, "p", {}, "finish-note"), acts);
  return { open: made.open, close: () => made.node.open && made.close() };
}

/** @type {(ctx: AppContext, key: string, name: string, act: () => void) => HTMLElement} */
const choice = ({ voice }, key, name, act) =>
  worded(voice, "button", { type: "button", class: name, onclick: act }, key);
