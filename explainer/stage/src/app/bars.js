// What stands above and below every page, always in the same place.

/** @import { AppContext, Listener, Screen, Screens, Words } from "./types.d.ts" */
/** @import { Shape } from "../ui/icons.js" */

import { element } from "../ui/element.js";
import { helpMenu } from "../ui/help.js";
import { icon } from "../ui/icons.js";
import { followPaper } from "../ui/paper.js";
import { viewMenu } from "../ui/viewmenu.js";
import { nameBy, worded } from "../ui/voice.js";
import { takeAlong } from "./taking.js";

/**
 * The bar above: the start, the page's question, from question to question, help, how it looks, a
 * rest, the end. A screen may have a `heading` that stands here.
 * @param {AppContext} ctx
 * @param {Pick<Screens, "page"|"screen">} screens
 */
export function topBar(ctx, screens) {
  const home = barButton(ctx, "start-name", "home", () => ctx.go("start"));
  const rest = barButton(ctx, "break", "rest", (/** @type {Event} */ event) =>
    ctx.rest(event.currentTarget),
  );
  const finish = barButton(ctx, "finish", "end", (/** @type {Event} */ event) =>
    ctx.askToFinish(event.currentTarget),
  );
  finish.dataset.part = "finish";
  const ways = waysBetween(ctx);
  const name = worded(ctx.voice, "p", { class: "kx-bar-name" }, "product-name");
  const place = element("div", { class: "kx-bar-place" }, name);
  const more = element("div", { class: "kx-bar-more" }, rest, finish);
  const taking = takeAlong(ctx, screens);
  const view = [helpMenu(ctx).node, viewMenu(ctx, taking.node).node];
  const node = element("div", { class: "kx-bar" }, home, place, ways.node, view, more);
  /** @type {(page: string, screen: Screen) => void} */
  const show = (page, screen) => {
    place.replaceChildren(screen.heading ?? name);
    ways.show(page);
    taking.show();
    for (const one of [home, name, rest, finish]) one.hidden = page === "start";
  };
  return { node, show };
}

/**
 * The question before, the next one, and all of them.
 * @param {AppContext} ctx
 */
function waysBetween(ctx) {
  const chapters = ctx.site.chapters.filter(({ ready }) => ready).map(({ name }) => name);
  let names = chapters;
  let at = -1;
  const back = way(ctx, "chapter-back", "back", "previous", () => ctx.go(names[at - 1]));
  const on = way(ctx, "chapter-next", "on", "next", () => ctx.go(names[at + 1]));
  const all = way(ctx, "chapter-all", "cards", "questions", () => ctx.go("choose"));
  const count = element("span", { class: "kx-bar-count" });
  const node = element("nav", { class: "kx-bar-ways" }, back, count, on, all);
  nameBy(ctx.voice, node, "page-navigation");
  /** @param {Words} words */
  const speak = (words) => {
    const place = { number: at + 1, total: names.length };
    count.textContent = at < 0 ? "" : words.message("place-of", place);
  };
  ctx.voice.follow(speak);
  /** @param {string} page */
  const show = (page) => {
    names = ctx.walk.length ? ctx.walk : chapters;
    at = names.indexOf(page);
    back.disabled = at < 1;
    on.disabled = at < 0 || at === names.length - 1;
    for (const one of [back, count, on]) one.hidden = at < 0;
    node.hidden = page === "start";
    speak(ctx.voice.words());
  };
  return { node, show };
}

/** @type {(ctx: AppContext, key: string, shape: Shape, part: string, act: () => void) => HTMLButtonElement} */
function way(ctx, key, shape, part, act) {
  const button = barButton(ctx, key, shape, act);
  button.dataset.part = part;
  return button;
}

/**
 * @param {AppContext} ctx
 * @param {string} key
 * @param {Shape} shape
 * @param {Listener} act
 */
function barButton(ctx, key, shape, act) {
  const text = worded(ctx.voice, "span", { class: "kx-button-text" }, key);
  const attributes = { type: "button", class: "kx-button kx-quiet", onclick: act };
  const button = element("button", attributes, icon(shape), text);
  ctx.voice.follow((words) => {
    button.title = words.message(key);
  });
  return button;
}

// Who paid is said on paper and on the page About.
const LINES = ["not-advice", "supports-clinician", "help-line"];

/**
 * The line below, on every page: what this is, who made it, when it was checked, where to get help.
 * @param {AppContext} ctx
 */
export function footLine(ctx) {
  const keys = [...LINES, ...ctx.site.owner.lines, "funder"];
  const lines = keys.map((key) => worded(ctx.voice, "p", { class: `kx-foot-${key}` }, key));
  const checked = dated(ctx, "checked-on", ctx.site.meta.checked_on);
  const about = worded(ctx.voice, "a", { href: "#about", class: "kx-button kx-quiet" }, "about");
  about.addEventListener("click", (event) => {
    event.preventDefault();
    ctx.go("about");
  });
  const attributes = {
    type: "button",
    class: "kx-button",
    onclick: (/** @type {Event} */ event) => ctx.askToFinish(event.currentTarget),
  };
  const finish = worded(ctx.voice, "button", attributes, "finish");
  const acts = element("div", { class: "kx-foot-acts" }, about, finish);
  const said = element("div", {}, lines, checked, printed(ctx));
  const node = element("section", { class: "kx-foot" }, ownerLogo(ctx), said, acts);
  return nameBy(ctx.voice, node, "footer-name");
}

/**
 * The logo of whoever offers the page; the name stands beside it in words.
 * @param {AppContext} ctx
 */
export function ownerLogo({ site }) {
  const { logo } = site.owner;
  return logo ? element("img", { class: "kx-logo", src: logo, alt: "" }) : null;
}

/**
 * What the sheet in one's hand is, and of which day.
 * @param {AppContext} ctx
 */
function printed({ voice, signal }) {
  const node = element("p", { class: "kx-foot-printed" });
  /** @param {Words} words */
  const speak = (words) => {
    const date = new Date().toLocaleDateString(words.language, { dateStyle: "long" });
    node.textContent = `${document.title}. ${words.message("print-date", { date })}`;
  };
  followPaper(signal, () => speak(voice.words()));
  return node;
}

/**
 * A message with a month in it: "2026-11" as the language writes it.
 * @param {AppContext} ctx
 * @param {string} key
 * @param {string} month
 */
export function dated({ voice }, key, month) {
  const node = element("p", {});
  voice.follow((words) => (node.textContent = words.message(key, { date: inMonth(words, month) })));
  return node;
}

/**
 * A month, "2026-11" or a day in it, as a language writes it.
 * @param {Words} words
 * @param {string} day
 */
export function inMonth({ language }, day) {
  /** @type {Intl.DateTimeFormatOptions} */
  const form = { month: "long", year: "numeric", timeZone: "UTC" };
  return new Date(`${day.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString(language, form);
}
