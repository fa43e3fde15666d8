"""Makes the sound files that are missing, and takes away those whose sentence has gone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from explainer.narration.engines import Engine
from explainer.narration.files import FOLDER, SYNTHETIC, file_name, kept, sounds
from explainer.narration.opus import as_opus


def make(language: str, said: Sequence[str], engine: Engine, folder: Path = FOLDER) -> list[Path]:
    """Write a synthetic file for each sentence that has none, and return those written.

    Recordings of a person are left alone. ValueError where all files together weigh too much.
    """
    place = folder / language / SYNTHETIC
    place.mkdir(parents=True, exist_ok=True)
    wanted = {file_name(sentence) for sentence in said}
    for path in place.iterdir():
        if path.name not in wanted:
            path.unlink()
    written = []
    for sentence in said:
        if kept(language, sentence, folder) is None:
            path = place / file_name(sentence)
            path.write_bytes(as_opus(engine(sentence)))
            written.append(path)
    sounds(language, said, folder)
    return written
