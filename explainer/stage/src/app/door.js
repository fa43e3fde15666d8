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
 * bundles: base64 by chapter, or the folder of scripts that keep them; language: the first one.
 * At home nobody else waits for the page, so it is not cleared when it is left alone.
 */
export function start(el, { site, bundles, language, idle = null, state = {} }) {
  const main = element("main", {});
  el.replaceChildren(skipLink(), main);
  const chapters = site.chapters.filter(({ ready }) => ready).map(({ name }) => name);
  const opened = Object.fromEntries(chapters.map((name) => [name, opener(bundles, name)]));
  const app = mountApp(main, { site, bundles: opened, idle, state: { language, ...state } });
  if (typeof bundles === "string") app.screens.follow(fetchOthers(bundles, chapters));
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

const opener = (bundles, name) => () =>
  typeof bundles === "string" ? load(bundles, name) : bundles[name];

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
function fetchOthers(folder, chapters) {
  const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 2000));
  return (page) => {
    if (!chapters.includes(page) || navigator.connection?.saveData) return;
    idle(() => chapters.forEach((name) => load(folder, name).catch(() => {})));
  };
}
