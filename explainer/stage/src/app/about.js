// About: who made it and what it rests on; claims, sources, changes and the self-audit in folds.

/** @import { About, AppContext, Bytes, Screen, Words } from "./types.d.ts" */

import { learn, unpack } from "../core/index.js";
import { sourceCard } from "../ui/cards.js";
import { element } from "../ui/element.js";
import { fill } from "../ui/nodes.js";
import { sourceDialog } from "../ui/sources.js";
import { worded } from "../ui/voice.js";
import { auditSection } from "./audit.js";
import { dated, ownerLogo } from "./bars.js";
import { claimsSection } from "./claims.js";
import { aboutPart, waysInto } from "./parts.js";
import { readingFold } from "./readingease.js";
import { questionKey } from "./ways.js";

// The words on claims open the claims check.
const ELSEWHERE = ["claims"];

/**
 * The long part is opened only now.
 * @param {AppContext} ctx
 * @returns {Promise<Screen>}
 */
export async function aboutScreen(ctx) {
  const title = worded(ctx.voice, "h1", { tabindex: "-1" }, "about-title");
  const { sections, role } = ctx.voice.words();
  /** @param {string} id */
  const isOpen = (id) => role(id) === "open";
  const folded = sections.filter((id) => !isOpen(id) && !ELSEWHERE.includes(id));
  const open = element(
    "div",
    { class: "kx-about-body" },
    sections.filter(isOpen).map((id) => openPart(ctx, id)),
  );
  const folds = folded.map((id) => foldedPart(ctx, id));
  /** @param {string} language */
  const longIn = async (language) => openAbout((await ctx.content(`site.${language}`)).about);
  const about = await longIn(ctx.preferences.get().language);
  folds.splice(folded.indexOf("plainness") + 1, 0, readingFold(ctx, about));
  const made = aboutPart(ctx, "about-made", "made", folds);
  const more = longPart(ctx, about);
  const ways = waysInto(ctx, [made, ...more]);
  const node = element(
    "article",
    { class: "kx-about" },
    title,
    facts(ctx),
    printedSheets(ctx),
    ways,
    open,
    made.node,
  );
  node.append(...more.map((part) => part.node));
  /** @param {string} language */
  const learnLong = async (language) => learn(about, await longIn(language));
  return { node, title, learn: learnLong, name: (words) => words.message("about-title") };
}

/**
 * @param {Bytes} packed
 * @returns {Promise<About>}
 */
const openAbout = (packed) => /** @type {Promise<any>} */ (unpack(packed)); // any: not a chapter

/**
 * @param {AppContext} ctx
 * @param {string} id
 */
function openPart({ voice }, id) {
  const prose = element("div", { class: "kx-prose" });
  const heading = element("h2", { class: "kx-title" });
  voice.follow((words) => fillPart(words, id, heading, prose));
  return element("section", { class: "kx-section", "data-section": id }, heading, prose);
}

/**
 * @param {AppContext} ctx
 * @param {string} id
 */
function foldedPart({ voice }, id) {
  const prose = element("div", { class: "kx-prose" });
  const summary = element("summary", { class: "kx-summary" });
  voice.follow((words) => fillPart(words, id, summary, prose));
  return element("details", { class: "kx-fold", "data-section": id }, summary, prose);
}

/**
 * @param {Words} words
 * @param {string} id
 * @param {Element} heading
 * @param {Element} prose
 */
function fillPart(words, id, heading, prose) {
  heading.textContent = words.heading(id);
  fill(prose, words.section(id));
}

const NAMED = ["makers-training", "funder", "status-note"];

/**
 * Who made it, who paid, who has checked it and when: said truthfully while nobody owns it.
 * @param {AppContext} ctx
 */
function facts(ctx) {
  const keys = [...ctx.site.owner.lines, ...NAMED];
  const lines = keys.map((key) => worded(ctx.voice, "p", {}, key));
  const { checked_on, review_by } = ctx.site.meta;
  const dates = [dated(ctx, "checked-on", checked_on), dated(ctx, "review-by", review_by)];
  const said = [ownerLogo(ctx), ...lines.slice(0, -1), ...dates, ...lines.slice(-1)];
  return element("div", { class: "kx-facts" }, said);
}

/**
 * The printed sheets, where the page has any beside it.
 * @param {AppContext} ctx
 */
function printedSheets({ site, voice }) {
  const { sheets } = site;
  if (!sheets) return null;
  const list = element("p", { class: "kx-sheets" });
  voice.follow((words) => {
    const links = Object.entries(sheets[words.language]).map(([paper, href]) =>
      element(
        "a",
        { class: "kx-button", href, type: "application/pdf" },
        words.message(`sheet-${paper}`),
      ),
    );
    list.replaceChildren(...links);
  });
  return list;
}

/**
 * @param {AppContext} ctx
 * @param {About} about
 */
function longPart(ctx, about) {
  return [
    claimsSection(ctx, about.claims, sourceDialog(ctx, about.sources)),
    allSources(ctx, about),
    changes(ctx, about),
    auditSection(ctx, about.audit),
  ];
}

/**
 * Every reference, under the chapters that rest on it.
 * @param {AppContext} ctx
 * @param {About} about
 */
function allSources(ctx, { cited, sources, readings }) {
  const folds = cited.map(([chapter, keys]) => {
    const list = element("ul", { class: "kx-sources" });
    ctx.voice.follow((words) =>
      list.replaceChildren(
        ...keys.map((key) =>
          element("li", { "data-source": key }, sourceCard(words, sources, key)),
        ),
      ),
    );
    const summary = worded(ctx.voice, "summary", { class: "kx-summary" }, questionKey(chapter));
    return element("details", { class: "kx-fold" }, summary, list);
  });
  const read = element("p", { class: "kx-prose" });
  ctx.voice.follow((words) => read.replaceChildren(words.message("numbers-read", readings)));
  return aboutPart(ctx, "sources-title", "sources-all", [read, ...folds]);
}

/**
 * @param {AppContext} ctx
 * @param {About} about
 */
function changes(ctx, about) {
  const lines = about.changes.map((line) => element("li", {}, line));
  const list = element("ul", { class: "kx-prose", lang: "en" }, lines);
  const summary = worded(ctx.voice, "summary", { class: "kx-summary" }, "changes-note");
  return aboutPart(
    ctx,
    "changes-title",
    "changes",
    element("details", { class: "kx-fold" }, summary, list),
  );
}
