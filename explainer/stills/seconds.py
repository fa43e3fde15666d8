"""Which seconds of which stories are drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from explainer.stills.picture import StillError

Moment = Mapping[str, Any]
LAST_S = 0.05
"""So long before its end (in seconds of play) the last still of a moment is taken."""


@dataclass(frozen=True)
class Second:
    """One second of a story: its preset, the moment that plays and the seconds of play."""

    preset: str
    moment: str
    play_s: float

    @property
    def name(self) -> str:
        """A name for its file, the seconds of play last."""
        return f"{self.preset}-{self.moment}-{self.play_s:06.2f}s"


def seconds(
    header: Mapping[str, Any],
    story: str | None = None,
    moment: str | None = None,
    every_s: float | None = None,
) -> list[Second]:
    """Return the seconds to draw, in the order in which they play.

    `story` and `moment` narrow down to a preset and to moments of that name; `every_s` is the
    distance in seconds of play. Without it the film strip of the chapter is drawn, and a moment
    at its beginning, middle and end. Raises StillError for a name that the chapter has not.
    """
    presets = _named(header["presets"], story, "story")
    moments = [each for preset in presets for each in preset["moments"]]
    wanted = {each["id"] for each in _named(moments, moment, "moment")}
    playing = [(p["id"], m) for p in presets for m in p["moments"] if m["id"] in wanted]
    if every_s is None and moment is None:
        return _strip(header, [preset["id"] for preset in presets])
    return [Second(preset, m["id"], at) for preset, m in playing for at in _times(m, every_s)]


def _named(entries: Sequence[Moment], name: str | None, what: str) -> Sequence[Moment]:
    found = [entry for entry in entries if name in (None, entry["id"])]
    if not found:
        known = ", ".join(dict.fromkeys(entry["id"] for entry in entries))
        raise StillError(f"There is no {what} “{name}”; there are {known}.")
    return found


def _strip(header: Mapping[str, Any], presets: Sequence[str]) -> list[Second]:
    """Return the film strip; a story without a part of it shows the end of each moment."""
    moments = {preset["id"]: preset["moments"] for preset in header["presets"]}
    found = []
    for preset in presets:
        times = [each["time_s"] for each in header["strip"] if each["preset"] == preset]
        for at in times or [_end(moment) for moment in moments[preset]]:
            playing = [moment for moment in moments[preset] if moment["from_s"] <= at][-1]
            found.append(Second(preset, playing["id"], at))
    return found


def _times(moment: Moment, every_s: float | None) -> list[float]:
    start, end = moment["from_s"], _end(moment)
    if every_s is None:
        return [start, (start + end) / 2, end]
    return [start + n * every_s for n in range(int((end - start) / every_s) + 1)]


def _end(moment: Moment) -> float:
    return float(max(moment["from_s"], moment["to_s"] - LAST_S))
