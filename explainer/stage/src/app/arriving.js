// Where a link leads: how the page looks, in which language, and a note where part of it was nonsense.

/** @import { AppContext, Linked, Preferences, Screens, Voice } from "./types.d.ts" */

import { LEVELS, THEMES } from "../core/index.js";
import { element } from "../ui/element.js";
import { icon } from "../ui/icons.js";
import { nameBy, worded } from "../ui/voice.js";

/**
 * Shows pages as the address asks for them.
 * @param {AppContext} ctx
 * @param {Pick<Screens, "show">} screens
 */
export function createArrival(ctx, screens) {
  const note = oddNote(ctx);
  /** @type {Screens["show"]} */
  const show = async (page, how) => {
    note.hide();
    const worn = wearLink(ctx);
    if (worn) await worn;
    return screens.show(page, how);
  };
  return { node: note.node, note: note.show, show };
}

/**
 * Takes from the address what it says of the look; its language is fetched first where it has to be.
 * @param {AppContext} ctx
 * @returns {Promise<void>|undefined}  nothing where there is nothing to wait for
 */
function wearLink({ linked, noteOdd, preferences, languages, speak }) {
  const { odd, language = "", ...asked } = linked();
  preferences.set(looksOf(asked));
  const known = Object.hasOwn(languages, language);
  if (odd || (language && !known)) noteOdd();
  const other = known && language !== preferences.get().language;
  return other ? speak(language).catch(noteOdd) : undefined;
}

/**
 * What a link says of the look; what it leaves out stays as it is.
 * @param {Linked} place
 * @returns {Partial<Preferences>}
 */
export function looksOf(place) {
  const level = LEVELS.find((one) => one === place.level);
  const theme = THEMES.find((one) => one === place.theme);
  return { ...(level && { level }), ...(theme && { theme }) };
}

/**
 * The note; it goes with the page it was said on, or when it is closed.
 * @param {{voice: Voice}} ctx
 */
export function oddNote({ voice }) {
  const text = worded(voice, "p", {}, "link-odd");
  const hide = () => (node.hidden = true);
  const attributes = { type: "button", class: "kx-button kx-icon-button", onclick: hide };
  const out = nameBy(voice, element("button", attributes, icon("close")), "close");
  const node = element("div", { class: "kx-link-odd", role: "status", hidden: true }, text, out);
  const show = () => (node.hidden = false);
  return { node, show, hide };
}
