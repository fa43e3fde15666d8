// The one sentence: caption for the eye, status for the ear, and what is printed.

import { createAnnouncer } from "../core/index.js";
import { element, keepAttribute } from "./element.js";

/**
 * The sentence that says what the picture shows; returns {node, paint(frame)}.
 *
 * It is written at most once a second and never while a slider is held. While a story plays,
 * a change of numbers alone is shown and not spoken, so that nobody is talked over.
 */
export function caption({ id, voice, signal }) {
  const node = element("p", { class: "kx-caption", "data-kind": "model", id: id("caption"), role: "status" });
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
