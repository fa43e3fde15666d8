import assert from "node:assert/strict";
import { test } from "node:test";

import { createAnnouncer } from "../../explainer/stage/src/core/describe.js";

/** A clock and a live region that a test can read. */
function listener() {
  let [now, due] = [0, []];
  const said = [];
  const announcer = createAnnouncer({
    write: (text) => said.push(text),
    now: () => now,
    setTimer: (call, ms) => {
      const timer = { call, at: now + ms };
      due.push(timer);
      return timer;
    },
    clearTimer: (timer) => {
      due = due.filter((other) => other !== timer);
    },
  });
  const wait = (ms) => {
    now += ms;
    const ripe = due.filter(({ at }) => at <= now);
    due = due.filter(({ at }) => at > now);
    for (const { call } of ripe) call();
  };
  return { announcer, said, wait };
}

test("at most one sentence a second, the latest", () => {
  const { announcer, said, wait } = listener();
  announcer.say("one");
  wait(0);
  announcer.say("two");
  wait(500);
  announcer.say("three");
  wait(499);
  assert.deepEqual(said, ["one"]);
  wait(1);
  assert.deepEqual(said, ["one", "three"]);
});

test("nothing while a control is held, then what it came to", () => {
  const { announcer, said, wait } = listener();
  announcer.say("one", true);
  announcer.say("two", true);
  wait(5000);
  assert.deepEqual(said, []);
  announcer.say("two", false);
  wait(0);
  assert.deepEqual(said, ["two"]);
});

test("the same sentence is not said twice", () => {
  const { announcer, said, wait } = listener();
  announcer.say("one");
  wait(0);
  announcer.say("one");
  wait(2000);
  assert.deepEqual(said, ["one"]);
});
