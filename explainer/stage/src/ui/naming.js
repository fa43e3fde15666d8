// Ids and heading levels: unique on the page, however many stages it holds.

/** @import { Heading } from "./types.d.ts" */

let made = 0;

/**
 * Returns id(name): the same name gives the same id within one mount, another one elsewhere.
 * @returns {(name: string) => string}
 */
export function createIds() {
  const prefix = `kx${++made}`;
  return (name) => `${prefix}-${name}`;
}

/**
 * Returns heading(depth): a tag; a chapter begins at h1 on its own page, lower in a notebook.
 * @param {number} first
 * @returns {(depth: number) => Heading}
 */
export const headingsFrom = (first) => (depth) => /** @type {Heading} */ (`h${first + depth}`);

/**
 * The same page one heading further down.
 * @template {{heading: (depth: number) => Heading}} Context
 * @param {Context} ctx
 * @returns {Context}
 */
export const deeper = (ctx) => ({ ...ctx, heading: (depth) => ctx.heading(depth + 1) });
