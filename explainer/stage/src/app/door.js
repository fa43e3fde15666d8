// The door without a server: a plain page keeps its chapters as scripts, which a page opened from
// a stick may load, unlike data.

import { element } from "../ui/element.js";
import { mountApp } from "./app.js";

/** What the page's scripts have handed over, by name. */
export const kept = {};

const awaited = new Map();
const loading = new Map();

/** Called by a script of the page: keeps a value, and gives it to whoever waits for it. */
export function keep(name, value) {
  kept[name] = value;
  awaited.get(name)?.(value);
}

/**
 * Starts the app in an element of a plain page, with its own landmark and skip link.
 *
 * content: base64 by chapter and language with the words around them, or the folder of scripts that
 * keep these; language: the first one.
 * At home nobody else waits for the page, so it is not cleared when it is left alone.
 */
export function start(el, { content, language, idle = null, state = {} }) {
  const main = element("main", {});
  el.replaceChildren(skipLink(), main);
  const isFolder = typeof content === "string";
  const site = (isFolder ? kept : content)[`site.${language}`];
  const chapters = site.chapters.filter(({ ready }) => ready).map(({ name }) => name);
  const open = isFolder ? (name) => load(content, name) : (name) => content[name];
  const app = mountApp(main, { site, content: open, idle, state: { language, ...state } });
  const names = () => chapters.map((name) => `${name}.${app.preferences.get().language}`);
  if (isFolder) app.screens.follow(fetchOthers(content, chapters, names));
  app.voice.follow((words) => (el.firstChild.textContent = words.message("skip-to-content")));
  return app;
}

function skipLink() {
  const go = (event) => {
    event.preventDefault();
    document.getElementById("kx-content").focus();
  };
  return element("a", { class: "kx-skip", href: "#kx-content", onclick: go });
}

/** What a server keeps: a function from a name to its promise; files that came along need none. */
export const contentOf = (address, files) => (name) => {
  const isSite = name.startsWith("site.");
  const file = `${name}.${isSite ? "json" : "kxb"}`;
  const bytes = files[file] ? Promise.resolve(files[file]) : fetched(address + file);
  return isSite ? bytes.then((text) => JSON.parse(new TextDecoder().decode(text))) : bytes;
};

const opened = new Map();

/** Asks once for a file; one that failed is asked for again. */
function fetched(address) {
  if (!opened.has(address)) opened.set(address, fetchFile(address));
  return opened.get(address);
}

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

/** Adds the script that keeps a chapter, once; one that failed is asked for again. */
function load(folder, name) {
  if (name in kept) return Promise.resolve(kept[name]);
  if (!loading.has(name)) loading.set(name, request(`${folder}${name}.js`, name));
  return loading.get(name);
}

function request(src, name) {
  return new Promise((resolve, reject) => {
    awaited.set(name, resolve);
    const failed = () => (loading.delete(name), reject(new Error(`${src} could not be loaded.`)));
    document.head.append(element("script", { src, onerror: failed }));
  });
}

/** Once a chapter is open the others are laid in, so that the page goes on without a network. */
function fetchOthers(folder, chapters, names) {
  const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 2000));
  return (page) => {
    if (!chapters.includes(page) || navigator.connection?.saveData) return;
    idle(() => names().forEach((name) => load(folder, name).catch(() => {})));
  };
}
