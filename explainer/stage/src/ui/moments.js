// The parts of a story: each is a numbered button that goes to its beginning; the one that plays
// is said by name above them, because names need more room than a row of parts can give.

/** @import { ChapterContext, Frame, Moment, Part, Preset, Stage, Words } from "./types.d.ts" */

import { element, keepAttribute, keepText } from "./element.js";
import { nameBy } from "./voice.js";

/**
 * The row of parts.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function momentList({ stage, voice }) {
  const node = element("ol", { class: "kx-moments" });
  nameBy(voice, node, "moments-name");
  /** @type {Preset|undefined} */
  let shown;
  /** @type {{id: string, button: HTMLButtonElement}[]} */
  let buttons = [];
  /** @param {Words} words */
  const speak = (words) => {
    for (const [at, { id, button }] of buttons.entries()) name(button, words, id, at + 1);
  };
  /** @param {Preset} preset */
  const build = (preset) => {
    shown = preset;
    buttons = preset.moments.map((moment, at) => ({
      id: moment.id,
      button: momentButton(stage, moment, at),
    }));
    node.replaceChildren(...buttons.map(({ button }) => element("li", {}, button)));
    node.hidden = preset.moments.length < 2;
    speak(voice.words());
  };
  voice.follow(speak);
  /** @param {Frame} frame */
  const paint = (frame) => {
    if (shown !== frame.preset) build(frame.preset);
    const now = frame.preset.moments.indexOf(frame.moment);
    for (const [at, { button }] of buttons.entries()) mark(button, at, now);
  };
  return { node, paint };
}

/**
 * @param {Stage} stage
 * @param {Moment} moment
 * @param {number} at
 */
function momentButton(stage, moment, at) {
  const seek = () => stage.transport.seek(moment.from_s);
  return element("button", { type: "button", class: "kx-moment", onclick: seek }, String(at + 1));
}

/**
 * @param {HTMLElement} button
 * @param {Words} words
 * @param {string} id
 * @param {number} part
 */
function name(button, words, id, part) {
  const text = words.message(`moment-${id}`);
  button.title = text;
  button.setAttribute("aria-label", `${part} ${text}`);
}

/**
 * @param {HTMLElement} button
 * @param {number} at
 * @param {number} now
 */
function mark(button, at, now) {
  keepAttribute(button, "aria-current", at === now ? "step" : null);
  button.classList.toggle("kx-passed", at < now);
}

/**
 * The name of the part that is shown.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
export function momentName({ voice }) {
  const node = element("p", { class: "kx-part" });
  /** @param {Frame} frame */
  const paint = ({ moment }) => keepText(node, voice.words().message(`moment-${moment.id}`));
  return { node, paint };
}
