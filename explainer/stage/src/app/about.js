// About: whatever sections the site's words hold, in their order.

import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";
import { dated } from "./bars.js";

/** Returns {node, title, name(words)}. */
export function aboutScreen(ctx) {
  const title = worded(ctx.voice, "h1", { tabindex: "-1" }, "about-title");
  const body = element("div", { class: "kx-about-body" });
  ctx.voice.follow((words) => body.replaceChildren(...words.sections.map((id) => part(words, id))));
  const node = element("article", { class: "kx-about" }, title, facts(ctx), body);
  return { node, title, name: (words) => words.message("about-title") };
}

function part(words, id) {
  const prose = element("div", { class: "kx-prose" });
  prose.innerHTML = words.section(id);
  const heading = element("h2", { class: "kx-title" }, words.heading(id));
  return element("section", { class: "kx-section", "data-section": id }, heading, prose);
}

const NAMED = ["made-by", "funder", "reviewed-by", "updates-by", "contact", "status-note"];

/** Who made it, who paid, who has checked it and when: said truthfully while nobody is named. */
function facts(ctx) {
  const lines = NAMED.map((key) => worded(ctx.voice, "p", {}, key));
  const { checked_on, review_by } = ctx.site.meta;
  const dates = [dated(ctx, "checked-on", checked_on), dated(ctx, "review-by", review_by)];
  return element("div", { class: "kx-facts" }, lines.slice(0, -1), dates, lines.slice(-1));
}
