// A hundred people beside the picture: always at the same place, of the same height, whoever is shown.

/** @import { Frame, PageContext, Part } from "./types.d.ts" */

import { iconArray } from "./array.js";
import { element, keepText } from "./element.js";
import { nameBy } from "./voice.js";

/** The section of those pictures of people that stand beside the picture. */
const BESIDE = "picture";

/**
 * Whether a chapter has people beside its picture.
 * @param {Pick<import("./types.d.ts").Bundle, "hundreds">} bundle
 */
export const hasPeople = ({ hundreds = [] }) => hundreds.some(({ section }) => section === BESIDE);

/**
 * Their place; where nobody was counted it says so in the chapter's words.
 * @param {PageContext} ctx
 * @returns {Part}
 */
export function peopleBeside({ voice, people }) {
  const shown = people.under(BESIDE);
  const node = element("div", { class: "kx-people-beside", "data-part": "people", role: "group" });
  nameBy(voice, node, "people-name");
  node.hidden = !shown;
  if (!shown) return { node, paint: () => {} };
  const said = element("p", {});
  const nobody = element("div", { class: "kx-nobody" }, crowds(), said);
  node.append(nobody, shown);
  /** @param {Frame} frame */
  const paint = ({ words, values }) => {
    nobody.hidden = !shown.hidden;
    // Where a card is still to be chosen stand those who are not counted yet; where nobody was counted, nobody.
    nobody.classList.toggle("kx-awaited", values.people_there === "none");
    keepText(said, words.message("people-nobody", values));
  };
  return { node, paint };
}

/** Two groups of a hundred, none of whom is counted: only where they will stand. */
function crowds() {
  const both = [iconArray(0), iconArray(0)];
  for (const one of both) one.removeAttribute("role");
  return element("div", { class: "kx-crowds", "aria-hidden": "true" }, both);
}
