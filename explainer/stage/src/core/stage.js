/** A stage: one bundle, its state, and every drawing of it that is on the page. */

/**
 * @import {
 *   Bundle,
 *   Bytes,
 *   Chart,
 *   Current,
 *   Environment,
 *   Frame,
 *   GivenState,
 *   Mounting,
 *   Stage,
 *   StageOptions,
 *   State,
 *   View,
 * } from "./types.d.ts"
 */
/** @import { Views } from "./views.js" */

import { mountScene } from "./bind.js";
import { mountChart } from "./chart.js";
import { createChoices } from "./choices.js";
import { createCurrent } from "./current.js";
import { browserEnvironment } from "./environment.js";
import { createLoop } from "./loop.js";
import { createSpeaking } from "./speaking.js";
import { validState } from "./state.js";
import { stopsOf } from "./stops.js";
import { createStore } from "./store.js";
import { createTransport } from "./transport.js";
import { unpack } from "./unpack.js";
import { createViews } from "./views.js";
import { FORMAT } from "./vocabulary.js";
import { createLibrary } from "./words.js";

/**
 * Open a bundle and make it playable.
 * @param {Object} parts
 * @param {Bytes} parts.bytes
 * @param {GivenState} [parts.state]  what is not given takes its default
 * @param {boolean} [parts.strict]  a missing word throws
 * @param {(language: string) => Bytes | Promise<Bytes>} [parts.bytesIn]  it in another language
 * @param {Environment} [parts.environment]
 * @returns {Promise<Stage>}
 */
export async function openStage({ bytes, ...options }) {
  const bundle = await unpack(bytes);
  refuseOtherFormats(bundle);
  return createStage(bundle, options);
}

/** @param {Bundle} bundle */
function refuseOtherFormats({ chapter, format }) {
  if (format === FORMAT) return;
  const found = `The bundle of ${chapter} is of format ${format ?? "none"}`;
  throw new Error(`${found}; this page plays format ${FORMAT}: build it anew.`);
}

/**
 * Make a stage of an unpacked bundle.
 * @param {Bundle} bundle
 * @param {StageOptions} [options]
 * @returns {Stage}
 */
export function createStage(
  bundle,
  { state, strict, bytesIn, environment = browserEnvironment() } = {},
) {
  const cut = () => ({ cut: environment.reducedMotion() });
  const store = createStore(validState(bundle, { ...state, ...cut() }));
  const wordsFor = createLibrary(bundle.words, { strict });
  const current = createCurrent(bundle, store, wordsFor);
  const choices = createChoices(bundle, store);
  const views = createViews(current.frame);
  const stops = () => stopsOf(bundle, store.get());
  const transport = createTransport({ store, bundle, stops, environment });
  const loop = createLoop((timestamp_ms) => {
    const goesOn = transport.advance(timestamp_ms);
    views.paint();
    return goesOn;
  }, environment);
  const offs = [store.subscribe(loop.wake), environment.onReducedMotion(() => store.set(cut()))];
  return {
    bundle,
    store,
    transport,
    stops,
    ...current,
    ...choices,
    ...createSpeaking(bundle, choices.accept, bytesIn),
    ...mounting(bundle, current, views, loop),
    words: () => wordsFor(store.get().language),
    destroy: () => {
      for (const end of [...offs, loop.stop, transport.destroy, views.destroy]) end();
    },
  };
}

/**
 * Ways to put a stage's pictures on a page; each is painted at once and whenever it changes.
 * @param {Bundle} bundle
 * @param {Current} current
 * @param {Views} views
 * @param {{wake: () => void}} loop
 * @returns {Mounting}
 */
function mounting(bundle, { frame, frameAt }, views, loop) {
  /** @param {View} view */
  const add = (view) => {
    view.paint(frame());
    return views.add(view);
  };
  return {
    scene: (host) => add(mountScene(host, sceneOf(bundle))),
    chart: (host, id) => add(mountChart(host, chartOf(bundle, id))),
    sceneAt: (host, partial) => {
      const at = { ...partial, cut: true, pointed: "", parameters: {} };
      return add(still(mountScene(host, sceneOf(bundle)), () => frameAt(at)));
    },
    onPaint: (listener) => {
      loop.wake();
      return views.listen(listener);
    },
  };
}

/**
 * A picture whose time and settings stand still, while language, level and theme follow. It shows
 * the story as published: a strip of them would have to be simulated at every move of a slider.
 * @param {View} view
 * @param {() => Frame} frame
 * @returns {View}
 */
function still(view, frame) {
  /** @param {State} state */
  const key = ({ language, level, calm, evidence_floor }) =>
    [language, level, calm, evidence_floor].join();
  /** @type {string|undefined} */
  let last;
  /** @param {Frame} frame */
  const paint = ({ state }) => {
    if (last === key(state)) return;
    last = key(state);
    view.paint(frame());
  };
  return { ...view, paint };
}

/** @param {Bundle} bundle */
function sceneOf({ chapter, scene }) {
  if (!scene) throw new Error(`The chapter ${chapter} has no drawing.`);
  return scene;
}

/**
 * @param {Bundle} bundle
 * @param {Chart["id"]} id
 */
function chartOf(bundle, id) {
  const chart = bundle.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`The chapter ${bundle.chapter} has no chart “${id}”.`);
  return chart;
}
