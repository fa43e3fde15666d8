// A line above the picture that says that the live model has stopped, and what helps.

/** @import { Voice } from "./types.d.ts" */

import { element } from "./element.js";

/**
 * The notice, empty until it is wanted. It never takes the focus.
 * @param {Voice} voice
 */
export function kernelNotice(voice) {
  const node = element("div", { class: "kx-kernel-notice", role: "alert" });
  const text = element("p", {});
  voice.follow((words) => {
    text.textContent = words.message("kernel-gone-educator");
  });
  /** @param {boolean} gone */
  const show = (gone) => {
    if (gone !== node.hasChildNodes()) node.replaceChildren(...(gone ? [text] : []));
  };
  return { node, show };
}
