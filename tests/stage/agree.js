/**
 * Works out in JavaScript what Python has worked out too: reads questions (JSON) from standard
 * input, writes answers (JSON) to standard output. test_agreement.py compares.
 */

import { readFileSync } from "node:fs";

import { attributes } from "../../explainer/stage/src/core/attributes.js";
import { camera } from "../../explainer/stage/src/core/camera.js";
import { compile } from "../../explainer/stage/src/core/expressions.js";
import { fixed } from "../../explainer/stage/src/core/fixed.js";
import { createPlayer } from "../../explainer/stage/src/core/frame.js";
import { withParameters } from "../../explainer/stage/src/core/live.js";
import { MODELS } from "../../explainer/stage/src/core/made/index.js";
import { createSayings } from "../../explainer/stage/src/core/saying.js";
import { simulate } from "../../explainer/stage/src/core/simulate.js";
import { createStage } from "../../explainer/stage/src/core/stage.js";
import { unpack } from "../../explainer/stage/src/core/unpack.js";
import { createLibrary } from "../../explainer/stage/src/core/words.js";
import { stillBrowser } from "./doors.js";

const ANSWERS = {
  expressions: ({ trees, values }) => trees.map((tree) => compile(tree)(values)),
  numbers: ({ numbers }) => numbers.map(([x, digits]) => fixed(x, digits)),
  attributes: ({ scene, frames }) => frames.map((values) => attributes(scene, values)),
  lookups: async ({ bundle, points }) => {
    const { tables } = await unpack(bundle);
    return points.map(({ table, values, time }) => tables[table].at(values, time));
  },
  simulations: ({ model, cases, times }) =>
    cases.map((settings) => listed(simulate(MODELS[model], settings, times))),
  sayings: async ({ bundle }) => {
    const opened = await unpack(bundle);
    return Object.fromEntries(opened.presets.map(({ id }) => [id, played(opened, id)]));
  },
  frames: async ({ bundle, states }) => {
    const opened = await unpack(bundle);
    const frame = createPlayer(opened, createLibrary(opened.words, { strict: true }));
    const library = createLibrary(opened.words, { strict: true });
    const live = ({ parameters }) => createPlayer(withParameters(opened, parameters), library);
    return states.map((state) => {
      const played = state.parameters ? live(state)(state) : frame(state);
      const { values, messages, sentence } = played;
      const { scene } = opened;
      const drawn = scene ? attributes(scene, values) : {};
      const cameras = scene ? [false, true].map((little) => camera(scene, values, little)) : [];
      return { values, messages, sentence, attributes: drawn, cameras };
    });
  },
};

/** Arrays as lists, which JSON knows. */
const listed = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, array]) => [name, [...array]]));

/** What the queue says while a story plays from its beginning to its end, part by part. */
function played(bundle, preset) {
  const browser = stillBrowser();
  const state = { settings: { preset }, through: true };
  const stage = createStage(bundle, { state, strict: true, environment: browser });
  const sayings = createSayings();
  const said = [];
  sayings.listen((due) => said.push(...due));
  stage.onPaint(sayings.follow);
  browser.show(0);
  const opening = said.splice(0); // it is said when it begins to play, where something plays
  stage.transport.play();
  for (let now = 0; browser.waiting(); now += 50) browser.show(now);
  return said.length ? said : opening;
}

const { ask, ...question } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(await ANSWERS[ask](question)));
