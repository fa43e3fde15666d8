import assert from "node:assert/strict";
import { test } from "node:test";
import { fit, widthEm } from "../../explainer/stage/src/core/lettering.js";

/** An element that only keeps its attributes. */
const element = () => {
  const kept = new Map();
  return {
    kept,
    setAttribute: (name, value) => kept.set(name, value),
    removeAttribute: (name) => kept.delete(name),
  };
};

test("marks and signs of direction have no width", () => {
  assert.equal(widthEm("e\u0301\u2066\u2069"), widthEm("e"));
  assert.ok(widthEm("mmm") > 2 * widthEm("iii"));
});

test("only what is wider than its room is drawn narrower, and wider again afterwards", () => {
  const text = element();
  fit(text, "a lot more", 2.5);
  assert.deepEqual(Object.fromEntries(text.kept), {
    textLength: "2.5em",
    lengthAdjust: "spacingAndGlyphs",
  });
  fit(text, "more", 2.5);
  assert.equal(text.kept.size, 0);
});

test("without a room words are as wide as they come", () => {
  const text = element();
  fit(text, "as many words as somebody likes");
  assert.equal(text.kept.size, 0);
});
