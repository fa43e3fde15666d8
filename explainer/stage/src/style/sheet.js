// All styles as one sheet, adopted by the document once; works under a strict style-src too.

import bold from "../../../../assets/fonts/AtkinsonHyperlegible-Bold.woff2";
import regular from "../../../../assets/fonts/AtkinsonHyperlegible-Regular.woff2";
import { themeCss, tokens } from "../core/index.js";
import about from "./about.css";
import aloud from "./aloud.css";
import app from "./app.css";
import aside from "./aside.css";
import asked from "./asked.css";
import bar from "./bar.css";
import base from "./base.css";
import besidecounts from "./besidecounts.css";
import besideheads from "./besideheads.css";
import buttons from "./buttons.css";
import chapter from "./chapter.css";
import controls from "./controls.css";
import counts from "./counts.css";
import dialogs from "./dialogs.css";
import direction from "./direction.css";
import fence from "./fence.css";
import find from "./find.css";
import foldout from "./foldout.css";
import forced from "./forced.css";
import frame from "./frame.css";
import host from "./host.css";
import narrow from "./narrow.css";
import notebook from "./notebook.css";
import numbers from "./numbers.css";
import options from "./options.css";
import paper from "./paper.css";
import papernumbers from "./papernumbers.css";
import papersummary from "./papersummary.css";
import papertexts from "./papertexts.css";
import parts from "./parts.css";
import passing from "./passing.css";
import people from "./people.css";
import peoplebeside from "./peoplebeside.css";
import phone from "./phone.css";
import play from "./play.css";
import presenter from "./presenter.css";
import questions from "./questions.css";
import rail from "./rail.css";
import reading from "./reading.css";
import sidebyside from "./sidebyside.css";
import second from "./second.css";
import sources from "./sources.css";
import start from "./start.css";
import stills from "./stills.css";
import taking from "./taking.css";
import teach from "./teach.css";
import tray from "./tray.css";
import walk from "./walk.css";
import waycards from "./waycards.css";

const FAMILY = "Atkinson Hyperlegible";
/**
 * @param {string} source
 * @param {number} weight
 */
const face = (source, weight) =>
  `@font-face{font-family:"${FAMILY}";font-weight:${weight};font-display:swap;` +
  `src:url(${source}) format("woff2")}`;

/** The typeface, as a picture that is copied has to bring it along too. */
export const faces = () => face(regular, 400) + face(bold, 700);

/** On paper every theme is the light one. */
const lightOnPaper = () => {
  const colours = Object.entries(tokens.light).map(([name, value]) => `--${name}:${value}`);
  return `@media print{.kx[data-theme]{${colours.join(";")}}}`;
};

/** What comes later outdoes what comes before. */
const IN_ORDER = [
  base,
  buttons,
  controls,
  chapter,
  reading,
  sources,
  people,
  peoplebeside,
  parts,
  counts,
  options,
  waycards,
  dialogs,
  app,
  start,
  questions,
  find,
  about,
  bar,
  frame,
  passing,
  play,
  rail,
  foldout,
  aside,
  stills,
  numbers,
  sidebyside,
  besideheads,
  besidecounts,
  fence,
  host,
  narrow,
  tray,
  phone,
  aloud,
  asked,
  walk,
  taking,
  second,
  notebook,
  teach,
  presenter,
  direction,
  forced,
  paper,
  papersummary,
  papertexts,
  papernumbers,
];

const sheets = () => [faces(), themeCss(".kx"), lightOnPaper(), ...IN_ORDER];

let adopted = false;

/** Gives the document our styles; a second call does nothing. */
export function adoptStyles() {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets().join("\n"));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
