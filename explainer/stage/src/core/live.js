/** The educator's live model: tables from the kernel that stand in for compiled ones. */

/** @import { Bundle, Bytes } from "./types.d.ts" */

import { unpack } from "./unpack.js";

/**
 * A bundle whose tables (and constants) are replaced by those of a second container.
 * @param {Bundle} bundle  as compiled
 * @param {Bytes|null} bytes  null or empty gives the compiled bundle back
 * @returns {Promise<Bundle>}
 */
export async function withLiveTables(bundle, bytes) {
  if (!bytes || sizeOf(bytes) === 0) return bundle;
  const live = await unpack(bytes);
  return {
    ...bundle,
    constants: { ...bundle.constants, ...live.constants },
    tables: { ...bundle.tables, ...live.tables },
  };
}

/** @param {Bytes} bytes */
const sizeOf = (bytes) => (typeof bytes === "string" ? bytes.length : bytes.byteLength);

/**
 * A loader of which only the newest answer counts.
 * @param {Bundle} bundle
 * @param {(bundle: Bundle) => void} play
 * @returns {(bytes: Bytes|null) => Promise<void>}
 */
export function createLiveLoader(bundle, play) {
  let newest = 0;
  return async (bytes) => {
    newest += 1;
    const mine = newest;
    const replaced = await withLiveTables(bundle, bytes);
    if (mine === newest) play(replaced);
  };
}
