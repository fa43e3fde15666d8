// About: whatever sections the site's words hold, in their order.

import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";

/** Returns {node, title, name(words)}. */
export function aboutScreen(ctx) {
  const title = worded(ctx.voice, "h1", { tabindex: "-1" }, "about-title");
  const body = element("div", { class: "kx-about-body" });
  ctx.voice.follow((words) => body.replaceChildren(...words.sections.map((id) => part(words, id))));
  const node = element("article", { class: "kx-about" }, title, body);
  return { node, title, name: (words) => words.message("about-title") };
}

function part(words, id) {
  const prose = element("div", { class: "kx-prose" });
  prose.innerHTML = words.section(id);
  const heading = element("h2", { class: "kx-title" }, words.heading(id));
  return element("section", { class: "kx-section", "data-section": id }, heading, prose);
}
