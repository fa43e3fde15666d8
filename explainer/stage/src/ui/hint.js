// What a part of the picture that can be touched does: said once for each chapter, never stored.

/** @import { ChapterContext, Hand, Scene } from "./types.d.ts" */

import { element } from "./element.js";

/** @type {Set<string>} chapters whose hint has been seen since the page was opened */
const seen = new Set();

/** Whoever comes next is told again. */
export const forgetHints = () => seen.clear();

/**
 * A line over the picture, while a pointer is for the first time on a part that it may take. It is not
 * announced: a screen reader has the controls, and one queue of things to say.
 * @param {ChapterContext} ctx
 * @param {Scene} scene
 * @param {HTMLElement} host
 */
export function handHint({ stage, voice }, scene, host) {
  const node = element("p", { class: "kx-hint", hidden: true });
  const { chapter } = stage.bundle;
  const hide = () => {
    if (!node.hidden) seen.add(chapter);
    node.hidden = true;
  };
  /** @type {(hand: Hand) => void} */
  const show = (hand) => {
    if (seen.has(chapter)) return;
    const words = voice.words();
    const key = hand.way === "tap" ? "hand-hint-tap" : "hand-hint-drag";
    node.textContent = words.message(key, { name: words.message(`control-${hand.control}`) });
    node.hidden = false;
  };
  for (const hand of scene.hands ?? []) {
    const part = host.shadowRoot?.getElementById(hand.id);
    part?.addEventListener("pointerenter", () => show(hand));
    for (const name of ["pointerleave", "pointerdown"]) part?.addEventListener(name, hide);
  }
  return node;
}
