/** Packs tables as explainer/bundle does: written anew here, so that unpacking has a second opinion. */

import { gzipSync } from "node:zlib";

const BITS = 12;
const STEPS = 2 ** BITS - 1;

/** Quantise one table (values in C order) into an entry and its bytes. */
function packTable({ axes, clock = null, size, values }, offset) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = (high - low) / STEPS || 1;
  const counts = values.map((value) => Math.round((value - low) / step));
  const row = size.at(-1);
  const zigzag = counts.map((count, i) => {
    const delta = count - (i % row === 0 ? 0 : counts[i - 1]);
    return ((delta << 1) ^ (delta >> 31)) & 0xffff;
  });
  const bytes = [...zigzag.map((word) => word & 0xff), ...zigzag.map((word) => word >> 8)];
  return { entry: { axes, clock, size, low, high, bits: BITS, offset }, bytes };
}

/** Pack a header whose tables still hold their values. Returns gzipped bytes. */
export function pack(header, { zip = true } = {}) {
  const [entries, blob] = [{}, []];
  for (const [name, table] of Object.entries(header.tables)) {
    const { entry, bytes } = packTable(table, blob.length);
    entries[name] = entry;
    blob.push(...bytes);
  }
  const text = Buffer.from(JSON.stringify({ ...header, tables: entries }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const body = Buffer.concat([Buffer.from("KXB1"), length, text, Buffer.from(blob)]);
  return new Uint8Array(zip ? gzipSync(body) : body);
}
