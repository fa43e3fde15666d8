// Source cards: what a number is, in whom it was measured, where it was read.

import { element } from "./element.js";

// The rows of a card, in order; a row without anything to say is left out.
const ROWS = ["value", "range", "species", "method", "kind", "read", "note", "checked_on", "review_by"];

/** The card of a record or a reference, as an element. */
export function sourceCard(words, sources, key) {
  const record = sources.records?.[key];
  if (record) return recordCard(words, sources, record);
  const reference = sources.references?.[key];
  if (reference) return element("div", { class: "kx-card" }, citation(reference));
  return element("p", { class: "kx-note" }, words.message("source-missing"));
}

function recordCard(words, sources, record) {
  const rows = ROWS.flatMap((name) => row(words, name, inLanguage(record[name], words)));
  const cited = (record.sources ?? []).map((key) => sources.references?.[key]).filter(Boolean);
  const list = element("dl", { class: "kx-card-rows" }, rows);
  const title = element("h3", { class: "kx-card-title" }, inLanguage(record.title, words) ?? "");
  const read = cited.length ? [element("h4", {}, words.message("source-reference"))] : [];
  const head = title.textContent ? [title] : [];
  return element("div", { class: "kx-card" }, head, list, read, cited.map(citation));
}

function row(words, name, text) {
  if (text === undefined || text === null || text === "") return [];
  const kind = `source-kind-${text}`;
  const shown = name === "kind" && words.has(kind) ? words.message(kind) : String(text);
  const term = words.message(`source-${name.replace("_", "-")}`);
  return [element("dt", {}, term), element("dd", {}, shown)];
}

const inLanguage = (text, { language }) =>
  text && typeof text === "object" && !Array.isArray(text) ? text[language] : text;

/** A reference with its addresses as text: the page asks nothing of other hosts by itself. */
function citation({ html, doi, url }) {
  const text = element("p", { class: "kx-citation" });
  text.innerHTML = html;
  const address = doi ? `https://doi.org/${doi}` : url;
  if (address && !text.querySelector("a")) text.append(" ", link(address));
  return text;
}

const link = (href) =>
  element("a", { href, rel: "noreferrer noopener", target: "_blank" }, href.replace("https://", ""));
