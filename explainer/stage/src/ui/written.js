// The words and numbers written in a drawing, as text: a drawing is one image to a screen reader.

import { element, keepText } from "./element.js";

const SEEN = { opacityProperty: true, visibilityProperty: true };

/** Ends a fold with all that is written in the drawing of `host` while the fold is open. */
export function withWritten({ stage, voice, signal }, fold, host) {
  const line = element("p", { class: "kx-written" });
  const paint = () => {
    if (!fold.open) return;
    const texts = [...new Set(textsOf(host.shadowRoot))].join("; ");
    line.hidden = !texts;
    keepText(line, voice.words().message("drawing-written", { texts }));
  };
  // At rest only: a text that changes sixty times a second is of use to nobody. And once all the
  // parts of the page are painted, the drawing that is read here among them.
  const follow = ({ state }) => state.held || state.playing || queueMicrotask(paint);
  fold.addEventListener("toggle", paint);
  signal.addEventListener("abort", stage.onPaint(follow));
  fold.append(line);
  return fold;
}

/** The texts that are drawn now; the numbers of a scale are read off it, not said one by one. */
function textsOf(part) {
  if (part.localName === "text") return part.dataset.number === undefined ? [part.textContent] : [];
  return [...part.children].filter(isSeen).flatMap(textsOf);
}

const isSeen = (part) => getComputedStyle(part).display !== "none" && part.checkVisibility(SEEN);
