// Reads texts and what is typed, and writes what is found: [{found: ["page/section"], crisis}].
import { readFileSync } from "node:fs";
import { createFinder } from "../../../explainer/stage/src/core/finding.js";

const { texts, typed } = JSON.parse(readFileSync(0, "utf8"));
const { find, isCrisis } = createFinder(texts);
const places = (text) => find(text).map(({ page, section }) => `${page}/${section}`);
process.stdout.write(
  JSON.stringify(typed.map((text) => ({ found: places(text), crisis: isCrisis(text) }))),
);
