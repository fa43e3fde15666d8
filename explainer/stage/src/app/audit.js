// The self-audit: what was asked of this page and how far it is met, in words and without a score.

import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";
import { inMonth } from "./bars.js";

const STATES = ["met", "half", "waiting", "unmet", "not-run"];

/** The section of the self-audit; audit: {on, items: [{id, standard, state}]}. */
export function auditSection(ctx, audit) {
  const { voice } = ctx;
  const title = worded(voice, "h2", { class: "kx-title" }, "audit-title");
  const standards = [...new Set(audit.items.map(({ standard }) => standard))];
  const folds = standards.map((standard) =>
    listOf(voice, standard, audit.items.filter((item) => item.standard === standard)));
  const note = worded(voice, "p", {}, "audit-note");
  const attributes = { class: "kx-section kx-audit", "data-section": "audit" };
  return element("section", attributes, title, note, ran(ctx, audit), counts(voice, audit), folds);
}

function ran({ voice }, { on }) {
  if (!on) return worded(voice, "p", {}, "audit-not-run");
  const node = element("p", {});
  voice.follow((words) => (node.textContent = words.message("audit-ran", { date: inMonth(words, on) })));
  return node;
}

/** How many are in each state: the unmet ones stand there like the others. */
function counts(voice, { items }) {
  const list = element("ul", { class: "kx-prose" });
  voice.follow((words) => list.replaceChildren(...STATES.map((state) => {
    const count = items.filter((item) => item.state === state).length;
    const said = words.message(`audit-state-${state}`);
    return element("li", {}, words.message("audit-count", { state: said, count }));
  })));
  return list;
}

function listOf(voice, standard, items) {
  const summary = worded(voice, "summary", { class: "kx-summary" }, `audit-${standard}`);
  const rows = items.map(({ id, state }) => {
    const said = worded(voice, "strong", {}, `audit-state-${state}`);
    return element("li", { "data-state": state }, worded(voice, "span", {}, `audit-${id}`), ": ", said);
  });
  const list = element("ul", { class: "kx-prose" }, rows);
  return element("details", { class: "kx-fold" }, summary, list);
}
