import assert from "node:assert/strict";
import { test } from "node:test";

import { fitLink, placeOf, readLink, writeLink } from "../../explainer/stage/src/core/link.js";
import { validState } from "../../explainer/stage/src/core/state.js";
import { doorsStage } from "./doors.js";

/** Numbers that look random and are the same each time (mulberry32). */
function randomly(seed) {
  let now = seed;
  return () => {
    now = (now + 0x6d2b79f5) | 0;
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const { stage } = await doorsStage();
const { bundle } = stage;

/** A state of the little chapter, anything in it. */
function anyState(random) {
  const one = (options) => options[Math.floor(random() * options.length)];
  const settings = { preset: one(bundle.presets).id };
  if (random() < 0.6) settings.level_um = random() * 5;
  if (random() < 0.6) settings.signal = one(["off", "on"]);
  return validState(bundle, {
    settings,
    time: random() * 25,
    language: one(["en", "es"]),
    level: one(["plain", "detailed"]),
    theme: one(["light", "dark", "contrast"]),
  });
}

test("ten thousand states go into a link and come back equal", () => {
  const random = randomly(11);
  for (let n = 0; n < 10_000; n++) {
    const place = placeOf(bundle, anyState(random));
    const link = writeLink(place);
    const { odd, page, at = 0, ...read } = readLink(link);
    const fitted = fitLink(bundle, { page, at, ...read });
    const { preset, ...settings } = fitted.settings;
    const { level, language, theme } = read;
    const back = { page, preset, at: fitted.time, settings, level, language, theme };
    assert.deepEqual([back, odd, fitted.odd], [place, false, false], link);
    assert.equal(writeLink(back), link);
  }
});

test("a story that waits at the end of a part is linked to there", () => {
  const { at } = placeOf(bundle, validState(bundle, { time: 9.999 }));
  assert.equal(at, 9.99);
  assert.equal(placeOf(bundle, validState(bundle, { time: 0.29 })).at, 0.29);
});

test("a link holds what the picture shows and nothing else", () => {
  const state = validState(bundle, { time: 3, calm: true, speed: 2, pointed: "door", held: true });
  const link = writeLink(placeOf(bundle, state));
  assert.equal(link, "#doors/story?at=3&level=plain&language=en&theme=light");
});

test("an old link opens its story", () => {
  const place = readLink("#receptor_blockade/anaesthesia");
  assert.deepEqual(place, { page: "receptor_blockade", preset: "anaesthesia", odd: false });
  assert.deepEqual(readLink("#choose"), { page: "choose", odd: false });
  assert.deepEqual(readLink(""), { page: "", odd: false });
});

const WRONG = [
  "#%",
  "#%E0%A4%A",
  "#doors/story/more",
  "#doors/other",
  "#doors?at=-1",
  "#doors?at=99",
  "#doors?at=NaN",
  "#doors?at=1e3",
  "#doors?level=expert",
  "#doors?theme=pink",
  "#doors?language=<b>",
  "#doors?set.level_um=99",
  "#doors?set.level_um=",
  "#doors?set.dose=1",
  "#doors?set.signal=loud",
  "#doors?set.__proto__=1",
  "#doors?ticked=1",
  "#__proto__",
  "#doors/../x",
  "#doors?at=1&at",
];

/** Nonsense of all kinds: known wrongs, letters at random, and good links with a letter changed. */
function nonsense(random) {
  const letters = "#%/?&=.<>\"'\\{}[]𝄞é\0 \n:;_-0a9z";
  const any = () => [...letters][Math.floor(random() * [...letters].length)];
  const drawn = Array.from({ length: 240 }, () =>
    Array.from({ length: 1 + random() * 60 }, any).join(""),
  );
  const altered = Array.from({ length: 240 }, () => {
    const link = writeLink(placeOf(bundle, anyState(random)));
    const at = 1 + Math.floor(random() * (link.length - 1));
    return link.slice(0, at) + any() + link.slice(at);
  });
  return { drawn, altered };
}

test("five hundred links of nonsense are left out, noted, and throw nothing", () => {
  const { drawn, altered } = nonsense(randomly(7));
  const all = [...WRONG, ...drawn, ...altered];
  assert.equal(all.length, 500);
  for (const hash of all) {
    const { odd, ...place } = readLink(hash);
    const fitted = fitLink(bundle, place);
    const kept = validState(bundle, fitted);
    assert.deepEqual(kept.settings, fitted.settings, hash);
    assert.equal(kept.time, fitted.time, hash);
    if (WRONG.includes(hash) && hash !== "#__proto__") assert.ok(odd || fitted.odd, hash);
  }
  assert.equal({}.level_um, undefined);
});
