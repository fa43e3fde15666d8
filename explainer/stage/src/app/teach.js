// The door for a whole class without a server: lessons with live numbers, predictions, and a link to
// each step. Each language has a page of its own.

/** @import { Bytes, Dict, Linked, PageVoice, Site } from "./types.d.ts" */
/** @import { Lesson } from "./teachlesson.js" */

import { createLibrary, readLink } from "../core/index.js";
import { element } from "../ui/element.js";
import { createRoot } from "../ui/mount.js";
import { createVoice, nameBy, worded } from "../ui/voice.js";
import { openLesson } from "./teachlesson.js";
import { questionKey } from "./ways.js";

const PLACE = "kx-content";

/**
 * Shows the lesson that the address names, the first one where it names none.
 * @param {Element} el
 * @param {Object} given
 * @param {Site} given.site
 * @param {(chapter: string) => Promise<Bytes>} given.open
 * @param {string} given.whole  the page of the whole explainer
 * @param {Dict<string>} given.pages  the page in each language, this one too
 */
export function teach(el, { site, pages, ...given }) {
  const library = createLibrary(site.words);
  const voice = createVoice(() => library(site.language));
  el.append(skip(voice));
  const root = createRoot(el, "app");
  root.classList.add("kx-teaching");
  Object.assign(root.dataset, { theme: "light", level: "detailed" });
  root.lang = site.language;
  const names = site.chapters.filter(({ ready }) => ready).map(({ name }) => name);
  const [head, ways] = [heading(voice, site, pages), lessonWays(voice, names)];
  const place = element("div", { class: "kx-content", id: PLACE, tabindex: "-1" });
  root.append(head.node, ways.node, place);
  const show = showing(place, (name) => openLesson(place, { ...given, voice, root, name }));
  const go = () => {
    const linked = readLink(window.location.hash);
    const name = names.includes(linked.page) ? linked.page : names[0];
    head.link();
    ways.show(name);
    return show(name, linked);
  };
  window.addEventListener("hashchange", go);
  return go();
}

/**
 * One lesson at a time; one that is still being opened when another is asked for is thrown away.
 * @param {HTMLElement} place
 * @param {(name: string) => Promise<Lesson>} open
 */
function showing(place, open) {
  /** @type {Lesson|undefined} */
  let now;
  let asked = 0;
  /** @type {(name: string, linked: Linked) => Promise<void>} */
  return async (name, linked) => {
    const mine = ++asked;
    const lesson = now?.name === name ? now : await open(name);
    if (mine !== asked) return lesson === now ? undefined : lesson.end();
    if (lesson !== now) {
      now?.end();
      place.replaceChildren(lesson.node);
      now = lesson;
    }
    lesson.go(linked);
  };
}

/** @param {PageVoice} voice */
function skip(voice) {
  /** @param {Event} event */
  const go = (event) => {
    event.preventDefault();
    document.getElementById(PLACE)?.focus();
  };
  const attributes = { class: "kx-skip", href: `#${PLACE}`, onclick: go };
  return worded(voice, "a", attributes, "skip-to-content");
}

/**
 * What the page is, and the same place in other languages.
 * @param {PageVoice} voice
 * @param {Site} site
 * @param {Dict<string>} pages
 */
function heading(voice, { languages, language }, pages) {
  const title = worded(voice, "h1", { class: "kx-teach-title" }, "teach-title");
  const lines = ["teach-lead", "teach-private"]
    .map((key) => worded(voice, "p", {}, key))
    .flatMap((one) => [one, " "]);
  const others = languages.filter(({ code }) => code !== language && pages[code]);
  const links = others.map(({ code, name }) =>
    element("a", { class: "kx-button", lang: code, hreflang: code }, name),
  );
  const link = () => {
    for (const [at, { code }] of others.entries()) {
      links[at].href = pages[code] + window.location.hash;
    }
  };
  const said = element("div", {}, title, lines);
  return { node: element("header", { class: "kx-teach-head" }, said, links), link };
}

/**
 * The ways to the lessons, in order.
 * @param {PageVoice} voice
 * @param {string[]} names
 */
function lessonWays(voice, names) {
  const links = names.map((name) => worded(voice, "a", { href: `#${name}` }, questionKey(name)));
  const items = links.map((link) => element("li", {}, link));
  const node = element("nav", { class: "kx-teach-ways" }, element("ol", {}, items));
  nameBy(voice, node, "teach-lessons");
  /** @param {string} shown */
  const show = (shown) => {
    for (const [at, name] of names.entries()) {
      if (name === shown) links[at].setAttribute("aria-current", "page");
      else links[at].removeAttribute("aria-current");
    }
  };
  return { node, show };
}
