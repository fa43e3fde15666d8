// The one sentence: at once for the eye, unhurried for the ear, and what is printed.

import { createAnnouncer } from "../core/index.js";
import { element, keepAttribute, keepText } from "./element.js";

/**
 * The sentence that says what the picture shows; returns {nodes, spoken, paint(frame)}.
 *
 * The caption is of the same frame as the picture, so the two never name different numbers.
 * `spoken` is the same sentence as a screen reader meets it; the caption is hidden from it.
 */
export function caption(ctx) {
  const shown = element("p", { class: "kx-caption", "data-kind": "model", "aria-hidden": "true" });
  const aloud = status(ctx);
  const paint = (frame) => {
    keepText(shown, frame.sentence);
    aloud.paint(frame);
  };
  return { nodes: [shown, aloud.node], spoken: aloud.node, paint };
}

/**
 * It is written at most once a second and never while a slider is held. While a story plays,
 * a change of numbers alone is written and not spoken, so that nobody is talked over.
 */
function status({ id, voice, signal }) {
  const attributes = {
    class: "kx-unseen",
    "data-kind": "model",
    id: id("caption"),
    role: "status",
  };
  const node = element("p", attributes);
  let latest = null;
  let spoken = "";
  const write = (text) => {
    const said = latest.messages.join(" ");
    const numbersOnly = latest.state.playing && said === spoken;
    keepAttribute(node, "aria-live", numbersOnly ? "off" : "polite");
    node.textContent = text;
    spoken = said;
  };
  let announcer = null;
  const end = () => announcer?.destroy();
  // Another language is there at once: a new announcer has nothing to wait for.
  voice.follow(() => {
    end();
    announcer = createAnnouncer({ write });
  });
  signal.addEventListener("abort", end);
  const paint = (frame) => {
    latest = frame;
    announcer.say(frame.sentence, frame.state.held);
  };
  return { node, paint };
}
