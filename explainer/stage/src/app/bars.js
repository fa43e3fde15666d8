// What stands above and below every page, always in the same place.

/** @import { AppContext, Listener, Screen, Words } from "./types.d.ts" */
/** @import { Shape } from "../ui/icons.js" */

import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { followPaper } from "../ui/paper.js";
import { viewMenu } from "../ui/viewmenu.js";
import { nameBy, worded } from "../ui/voice.js";

/**
 * The bar above: back to the start, how it looks, a rest, the end.
 * @param {AppContext} ctx
 */
export function topBar(ctx) {
  const home = barButton(ctx, "start-name", "home", () => ctx.go("start"));
  const rest = barButton(ctx, "break", "rest", (/** @type {Event} */ event) =>
    ctx.rest(event.currentTarget),
  );
  const finish = barButton(ctx, "finish", "end", ctx.finish);
  const name = element("p", { class: "kx-bar-name" });
  const inside = [home, name, viewMenu(ctx).node, rest, finish];
  const node = element("nav", { class: "kx-bar" }, inside);
  nameBy(ctx.voice, node, "page-navigation");
  /** @type {Screen["place"]} */
  let place;
  /** @param {Words} words */
  const speak = (words) => {
    const product = words.message("product-name");
    name.textContent = place ? words.message("place-in-product", { ...place, product }) : product;
  };
  /** @type {(page: string, screen: Screen) => void} */
  const show = (page, screen) => {
    place = screen.place;
    speak(ctx.voice.words());
    for (const one of [home, name, rest, finish]) one.hidden = page === "start";
  };
  ctx.voice.follow(speak);
  return { node, show };
}

/**
 * @param {AppContext} ctx
 * @param {string} key
 * @param {Shape} shape
 * @param {Listener} act
 */
function barButton(ctx, key, shape, act) {
  const text = worded(ctx.voice, "span", {}, key);
  const attributes = { type: "button", class: "kx-button kx-quiet", onclick: act };
  return element("button", attributes, icon(shape), text);
}

// Who paid is said on paper and on the page About.
const LINES = ["not-advice", "supports-clinician", "help-line", "made-by", "funder", "contact"];

/**
 * The line below, on every page: what this is, who made it, when it was checked, where to get help.
 * @param {AppContext} ctx
 */
export function footLine(ctx) {
  const lines = LINES.map((key) => worded(ctx.voice, "p", { class: `kx-foot-${key}` }, key));
  const checked = dated(ctx, "checked-on", ctx.site.meta.checked_on);
  const about = worded(ctx.voice, "a", { href: "#about", class: "kx-button kx-quiet" }, "about");
  about.addEventListener("click", (event) => {
    event.preventDefault();
    ctx.go("about");
  });
  const attributes = { type: "button", class: "kx-button", onclick: ctx.finish };
  const finish = worded(ctx.voice, "button", attributes, "finish");
  const acts = element("div", { class: "kx-foot-acts" }, about, finish);
  const said = element("div", {}, lines, checked, printed(ctx));
  const node = element("section", { class: "kx-foot" }, said, acts);
  return nameBy(ctx.voice, node, "footer-name");
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
