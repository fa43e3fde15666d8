/** What the app around the chapters hands to its parts. */

import type {
  Bytes,
  Dict,
  Ground,
  PageVoice,
  Linked,
  Place,
  Section,
  Sources,
  Stage,
  Words,
  WordsSource,
  Written,
} from "../ui/types.d.ts";

export type * from "../ui/types.d.ts";

/** What is kept by name: what stands around the chapters, and each chapter, by language. */
export interface Content {
  (name: `site.${string}`): Site | Promise<Site>;
  (name: `${string}.${string}`): Bytes | Promise<Bytes>;
}

export interface Site {
  /** the one it comes in; others are learned */
  language: string;
  languages: { code: string; name: string }[];
  chapters: Listed[];
  words: Dict<WordsSource>;
  /** whose page it is: messages that say so, and a logo as an address, or "" */
  owner: { lines: string[]; logo: string };
  /** months, as 2026-11 */
  meta: { checked_on: string; review_by: string };
  /** the packed content of About */
  about: Bytes;
  /** the packed questions of all chapters */
  asked: Bytes;
  /** the packed texts to search */
  search: Bytes;
  /** by language and paper: where its printed sheet is */
  sheets?: Dict<Dict<string>>;
  /** by language: the typeface of its script where ours has none, weights and base64 */
  faces?: Dict<[weight: number, packed: string][]>;
  /** by language and sentence: where its sound file is */
  sounds?: Dict<Dict<string>>;
}

/** A chapter as the app lists it; one without a bundle is not ready. */
export interface Listed {
  name: string;
  ready: boolean;
  minutes?: number;
}

/** What every screen may ask for. */
export interface AppContext extends Ground {
  content: Content;
  site: Site;
  /** what has been picked in chapters, until the visit ends */
  picked: Set<string>;
  /** the pages that *next* leads through, none outside the ten minutes */
  walk: string[];
  go: (page: string) => void;
  /** opens the page of a place, and lights the place */
  light: (place: Place) => void;
  /** what the address names now */
  linked: () => Linked & { odd: boolean };
  /** says that a part of the link was not understood */
  noteOdd: () => void;
  rest: (opener: EventTarget | null) => void;
  /** asks once, and then wipes what was picked and moved */
  askToFinish: (opener?: EventTarget | null) => void;
}

/** One page of the app; `name` goes into the title of the document. */
export interface Screen {
  node: HTMLElement;
  title: HTMLElement;
  name: (words: Words) => string;
  /** stands in the bar above */
  heading?: HTMLElement;
  /** of a chapter */
  stage?: Stage;
  pause?: () => void;
  /** fetches its words in a language */
  learn?: (language: string) => Promise<void>;
  end?: () => void;
}

export interface Screens {
  node: HTMLElement;
  show: (page: string, how?: { arriving?: boolean }) => Promise<void>;
  known: (page: string) => boolean;
  /** says the title and language of the document again */
  name: () => void;
  page: () => string | null;
  screen: () => Screen | null;
  pause: () => void;
  follow: (tell: (page: string, screen: Screen) => void) => void;
  end: () => void;
}

export interface App {
  preferences: Ground["preferences"];
  screens: Screens;
  voice: PageVoice;
  end: () => void;
}

/** Real time, or a test's. */
export interface Timers {
  set: (call: () => void, ms: number) => number;
  clear: (timer: number | undefined) => void;
  /** milliseconds since some moment, time asleep included */
  now?: () => number;
}

/** After how long alone a page asks, and how long it then waits. */
export interface Idle {
  after_s?: number;
  warn_s?: number;
}

/** What About holds, packed like a chapter. */
export interface About {
  claims: Dict<Dict<Section>>;
  sources: Sources;
  /** chapters in order, each with the keys of its references */
  cited: [chapter: string, keys: string[]][];
  changes: string[];
  readings: { twice: number; once: number; own: number };
  reading: Dict<Reading>;
  audit: Audit;
}

/** What people ask, packed like a chapter. */
export interface Asked {
  questions: Dict<Question[]>;
  sources: Sources;
}

export interface Question {
  /** as treatment_day.ask-alcohol, in every language */
  id: string;
  chapter: string;
  question: string;
  nodes: Written[];
}

/** How easy the chapters are to read in one language. */
export interface Reading {
  index: string;
  limit: number;
  higher_is_easier: boolean;
  rows: [chapter: string, ...scores: number[]][];
}

export interface Audit {
  /** the day of the last whole run of the tests, "" when there was none */
  on: string;
  /** whether this copy changed since */
  changed: boolean;
  items: AuditItem[];
}

export interface AuditItem {
  id: string;
  standard: string;
  state: "met" | "half" | "waiting" | "unmet" | "not-run" | "none";
}
