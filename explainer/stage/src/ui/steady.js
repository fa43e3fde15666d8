// What comes and goes under the picture with the parts of a story keeps the room that the tallest of
// them needs, so that nothing on the page moves because something plays.

/** @import { ChapterContext, Frame, Painted, Part } from "./types.d.ts" */

/**
 * A part of the page that keeps its height from the first play on.
 * @param {Pick<ChapterContext, "stage">} ctx
 * @param {HTMLElement} node
 * @param {Painted[]} parts  what paints inside it
 * @returns {Part}
 */
export function steady({ stage }, node, parts) {
  let measured = "";
  /** @param {Frame} frame */
  const paintParts = (frame) => {
    for (const part of parts) part.paint(frame);
  };
  /** @param {Frame} frame */
  const measure = ({ preset }) => {
    node.style.minHeight = "";
    const heights = preset.moments.flatMap(({ from_s, to_s }) => [from_s, (from_s + to_s) / 2]);
    const tallest = heights.map((time) => {
      paintParts(stage.frameAt({ time }));
      return node.offsetHeight;
    });
    node.style.minHeight = `${Math.max(...tallest)}px`;
  };
  /** @param {Frame} frame */
  const paint = (frame) => {
    const { preset, state, words } = frame;
    const key = [preset.id, state.level, words.language, node.clientWidth].join();
    if (state.playing && key !== measured) measure(frame);
    if (state.playing) measured = key;
    paintParts(frame);
  };
  return { node, paint };
}
