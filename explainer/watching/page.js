// Shows the page again when its files have changed, at the same place and in the same state.

const KEY = "explainer-watch";
const before = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
sessionStorage.removeItem(KEY);

/** What a chapter takes back. */
const OF_CHAPTER = ["settings", "time", "playing", "speed"];

const language = before.preferences?.language ?? document.documentElement.lang;
const problem = document.getElementById("problem");
let app;

/** Asks for a chapter or for what stands around the chapters, each in a language. */
async function ask(name) {
  const answer = await fetch(`bundles/${name}`);
  if (!answer.ok) throw new Error(`${name} cannot be made now.`);
  return name.startsWith("site.") ? answer.json() : answer.text();
}

/** Opens the app once the words around the chapters are there; without them it waits for news. */
async function open() {
  const first = `site.${language}`;
  const site = await ask(first);
  const content = new Proxy({}, { get: (_, name) => (name === first ? site : ask(name)) });
  const el = document.getElementById("explainer");
  app = KetamineExplainer.start(el, { content, language, state: before.preferences ?? {} });
  app.screens.follow(takeBack);
}

/** Gives the first screen its state back, if it is the one that was left. */
function takeBack(page, screen) {
  if (before.page === page) {
    screen.stage?.accept(before.state);
    requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(...before.scroll)));
  }
  before.page = undefined;
}

/** What is on the page now; a page that could not open keeps what it was given. */
function now() {
  if (!app) return before;
  const state = app.screens.screen()?.stage?.store.get() ?? {};
  return {
    page: app.screens.page(),
    preferences: app.preferences.get(),
    state: Object.fromEntries(OF_CHAPTER.map((name) => [name, state[name]])),
    scroll: [scrollX, scrollY],
  };
}

new EventSource("changes").addEventListener("message", ({ data }) => {
  const said = JSON.parse(data);
  problem.textContent = said.problem;
  if (String(said.number) === document.documentElement.dataset.news) return;
  sessionStorage.setItem(KEY, JSON.stringify(now()));
  location.reload();
});

open();
