/** Opens what explainer/bundle packed: "KXB1", header length, JSON header, blob of tables. */

import { gunzip, toArray } from "./bytes.js";
import { createTable } from "./tables.js";

/**
 * @typedef {Object} Bundle  the header as compiled (controls, presets, derive, sentences, scene,
 *   charts, words, ...), with `tables` replaced by lookups
 * @property {Object<string, import("./tables.js").Table>} tables
 */

const MAGIC = "KXB1";

/**
 * Unpack a bundle, or any container of tables.
 * @param {import("./bytes.js").Bytes} source
 * @returns {Promise<Bundle>}
 */
export async function unpack(source) {
  const { header, blob } = split(await gunzip(toArray(source)));
  return { ...header, tables: openTables(header, blob) };
}

function split(body) {
  if (String.fromCharCode(...body.subarray(0, 4)) !== MAGIC) {
    throw new Error("This is not a bundle: it does not begin with KXB1.");
  }
  const length = new DataView(body.buffer, body.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(body.subarray(8, 8 + length)));
  return { header, blob: body.subarray(8 + length) };
}

function openTables(header, blob) {
  const open = ([name, entry]) => [name, createTable(name, entry, header, blob)];
  return Object.fromEntries(Object.entries(header.tables ?? {}).map(open));
}
