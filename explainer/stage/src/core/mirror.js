/** Between a host's model (a widget's, or a page's shim) and a stage. */

/** @import { Dict, End, Frame, Model, Setting, Stage, State } from "./types.d.ts" */

/** @type {(keyof State)[]} */
const TRAITS = [
  "settings",
  "time",
  "playing",
  "speed",
  "language",
  "level",
  "theme",
  "calm",
  "evidence_floor",
  "parameters",
];

/**
 * Tie a host's model to a stage. Several stages may share one model, as views of a widget do.
 * @param {Object} parts
 * @param {Model} parts.model
 * @param {Stage} parts.stage
 * @param {boolean} [parts.synced]  false: the host is listened to and never written to
 * @returns {{destroy: End}}
 */
export function createMirror({ model, stage, synced = true }) {
  /** @type {End[]} */
  const offs = [];
  let writing = false;
  /** @type {(name: string, take: (value: any) => void) => void}  any: as of Model */
  const follow = (name, take) => {
    const listener = () => writing || take(model.get(name));
    model.on(`change:${name}`, listener);
    offs.push(() => model.off(`change:${name}`, listener));
  };
  begin(model, stage);
  for (const name of TRAITS.filter((each) => each !== "language")) {
    follow(name, (value) => stage.accept({ [name]: value }));
  }
  follow("language", (language) => stage.speak(language));
  for (const { id } of stage.bundle.controls) follow(id, (value) => takeControl(stage, id, value));
  /** @param {Dict<unknown>} values */
  const write = (values) => {
    writing = true;
    for (const [name, value] of Object.entries(values)) model.set(name, value);
    writing = false;
    model.save_changes();
  };
  if (synced) offs.push(reporting(stage, write));
  const destroy = () => {
    for (const off of offs) off();
  };
  return { destroy };
}

/**
 * Take the host's state, and what a link may have set on its controls before this stage was there.
 * @param {Model} model
 * @param {Stage} stage
 */
function begin(model, stage) {
  /** @param {string[]} names */
  const given = (names) =>
    names.map((name) => [name, model.get(name)]).filter(([, value]) => value != null);
  stage.accept(Object.fromEntries(given(TRAITS)));
  if (model.get("language") != null) stage.speak(model.get("language"));
  const controls = stage.bundle.controls.map(({ id }) => id);
  for (const [id, value] of given(controls)) takeControl(stage, id, value);
}

/**
 * What a control shows already is no choice of anybody's: another view may only have said so.
 * @param {Stage} stage
 * @param {string} id
 * @param {Setting|null|undefined} value
 */
function takeControl(stage, id, value) {
  if (value == null) stage.releaseControl(id);
  else if (value !== stage.frame().effective[id]) stage.setControl(id, value);
}

const SLOW = ["time", "sentence", "parameters"];
const SLOW_MS = 250; // while it plays or is dragged, the host hears of time four times a second

/**
 * Report changes to the host at once; where only time goes on, now and then.
 * @param {Stage} stage
 * @param {(values: Dict<unknown>) => void} write
 * @returns {End}
 */
function reporting(stage, write) {
  /** @type {Map<string, unknown>} */
  const told = new Map();
  /** @type {number|undefined} */
  let timer;
  /** @param {Dict<unknown>} values */
  const report = (values) => {
    const news = newsIn(values, told);
    for (const [name, value] of news) told.set(name, value);
    if (news.length) write(Object.fromEntries(news));
  };
  const later = () => {
    timer = undefined;
    report(reported(stage.frame()));
  };
  const off = stage.onPaint((frame) => {
    const values = reported(frame);
    const goesOn = frame.state.playing || frame.state.held;
    const slow = newsIn(values, told).every(([name]) => SLOW.includes(name));
    // Controls are told together with the time that they belong to, never without it.
    if (goesOn && slow) timer ??= setTimeout(later, SLOW_MS);
    else report(values);
  });
  return () => {
    off();
    clearTimeout(timer);
  };
}

/**
 * @param {Dict<unknown>} values
 * @param {Map<string, unknown>} told
 */
const newsIn = (values, told) =>
  Object.entries(values).filter(([name, value]) => told.get(name) !== value);

/**
 * What a host is told of a frame: the state, the controls as they are shown, the sentence.
 * @param {Frame} frame
 * @returns {Dict<unknown>}
 */
function reported({ state, effective, bundle, sentence }) {
  const traits = TRAITS.map((name) => [name, state[name]]);
  const controls = bundle.controls.map(({ id }) => [id, effective[id]]);
  return Object.fromEntries([...traits, ...controls, ["sentence", sentence]]);
}
