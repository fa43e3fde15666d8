/** A link to a moment: what the hash of an address says of the picture, and back. */

/** @import { Bundle, Control, Dict, Fitted, Linked, Setting, State } from "./types.d.ts" */

import { snap } from "./controls.js";
import { LEVELS, THEMES } from "./vocabulary.js";

const NAME = /^[a-z][a-z0-9_-]*$/;
const PART = /^[a-z][a-z0-9_.-]*$/; // a story, or a part of a page
const SECOND = /^\d{1,5}(\.\d{1,3})?$/;
const LANGUAGE = /^[a-z]{2,3}$/;
const SET = "set.";
/** @type {Dict<(text: string) => boolean>} */
const WISHES = {
  level: (text) => LEVELS.some((level) => level === text),
  theme: (text) => THEMES.some((theme) => theme === text),
  language: (text) => LANGUAGE.test(text),
};

/**
 * The hash that leads to a place, as in `#receptor_blockade/anaesthesia?at=20.5&set.voltage_mv=-40`.
 * @param {Linked} place
 */
export function writeLink({ page, preset = "", at = 0, settings = {}, ...wishes }) {
  const asked = new URLSearchParams();
  if (at) asked.set("at", String(at));
  for (const name of ["level", "language", "theme"]) {
    const wish = /** @type {Dict<string|undefined>} */ (wishes)[name];
    if (wish) asked.set(name, wish);
  }
  for (const [id, value] of Object.entries(settings)) asked.set(SET + id, String(value));
  const query = asked.toString();
  return `#${[page, preset].filter(Boolean).join("/")}${query && `?${query}`}`;
}

/**
 * What a hash says, in whatever state it arrives: what is not understood is left out and noted as
 * `odd`. Values of controls are texts until `fitLink` gives them to a chapter.
 * @param {string} hash
 * @returns {Linked & {odd: boolean}}
 */
export function readLink(hash) {
  const [path, query = ""] = halves(hash.replace(/^#/, ""));
  const [page = "", preset = "", ...rest] = path.split("/").map(opened);
  /** @type {Linked & {odd: boolean}} */
  const place = { page: "", odd: rest.length > 0 };
  if (NAME.test(page)) place.page = page;
  else place.odd ||= path !== "";
  if (PART.test(preset) && place.page) place.preset = preset;
  else place.odd ||= preset !== "";
  for (const [name, text] of new URLSearchParams(query))
    place.odd = !take(place, name, text) || place.odd;
  return place;
}

/** @param {string} text */
function halves(text) {
  const at = text.indexOf("?");
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * A broken escape is no name of anything.
 * @param {string} text
 */
function opened(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "%";
  }
}

/**
 * Takes one thing that a link asks for; false where it is nothing that a link can ask for.
 * @param {Linked} place
 * @param {string} name
 * @param {string} text
 */
function take(place, name, text) {
  const settings = new Map(Object.entries(place.settings ?? {}));
  const id = name.startsWith(SET) ? name.slice(SET.length) : "";
  if (name === "at" && SECOND.test(text)) place.at = Number(text);
  else if (Object.hasOwn(WISHES, name) && WISHES[name](text))
    Object.assign(place, { [name]: text });
  else if (NAME.test(id)) place.settings = Object.fromEntries(settings.set(id, text));
  else return false;
  return true;
}

/**
 * The place that a state shows, to a hundredth of a second.
 * @param {Bundle} bundle
 * @param {State} state
 * @returns {Linked}
 */
export function placeOf({ chapter }, { settings: { preset, ...settings }, time, ...state }) {
  const { level, language, theme } = state;
  // Downwards: a story that waits at the end of a part is not in the next one yet.
  const at = Math.floor(time * 100 + 1e-6) / 100;
  return { page: chapter, preset, at, settings, level, language, theme };
}

/**
 * What a chapter makes of a place: the settings and the second to begin with, as far as it has them.
 * @param {Bundle} bundle
 * @param {Linked} place
 * @returns {Fitted}
 */
export function fitLink({ presets, controls }, { preset, at = 0, settings = {} }) {
  const story = presets.find(({ id }) => id === preset) ?? presets[0];
  /** @type {Fitted} */
  const fitted = {
    settings: { preset: story.id },
    time: Math.min(at, story.duration_s),
    odd: false,
  };
  for (const [id, text] of Object.entries(settings)) {
    const control = controls.find((one) => one.id === id);
    const value = control && allowed(control, text);
    if (value !== undefined) fitted.settings[id] = value;
    else fitted.odd = true;
  }
  fitted.odd ||= (preset !== undefined && preset !== story.id) || fitted.time !== at;
  return fitted;
}

/**
 * A value that the control can take; anything else is none.
 * @param {Control} control
 * @param {Setting} text
 */
function allowed(control, text) {
  const value = snap(control, text);
  return String(value) === String(text) ? value : undefined;
}
