// The device's own voices: nothing that is said leaves the device, so a remote voice is never used.

/** @import { Preferred, Spoken } from "./types.d.ts" */

import { createStore } from "../core/index.js";
import { createFilePlayer } from "./fileplayer.js";

const WORD_MS = 700; // a voice that takes longer for a word than this has fallen silent
const START_MS = 6000;
const synthesis = "speechSynthesis" in window ? window.speechSynthesis : null;

/** Which voice and how fast, and whether it was said that others may hear: for this page only. */
export const preferred = createStore(
  /** @type {Preferred} */ ({ voice: "", rate: 1, told: false }),
);

/** Leaves nothing of what was chosen. */
export const forgetVoice = () => preferred.set({ voice: "", rate: 1, told: false });

/**
 * The voices of the device that speak a language.
 * @param {string} language
 */
export const voicesOf = (language) =>
  (synthesis?.getVoices?.() ?? []).filter(
    ({ localService, lang }) => localService === true && tongue(lang) === tongue(language),
  );

/** @param {string} code */
const tongue = (code) => code.toLowerCase().split(/[-_]/)[0];

/**
 * Browsers learn of their voices after the page is there.
 * @param {AbortSignal} signal
 * @param {() => void} tell  called now and when the voices change
 */
export function followVoices(signal, tell) {
  tell();
  synthesis?.addEventListener("voiceschanged", tell, { signal });
}

/** @param {string} language */
function voiceFor(language) {
  const voices = voicesOf(language);
  const chosen = voices.find(({ voiceURI }) => voiceURI === preferred.get().voice);
  return chosen ?? voices.find((voice) => voice.default) ?? voices[0];
}

/**
 * Says one text at a time: a later one takes the place of an earlier one, whoever began it.
 * @returns {{say: (spoken: Spoken) => void, cancel: () => void, speaking: () => boolean}}
 */
export function createSpeaker() {
  /** @type {SpeechSynthesisUtterance|null} */
  let now = null; // kept as well because browsers lose utterances that nobody holds
  let timer = 0;
  const file = createFilePlayer();
  const cancel = () => {
    file.cancel();
    if (!now) return;
    now = null;
    clearTimeout(timer);
    synthesis?.cancel();
  };
  /** @type {(spoken: Spoken) => void} */
  const say = (spoken) => {
    const { text, language, at, done, lost } = spoken;
    cancel();
    const voice = voiceFor(language);
    if (!synthesis || !voice) return file.say(spoken);
    const said = utterance(text, voice);
    /** @param {() => void} next */
    const over = (next) => () => {
      if (now !== said) return;
      now = null;
      clearTimeout(timer);
      next();
    };
    said.onboundary = ({ charIndex }) => now === said && at?.(charIndex);
    said.onend = over(done);
    said.onerror = over(lost);
    now = said;
    timer = window.setTimeout(over(lost), patience(text));
    synthesis.cancel();
    synthesis.speak(said);
  };
  return { say, cancel, speaking: () => now !== null || file.speaking() };
}

/** @type {(text: string, voice: SpeechSynthesisVoice) => SpeechSynthesisUtterance} */
function utterance(text, voice) {
  const said = new SpeechSynthesisUtterance(text);
  return Object.assign(said, { voice, lang: voice.lang, rate: preferred.get().rate });
}

/** @param {string} text */
const patience = (text) =>
  START_MS + (WORD_MS * text.split(/\s+/).length) / Math.min(1, preferred.get().rate);
