"""Tones that stand for a voice: as long as one would take for a sentence."""

from __future__ import annotations

import io
import wave

import numpy as np

RATE = 22_050
WORD_S = 0.4  # a voice says about a hundred and fifty words a minute


def lasts(sentence: str) -> float:
    """Return how long a sentence takes, in seconds."""
    return WORD_S * len(sentence.split())


def tone(sentence: str) -> bytes:
    """Return a tone as long as a sentence, as WAV."""
    seconds = np.arange(round(RATE * lasts(sentence))) / RATE
    loud = (8000 * np.sin(2 * np.pi * 220 * seconds)).astype("<i2")
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(loud.tobytes())
    return made.getvalue()
