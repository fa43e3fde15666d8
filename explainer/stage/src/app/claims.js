// The claims check: what advertising says, and what it leaves out, beside what was found.

import { element } from "../ui/element.js";
import { decorate } from "../ui/evidence.js";
import { aboutPart, countedSummary } from "./parts.js";

const GROUPS = { "claim-c": "claims-said-title", "claim-x": "claims-left-title" };

/** A fold for each group, in it one for each claim. */
export function claimsSection(ctx, about) {
  const intro = element("div", { class: "kx-prose" });
  ctx.voice.follow((words) => (intro.innerHTML = words.section("claims")));
  const groups = Object.entries(GROUPS).map(([start, key]) => group(ctx, about.claims, start, key));
  return aboutPart(ctx, "claims-title", "claims-check", [intro, ...groups]);
}

function group(ctx, claims, start, key) {
  const list = element("div", { class: "kx-about-claims" });
  const said = (words) =>
    Object.entries(claims[words.language]).filter(([id]) => id.startsWith(start));
  ctx.voice.follow((words) =>
    list.replaceChildren(
      ...said(words).map(([id, { heading, html }]) => claim(ctx, id, heading, html)),
    ),
  );
  const summary = countedSummary(ctx, key, (words) => words.number(said(words).length));
  return element("details", { class: "kx-fold", "data-group": start }, summary, list);
}

function claim(ctx, id, heading, html) {
  const prose = element("div", { class: "kx-prose" });
  prose.innerHTML = html;
  decorate(ctx, prose);
  const summary = element("summary", { class: "kx-summary" }, heading);
  return element("details", { class: "kx-fold", "data-claim": id }, summary, prose);
}
