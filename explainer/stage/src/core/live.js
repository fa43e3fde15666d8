/** The educator's live model: tables from the kernel that stand in for compiled ones. */

import { unpack } from "./unpack.js";

/**
 * A bundle whose tables (and constants) are replaced by those of a second container.
 * @param {import("./unpack.js").Bundle} bundle  as compiled
 * @param {import("./bytes.js").Bytes|null} bytes  null or empty gives the compiled bundle back
 * @returns {Promise<import("./unpack.js").Bundle>}
 */
export async function withLiveTables(bundle, bytes) {
  if (!bytes || (bytes.byteLength ?? bytes.length) === 0) return bundle;
  const live = await unpack(bytes);
  return {
    ...bundle,
    constants: { ...bundle.constants, ...live.constants },
    tables: { ...bundle.tables, ...live.tables },
  };
}

/**
 * A loader of which only the newest answer counts.
 * @param {import("./unpack.js").Bundle} bundle
 * @param {(bundle: import("./unpack.js").Bundle) => void} play
 * @returns {(bytes: import("./bytes.js").Bytes|null) => Promise<void>}
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
