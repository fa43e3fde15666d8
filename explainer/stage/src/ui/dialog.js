// A native modal dialog with a title and a way out; focus goes back to where it came from.

/** @import { Ground } from "./types.d.ts" */

import { element } from "./element.js";
import { icon } from "./icons.js";
import { nameBy } from "./voice.js";

/**
 * Makes a dialog inside `root`.
 * It closes by its button, by Escape and by a tap beside it.
 * @param {Pick<Ground, "voice"|"id"|"root"|"signal">} ctx
 * @param {string} name
 */
export function dialog({ voice, id, root, signal }, name) {
  const title = element("h2", {
    class: "kx-dialog-title",
    id: id(`${name}-title`),
    tabindex: "-1",
  });
  const body = element("div", { class: "kx-dialog-body" });
  const close = () => node.close();
  const out = element(
    "button",
    { type: "button", class: "kx-button kx-icon-button" },
    icon("close"),
  );
  nameBy(voice, out, "close").addEventListener("click", close);
  const head = element("div", { class: "kx-dialog-head" }, title, out);
  const node = element("dialog", { class: "kx-dialog", "aria-labelledby": title.id }, head, body);
  node.addEventListener("click", (event) => event.target === node && close());
  /** @type {EventTarget|null} */
  let opener = null;
  node.addEventListener("close", () => refocus(opener));
  root.append(node);
  signal.addEventListener("abort", () => node.remove());
  /** @param {EventTarget|null} [from]  where the focus goes back to */
  const open = (from) => {
    opener = from ?? document.activeElement;
    if (!node.open) node.showModal();
    title.focus();
  };
  return { node, title, body, open, close };
}

/** @param {EventTarget|null} target */
function refocus(target) {
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
