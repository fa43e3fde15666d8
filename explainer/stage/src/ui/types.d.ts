/** What the parts of a page hand to each other. */

import type { Dict, End, Frame, Stage, State, Store, Words } from "../core/types.d.ts";

export type * from "../core/types.d.ts";

/** Gives words to elements, and gives them again when the language changes. */
export interface Voice {
  words: () => Words;
  /** calls `tell` now and at each change */
  follow: (tell: (words: Words) => void) => End;
}

/** The voice of a whole page. */
export interface PageVoice extends Voice {
  change: () => void;
  /** the same voice, for a part of the page that goes away */
  until: (signal: AbortSignal) => Voice;
}

/** How the page looks and plays, never what it says. */
export type Preferences = Pick<
  State,
  "language" | "level" | "theme" | "calm" | "speed" | "through" | "evidence_floor"
>;

export type Heading = "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

/** What every part of a page may ask for, in a notebook and in the app. */
export interface Ground {
  voice: Voice;
  preferences: Store<Preferences>;
  /** own names, by code */
  languages: Dict<string>;
  /** fetches a language where it has to, and speaks it */
  speak: (language: string) => Promise<void>;
  root: HTMLElement;
  /** ends all listening when the page goes */
  signal: AbortSignal;
  /** an id on the page: the same for the same name */
  id: (name: string) => string;
}

/** What a page remembers of reading aloud, and forgets with it. */
export interface Preferred {
  /** which voice, "" for the device's own choice */
  voice: string;
  rate: number;
  /** it was said that others may hear */
  told: boolean;
}

export interface Spoken {
  text: string;
  /** the same as it is written, under which a sound file is kept */
  written?: string;
  language: string;
  /** a word begins at a letter of the text; not every voice tells */
  at?: (letter: number) => void;
  /** it has been said */
  done: () => void;
  /** it was not said to its end */
  lost: () => void;
}

/** Reads something aloud. */
export interface Reader {
  start: () => void;
  stop: () => void;
  on: () => boolean;
  follow: (tell: () => void) => void;
}

/** What a chapter's page is made from. */
export interface ChapterContext extends Ground {
  stage: Stage;
  stillness: Stillness;
  /** the question stands in a bar of whoever shows the page */
  barred: boolean;
  /** what has been picked, kept by whoever outlives the page */
  picked: Set<string>;
  /** the tag of a heading so far below the question's */
  heading: (depth: number) => Heading;
}

/** What something needs that is picked. */
export type Picking = Pick<ChapterContext, "voice" | "root" | "picked">;

/** A chapter's page with what its texts open and show. */
export interface PageContext extends TextContext {
  people: Part & { under: (section: string) => HTMLElement | null };
}

/** What texts need whose numbers, tags and words are explained. */
export interface TextContext extends ChapterContext {
  sources: CardDialog;
  terms: WordDialog;
}

export interface CardDialog {
  open: (keys: string[], opener?: EventTarget | null) => void;
}

export interface WordDialog {
  open: (word: string, opener?: EventTarget | null) => void;
}

/** Whether the device asks for less movement. */
export interface Stillness {
  now: () => boolean;
  follow: (tell: () => void) => void;
}

/** A part of the page that follows the frame. */
export interface Painted {
  paint: (frame: Frame) => void;
}

export interface Part extends Painted {
  node: HTMLElement;
}

export type Child = Node | string | null | undefined;

/** By name: those that begin with "on" are listeners. */
export type Attributes = Dict<string | number | boolean | null | undefined | Listener>;

export type Listener = (event: any) => unknown; // any: of the kind that its name says
