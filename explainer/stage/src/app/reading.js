// A chapter as a page of the app: opened when it is asked for, with ways on and back.

/** @import { AppContext, Preferences, Screen, Stage } from "./types.d.ts" */

import { fitLink, openStage } from "../core/index.js";
import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { showChapter } from "../ui/mount.js";
import { nameBy, worded } from "../ui/voice.js";
import { seenKey } from "./choose.js";
import { questionKey, toQuestions, toSheet, wayTo } from "./ways.js";

/** @type {(keyof Preferences)[]} */
const SHARED = ["language", "level", "theme", "calm", "speed", "through", "evidence_floor"];

const PICKS = "choices"; // where one ticks what the sheet says

/**
 * @param {AppContext} ctx
 * @param {string} name
 * @returns {Promise<Screen & {stage: Stage}>}
 */
export async function chapterScreen(ctx, name) {
  const node = element("div", { class: "kx-reading" });
  const { preferences, root, picked } = ctx;
  /** @param {string} language */
  const bytesIn = (language) => ctx.content(`${name}.${language}`);
  const bytes = await bytesIn(preferences.get().language);
  const stage = await openStage({ bytes, bytesIn, state: pick(preferences.get()) });
  goWhereLinked(ctx, stage);
  await stage.speak(preferences.get().language); // which may have changed while it was opened
  const where = { first: 1, place: node, barred: true };
  const shown = showChapter(root, { stage, preferences, picked, ...where });
  const follow = preferences.subscribe((wishes) => stage.store.set(pick(wishes)));
  node.append(wayOn(ctx, name));
  picked.add(seenKey(name));
  return {
    ...{ node, stage, title: shown.page.title, heading: shown.page.title },
    name: (words) => words.message(questionKey(name)),
    learn: stage.learn,
    pause: () => stage.transport.pause(),
    end: () => {
      for (const end of [follow, shown.end, stage.destroy]) end();
    },
  };
}

/**
 * A link may name a story, a second and what was moved; what the chapter lacks of it is noted.
 * @param {AppContext} ctx
 * @param {Stage} stage
 */
function goWhereLinked({ linked, noteOdd }, stage) {
  const place = linked();
  if (place.page !== stage.bundle.chapter) return;
  const { odd, ...state } = fitLink(stage.bundle, place);
  stage.store.set(state);
  if (odd) noteOdd();
}

/**
 * @param {Preferences} state
 * @returns {Partial<Preferences>}
 */
const pick = (state) => Object.fromEntries(SHARED.map((key) => [key, state[key]]));

/**
 * @param {AppContext} ctx
 * @param {string} name
 */
function wayOn(ctx, name) {
  const ready = ctx.site.chapters.filter((chapter) => chapter.ready).map((chapter) => chapter.name);
  const at = ready.indexOf(name);
  const inside = [
    at > 0 ? way(ctx, "chapter-back", ready[at - 1]) : null,
    allQuestions(ctx),
    toQuestions(ctx),
    name === PICKS ? toSheet(ctx) : null,
    at < ready.length - 1 ? way(ctx, "chapter-next", ready[at + 1]) : null,
    printer(ctx),
  ];
  return nameBy(ctx.voice, element("nav", { class: "kx-way" }, inside), "chapters-navigation");
}

/**
 * @param {AppContext} ctx
 * @param {string} key
 * @param {string} page
 */
function way(ctx, key, page) {
  const label = worded(ctx.voice, "span", { class: "kx-way-label" }, key);
  const question = worded(ctx.voice, "span", {}, questionKey(page));
  return wayTo(ctx, page, `kx-way-link kx-${key}`, [label, question]);
}

/** @param {AppContext} ctx */
const allQuestions = (ctx) =>
  wayTo(ctx, "choose", "kx-button", [worded(ctx.voice, "span", {}, "chapter-all")]);

/** @param {AppContext} ctx */
function printer({ voice }) {
  const attributes = { type: "button", class: "kx-button kx-print", onclick: () => window.print() };
  return element("button", attributes, icon("print"), worded(voice, "span", {}, "print"));
}
