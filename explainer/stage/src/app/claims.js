// The claims check: what advertising says, and what it leaves out, beside what was found.

/** @import { About, AppContext, CardDialog, Words, Written } from "./types.d.ts" */
/** @import { Explained } from "../ui/evidence.js" */

import { element } from "../ui/element.js";
import { decorate } from "../ui/evidence.js";
import { fill } from "../ui/nodes.js";
import { aboutPart, countedSummary } from "./parts.js";

// The roles of claims, each with the title of its group.
const GROUPS = { said: "claims-said-title", "left-out": "claims-left-title" };

/**
 * A fold for each group, in it one for each claim.
 * @param {AppContext} ctx
 * @param {About["claims"]} claims
 * @param {CardDialog} sources
 */
export function claimsSection({ voice }, claims, sources) {
  const ctx = { voice, sources };
  const intro = element("div", { class: "kx-prose" });
  voice.follow((words) => fill(intro, words.section("claims")));
  const groups = Object.entries(GROUPS).map(([role, key]) => group(ctx, claims, role, key));
  return aboutPart(ctx, "claims-title", "claims-check", [intro, ...groups]);
}

/**
 * @param {Explained} ctx
 * @param {About["claims"]} claims
 * @param {string} wanted  role
 * @param {string} key
 */
function group(ctx, claims, wanted, key) {
  const list = element("div", { class: "kx-about-claims" });
  /** @param {Words} words */
  const said = (words) =>
    Object.entries(claims[words.language]).filter(([, { role }]) => role === wanted);
  ctx.voice.follow((words) =>
    list.replaceChildren(
      ...said(words).map(([id, { heading, nodes }]) => claim(ctx, id, heading, nodes)),
    ),
  );
  const summary = countedSummary(ctx, key, (words) => words.number(said(words).length));
  return element("details", { class: "kx-fold", "data-group": wanted }, summary, list);
}

/**
 * @param {Explained} ctx
 * @param {string} id
 * @param {string} heading
 * @param {Written[]} nodes
 */
function claim(ctx, id, heading, nodes) {
  const prose = element("div", { class: "kx-prose" });
  fill(prose, nodes);
  decorate(ctx, prose);
  const summary = element("summary", { class: "kx-summary" }, heading);
  return element("details", { class: "kx-fold", "data-claim": id }, summary, prose);
}
