// A harm of which a card says in words how many felt it with a treatment and how many without: as people, where
// its record has a name here. The other harms stand on the card.

/** @import { Hundred, Words } from "./types.d.ts" */

/** @typedef {Pick<Hundred, "comparison" | "outcome" | "treated" | "compared">} Counted */

const [DRUG, CONTROL] = ["drug", "control"]; // the arms of a record of side effects

/**
 * The first record of which a text gives both arms; null where there is none.
 * @param {Words} words
 * @param {Element} said
 * @returns {Counted|null}
 */
export function armsIn(words, said) {
  const numbers = [...said.querySelectorAll("[data-evidence]")].map((number) => ({
    record: number.getAttribute("data-evidence") ?? "",
    count: Number(number.textContent),
  }));
  const group = (/** @type {string} */ record) => {
    const found = numbers.find((one) => one.record === record);
    return found ? { ...found, low: null, high: null } : null;
  };
  for (const { record } of numbers) {
    const [row] = record.split(":");
    const [treated, compared] = [DRUG, CONTROL].map((arm) => group(`${row}:${arm}`));
    if (treated && compared && words.has(`hundred-${row}-title`)) {
      return { comparison: row, outcome: "harm", treated, compared };
    }
  }
  return null;
}
