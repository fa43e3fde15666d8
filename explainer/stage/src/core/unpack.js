/** Opens what explainer/bundle packed: "KXB1", header length, JSON header, blob of tables. */

/** @import { Bundle, Bytes, Dict, Header, Table } from "./types.d.ts" */

import { gunzip, toArray } from "./bytes.js";
import { createTable } from "./tables.js";

const MAGIC = "KXB1";

/**
 * Unpack a bundle, or any container of tables.
 * @param {Bytes} source
 * @returns {Promise<Bundle>}
 */
export async function unpack(source) {
  const { header, blob } = split(await gunzip(toArray(source)));
  return { ...header, tables: openTables(header, blob) };
}

/**
 * @param {Uint8Array} body
 * @returns {{header: Header, blob: Uint8Array}}
 */
function split(body) {
  if (String.fromCharCode(...body.subarray(0, 4)) !== MAGIC) {
    throw new Error("This is not a bundle: it does not begin with KXB1.");
  }
  const length = new DataView(body.buffer, body.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(body.subarray(8, 8 + length)));
  return { header, blob: body.subarray(8 + length) };
}

/**
 * @param {Header} header
 * @param {Uint8Array} blob
 * @returns {Dict<Table>}
 */
function openTables(header, blob) {
  const entries = Object.entries(header.tables ?? {});
  return Object.fromEntries(
    entries.map(([name, entry]) => [name, createTable(name, entry, header, blob)]),
  );
}
