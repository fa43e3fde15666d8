// The parts of a story: each is a numbered button that goes to its beginning; the one that plays
// is said by name above them, because names need more room than a row of parts can give.

import { element, keepAttribute, keepText } from "./element.js";
import { nameBy } from "./voice.js";

/** The row of parts; returns {node, paint(frame)}. */
export function momentList({ stage, voice }) {
  const node = element("ol", { class: "kx-moments" });
  nameBy(voice, node, "moments-name");
  let shown = null;
  let buttons = [];
  const speak = (words) =>
    buttons.forEach((button, at) => name(button, words, shown.moments[at].id, at + 1));
  const build = (preset) => {
    shown = preset;
    buttons = preset.moments.map((moment, at) => momentButton(stage, moment, at));
    node.replaceChildren(...buttons.map((button) => element("li", {}, button)));
    node.hidden = preset.moments.length < 2;
    speak(voice.words());
  };
  voice.follow(speak);
  const paint = (frame) => {
    if (shown !== frame.preset) build(frame.preset);
    const now = frame.preset.moments.indexOf(frame.moment);
    buttons.forEach((button, at) => mark(button, at, now));
  };
  return { node, paint };
}

function momentButton(stage, moment, at) {
  const seek = () => stage.transport.seek(moment.from_s);
  return element("button", { type: "button", class: "kx-moment", onclick: seek }, String(at + 1));
}

function name(button, words, id, part) {
  const text = words.message(`moment-${id}`);
  button.title = text;
  button.setAttribute("aria-label", `${part} ${text}`);
}

function mark(button, at, now) {
  keepAttribute(button, "aria-current", at === now ? "step" : null);
  button.classList.toggle("kx-passed", at < now);
}

/** The name of the part that is shown; returns {node, paint(frame)}. */
export function momentName({ voice }) {
  const node = element("p", { class: "kx-part" });
  const paint = ({ moment }) => keepText(node, voice.words().message(`moment-${moment.id}`));
  return { node, paint };
}
