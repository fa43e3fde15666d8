// The sentence under the picture: at most two lines in a band that never changes its height. Words
// that name a part of the drawing are underlined in its colour, light it, and are lit by it.

/** @import { ChapterContext, Frame, Part, Reader, Saying, Sayings, Stage } from "./types.d.ts" */
/** @import { Name, Piece } from "./named.js" */

import { createAnnouncer, createSayings } from "../core/index.js";
import { element } from "./element.js";
import { namedPieces, partAt, partNames } from "./named.js";
import { secondSentence } from "./secondlanguage.js";
import { storyReader } from "./storyreader.js";
import { worded } from "./voice.js";

const LONG = 96; // letters that two lines in large type hold

/**
 * @typedef {Part & {
 *   spoken: HTMLElement,
 *   reader: Reader,
 *   mark: (part: string) => void,
 *   say: (saying: Saying) => void,
 * }} Band
 */

/**
 * The band.
 *
 * The sentence is of the same frame as the picture, so the two never name different numbers.
 * `spoken` is the same sentence as a screen reader meets it; what is seen is hidden from it.
 * `reader` says it aloud. `mark` lights the word of a part, "" lights none. `say` puts something
 * beside the story into the queue.
 * @param {ChapterContext} ctx
 * @returns {Band}
 */
export function band(ctx) {
  const sayings = createSayings();
  const shown = element("p", { class: "kx-caption", "data-kind": "model", "aria-hidden": "true" });
  const aloud = status(ctx, sayings);
  const own = experiment(ctx);
  const other = secondSentence(ctx);
  const node = element(
    "div",
    { class: "kx-band", "data-part": "sentence" },
    shown,
    aloud.node,
    own.node,
    other.node,
  );
  const write = writer(ctx, shown);
  /** @param {Frame} frame */
  const paint = (frame) => {
    write(frame);
    own.paint(frame);
    other.paint(frame);
    aloud.paint(frame);
  };
  const reader = storyReader(ctx, sayings, saidIn(ctx, shown));
  /** @param {string} part */
  const mark = (part) => light(shown, part);
  return { node, reader, spoken: aloud.node, mark, say: sayings.add, paint };
}

/**
 * @param {ChapterContext} ctx
 * @param {HTMLElement} shown
 * @returns {Part["paint"]}
 */
function writer({ stage, voice }, shown) {
  let last = "";
  /** @type {Name[]} */
  let names = [];
  voice.follow((words) => {
    names = partNames(stage.bundle.scene, words);
    last = "";
  });
  return ({ sentence }) => {
    if (sentence === last) return;
    last = sentence;
    shown.classList.toggle("kx-long", sentence.length > LONG);
    const pieces = namedPieces(sentence, names);
    shown.replaceChildren(...pieces.map((piece) => (piece.part ? word(stage, piece) : piece.text)));
  };
}

/**
 * For the eye and the pointer alone: the sentence that is heard names the part as well.
 * @param {Stage} stage
 * @param {Piece} piece
 */
function word(stage, { text, part, colour }) {
  const made = element("span", { class: "kx-named", "data-names": part }, text);
  if (colour) made.style.setProperty("--kx-named", `var(--${colour})`);
  /** @param {string} to */
  const point = (to) => () => stage.store.set({ pointed: to });
  made.addEventListener("pointerenter", point(part ?? ""));
  made.addEventListener("pointerleave", point(""));
  return made;
}

/**
 * Lights what is being said: the sentence, and in the picture the part whose word the voice has
 * come to.
 * @param {ChapterContext} ctx
 * @param {HTMLElement} shown
 * @returns {Parameters<typeof storyReader>[2]}
 */
function saidIn({ stage }, shown) {
  /** @param {string} pointed */
  const point = (pointed) => {
    stage.store.set({ pointed });
    light(shown, pointed);
  };
  return {
    all: (is) => {
      shown.classList.toggle("kx-saying", is);
      if (!is) point("");
    },
    reach: (letter) => {
      const { words, sentence } = stage.frame();
      const names = partNames(stage.bundle.scene, words);
      const part = partAt(namedPieces(sentence, names), letter);
      if (part) point(part);
    },
  };
}

/** @type {(shown: HTMLElement, part: string) => void} */
function light(shown, part) {
  for (const one of shown.querySelectorAll(".kx-named")) {
    one.classList.toggle("kx-lit", one.getAttribute("data-names") === part);
  }
}

/**
 * What is seen is the viewer's own doing, and the way back from it.
 * @param {ChapterContext} ctx
 * @returns {Part}
 */
function experiment(ctx) {
  const note = worded(ctx.voice, "span", { class: "kx-own-name" }, "your-experiment");
  const back = () => {
    for (const { id } of ctx.stage.bundle.controls) ctx.stage.releaseControl(id);
    ctx.stage.accept({ parameters: {} });
    ctx.stage.transport.pause();
    // This button is about to go; the keyboard goes on at the one that plays.
    const play = node.closest(".kx-frame")?.querySelector("[data-part=play]");
    if (play instanceof HTMLElement) play.focus({ preventScroll: true });
  };
  const attributes = { type: "button", class: "kx-button kx-quiet kx-reset", onclick: back };
  const button = worded(ctx.voice, "button", attributes, "back-to-story");
  const node = element("div", { class: "kx-own" }, note, button);
  /** @param {Frame} frame */
  const paint = ({ values }) => {
    node.classList.toggle("kx-waiting", !values.your_experiment);
  };
  return { node, paint };
}

/**
 * What the queue has to say, written at most once a second and never while a slider is held. The
 * region is never switched off: what runs is not written at all, so nobody is talked over. What the
 * page opens with stands in it before there is a page: a screen reader that is busy with the rest of
 * it would say that, or not, as it comes.
 * @param {ChapterContext} ctx
 * @param {Sayings} sayings
 * @returns {Part}
 */
function status({ id, voice, signal }, sayings) {
  const attributes = {
    class: "kx-unseen",
    "data-kind": "model",
    id: id("caption"),
    role: "status",
  };
  const node = element("p", attributes);
  /** @type {Saying[]} */
  let due = [];
  /** @type {Saying[]|null} */
  let opening = null;
  /** @param {Saying[]} said */
  const write = (said) => (node.textContent = said.map(({ text }) => text).join(" "));
  let announcer = createAnnouncer({ write });
  const end = () => announcer.destroy();
  sayings.listen((said) => (due = said));
  // Another language is there at once: a new announcer has nothing to wait for.
  voice.follow(() => {
    end();
    announcer = createAnnouncer({ write });
  });
  signal.addEventListener("abort", end);
  /** @param {Frame} frame */
  const paint = (frame) => {
    sayings.follow(frame);
    if (!opening) write(due);
    opening ??= due;
    if (due !== opening) announcer.say(due, frame.state.held);
  };
  return { node, paint };
}
