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
import { unpack } from "../../explainer/stage/src/core/unpack.js";
import { createLibrary } from "../../explainer/stage/src/core/words.js";

const ANSWERS = {
  expressions: ({ trees, values }) => trees.map((tree) => compile(tree)(values)),
  numbers: ({ numbers }) => numbers.map(([x, digits]) => fixed(x, digits)),
  attributes: ({ scene, frames }) => frames.map((values) => attributes(scene, values)),
  lookups: async ({ bundle, points }) => {
    const { tables } = await unpack(bundle);
    return points.map(({ table, values, time }) => tables[table].at(values, time));
  },
  frames: async ({ bundle, states }) => {
    const opened = await unpack(bundle);
    const frame = createPlayer(opened, createLibrary(opened.words, { strict: true }));
    return states.map((state) => {
      const { values, messages, sentence } = frame(state);
      const { scene } = opened;
      const drawn = scene ? attributes(scene, values) : {};
      const cameras = scene ? [false, true].map((little) => camera(scene, values, little)) : [];
      return { values, messages, sentence, attributes: drawn, cameras };
    });
  },
};

const { ask, ...question } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(await ANSWERS[ask](question)));
