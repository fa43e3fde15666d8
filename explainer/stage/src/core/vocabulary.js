/** The few fixed words that Python and the browser share. */

import known from "../../../vocabulary.json" with { type: "json" };

/** @import { Floor, Level, Theme } from "./types.d.ts" */

export const FORMAT = known.format;
export const LEVELS = /** @type {Level[]} */ (known.levels);
export const THEMES = /** @type {Theme[]} */ (known.themes);
export const FLOORS = /** @type {Floor[]} */ (known.floors);

/** Roles of sections that have a place of their own on the page of a chapter. */
export const OWN_PLACE = known.own_place;

/** How wide the letters of our typeface are in their own size. */
export const LETTERS_EM = new Map(
  Object.entries(known.letters_em).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)]),
  ),
);
export const OTHER_LETTERS_EM = known.other_letters_em;
