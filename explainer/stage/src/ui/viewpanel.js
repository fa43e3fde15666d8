// Language, colours, calm mode and how much evidence: how the page looks, never what it says.

/** @import { Child, Ground, Preferences, Words } from "./types.d.ts" */
/** @import { Look } from "./radios.js" */

import { FLOORS, LEVELS, THEMES } from "../core/index.js";
import { element } from "./element.js";
import { createIds } from "./naming.js";
import { radios } from "./radios.js";
import { secondChoice } from "./secondlanguage.js";
import { voiceChoice } from "./voicechoice.js";
import { worded } from "./voice.js";

/** @typedef {"language"|"theme"|"level"|"evidence_floor"} Choosable */

/**
 * The panel.
 * @param {Ground} ctx
 * @param {Child} more
 */
export function viewPanel(ctx, more) {
  const groups = [
    languageChoice(ctx),
    secondChoice(ctx),
    preference(ctx, "theme", THEMES, "chips"),
    preference(ctx, "evidence_floor", FLOORS, "list"),
  ];
  const note = worded(ctx.voice, "p", { class: "kx-note" }, "evidence-floor-note");
  const inside = [...groups, note, switches(ctx), voiceChoice(ctx), more];
  return element("div", { class: "kx-view-panel" }, inside);
}

const SIDE_BY_SIDE = 3;

/**
 * Languages, each in its own name: in one row while there are few.
 * @param {Ground} ctx
 */
export function languageChoice(ctx) {
  const codes = Object.keys(ctx.languages);
  const look = codes.length > SIDE_BY_SIDE ? "chips" : "segments";
  return preference(ctx, "language", codes, look, (_, code) => ctx.languages[code]);
}

/**
 * The switch between plain and detailed.
 * @param {Ground} ctx
 */
export function levelSwitch(ctx) {
  return preference(ctx, "level", LEVELS, "segments", undefined, true);
}

/**
 * @template {Choosable} Name
 * @param {Ground} ctx
 * @param {Name} name
 * @param {Preferences[Name][]} values
 * @param {Look} [look]
 * @param {(words: Words, value: Preferences[Name]) => string} [label]
 * @param {boolean} [quiet]
 */
function preference(ctx, name, values, look = "segments", label, quiet = false) {
  const key = name.replace("_", "-");
  const group = radios({
    voice: ctx.voice,
    // A name of its own each time: the languages stand on the start screen and in the panel.
    name: createIds()(name),
    legend: (words) => words.message(key),
    label: label ?? ((words, value) => words.message(`${key}-${value}`)),
    values,
    choose: (value) => choose(ctx, name, value, () => group.show(ctx.preferences.get()[name])),
    look,
    quiet,
  });
  follow(ctx, (state) => group.show(state[name]));
  if (name === "language") {
    for (const [code, node] of group.labels) node.lang = code;
  }
  return group.node;
}

/**
 * Another language may have to be fetched first; where that fails the old one stays chosen.
 * @param {Ground} ctx
 * @param {Choosable} name
 * @param {string} value
 * @param {() => void} restore
 */
function choose(ctx, name, value, restore) {
  if (name !== "language") return ctx.preferences.set({ [name]: value });
  ctx.speak(value).catch((problem) => {
    console.error(problem);
    restore();
  });
}

/**
 * Two switches: less movement, and stories that run on from part to part.
 * @param {Ground} ctx
 */
function switches(ctx) {
  const calm = oneSwitch(ctx, "calm", calmness);
  const through = oneSwitch(ctx, "through", (on) => ({ through: on }));
  const note = worded(ctx.voice, "p", { class: "kx-note" }, "calm-note");
  return element("div", { class: "kx-calm" }, calm, note, through);
}

/**
 * @param {Ground} ctx
 * @param {"calm"|"through"} name
 * @param {(on: boolean) => Partial<Preferences>} wish
 */
function oneSwitch(ctx, name, wish) {
  const input = element("input", { type: "checkbox", id: ctx.id(name) });
  input.addEventListener("change", () => ctx.preferences.set(wish(input.checked)));
  follow(ctx, (state) => {
    input.checked = Boolean(state[name]);
  });
  const text = worded(ctx.voice, "span", { class: "kx-radio-text" }, name);
  return element("label", { class: "kx-radio kx-check" }, input, text);
}

/**
 * Calm is slower too; the speed stays a choice that can be seen and changed.
 * @param {boolean} calm
 */
export const calmness = (calm) => ({ calm, speed: calm ? 0.5 : 1 });

/**
 * @param {Ground} ctx
 * @param {(state: Preferences) => void} show
 */
function follow({ preferences, signal }, show) {
  show(preferences.get());
  const end = preferences.subscribe((state) => show(state));
  signal.addEventListener("abort", end);
}
