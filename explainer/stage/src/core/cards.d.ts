/** What stands behind the numbers of a chapter: cards of records, and what those cite. */

import type { Dict, Written } from "./bundle.d.ts";

export interface Sources {
  records: Dict<Card>;
  references: Dict<Reference>;
}

export interface Card {
  key: string;
  /** null where nobody has read the number, and where only the range counts */
  value: number | null;
  low: number | null;
  high: number | null;
  form: string;
  unit: string;
  title: string;
  kind: string;
  read: string;
  as_transcribed: boolean;
  as_reported: boolean;
  species: string;
  preparation: string;
  seen_in: string;
  confidence: string;
  /** months, such as 2026-11 */
  checked_on: string;
  review_by: string;
  dispute: string;
  note: string;
  spread?: string;
  use_range: boolean;
  illustration: boolean;
  sources: string[];
  said: Dict<Said>;
}

/** A card as sentences of one language. */
export type Said = Dict<string>;

/** A citation in English; `said` holds it by language. */
export interface Reference {
  key: string;
  nodes: Written[];
  doi: string;
  pmid: string;
  url: string;
  confirmed: boolean;
  said: Dict<Written[]>;
}
