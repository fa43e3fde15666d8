// A harm of which a card says in words how many felt it with a treatment and how many without: as people, where
// its record has a name here. The other harms stand on the card.

/** @import { Hundred, PageContext } from "./types.d.ts" */

/** @typedef {Pick<Hundred, "comparison" | "outcome" | "treated" | "compared">} Counted */

const [DRUG, CONTROL] = ["drug", "control"]; // the arms of a record of side effects

/**
 * The first record of which a text gives both arms; null where there is none.
 * @param {PageContext} ctx
 * @param {Element} said
 * @returns {Counted|null}
 */
export function armsIn({ stage, voice }, said) {
  const { records } = stage.bundle.sources;
  const keys = [...said.querySelectorAll("[data-evidence]")].map(
    (number) => number.getAttribute("data-evidence") ?? "",
  );
  const group = (/** @type {string} */ key) => {
    const count = keys.includes(key) ? records[key]?.value : null;
    return typeof count === "number" ? { record: key, count, low: null, high: null } : null;
  };
  for (const [row] of keys.map((key) => key.split(":"))) {
    const [treated, compared] = [DRUG, CONTROL].map((arm) => group(`${row}:${arm}`));
    if (treated && compared && voice.words().has(`hundred-${row}-title`)) {
      return { comparison: row, outcome: "harm", treated, compared };
    }
  }
  return null;
}
