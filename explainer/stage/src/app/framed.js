// One chapter in a page of its own, to stand in somebody else's page or course.

/** @import { Bytes, Stage } from "./types.d.ts" */

import { fitLink, readLink } from "../core/index.js";
import { mountChapter } from "../ui/mount.js";
import { looksOf, oddNote } from "./arriving.js";

/** What the page around is told, so that a frame can be as high as what it holds. */
const TOLD = "ketamine-explainer";

/**
 * Shows a chapter and tells the page around how high it is, whenever that changes.
 * @param {Element} el
 * @param {Object} given
 * @param {(name: string) => Promise<Bytes>} given.content
 * @param {string} given.chapter
 * @param {string} given.language
 * @param {Record<string, string>} given.names  further languages, own names by code
 * @returns {Promise<Stage>}
 */
export async function showFramed(el, { content, chapter, language, names }) {
  /** @param {string} code */
  const bytesIn = (code) => content(`${chapter}.${code}`);
  const bytes = await bytesIn(language);
  const { stage, root, voice } = await mountChapter(el, { bytes, bytesIn, first: 1, names });
  root.classList.add("kx-framed");
  const note = oddNote({ voice });
  root.prepend(note.node);
  const follow = async () => {
    note.hide();
    if (!(await goWhereLinked(stage, names))) note.show();
  };
  await follow();
  window.addEventListener("hashchange", follow);
  tellHeight(root, chapter);
  return stage;
}

/**
 * Takes what the address says of this chapter, as the app would; false where part of it means
 * nothing here.
 * @param {Stage} stage
 * @param {Record<string, string>} names
 */
async function goWhereLinked(stage, names) {
  const { odd, language = "", ...place } = readLink(window.location.hash);
  if (!place.page) return !odd;
  if (place.page !== stage.bundle.chapter) return false;
  const { odd: strange, ...state } = fitLink(stage.bundle, place);
  const known = Object.hasOwn(names, language);
  if (known) await stage.speak(language);
  stage.store.set({ ...looksOf(place), ...state });
  return !odd && !strange && (known || !language);
}

/**
 * @param {HTMLElement} root
 * @param {string} chapter
 */
function tellHeight(root, chapter) {
  if (window.parent === window) return;
  let last = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().bottom + window.scrollY);
    if (height === last) return;
    last = height;
    window.parent.postMessage({ type: TOLD, chapter, height }, "*");
  };
  new ResizeObserver(tell).observe(root);
  tell();
}
