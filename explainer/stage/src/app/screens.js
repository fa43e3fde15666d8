// Which screen is shown: one at a time; the page's title, language and focus follow it.

import { element } from "../ui/element.js";
import { worded } from "../ui/voice.js";

/**
 * Returns {node, show(page), known, page(), pause(), name(), follow(fn), end()}.
 *
 * A screen that is still being opened when another is asked for is thrown away.
 */
export function createScreens({ ctx, known, make }) {
  const node = element("div", { class: "kx-content", id: "kx-content", tabindex: "-1" });
  const followers = new Set();
  let [page, screen, asked] = [null, null, 0];

  const name = () => {
    const words = ctx.voice.words();
    document.documentElement.lang = words.language;
    document.title = screen ? titleOf(words, page, screen) : document.title;
  };
  const show = async (wanted, { arriving = false } = {}) => {
    const mine = ++asked;
    const made = await opened(ctx, make, wanted);
    if (mine !== asked) return made?.end?.();
    screen?.end?.();
    [page, screen] = [wanted, made];
    node.replaceChildren(made.node);
    followers.forEach((fn) => fn(page, screen));
    name();
    if (!arriving) arrive(made.title);
  };
  return {
    node,
    show,
    known,
    name,
    page: () => page,
    screen: () => screen,
    pause: () => screen?.pause?.(),
    follow: (fn) => followers.add(fn),
    end: () => screen?.end?.(),
  };
}

/** The screen, or a sentence that says it could not be opened. */
async function opened(ctx, make, page) {
  try {
    return await make(page);
  } catch (problem) {
    console.error(problem);
    return failure(ctx);
  }
}

function failure({ voice }) {
  const title = worded(voice, "h1", { class: "kx-error-title", tabindex: "-1" }, "error-bundle");
  const node = element("div", { class: "kx-error", role: "alert" }, title);
  return { node, title, name: (words) => words.message("error-bundle") };
}

function titleOf(words, page, screen) {
  const product = words.message("product-name");
  if (page === "start") return product;
  return words.message("title-of-page", { page: screen.name(words), product });
}

/** A new page begins at its top, and the keyboard and the screen reader at its heading. */
function arrive(title) {
  window.scrollTo(0, 0);
  title.focus({ preventScroll: true });
}
