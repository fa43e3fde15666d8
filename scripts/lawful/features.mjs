// What scripts and sheets ask of browsers that the oldest promised ones lack; exit 1 when there is any.

import { readdirSync } from "node:fs";
import { featuresOf as inScript, namesIn } from "./script_features.mjs";
import { featuresOf as inSheet } from "./sheet_features.mjs";

// What is asked for all the same, by property or by property and value, and what an old browser
// does then.
const WITHOUT = {
  cursor: "a finger has no pointer",
  "text-wrap": "lines break less evenly",
  "forced-color-adjust": "Safari forces no colours",
  "scrollbar-width": "bars are as wide as the system draws them",
  page: "the printer's own margins",
  speechSynthesis: "nothing is read aloud, and there is no button for it",
  getVoices: "as speechSynthesis, without which it is not asked for",
  SpeechSynthesisUtterance: "as speechSynthesis, without which none is made",
  voiceURI: "as speechSynthesis, without which there is no voice",
  "break-after: avoid": "a heading may end a printed page",
  orphans: "a line may stand alone on a printed page",
  widows: "a line may stand alone on a printed page",
  "grid-template-rows: subgrid": "two sides keep their order and share no lines",
  "grid-template-columns: subgrid": "on paper the words stand below the chart, not beside it",
};
const isMissed = (name) => !(name in WITHOUT) && !(name.split(":")[0] in WITHOUT);

const paths = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.(js|css|d\.ts)$/.test(path)),
);
const [types, code] = split(paths, (path) => path.endsWith(".ts"));
const [sheets, scripts] = split(code, (path) => path.endsWith(".css"));
const own = new Set([...types, ...scripts].flatMap(namesIn));
const lines = [
  ...sheets.map((path) => [path, inSheet(path)]),
  ...scripts.map((path) => [path, inScript(path, own)]),
].flatMap(([path, found]) =>
  found
    .filter(({ name }) => isMissed(name))
    .map(({ name, line, where }) => `${path}:${line}: ${name} is not in ${where.join(", ")}`),
);
function split(all, isFirst) {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

if (lines.length) {
  console.log(lines.join("\n"));
  process.exit(1);
}
