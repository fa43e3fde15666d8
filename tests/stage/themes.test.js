import assert from "node:assert/strict";
import { test } from "node:test";

import { themeCss, tokens } from "../../explainer/stage/src/core/themes.js";

test("each theme is a block of custom properties", () => {
  const css = themeCss(".here");
  assert.equal(css.split("\n").length, Object.keys(tokens).length);
  assert.ok(css.includes(`.here[data-theme="dark"]{`));
  assert.ok(css.includes(`--ketamine:${tokens.light.ketamine};`));
});

test("every theme has every token", () => {
  const [first, ...others] = Object.values(tokens).map((colours) => Object.keys(colours).sort());
  for (const other of others) assert.deepEqual(other, first);
});
