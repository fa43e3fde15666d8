"""A stand-in for the voices of a device: it notes what it has to say, and ends when told to."""

from __future__ import annotations

LOCAL = [
    {"name": "Ana", "lang": "es-ES", "localService": True},
    {"name": "Iris", "lang": "en-GB", "localService": True},
    {"name": "Ezra", "lang": "en_US", "localService": True},
]
REMOTE = [
    {"name": "Far", "lang": "en-US", "localService": False, "default": True},
    {"name": "Lejos", "lang": "es-US", "localService": False, "default": True},
]

# `said` holds every utterance, `cancelled` how many were cut off; `finish()` ends the one being
# said, and while `quick` is true each ends by itself a moment later.
SCRIPT = """(voices) => {
  const heard = { said: [], cancelled: 0, quick: false, now: null };
  heard.finish = () => {
    const ended = heard.now;
    heard.now = null;
    ended?.onend?.(new Event("end"));
  };
  const synthesis = new EventTarget();
  synthesis.getVoices = () => voices.map((one) => ({ voiceURI: one.name, default: false, ...one }));
  synthesis.cancel = () => {
    const cut = heard.now;
    heard.now = null;
    if (cut) heard.cancelled += 1;
    if (cut) queueMicrotask(() => cut.onerror?.(new Event("error")));
  };
  synthesis.speak = (one) => {
    heard.now = one;
    const { text, lang, rate, voice } = one;
    heard.said.push({ text, lang, rate, voice: voice?.name, local: voice?.localService });
    if (heard.quick) requestAnimationFrame(() => heard.now === one && heard.finish());
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  window.heard = heard;
  window.giveVoices = (more) => {
    voices.push(...more);
    synthesis.dispatchEvent(new Event("voiceschanged"));
  };
}"""
