/** Places in the explainer: what a link names, what a chapter makes of it, what can be found. */

import type { Setting } from "./played.d.ts";
import type { Dict, Settings } from "./types.d.ts";

/** What a link says of the picture, and nothing of a person. */
export interface Linked {
  page: string;
  preset?: string;
  /** second of play */
  at?: number;
  /** controls that were moved */
  settings?: Dict<Setting>;
  level?: string;
  language?: string;
  theme?: string;
}

/** What a chapter makes of a place; `odd` where something did not fit. */
export interface Fitted {
  settings: Settings;
  time: number;
  odd: boolean;
}

/** A text that can be found, and where it stands; `section` is "" for the top of a page. */
export interface Place {
  page: string;
  section: string;
  title: string;
  text: string;
  /** of its section */
  role: string;
  /** what is chosen where it shows: an option of a control, or a moment of a story */
  of?: Dict<string>;
}

/** What is looked through in one language. */
export interface SearchTexts {
  places: Place[];
  /** phrases that bring help first */
  crisis: string[];
  /** words that are not looked for */
  common: string[];
}
