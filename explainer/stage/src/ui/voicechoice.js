// Which of the device's voices reads, and how fast: for this page only.

/** @import { Ground } from "./types.d.ts" */

import { followVoices, preferred, voicesOf } from "./devicevoice.js";
import { element } from "./element.js";
import { worded } from "./voice.js";

const RATES = { slow: 0.8, normal: 1, fast: 1.2 };

/**
 * Two lists; hidden where the device has no voice for the language.
 * @param {Ground} ctx
 */
export function voiceChoice(ctx) {
  const voices = element("select", { class: "kx-select", id: ctx.id("read-voice") });
  const rates = element("select", { class: "kx-select", id: ctx.id("read-speed") });
  for (const [name, rate] of Object.entries(RATES)) {
    rates.append(worded(ctx.voice, "option", { value: rate }, `read-speed-${name}`));
  }
  voices.addEventListener("change", () => preferred.set({ voice: voices.value }));
  rates.addEventListener("change", () => preferred.set({ rate: Number(rates.value) }));
  const node = element("div", { class: "kx-voices" });
  node.append(labelled(ctx, voices, "read-voice"), labelled(ctx, rates, "read-speed"));
  const show = () => {
    const there = voicesOf(ctx.voice.words().language);
    voices.replaceChildren(
      ...there.map(({ name, voiceURI }) => element("option", { value: voiceURI }, name)),
    );
    voices.value = (there.find(isChosen) ?? there.find((one) => one.default) ?? there[0])?.voiceURI;
    rates.value = String(preferred.get().rate);
    node.hidden = !there.length;
  };
  ctx.voice.follow(show);
  followVoices(ctx.signal, show);
  ctx.signal.addEventListener("abort", preferred.subscribe(show));
  return node;
}

/** @param {SpeechSynthesisVoice} voice */
const isChosen = ({ voiceURI }) => voiceURI === preferred.get().voice;

/** @type {(ctx: Ground, select: HTMLSelectElement, key: string) => HTMLElement} */
function labelled({ voice }, select, key) {
  const label = worded(voice, "label", { for: select.id, class: "kx-legend" }, key);
  return element("div", {}, label, select);
}
