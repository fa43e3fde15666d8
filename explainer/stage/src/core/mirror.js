/** Between a host's model (a widget's, or a page's shim) and a stage. */

const TRAITS = [
  "settings", "time", "playing", "speed", "language", "level", "theme", "calm", "evidence_floor",
];

/**
 * Tie a host's model to a stage.
 * @param {Object} parts
 * @param {{get: Function, set: Function, on: Function, off: Function, save_changes: Function}} parts.model
 * @param {Object} parts.stage
 * @param {boolean} [parts.synced]  false: the host is listened to and never written to
 * @returns {{destroy: () => void}}
 */
export function createMirror({ model, stage, synced = true }) {
  const offs = [];
  let writing = false;
  const follow = (name, take) => {
    const listener = () => writing || take(model.get(name));
    model.on(`change:${name}`, listener);
    offs.push(() => model.off(`change:${name}`, listener));
  };
  const given = TRAITS.map((name) => [name, model.get(name)]).filter(([, value]) => value != null);
  stage.accept(Object.fromEntries(given));
  for (const name of TRAITS) follow(name, (value) => stage.accept({ [name]: value }));
  for (const { id } of stage.bundle.controls) {
    follow(id, (value) => (value == null ? stage.releaseControl(id) : stage.setControl(id, value)));
  }
  follow("live_tables", (bytes) => stage.loadLive(bytes));
  const write = (values) => {
    writing = true;
    for (const [name, value] of Object.entries(values)) model.set(name, value);
    writing = false;
    model.save_changes();
  };
  if (synced) offs.push(reporting(stage, write));
  return { destroy: () => offs.forEach((off) => off()) };
}

const SLOW = ["time", "sentence"];
const SLOW_MS = 250; // while it plays or is dragged, the host hears of time four times a second

/** Report changes to the host at once; what changes every frame only now and then. */
function reporting(stage, write) {
  const told = new Map();
  let timer = null;
  const report = (values) => {
    const news = Object.entries(values).filter(([name, value]) => told.get(name) !== value);
    for (const [name, value] of news) told.set(name, value);
    if (news.length) write(Object.fromEntries(news));
  };
  const later = () => {
    timer = null;
    report(reported(stage.frame()));
  };
  const off = stage.onPaint((frame) => {
    const values = reported(frame);
    if (frame.state.playing || frame.state.held) {
      report(without(values, SLOW));
      timer ??= setTimeout(later, SLOW_MS);
    } else report(values);
  });
  return () => {
    off();
    clearTimeout(timer);
  };
}

const without = (values, names) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** What a host is told of a frame: the state, the controls as they are shown, the sentence. */
function reported({ state, effective, bundle, sentence }) {
  const traits = TRAITS.map((name) => [name, state[name]]);
  const controls = bundle.controls.map(({ id }) => [id, effective[id]]);
  return Object.fromEntries([...traits, ...controls, ["sentence", sentence]]);
}
