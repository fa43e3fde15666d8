// Reads a section of the page aloud, block by block, all that is seen of it; what is said is lit.

/** @import { Listener, PageContext, Reader } from "./types.d.ts" */

import { createSpeaker, followVoices, voicesOf } from "./devicevoice.js";
import { element, keepText } from "./element.js";
import { icon } from "./icons.js";
import { pronounced } from "./pronounced.js";
import { askFirst } from "./readbutton.js";

const SECTIONS = ".kx-section:has(> .kx-title)";
const BLOCKS = "h2, h3, h4, h5, p, li, dt, dd, tr, figcaption";
const UNSAID = "[aria-hidden=true], .kx-unseen, .kx-read-section, [data-again], .kx-second-title";
const LIT = "kx-saying";

/**
 * Gives each section of a page a button beside its heading.
 * @param {PageContext} ctx
 * @param {HTMLElement} page
 */
export function readSections(ctx, page) {
  /** @type {HTMLElement[]} */
  const sections = [...page.querySelectorAll(SECTIONS)].filter((one) => one instanceof HTMLElement);
  /** @type {HTMLElement} */
  let asked = page;
  const reader = blockReader(ctx, () => blocksOf(asked));
  const ask = askFirst(ctx, "sections", reader.start);
  const shows = sections.map((section) => {
    /** @type {Listener} */
    const act = ({ currentTarget }) => {
      const again = reader.on() && asked === section;
      reader.stop();
      asked = section;
      if (!again) ask(currentTarget);
    };
    return sectionButton(ctx, section, act, () => reader.on() && asked === section);
  });
  const show = () => {
    for (const one of shows) one();
  };
  reader.follow(show);
  followVoices(ctx.signal, show);
  ctx.voice.follow(() => {
    reader.stop();
    show();
  });
}

/**
 * @param {PageContext} ctx
 * @param {() => HTMLElement[]} blocks
 * @returns {Reader}
 */
function blockReader({ voice, signal }, blocks) {
  const speaker = createSpeaker();
  /** @type {HTMLElement|null} */
  let now = null;
  let tell = () => {};
  /** @param {HTMLElement|null} block */
  const light = (block) => {
    now?.classList.remove(LIT);
    now = block;
    now?.classList.add(LIT);
  };
  const stop = () => {
    if (!now) return;
    light(null);
    speaker.cancel();
    tell();
  };
  /** @param {HTMLElement[]} left */
  const read = ([next, ...rest]) => {
    if (!next) return stop();
    light(next);
    const words = voice.words();
    const { text } = pronounced(words, textOf(next));
    speaker.say({ text, language: words.language, done: () => read(rest), lost: stop });
  };
  /** @param {() => void} follower */
  const follow = (follower) => {
    tell = follower;
  };
  const start = () => {
    read(blocks());
    tell();
  };
  signal.addEventListener("abort", stop);
  window.addEventListener("pagehide", stop, { signal });
  return { start, stop, on: () => now !== null, follow };
}

/**
 * @type {(
 *   ctx: PageContext,
 *   section: HTMLElement,
 *   act: Listener,
 *   isRead: () => boolean,
 * ) => () => void}
 */
function sectionButton({ voice }, section, act, isRead) {
  const title = section.querySelector(".kx-title");
  const text = element("span", { class: "kx-unseen" });
  const attributes = { type: "button", class: "kx-button kx-icon-button kx-read-section" };
  const button = element("button", { ...attributes, onclick: act }, icon("aloud"), text);
  title?.after(button);
  return () => {
    const words = voice.words();
    button.hidden = voicesOf(words.language).length === 0;
    const heading = title ? textOf(title) : "";
    keepText(text, words.message(isRead() ? "read-stop" : "read-section", { heading }));
  };
}

/**
 * The innermost blocks that are seen, in their order.
 * @param {HTMLElement} section
 */
function blocksOf(section) {
  /** @type {HTMLElement[]} */
  const found = [...section.querySelectorAll(BLOCKS)].filter((one) => one instanceof HTMLElement);
  return found.filter(
    (block) =>
      !block.querySelector(BLOCKS) &&
      !block.closest(UNSAID) &&
      block.getClientRects().length > 0 &&
      textOf(block),
  );
}

/**
 * What a block says, without what is only for the eye; cells of a row are told apart.
 * @param {Element} block
 */
function textOf(block) {
  const copy = /** @type {Element} */ (block.cloneNode(true));
  for (const unsaid of copy.querySelectorAll(`${UNSAID}, svg`)) unsaid.remove();
  const cells = [...copy.querySelectorAll("th, td")].map((cell) => cell.textContent.trim());
  return (cells.length ? cells.join(", ") : copy.textContent).replace(/\s+/g, " ").trim();
}
