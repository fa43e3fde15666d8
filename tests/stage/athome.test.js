import assert from "node:assert/strict";
import { test } from "node:test";

import { firstLook, ownPage } from "../../explainer/stage/src/app/athome.js";

const PAGES = { en: "index.html", es: "es.html" };
const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";
const FORCED = "(forced-colors: active) and (prefers-color-scheme: dark)";

const asked = (...wished) => firstLook((wish) => wished.includes(wish));

test("the device's wishes choose the theme, contrast before dark", () => {
  assert.deepEqual(asked(), {});
  assert.deepEqual(asked(DARK), { theme: "dark" });
  assert.deepEqual(asked(DARK, CONTRAST), { theme: "contrast" });
});

test("a reader's own dark colours keep pictures dark, though they count as more contrast", () => {
  assert.deepEqual(asked(DARK, CONTRAST, FORCED), { theme: "dark" });
});

test("the first language of the browser that has a page is shown", () => {
  assert.equal(ownPage(PAGES, "en", ["es-MX", "en"], "#choices"), "es.html#choices");
  assert.equal(ownPage(PAGES, "en", ["fr", "es"], ""), "es.html");
  assert.equal(ownPage(PAGES, "en", ["en-GB", "es"], ""), "");
  assert.equal(ownPage(PAGES, "en", ["fr"], ""), "");
  assert.equal(ownPage(PAGES, "en", ["constructor"], ""), "");
});

test("a link that names its language, and a page that was opened by its own, stay", () => {
  assert.equal(ownPage(PAGES, "en", ["es"], "#choices?language=en"), "");
  assert.equal(ownPage({}, "es", ["es"], ""), "");
});
