// The oldest browsers that are promised, and what MDN's tables say that each of them can.

import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
export const tables = load("@mdn/browser-compat-data");

const { floor } = load("../../package.json");

/**
 * Which of the promised browsers lack something, by MDN's statement about it. Behind a switch, or
 * under a name that is not in `names`, counts as not there.
 */
export const lacking = ({ support }, name, names = "") =>
  Object.entries(floor)
    .filter(([browser, version]) => {
      const usable = [support[browser]].flat().filter((one) => one && isNamed(one, name, names));
      return !usable.some((one) => has(one, version));
    })
    .map(([browser, version]) => `${browser} ${version}`);

function isNamed({ flags, prefix, alternative_name: other }, name, names) {
  if (flags || other) return !flags && names.includes(other);
  return !prefix || names.includes(`${prefix}${name}`);
}

const has = ({ version_added: added, version_removed: removed }, version) =>
  isBy(added, version) && !(removed && isBy(removed, version));

function isBy(since, version) {
  if (typeof since !== "string" || since === "preview") return false;
  const [a, b] = [since.replace("≤", ""), version].map((text) => text.split(".").map(Number));
  return a[0] === b[0] ? (a[1] ?? 0) <= (b[1] ?? 0) : a[0] < b[0];
}
