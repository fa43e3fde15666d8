/** What the parts of the core hand to each other. Times: `time` and `_s` are seconds of play. */

import type { Term } from "./bundle.d.ts";
import type { Written } from "./cards.d.ts";
import type { Header } from "./complete.d.ts";
import type { Chart, Floor, Level } from "./drawn.d.ts";
import type { Moment, Preset, Setting } from "./played.d.ts";

export type * from "./bundle.d.ts";
export type * from "./cards.d.ts";
export type { Binding, BindingArguments, Header, Scene } from "./complete.d.ts";
export type * from "./drawn.d.ts";
export type * from "./hosted.d.ts";
export type * from "./places.d.ts";
export type * from "./played.d.ts";

export type Dict<T> = Record<string, T>;

export type Theme = "light" | "dark" | "contrast";

/** Bytes as they come from a widget, a page or a file; a text is base64. */
export type Bytes = DataView | ArrayBuffer | Uint8Array | string;

/** A header whose packed tables have become lookups. */
export type Bundle = Omit<Header, "tables"> & { tables: Dict<Table> };

export interface Table {
  name: string;
  /** names of the settings it depends on */
  axes: string[];
  /** null when it does not depend on time */
  clock: string | null;
  /** the interpolated value at a model time */
  at: (values: Values, t: number) => number;
  /** model times it is kept at, none without a clock */
  knots: (values: Values) => number[];
}

export type Value = number | string | boolean;

/** Everything an expression or a message may ask for. */
export type Values = Dict<Value>;

/** The preset, and what the viewer chose instead of the moment's own settings. */
export type Settings = { preset: string } & Dict<Setting>;

/** Settings as a link or a host gives them: anything may be missing. */
export type GivenSettings = Dict<Setting | null | undefined>;

export interface State {
  settings: Settings;
  time: number;
  playing: boolean;
  speed: number;
  language: string;
  level: Level;
  theme: Theme;
  calm: boolean;
  evidence_floor: Floor;
  /** while the time is dragged */
  held: boolean;
  /** a story runs on from part to part */
  through: boolean;
  /** shots and light do not pass into one another */
  cut: boolean;
  /** a part of the drawing that somebody points at, or "" */
  pointed: string;
  /** numbers of the model that are not as published */
  parameters: Dict<number>;
}

/** Part of a state from outside; whatever does not fit takes its default. */
export type GivenState = Partial<Omit<State, "settings" | "parameters">> & {
  settings?: GivenSettings;
  parameters?: Dict<unknown>;
};

/** What stands still while time runs within a moment. */
export interface Standing {
  preset: Preset;
  moment: Moment;
  time: number;
  /** the settings that hold: defaults, the moment's, the viewer's */
  effective: Dict<Setting>;
  facts: Values;
}

export interface Frame extends Standing {
  state: State;
  /** with the tables that it was worked out from */
  bundle: Bundle;
  /** the model's time */
  t: number;
  values: Values;
  /** keys of what is said */
  messages: string[];
  words: Words;
  sentence: string;
}

/** What is on the page and follows the frame. */
export interface View {
  paint: (frame: Frame) => void;
  destroy: () => void;
}

export type FrameListener = (frame: Frame, previous: Frame | null) => void;

/** The words of one chapter in one language. */
export interface Words {
  language: string;
  direction: "ltr" | "rtl";
  /** of a language that nobody has reviewed: this in English; "" of others */
  unreviewed: string;
  message: (key: string, values?: Values) => string;
  has: (key: string) => boolean;
  /** a number as the language writes it */
  number: (value: number, digits?: number) => string;
  /** HTML of a longer text, "" when there is none */
  section: (id: string) => Written[];
  heading: (id: string) => string;
  /** what a section is on the page */
  role: (id: string) => string;
  /** what a section is the text of: a control's option, a step, a chart */
  of: (id: string) => Dict<string>;
  sections: string[];
  terms: Term[];
}

export interface Store<S extends object> {
  get: () => S;
  /** values that do not differ notify nobody */
  set: (patch: Partial<S>) => void;
  subscribe: (listener: (state: S, changed: Set<string>) => void) => End;
}

/** Ends what its maker began. */
export type End = () => void;

/** What the core needs of a browser; tests give their own. */
export interface Environment {
  requestFrame: (beat: (timestamp_ms: number) => void) => number;
  cancelFrame: (handle: number) => void;
  hidden: () => boolean;
  onVisibility: (listener: () => void) => End;
  reducedMotion: () => boolean;
  onReducedMotion: (listener: () => void) => End;
}

export interface Current {
  frame: () => Frame;
  frameAt: (partial?: GivenState) => Frame;
}

export interface Choices {
  accept: (patch: GivenState) => void;
  choosePreset: (id: string) => void;
  setControl: (id: string, value: Setting) => void;
  releaseControl: (id: string) => void;
  /** changes a number of the model; null makes it what was published */
  setParameter: (name: string, value: number | null) => void;
  reset: () => void;
}

export interface Transport {
  play: () => void;
  pause: () => void;
  toggle: () => void;
  seek: (time_s: number) => void;
  stepOn: () => void;
  stepBack: () => void;
  restart: () => void;
  setSpeed: (speed: number) => void;
  moving: () => boolean;
  reducedMotion: () => boolean;
  /** a story does not go to a second of play while `waits` says so, and runs on from part to part */
  waitFor: (waits: (time_s: number) => boolean) => End;
  /** lets real time pass; true while it should go on */
  advance: (timestamp_ms: number) => boolean;
  destroy: () => void;
}

/** A sentence to be said; the key tells it from others, whatever its numbers are. */
export interface Saying {
  key: string;
  text: string;
}

/** The one queue of things to say. */
export interface Sayings {
  follow: (frame: Frame) => void;
  listen: (tell: (sayings: Saying[]) => void) => End;
  /** something beside the story, such as a question, said once after the next frame's sentence */
  add: (saying: Saying) => void;
  /** says the numbers that the sentence has come to, where they are not said yet */
  close: () => void;
  /** what the page opened with is being said by somebody else, now that it plays */
  begun: () => void;
}

/** Ways to put a stage's pictures on a page. */
export interface Mounting {
  scene: (host: HTMLElement) => View;
  sceneAt: (host: HTMLElement, partial: GivenState) => View;
  chart: (host: HTMLElement, id: Chart["id"]) => View;
  onPaint: (listener: FrameListener) => End;
}

/** What a stage may be given beside its bundle. */
export interface StageOptions {
  state?: GivenState;
  /** a missing word throws */
  strict?: boolean;
  /** the same chapter in another language; without it a stage speaks what its bundle speaks */
  bytesIn?: (language: string) => Bytes | Promise<Bytes>;
  environment?: Environment;
}

/** One bundle, its state, and every drawing of it that is on the page. */
export interface Stage extends Current, Choices, Mounting {
  bundle: Bundle;
  store: Store<State>;
  transport: Transport;
  stops: () => number[];
  words: () => Words;
  /** lets a language be spoken without a change of anything else */
  learn: (language: string) => Promise<void>;
  /** speaks it, once it is known */
  speak: (language: string) => Promise<void>;
  destroy: () => void;
}
