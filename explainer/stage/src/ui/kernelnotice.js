// A line above the picture that says that the live model has stopped, and a button that helps.

/** @import { Voice } from "./types.d.ts" */

import { element } from "./element.js";

/**
 * The notice, empty until it is wanted. It never takes the focus.
 * @param {Voice} voice
 */
export function kernelNotice(voice) {
  const node = element("div", { class: "kx-kernel-notice", role: "alert" });
  const text = element("p", {});
  const reload = element("button", { type: "button", class: "kx-button" });
  reload.addEventListener("click", () => window.location.reload());
  voice.follow((words) => {
    text.textContent = words.message("kernel-gone-educator");
    reload.textContent = words.message("reload");
  });
  /** @param {boolean} gone */
  const show = (gone) => {
    if (gone !== node.hasChildNodes()) node.replaceChildren(...(gone ? [text, reload] : []));
  };
  return { node, show };
}
