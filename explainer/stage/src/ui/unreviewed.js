// The mark of a language that nobody has reviewed: above every page, on paper too, in that language
// and in English, for whoever sits beside the reader.

/** @import { Voice } from "./types.d.ts" */

import { element } from "./element.js";

/**
 * A line that is there while such a language is spoken.
 * @param {Voice} voice
 */
export function unreviewedMark(voice) {
  const own = element("strong", {});
  const english = element("span", { lang: "en", dir: "ltr" });
  const node = element("p", { class: "kx-unreviewed" }, own, english);
  voice.follow(({ unreviewed, language, message }) => {
    node.hidden = !unreviewed;
    own.textContent = unreviewed && message("unreviewed");
    english.textContent = language === "en" ? "" : unreviewed;
  });
  return node;
}
