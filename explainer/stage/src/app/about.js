// About: who made it and what it rests on; claims, sources, changes and the self-audit in folds.

import { unpack } from "../core/index.js";
import { sourceCard } from "../ui/cards.js";
import { element } from "../ui/element.js";
import { decorate } from "../ui/evidence.js";
import { sourceDialog } from "../ui/sources.js";
import { worded } from "../ui/voice.js";
import { auditSection } from "./audit.js";
import { dated } from "./bars.js";
import { questionKey } from "./choose.js";

/** Returns a promise of {node, title, name(words)}; the long part is opened only now. */
export async function aboutScreen(ctx) {
  const title = worded(ctx.voice, "h1", { tabindex: "-1" }, "about-title");
  const body = element("div", { class: "kx-about-body" });
  ctx.voice.follow((words) => body.replaceChildren(...words.sections.map((id) => part(words, id))));
  const more = ctx.site.about ? longPart(ctx, await unpack(ctx.site.about)) : [];
  const node = element("article", { class: "kx-about" }, title, facts(ctx), sheets(ctx), body, more);
  return { node, title, name: (words) => words.message("about-title") };
}

function part(words, id) {
  const prose = element("div", { class: "kx-prose" });
  prose.innerHTML = words.section(id);
  const heading = element("h2", { class: "kx-title" }, words.heading(id));
  return element("section", { class: "kx-section", "data-section": id }, heading, prose);
}

const NAMED = ["made-by", "makers-training", "funder", "reviewed-by", "updates-by", "contact", "status-note"];

/** Who made it, who paid, who has checked it and when: said truthfully while nobody is named. */
function facts(ctx) {
  const lines = NAMED.map((key) => worded(ctx.voice, "p", {}, key));
  const { checked_on, review_by } = ctx.site.meta;
  const dates = [dated(ctx, "checked-on", checked_on), dated(ctx, "review-by", review_by)];
  return element("div", { class: "kx-facts" }, lines.slice(0, -1), dates, lines.slice(-1));
}

/** The printed sheets, where the page has any beside it. */
function sheets({ site, voice }) {
  if (!site.sheets) return null;
  const list = element("p", { class: "kx-sheets" });
  voice.follow((words) => {
    const links = Object.entries(site.sheets[words.language]).map(([paper, href]) =>
      element("a", { class: "kx-button", href, type: "application/pdf" }, words.message(`sheet-${paper}`)));
    list.replaceChildren(...links);
  });
  return list;
}

function longPart(ctx, about) {
  const full = { ...ctx, sources: sourceDialog({ ...ctx, stage: { bundle: about } }) };
  return [claims(full, about), allSources(full, about), changes(full, about), auditSection(full, about.audit)];
}

/** What advertising says beside what was found: one fold for each sentence. */
function claims(ctx, about) {
  const list = element("div", {});
  ctx.voice.follow((words) => {
    const said = Object.entries(about.claims[words.language]);
    list.replaceChildren(...said.map(([id, { heading, html }]) => claim(ctx, id, heading, html)));
  });
  return section(ctx, "claims-title", "claims-check", list);
}

function claim(ctx, id, heading, html) {
  const prose = element("div", { class: "kx-prose" });
  prose.innerHTML = html;
  decorate(ctx, prose);
  const summary = element("summary", { class: "kx-summary" }, heading);
  return element("details", { class: "kx-fold", "data-claim": id }, summary, prose);
}

/** Every reference, under the chapters that rest on it. */
function allSources(ctx, { cited, sources }) {
  const folds = cited.map(([chapter, keys]) => {
    const list = element("ul", { class: "kx-sources" });
    ctx.voice.follow((words) => list.replaceChildren(...keys.map((key) =>
      element("li", { "data-source": key }, sourceCard(words, sources, key)))));
    const summary = worded(ctx.voice, "summary", { class: "kx-summary" }, questionKey(chapter));
    return element("details", { class: "kx-fold" }, summary, list);
  });
  return section(ctx, "sources-title", "sources-all", folds);
}

function changes(ctx, about) {
  const lines = about.changes.map((line) => element("li", {}, line));
  const list = element("ul", { class: "kx-prose", lang: "en" }, lines);
  const summary = worded(ctx.voice, "summary", { class: "kx-summary" }, "changes-note");
  return section(ctx, "changes-title", "changes", element("details", { class: "kx-fold" }, summary, list));
}

function section({ voice }, key, id, inside) {
  const heading = worded(voice, "h2", { class: "kx-title" }, key);
  return element("section", { class: "kx-section", "data-section": id }, heading, inside);
}
