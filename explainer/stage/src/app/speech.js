// Another language in the open page: what is on the screen learns it first, then all change at once,
// so that nobody sees half a page in each. Place and state stay as they are.

/** @import { AppContext, Screens } from "./types.d.ts" */

import { learn } from "../core/index.js";
import { wearFaces } from "./faces.js";

/**
 * Returns `speak(language)`, whose promise is kept once it is spoken; only the last wish counts.
 * @param {AppContext} ctx
 * @param {Screens} screens
 * @returns {AppContext["speak"]}
 */
export function createSpeech({ content, site, preferences }, screens) {
  let asked = "";
  /** @param {string} language */
  const learnSite = async (language) => {
    if (!Object.hasOwn(site.words, language)) learn(site, await content(`site.${language}`));
    wearFaces(site, language);
  };
  /**
   * A screen that came while another one learned has to learn too.
   * @param {string} language
   */
  const learnScreen = async (language) => {
    const screen = screens.screen();
    await screen?.learn?.(language);
    if (screen !== screens.screen()) await learnScreen(language);
  };
  return async (language) => {
    asked = language;
    await learnSite(language);
    await learnScreen(language);
    if (asked === language) preferences.set({ language });
  };
}
