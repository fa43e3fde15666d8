// The app around the chapters: start, cards, chapters, About; a rest, an end, and nothing kept.

/**
 * @import {
 *   App,
 *   AppContext,
 *   Content,
 *   Dict,
 *   Idle,
 *   PageVoice,
 *   Preferences,
 *   Screen,
 *   Screens,
 *   Site,
 *   Timers,
 * } from "./types.d.ts"
 */

import { createLibrary, createStore } from "../core/index.js";
import { createRoot, wear } from "../ui/mount.js";
import { createIds } from "../ui/naming.js";
import { unreviewedMark } from "../ui/unreviewed.js";
import { createVoice } from "../ui/voice.js";
import { aboutScreen } from "./about.js";
import { createArrival } from "./arriving.js";
import { footLine, topBar } from "./bars.js";
import { chooseScreen } from "./choose.js";
import { forgetVoice } from "../ui/devicevoice.js";
import { forgetHints } from "../ui/hint.js";
import { forgetSecond } from "../ui/secondlanguage.js";
import { offerSounds } from "../ui/sounds.js";
import { endingQuestion } from "./ending.js";
import { walkOn } from "./walk.js";
import { wearFaces } from "./faces.js";
import { watchIdle } from "./idle.js";
import { createLighting } from "./lighting.js";
import { passing } from "./passing.js";
import { chapterScreen } from "./reading.js";
import { restingPlace } from "./rest.js";
import { questionsScreen } from "./questions.js";
import { createRoutes } from "./routes.js";
import { createScreens } from "./screens.js";
import { createSpeech } from "./speech.js";
import { sheetScreen } from "./sheetscreen.js";
import { startScreen } from "./start.js";
import { stopScreen } from "./stopscreen.js";
import { tenScreen } from "./ten.js";

/** @type {Omit<Preferences, "language">} */
const FIRST = {
  level: "plain",
  theme: "light",
  calm: false,
  speed: 1,
  through: false,
  evidence_floor: "idea",
};
/** @type {Dict<(ctx: AppContext, page: string) => Screen|Promise<Screen>>} */
const SCREENS = {
  ...{ start: startScreen, choose: chooseScreen, questions: questionsScreen },
  ...{ ten: tenScreen, stop: stopScreen, sheet: sheetScreen, about: aboutScreen },
};

/** @typedef {AppContext & {voice: PageVoice}} Made  the context that outlives every screen */

/**
 * Mounts the app.
 * @param {Element} el
 * @param {Object} given
 * @param {Content} given.content
 * @param {Site} given.site  in the first language
 * @param {Partial<Preferences>} [given.state]  first preferences
 * @param {Idle|null} [given.idle]  null: a page left alone is never cleared
 * @param {Timers} [given.timers]  those of tests
 * @returns {App}
 */
export function mountApp(el, { content, site, state = {}, idle = {}, timers }) {
  const ending = new AbortController();
  const shown = presents() ? { theme: /** @type {const} */ ("dark") } : {};
  const first = { ...FIRST, language: site.language, ...state, ...shown };
  /** @type {Made} */
  const ctx = {
    ...groundOf(el, site, first, ending.signal),
    ...{ content, site, picked: new Set(), walk: [] },
    speak: (language) => speak(language),
    go: (page) => routes.go(page),
    light: (place) => light(place),
    ...{ linked: () => routes.linked(), noteOdd: () => arrival.note() },
    rest: (opener) => rest.open(opener),
    askToFinish: (opener) => question.open(opener),
  };
  const screens = buildScreens(ctx);
  const speak = createSpeech(ctx, screens);
  const light = createLighting(ctx, screens);
  const rest = restingPlace(ctx, () => screens.pause());
  const finish = async () => {
    for (const one of [rest, question]) one.close();
    forget(ctx, first);
    await routes.wipe();
    screens.show("start");
  };
  const question = endingQuestion(ctx, finish);
  const arrival = createArrival(ctx, screens);
  const routes = createRoutes({ known: screens.known, show: arrival.show, signal: ctx.signal });
  dress(ctx, screens, arrival.node);
  passing(ctx, screens);
  arrival.show(routes.asked(), { arriving: true });
  const given = { ...idle, ...(timers && { timers }), ...presence(screens), leave: finish };
  if (idle) watchIdle(ctx, given);
  const end = () => {
    ending.abort();
    screens.end();
    ctx.root.remove();
  };
  return { preferences: ctx.preferences, screens, voice: ctx.voice, end };
}

/**
 * Whether there is something to clear, and whether a story plays to somebody.
 * @param {Pick<Screens, "page"|"screen">} screens
 */
const presence = (screens) => ({
  wanted: () => screens.page() !== "start",
  busy: () => screens.screen()?.stage?.transport.moving() ?? false,
});

/**
 * Leaves nothing of what was chosen.
 * @param {Made} ctx
 * @param {Preferences} first
 */
function forget({ preferences, picked, walk }, first) {
  preferences.set(first);
  picked.clear();
  walk.splice(0);
  forgetVoice();
  forgetHints();
  forgetSecond();
}

/**
 * What all screens stand on.
 * @param {Element} el
 * @param {Site} site
 * @param {Preferences} first
 * @param {AbortSignal} signal
 */
function groundOf(el, site, first, signal) {
  const preferences = createStore(first);
  site.sounds ??= {};
  offerSounds(site.sounds);
  wearFaces(site, site.language);
  const library = createLibrary(site.words);
  return {
    preferences,
    signal,
    voice: createVoice(() => library(preferences.get().language)),
    root: createRoot(el, "app"),
    languages: Object.fromEntries(site.languages.map(({ code, name }) => [code, name])),
    id: createIds(),
  };
}

/** A page opened with ?present is meant for a projector. */
const presents = () => new URLSearchParams(window.location.search).has("present");

/** @param {Made} ctx */
function buildScreens(ctx) {
  const { chapters } = ctx.site;
  const ready = new Set(chapters.filter((chapter) => chapter.ready).map(({ name }) => name));
  return createScreens({
    ctx,
    known: (page) => Object.hasOwn(SCREENS, page) || ready.has(page),
    make: (page) => makeScreen(ctx, page),
  });
}

/**
 * A screen with a voice of its own, which falls silent when the screen goes.
 * @param {Made} ctx
 * @param {string} page
 * @returns {Promise<Screen>}
 */
async function makeScreen(ctx, page) {
  const ending = new AbortController();
  const own = { ...ctx, voice: ctx.voice.until(ending.signal), signal: ending.signal };
  const make = SCREENS[page] ?? chapterScreen;
  const screen = await make(own, page);
  const end = () => {
    ending.abort();
    screen.end?.();
  };
  return { ...screen, end };
}

/**
 * Puts bars and content into the root and lets language and theme follow the preferences.
 * @param {Made} ctx
 * @param {Screens} screens
 * @param {HTMLElement} note
 */
function dress(ctx, screens, note) {
  const { root, voice, preferences, signal } = ctx;
  root.classList.toggle("kx-presenter", presents());
  const bar = topBar(ctx, screens);
  screens.follow((page, screen) => {
    root.dataset.page = page;
    walkOn(ctx, page, screen);
    bar.show(page, screen);
  });
  root.append(unreviewedMark(voice), bar.node, note, screens.node, footLine(ctx));
  wear(root, preferences, ctx);
  signal.addEventListener(
    "abort",
    preferences.subscribe((_, changed) => {
      if (!changed.has("language")) return;
      voice.change();
      screens.name();
    }),
  );
}
