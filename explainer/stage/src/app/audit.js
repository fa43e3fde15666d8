// The self-audit: what was asked of this page and how far it is met, in words and without a score.

/** @import { AppContext, Audit, AuditItem, Dict, Voice, Words } from "./types.d.ts" */

import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";
import { inMonth } from "./bars.js";
import { aboutPart, countedSummary } from "./parts.js";

/** @type {AuditItem["state"][]} */
const STATES = ["met", "half", "waiting", "unmet", "not-run", "none"];
// These are always told, met or not; the others only where there are any.
/** @type {AuditItem["state"][]} */
const ALWAYS = ["met", "half", "waiting", "unmet"];

// The other lists are numbered from 1 on, as they were published.
const NAMED_OTHERWISE = new Set(["wcag", "trust"]);
/** @type {Dict<AuditItem["state"][]>} */
const COUNTED = {
  met: ["met"],
  people: ["half", "waiting"],
  unmet: ["unmet"],
  tests: ["not-run"],
  none: ["none"],
};

/**
 * The self-audit.
 * @param {AppContext} ctx
 * @param {Audit} audit
 */
export function auditSection(ctx, audit) {
  const { voice } = ctx;
  const standards = [...new Set(audit.items.map(({ standard }) => standard))];
  const folds = standards.map((standard) =>
    listOf(
      ctx,
      standard,
      audit.items.filter((item) => item.standard === standard),
    ),
  );
  const notes = ["audit-note", "audit-memory"].map((key) => worded(voice, "p", {}, key));
  const prose = element(
    "div",
    { class: "kx-prose kx-audit" },
    notes,
    ran(ctx, audit),
    counts(voice, audit),
  );
  return aboutPart(ctx, "audit-title", "audit", [prose, ...folds]);
}

/**
 * @param {AppContext} ctx
 * @param {Audit} audit
 */
function ran({ voice }, { on, changed }) {
  if (!on) return worded(voice, "p", {}, "audit-not-run");
  const node = element("p", {});
  voice.follow((words) => {
    const said = words.message("audit-ran", { date: inMonth(words, on) });
    node.textContent = changed ? `${said} ${words.message("audit-changed")}` : said;
  });
  return node;
}

/** @type {(items: AuditItem[], ...states: AuditItem["state"][]) => number} */
const howMany = (items, ...states) => items.filter(({ state }) => states.includes(state)).length;

/**
 * How many are in each state: the unmet ones stand there like the others.
 * @param {Voice} voice
 * @param {Audit} audit
 */
function counts(voice, { items }) {
  const list = element("ul", {});
  const told = STATES.filter((state) => ALWAYS.includes(state) || howMany(items, state));
  voice.follow((words) =>
    list.replaceChildren(
      ...told.map((state) => {
        const said = words.message(`audit-state-${state}`);
        return element(
          "li",
          {},
          words.message("audit-count", { state: said, count: howMany(items, state) }),
        );
      }),
    ),
  );
  return list;
}

/**
 * @param {AppContext} ctx
 * @param {string} standard
 * @param {AuditItem[]} items
 */
function listOf(ctx, standard, items) {
  const summary = countedSummary(ctx, `audit-${standard}`, (words) => inShort(words, items));
  const rows = items.map(({ id, state }) => {
    const said = worded(ctx.voice, "strong", {}, `audit-state-${state}`);
    return element(
      "li",
      { "data-state": state },
      worded(ctx.voice, "span", {}, `audit-${id}`),
      ". ",
      said,
    );
  });
  const kind = NAMED_OTHERWISE.has(standard) ? "ul" : "ol";
  const list = element(kind, { class: "kx-prose kx-audit-list" }, rows);
  return element("details", { class: "kx-fold", "data-standard": standard }, summary, list);
}

/**
 * How far a list is met, without a sum that could be read as a score.
 * @param {Words} words
 * @param {AuditItem[]} items
 */
function inShort(words, items) {
  return Object.entries(COUNTED)
    .map(([key, states]) => ({ key, count: howMany(items, ...states) }))
    .filter(({ count }) => count)
    .map(({ key, count }) => words.message(`audit-counted-${key}`, { count }))
    .join(", ");
}
