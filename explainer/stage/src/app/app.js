// The app around the chapters: start, cards, chapters, About; a rest, an end, and nothing kept.

import { createLibrary, createStore } from "../core/index.js";
import { createRoot, wear } from "../ui/mount.js";
import { createIds } from "../ui/naming.js";
import { createVoice } from "../ui/voice.js";
import { aboutScreen } from "./about.js";
import { footLine, topBar } from "./bars.js";
import { chooseScreen } from "./choose.js";
import { watchIdle } from "./idle.js";
import { chapterScreen } from "./reading.js";
import { restingPlace } from "./rest.js";
import { createRoutes } from "./routes.js";
import { createScreens } from "./screens.js";
import { createSpeech } from "./speech.js";
import { startScreen } from "./start.js";

const FIRST = { level: "plain", theme: "light", calm: false, speed: 1, evidence_floor: "idea" };
const SCREENS = { start: startScreen, choose: chooseScreen, about: aboutScreen };

/**
 * Mounts the app; returns {preferences, screens, voice, end()}.
 *
 * content: gives `<chapter>.<language>` (bytes or base64) and `site.<language>` by name, at once or
 * as a promise; site: the latter in the first language, {language, languages: [{code, name}],
 * words: {language: {ftl, sections}}, chapters: [{name, ready}], meta}; state: first preferences;
 * idle: {after_s, warn_s} or null for never; timers: {set, clear} for tests.
 */
export function mountApp(el, { content, site, state = {}, idle = {}, timers }) {
  const ending = new AbortController();
  const theme = presents() ? "dark" : FIRST.theme;
  const first = { ...FIRST, theme, language: site.language, ...state };
  const preferences = createStore(first);
  const library = createLibrary(site.words);
  const voice = createVoice(() => library(preferences.get().language));
  const root = createRoot(el, "app");
  const { signal } = ending;
  const languages = Object.fromEntries(site.languages.map(({ code, name }) => [code, name]));
  const picked = new Set();
  const ctx = {
    content,
    site,
    preferences,
    picked,
    voice,
    root,
    signal,
    languages,
    id: createIds(),
  };
  const screens = buildScreens(ctx);
  ctx.speak = createSpeech(ctx, screens);
  const rest = restingPlace(ctx, () => screens.pause());
  const finish = async () => {
    rest.close();
    preferences.set(first);
    picked.clear();
    await routes.wipe();
    screens.show("start");
  };
  const routes = createRoutes({ known: screens.known, show: screens.show, signal });
  Object.assign(ctx, { go: routes.go, preset: routes.preset, rest: rest.open, finish });
  dress(ctx, screens);
  root.classList.toggle("kx-presenter", presents());
  screens.show(routes.asked(), { arriving: true });
  const wanted = () => screens.page() !== "start";
  if (idle) watchIdle(ctx, { ...idle, ...(timers && { timers }), wanted, leave: finish });
  return { preferences, screens, voice, end: () => (ending.abort(), screens.end(), root.remove()) };
}

/** A page opened with ?present is meant for a projector. */
const presents = () => new URLSearchParams(window.location.search).has("present");

function buildScreens(ctx) {
  const { chapters } = ctx.site;
  const ready = new Set(chapters.filter((chapter) => chapter.ready).map(({ name }) => name));
  return createScreens({
    ctx,
    known: (page) => page in SCREENS || ready.has(page),
    make: (page) => makeScreen(ctx, page),
  });
}

/** A screen with a voice of its own, which falls silent when the screen goes. */
async function makeScreen(ctx, page) {
  const ending = new AbortController();
  const own = { ...ctx, voice: ctx.voice.until(ending.signal), signal: ending.signal };
  const screen = await (SCREENS[page] ?? chapterScreen)(own, page);
  return { ...screen, end: () => (ending.abort(), screen.end?.()) };
}

/** Puts bars and content into the root and lets language and theme follow the preferences. */
function dress(ctx, screens) {
  const { root, voice, preferences, signal } = ctx;
  const bar = topBar(ctx);
  screens.follow((page, screen) => {
    root.dataset.page = page;
    bar.show(page, screen);
  });
  root.append(bar.node, screens.node, footLine(ctx));
  wear(root, preferences, signal);
  signal.addEventListener(
    "abort",
    preferences.subscribe((_, changed) => {
      if (!changed.has("language")) return;
      voice.change();
      screens.name();
    }),
  );
}
