// The door without a server: a plain page keeps its chapters as scripts, which a page opened from
// a stick may load, unlike data.

/** @import { App, Bytes, Content, Dict, Idle, Preferences, Site } from "./types.d.ts" */

import { toArray } from "../core/index.js";
import { element } from "../ui/element.js";
import { mountApp } from "./app.js";
import { firstLook, ownPage } from "./athome.js";
import { tellCourse } from "./course.js";
import { showFramed } from "./framed.js";
import { keepOffline } from "./offline.js";
import { teach } from "./teach.js";

/**
 * What the page's scripts have handed over, by name.
 * @type {Dict<any>}  any: words, lists and bundles alike
 */
export const kept = {};

/** @type {Map<string, (value: string) => void>} */
const awaited = new Map();
/** @type {Map<string, Promise<string>>} */
const loading = new Map();

/**
 * Called by a script of the page: keeps a value, and gives it to whoever waits for it.
 * @param {string} name
 * @param {Dict<any>[string]} value  any: of that name
 */
export function keep(name, value) {
  kept[name] = value;
  awaited.get(name)?.(value);
}

/**
 * Starts the app in an element of a plain page, with its own landmark and skip link.
 * At home nobody else waits for the page, so it is not cleared when it is left alone.
 * @param {Element} el
 * @param {Object} given
 * @param {string|Dict<any>} given.content  base64 by chapter and language with the words around
 *   them, or the folder of scripts that keep these; any: as of what is kept
 * @param {string} given.language  the first one
 * @param {Idle|null} [given.idle]
 * @param {Partial<Preferences>} [given.state]
 * @param {boolean} [given.offline]  the folder has a worker that keeps it
 * @param {Dict<string>} [given.pages]  in other languages that the browser may ask for, see ownPage
 * @returns {App|undefined}  nothing where the browser's own language has another page
 */
export function start(el, { content, language, idle = null, pages = {}, ...given }) {
  const { state = {}, offline = false } = given;
  const other = ownPage(pages, language, navigator.languages, window.location.hash);
  if (other) return void window.location.replace(other);
  if (offline) keepOffline(language);
  const main = element("main", {});
  const skip = skipLink();
  el.replaceChildren(skip, main);
  const folder = typeof content === "string" ? content : null;
  const all = typeof content === "string" ? kept : content;
  /** @type {Site} */
  const site = all[`site.${language}`];
  const chapters = site.chapters.filter(({ ready }) => ready).map(({ name }) => name);
  /** @type {Content} */
  const open = (/** @type {string} */ name) => (folder === null ? all[name] : load(folder, name));
  const first = { language, ...firstLook(), ...state };
  const app = mountApp(main, { site, content: open, idle, state: first });
  const names = () => chapters.map((name) => `${name}.${app.preferences.get().language}`);
  if (folder !== null) app.screens.follow(fetchOthers(folder, chapters, names));
  app.voice.follow((words) => (skip.textContent = words.message("skip-to-content")));
  return app;
}

/**
 * Shows one chapter by itself, for a frame in somebody else's page, or for a course.
 * @param {Element} el
 * @param {Object} given
 * @param {string} given.content  the folder of scripts that keep the chapters
 * @param {string} given.language
 * @param {string} given.chapter
 * @param {string} given.names  languages, own names by code, as JSON
 * @param {string} [given.course]  "scorm": a course stands around the page
 */
export async function startChapter(el, { content, names, course, ...given }) {
  const main = element("main", {});
  el.replaceChildren(main);
  /** @param {string} name */
  const open = (name) => load(content, name);
  const stage = await showFramed(main, { ...given, content: open, names: JSON.parse(names) });
  if (course) tellCourse(stage);
  return stage;
}

/**
 * Shows the page for teaching, a lesson at a time.
 * @param {Element} el
 * @param {Object} given
 * @param {string} given.content  the folder of scripts that keep the chapters
 * @param {string} given.language
 * @param {string} given.whole  the page of the whole explainer
 * @param {string} given.pages  this page in each language, as JSON
 */
export function startTeaching(el, { content, language, whole, pages }) {
  const main = element("main", {});
  el.replaceChildren(main);
  /** @param {string} chapter */
  const open = (chapter) => load(content, `${chapter}.${language}`);
  return teach(main, { site: kept[`site.${language}`], open, whole, pages: JSON.parse(pages) });
}

function skipLink() {
  /** @param {Event} event */
  const go = (event) => {
    event.preventDefault();
    document.getElementById("kx-content")?.focus();
  };
  return element("a", { class: "kx-skip", href: "#kx-content", onclick: go });
}

/**
 * What a server keeps: a function from a name to its promise; files that came along need none.
 * @param {string} address
 * @param {Dict<Bytes>} files  in base64 where the host keeps them as text
 * @returns {Content}
 */
export const contentOf = (address, files) => (/** @type {string} */ name) => {
  const isSite = name.startsWith("site.");
  const file = `${name}.${isSite ? "json" : "kxb"}`;
  const bytes = files[file] ? Promise.resolve(files[file]) : fetched(address + file);
  return isSite ? bytes.then((text) => JSON.parse(new TextDecoder().decode(toArray(text)))) : bytes;
};

/** @type {Map<string, Promise<ArrayBuffer>>} */
const opened = new Map();

/**
 * Asks once for a file; one that failed is asked for again.
 * @param {string} address
 */
function fetched(address) {
  const asked = opened.get(address) ?? fetchFile(address);
  opened.set(address, asked);
  return asked;
}

/** @param {string} address */
async function fetchFile(address) {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} was not sent (${answer.status}).`);
    return await answer.arrayBuffer();
  } catch (problem) {
    opened.delete(address);
    throw problem;
  }
}

/**
 * Adds the script that keeps a chapter, once; one that failed is asked for again.
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<string>}
 */
function load(folder, name) {
  if (name in kept) return Promise.resolve(kept[name]);
  const asked = loading.get(name) ?? request(`${folder}${name}.js`, name);
  loading.set(name, asked);
  return asked;
}

/**
 * @param {string} src
 * @param {string} name
 * @returns {Promise<string>}
 */
function request(src, name) {
  return new Promise((resolve, reject) => {
    awaited.set(name, resolve);
    const failed = () => {
      loading.delete(name);
      reject(new Error(`${src} could not be loaded.`));
    };
    document.head.append(element("script", { src, onerror: failed }));
  });
}

/**
 * Once a chapter is open the others are laid in, so that the page goes on without a network.
 * @param {string} folder
 * @param {string[]} chapters
 * @param {() => string[]} names  of what is kept of them now
 * @returns {(page: string) => void}
 */
function fetchOthers(folder, chapters, names) {
  /** @type {(call: () => void) => void} */
  const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 2000));
  return (page) => {
    if (!chapters.includes(page) || navigator.connection?.saveData) return;
    idle(() => {
      for (const name of names()) load(folder, name).catch(() => {});
    });
  };
}
