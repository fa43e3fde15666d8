/** Drawings and charts as a bundle carries them: SVG, and what the numbers of a frame do to it. */

import type { Dict, Level, Tag, Tree } from "./bundle.d.ts";

/** What a drawing's element does; `n` of `of` copies where it stands in a repeat. */
export interface Binding {
  id: string;
  verb: string;
  args: BindingArguments;
  n: number | null;
  of: number | null;
}

/** What the verbs take; each takes some of these, see verbs.js. */
export interface BindingArguments {
  value: Tree;
  x: Tree;
  y: Tree;
  path: string;
  pivot: Point;
  from: string;
  to: string;
  children: string[];
  message: string;
}

export type Point = [x: number, y: number];

export interface Part {
  id: string;
  tag: Tag | null;
  level: Level | null;
}

export type Rect = [x: number, y: number, width: number, height: number];

export interface Shot {
  wide: Rect;
  narrow: Rect | null;
}

/** A piece that is lit or not as a whole, and the named parts it lies in. */
export interface Tint {
  id: string;
  lit_by: string[];
  opacity: number;
}

/** A pointer's route to a control; `value`: what a tap sets, or the reach of a drag in units. */
export interface Hand {
  id: string;
  control: string;
  way: "x" | "-x" | "y" | "-y" | "tap";
  value: string;
}

export interface Scene {
  svg: string;
  bindings: Binding[];
  paths: Dict<Point[]>;
  parts: Part[];
  shots?: Dict<Shot>;
  tints?: Tint[];
  hands?: Hand[];
  /** parts that can be lit, with the colour token of each or "" */
  lights?: Dict<string>;
  field?: Rect;
  /** what of the field is seen on little room */
  narrow?: Rect | null;
}

export interface PixelAxis {
  scale: "linear" | "log";
  data: [low: number, high: number];
  px: [low: number, high: number];
}

export interface Trace {
  kind: "trace";
  artist: string;
  y: Tree;
  until: "now" | "end";
  over: "moment" | "story";
}

export interface Curve {
  kind: "curve";
  artist: string;
  over: string;
  y: Tree;
  points: number;
}

export interface Marker {
  kind: "point";
  artist: string;
  x: Tree;
  y: Tree;
  shown?: Tree;
}

export interface Column {
  kind: "column";
  artist: string;
  box: [left: number, bottom: number, width: number, height: number];
  share: Tree;
}

export type Live = Trace | Curve | Marker | Column;

export interface Chart {
  id: string;
  level: Level;
  when: Tree;
  svg: string;
  axes: { x?: PixelAxis; y?: PixelAxis };
  live: Live[];
}
