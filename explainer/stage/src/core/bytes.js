/** Bytes as they come from a widget, a page or a file, and their unpacking. */

/** @import { Bytes } from "./types.d.ts" */

/**
 * Bytes of any kind as one array.
 * @param {Bytes} source
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function toArray(source) {
  if (typeof source === "string") return fromBase64(source);
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (ArrayBuffer.isView(source)) {
    const { buffer, byteOffset, byteLength } = source;
    return new Uint8Array(/** @type {ArrayBuffer} */ (buffer), byteOffset, byteLength);
  }
  throw new Error("A bundle is given as DataView, ArrayBuffer, Uint8Array or base64 text.");
}

/**
 * Not fetch("data:..."): a strict content security policy forbids it.
 * @param {string} text
 */
const fromBase64 = (text) => Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));

/**
 * Undo gzip; bytes that are not packed pass as they are.
 * @param {Uint8Array<ArrayBuffer>} packed
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function gunzip(packed) {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
