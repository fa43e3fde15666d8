// The typeface of a script that ours does not write: it comes with the first page in that language.

/** @import { Site } from "./types.d.ts" */

import { toArray } from "../core/index.js";

/** What style sheets call it, whatever its name. */
const FAMILY = "Kx Script";
/** @type {Set<string>} */
const worn = new Set();

/**
 * Lets the document write a language's letters; a browser that refuses takes its own.
 * @param {Site} site
 * @param {string} language
 */
export function wearFaces({ faces = {} }, language) {
  if (worn.has(language)) return;
  worn.add(language);
  for (const [weight, packed] of faces[language] ?? []) {
    const face = new FontFace(FAMILY, toArray(packed), { weight: String(weight) });
    document.fonts.add(face);
    face.load().catch(console.warn);
  }
}
