/** What stands behind the numbers of a chapter: cards of records, and what those cite. */
// Made of explainer/schema by scripts/bundle_types.py: change that, and run this.

/** What a text may be made of; a browser makes nodes of it and parses nothing. */
export type WrittenTag =
  | "p"
  | "ul"
  | "ol"
  | "li"
  | "blockquote"
  | "h3"
  | "h4"
  | "br"
  | "hr"
  | "strong"
  | "em"
  | "i"
  | "b"
  | "code"
  | "a"
  | "span"
  | "data"
  | "dfn"
  | "table"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td";

/** A text, or an element: its tag, its attributes and what is in it. */
export type Written = string | [WrittenTag, Record<string, string>, ...Written[]];

/** A card as sentences of one language. */
export type Said = Record<string, string>;

/** The number of a record, in `unit`. */
export interface Number {
  /** null where nobody has read the number, and where only the range counts */
  value: number | null;
  low: number | null;
  high: number | null;
  form: string;
  unit: string;
  spread?: string;
  use_range: boolean;
  illustration: boolean;
}

/** A record as the page shows it. */
export interface Card extends Number {
  key: string;
  title: string;
  kind: string;
  read: string;
  as_transcribed: boolean;
  as_reported: boolean;
  species: string;
  preparation: string;
  seen_in: string;
  confidence: string;
  /** a month, such as 2026-11 */
  checked_on: string;
  review_by: string;
  dispute: string;
  note: string;
  sources: string[];
  said: Record<string, Said>;
}

/** A citation in English; `said` holds it by language. */
export interface Reference {
  key: string;
  nodes: Written[];
  doi: string;
  pmid: string;
  url: string;
  confirmed: boolean;
  said: Record<string, Written[]>;
}

/** The cards of a chapter and the citations that they and its texts name. */
export interface Sources {
  records: Record<string, Card>;
  references: Record<string, Reference>;
}
