import assert from "node:assert/strict";
import { test } from "node:test";

import { pronounced } from "../../explainer/stage/src/ui/pronounced.js";

const terms = [
  { word: "ketamine", say: "KET-a-meen", meaning: "", forms: [] },
  { word: "receptor", say: "re-SEP-tor", meaning: "", forms: ["receptors", "reception"] },
  { word: "off-label", say: "OFF-lay-bel", meaning: "", forms: [] },
  { word: "NMDA", say: "en em dee ay", meaning: "", forms: [] },
];
const TEXT = "Ketamine fills NMDA receptors; esketamine too, at a reception.";

test("hard words are said as the glossary says, whole words and their forms alone", () => {
  assert.equal(
    pronounced({ terms }, TEXT).text,
    "ketameen fills en em dee ay reseptors; esketamine too, at a reception.",
  );
  assert.equal(pronounced({ terms: [] }, TEXT).text, TEXT);
  assert.equal(pronounced({ terms }, "An off-label use.").text, "An offlaybel use.");
});

test("a place in what is said leads back to the letter it comes from", () => {
  const { text, origin } = pronounced({ terms }, TEXT);
  for (const word of ["fills", "esketamine", "reception"]) {
    assert.equal(origin(text.indexOf(word)), TEXT.indexOf(word));
  }
  assert.equal(origin(text.indexOf("dee")), TEXT.indexOf("NMDA"));
  assert.equal(origin(text.indexOf("reseptors")), TEXT.indexOf("receptors"));
  assert.equal(origin(0), 0);
});
