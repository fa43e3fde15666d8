"""Where sound files are kept, and how a sentence finds its own.

A file is named by its sentence, so a recording that a person has made takes the place of a
synthetic one: it lies in `assets/narration/<language>` under the same name, the synthetic ones in
`synthetic` below it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from explainer.places import ASSETS

FOLDER = ASSETS / "narration"
SYNTHETIC = "synthetic"
SUFFIX = ".opus"
MOST_BYTES = 1_500_000
"""What the files of one language may weigh together."""

WORDS_IN_NAME = 6


def file_name(sentence: str) -> str:
    """Return the name of a sentence's file: its first words, and a hash of all of it."""
    plain = unicodedata.normalize("NFKD", sentence).encode("ascii", "ignore").decode().lower()
    begin = "-".join(re.findall(r"[a-z0-9]+", plain)[:WORDS_IN_NAME])
    return f"{begin}-{hashlib.sha256(sentence.encode()).hexdigest()[:8]}{SUFFIX}"


def kept(language: str, sentence: str, folder: Path = FOLDER) -> Path | None:
    """Return the sentence's file: a person's recording before a synthetic one; None without any."""
    own = folder / language
    places = (own / file_name(sentence), own / SYNTHETIC / file_name(sentence))
    return next((path for path in places if path.is_file()), None)


def sounds(language: str, said: Iterable[str], folder: Path = FOLDER) -> dict[str, Path]:
    """Return the file of each sentence that has one; ValueError where they weigh too much."""
    found = {sentence: kept(language, sentence, folder) for sentence in said}
    there = {sentence: path for sentence, path in found.items() if path}
    weight = sum(path.stat().st_size for path in there.values())
    if weight > MOST_BYTES:
        raise ValueError(
            f"narration/{language}: the sound files weigh {weight / 1e6:.2f} MB; "
            f"{MOST_BYTES / 1e6} MB are allowed."
        )
    return there


def is_synthetic(path: Path) -> bool:
    """Tell whether a file was made by a machine."""
    return path.parent.name == SYNTHETIC
