import assert from "node:assert/strict";
import { test } from "node:test";

import { createLibrary, createWords } from "../../explainer/stage/src/core/words.js";
import { HEADER } from "./doors.js";

const library = createLibrary(HEADER.words, { strict: true });

test("numbers are written as the language writes them", () => {
  const args = { filled: 3, level_um: 0.5 };
  assert.equal(library("en").message("says-filled", args), "3 doors are filled at 0.5.");
  assert.equal(library("es").message("says-filled", args), "3 a 0,5.");
  assert.equal(library("es").number(0.25), "0,25");
});

test("booleans are ones and zeros", () => {
  assert.equal(library("en").message("says-detailed", { detailed: true }), "much");
  assert.equal(library("en").message("says-detailed", { detailed: false }), "little");
});

test("a missing message or argument throws where one is strict", () => {
  assert.throws(() => library("en").message("missing"), /“missing” \(en\): there is none/);
  assert.throws(() => library("en").message("says-filled", { filled: 1 }), /level_um/);
});

test("elsewhere it is shown, and reported", (context) => {
  const report = context.mock.method(console, "error", () => {});
  const words = createWords("en", HEADER.words.en);
  assert.equal(words.message("missing"), "⟦missing⟧");
  assert.equal(report.mock.callCount(), 1);
});

test("a language that is not there is the first", () => {
  assert.equal(library("fr").language, "en");
});

test("longer texts have a heading and a body", () => {
  const words = library("en");
  assert.deepEqual(
    [words.heading("known"), words.section("known")],
    ["Known", [["p", {}, "Doors."]]],
  );
  assert.deepEqual(words.section("unknown"), []);
});
