// The first screen: what this is, in which language, and four doors, the one for a conversation first. Nothing moves.

/** @import { AppContext, Screen } from "./types.d.ts" */
/** @import { Shape } from "../ui/icons.js" */

import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { calmness, languageChoice } from "../ui/viewpanel.js";
import { worded } from "../ui/voice.js";
import { journey } from "./journey.js";
import { toQuestions } from "./ways.js";

const PROMISES = ["start-lead", "start-private", "help-line"];

/**
 * @param {AppContext} ctx
 * @returns {Screen}
 */
export function startScreen(ctx) {
  const title = worded(ctx.voice, "h1", { class: "kx-product", tabindex: "-1" }, "product-name");
  const sentence = worded(ctx.voice, "p", { class: "kx-lead" }, "product-sentence");
  const words = element("div", { class: "kx-start-words" }, title, sentence, languageChoice(ctx));
  const doors = element("div", { class: "kx-doors" }, doorsOf(ctx));
  const top = element("div", { class: "kx-start-top" }, words, journey(ctx));
  const promises = PROMISES.map((key) => worded(ctx.voice, "p", { "data-said": key }, key));
  const said = element("div", { class: "kx-start-promises" }, promises);
  const asked = element("p", { class: "kx-to-questions" }, toQuestions(ctx));
  const more = element("div", { class: "kx-start-more" }, said, asked);
  const node = element("div", { class: "kx-start" }, top, doors, more);
  return { node, title, name: (w) => w.message("product-name") };
}

/** @param {AppContext} ctx */
function doorsOf(ctx) {
  const first = ctx.site.chapters.find((chapter) => chapter.ready)?.name ?? "choose";
  /** @type {(calm: boolean, page: string) => () => void} */
  const enter = (calm, page) => () => {
    ctx.preferences.set(calmness(calm));
    ctx.go(page);
  };
  return [
    door(ctx, "start-ten", "talk", () => ctx.go("ten")),
    door(ctx, "start-whole", "path", enter(ctx.preferences.get().calm, first)),
    door(ctx, "start-choose", "cards", () => ctx.go("choose")),
    door(ctx, "start-calm", "leaf", enter(true, first)),
  ];
}

/**
 * @param {AppContext} ctx
 * @param {string} key
 * @param {Shape} shape
 * @param {() => void} act
 */
function door(ctx, key, shape, act) {
  const name = worded(ctx.voice, "span", { class: "kx-door-name" }, key);
  const note = worded(ctx.voice, "span", { class: "kx-door-note" }, `${key}-note`);
  const text = element("span", { class: "kx-door-text" }, name, note);
  const attributes = { type: "button", class: "kx-door", "data-door": key, onclick: act };
  return element("button", attributes, icon(shape), text);
}
