// The one sentence: at once for the eye, unhurried for the ear, and what is printed.

/** @import { ChapterContext, Frame, Painted, Part } from "./types.d.ts" */

import { createAnnouncer } from "../core/index.js";
import { element, keepAttribute, keepText } from "./element.js";

/**
 * The sentence that says what the picture shows.
 *
 * The caption is of the same frame as the picture, so the two never name different numbers.
 * `spoken` is the same sentence as a screen reader meets it; the caption is hidden from it.
 * @param {ChapterContext} ctx
 * @returns {Painted & {nodes: HTMLElement[], spoken: HTMLElement}}
 */
export function caption(ctx) {
  const shown = element("p", { class: "kx-caption", "data-kind": "model", "aria-hidden": "true" });
  const aloud = status(ctx);
  /** @param {Frame} frame */
  const paint = (frame) => {
    keepText(shown, frame.sentence);
    aloud.paint(frame);
  };
  return { nodes: [shown, aloud.node], spoken: aloud.node, paint };
}

/**
 * It is written at most once a second and never while a slider is held. While a story plays,
 * a change of numbers alone is written and not spoken, so that nobody is talked over.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
function status({ id, voice, signal }) {
  const attributes = {
    class: "kx-unseen",
    "data-kind": "model",
    id: id("caption"),
    role: "status",
  };
  const node = element("p", attributes);
  /** @type {Frame|undefined} */
  let latest;
  let spoken = "";
  /** @param {string} text */
  const write = (text) => {
    const said = latest?.messages.join(" ") ?? "";
    const numbersOnly = Boolean(latest?.state.playing) && said === spoken;
    keepAttribute(node, "aria-live", numbersOnly ? "off" : "polite");
    node.textContent = text;
    spoken = said;
  };
  let announcer = createAnnouncer({ write });
  const end = () => announcer.destroy();
  // Another language is there at once: a new announcer has nothing to wait for.
  voice.follow(() => {
    end();
    announcer = createAnnouncer({ write });
  });
  signal.addEventListener("abort", end);
  /** @param {Frame} frame */
  const paint = (frame) => {
    latest = frame;
    announcer.say(frame.sentence, frame.state.held);
  };
  return { node, paint };
}
