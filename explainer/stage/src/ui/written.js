// The words and numbers written in a drawing, as text: a drawing is one image to a screen reader.

/** @import { ChapterContext, Frame } from "./types.d.ts" */

import { element, keepText } from "./element.js";

/**
 * Ends a fold with all that is written in the drawing of `host` while the fold is open.
 * @param {Pick<ChapterContext, "stage"|"voice"|"signal">} ctx
 * @param {HTMLDetailsElement} fold
 * @param {HTMLElement} host
 */
export function withWritten({ stage, voice, signal }, fold, host) {
  const line = element("p", { class: "kx-written" });
  const paint = () => {
    if (!fold.open) return;
    const onPage = host.getClientRects().length > 0;
    const drawn = onPage ? [...(host.shadowRoot?.children ?? [])] : [];
    const texts = [...new Set(drawn.flatMap(textsOf))].join("; ");
    line.hidden = !texts;
    keepText(line, voice.words().message("drawing-written", { texts }));
  };
  // At rest only: a text that changes sixty times a second is of use to nobody. And once all the
  // parts of the page are painted, the drawing that is read here among them.
  /** @param {Frame} frame */
  const follow = ({ state }) => state.held || state.playing || queueMicrotask(paint);
  fold.addEventListener("toggle", paint);
  signal.addEventListener("abort", stage.onPaint(follow));
  fold.append(line);
  return fold;
}

/**
 * The texts that are drawn now; the numbers of a scale are read off it, not said one by one.
 * @param {Element} part
 * @returns {string[]}
 */
function textsOf(part) {
  if (part.localName === "text") return part.hasAttribute("data-number") ? [] : [part.textContent];
  return [...part.children].filter(isSeen).flatMap(textsOf);
}

/**
 * Asked of each part on the way down, so that what is unseen hides all that it holds.
 * @param {Element} part
 */
const isSeen = (part) => {
  const { display, visibility, opacity } = getComputedStyle(part);
  return display !== "none" && visibility === "visible" && opacity !== "0";
};
