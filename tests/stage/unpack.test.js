import assert from "node:assert/strict";
import { test } from "node:test";

import { openStage } from "../../explainer/stage/src/core/stage.js";
import { unpack } from "../../explainer/stage/src/core/unpack.js";
import { HEADER } from "./doors.js";
import { pack } from "./pack.js";

const packed = pack(HEADER);
const within = new Uint8Array(packed.length + 7);
within.set(packed, 3);

const KINDS = {
  "an ArrayBuffer": packed.slice().buffer,
  "a DataView into a larger message": new DataView(within.buffer, 3, packed.length),
  "base64 text": Buffer.from(packed).toString("base64"),
  "bytes that were not zipped": pack(HEADER, { zip: false }),
};

for (const [kind, bytes] of Object.entries(KINDS)) {
  test(`opens ${kind}`, async () => {
    const bundle = await unpack(bytes);
    assert.equal(bundle.chapter, "doors");
    assert.equal(Math.round(bundle.tables.steady.at({ level_um: 4 }, 0) * 1000), 1000);
  });
}

test("anything else is refused in one sentence", async () => {
  await assert.rejects(unpack(new Uint8Array([1, 2, 3, 4, 5])), /not a bundle/);
  await assert.rejects(unpack(12), /given as DataView/);
});

test("a bundle of another format is refused in one sentence", async () => {
  await assert.rejects(openStage({ bytes: pack({ ...HEADER, format: 99 }) }), {
    message: /^The bundle of doors is of format 99; this page plays format \d+: build it anew\.$/,
  });
});
