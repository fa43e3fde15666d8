import assert from "node:assert/strict";
import { test } from "node:test";

import { createStage } from "../../explainer/stage/src/core/stage.js";
import { HEADER, openDoors, stillBrowser } from "./doors.js";
import { pack } from "./pack.js";

const FRENCH = { ...HEADER, words: { fr: { ftl: "says-empty = Aucune porte." } } };

async function stageWith(bytesIn) {
  const environment = stillBrowser();
  return createStage(await openDoors(), { bytesIn, strict: true, environment });
}

test("another language is learned once, when it is asked for, and time stays", async () => {
  const asked = [];
  const stage = await stageWith((language) => {
    asked.push(language);
    return pack(FRENCH);
  });
  stage.accept({ time: 4 });
  await stage.speak("fr");
  await stage.speak("en");
  await stage.speak("fr");
  assert.deepEqual(asked, ["fr"]);
  assert.equal(stage.words().message("says-empty"), "Aucune porte.");
  assert.equal(stage.store.get().time, 4);
});

test("only the last wish counts, whichever comes first", async () => {
  const open = {};
  const stage = await stageWith((language) => new Promise((resolve) => (open[language] = resolve)));
  const [first, second] = [stage.speak("fr"), stage.speak("es")];
  await second;
  open.fr(pack(FRENCH));
  await first;
  assert.equal(stage.store.get().language, "es");
});

test("without a place to ask, a stage speaks what its bundle speaks", async () => {
  const stage = await stageWith(undefined);
  await stage.speak("fr");
  assert.equal(stage.store.get().language, "en");
});
