"""What there is to say: every sentence of each chapter's main story, at its presets."""

from __future__ import annotations

from collections.abc import Iterator

from explainer import words
from explainer.bundle import build_all, frame, open_bundle
from explainer.bundle.frame import Playable

STEP_S = 0.5
LAST_S = 0.001  # what a moment ends on is said where a number in it has run


def sentences(language: str) -> list[str]:
    """Return each sentence once, in the order of chapters and stories."""
    said = (
        sentence
        for name, packed in build_all(language).items()
        for sentence in of_story(open_bundle(packed), name, language)
    )
    return list(dict.fromkeys(filter(None, said)))


def of_story(opened: Playable, name: str, language: str) -> Iterator[str]:
    """Yield what a chapter's main story says, where each of its sentences begins or ends."""
    story = opened.header["presets"][0]
    for second in _seconds(story):
        here = frame(opened, {"preset": story["id"]}, second)
        texts = [words.message(language, name, key, **here.values) for key in here.messages]
        yield " ".join(texts)


def _seconds(story: dict) -> list[float]:  # type: ignore[type-arg]
    """Return the seconds of play at which a sentence may begin, and those at which moments end."""
    moments = story["moments"]
    begun = {beat["from_s"] for m in moments for beat in m.get("beats") or [m]}
    ends = {max(0.0, m["to_s"] - LAST_S) for m in moments}
    return sorted(begun | ends)
