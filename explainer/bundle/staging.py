"""What a second of play means for the stage: beats done, and how far shot and light have passed.

The browser's reader is explainer/stage/src/core/staging.js; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from explainer.expressions import ease, ramp

CAMERA_S = 0.9  # a camera move lasts at most so long
LIGHT_S = 0.3

Preset = Mapping[str, Any]


def staging(
    header: Mapping[str, Any],
    preset: Preset,
    number: int,
    play_s: float,
    *,
    cut: bool,
    experiment: bool,
) -> dict[str, Any]:
    """Return the values of a frame that say how it is staged.

    `done_<beat>` is 0 to 1 for each beat of the chapter; `shot_share` and `light_share` say how
    far the moment's shot and light have taken the place of those of the moment before. While the
    viewer's settings differ from the story's everything is lit, and the part plays again and again
    in its own shot.
    """
    moment = preset["moments"][number]
    before = moment if cut or experiment else preset["moments"][max(number - 1, 0)]
    passed_s, length_s = play_s - moment["from_s"], moment["to_s"] - moment["from_s"]
    return {
        **beats_done(header, preset, play_s),
        "shot": moment.get("shot", ""),
        "shot_before": before.get("shot", ""),
        "shot_share": ease(_share(passed_s, min(CAMERA_S, length_s))),
        "light": "" if experiment else _listed(moment),
        "light_before": "" if experiment else _listed(before),
        "light_share": _share(passed_s, min(LIGHT_S, length_s)),
    }


def beat_value(id: str) -> str:
    """Return the name of the value that says how far a beat is done."""
    return f"done_{id.replace('-', '_')}"


def beats_done(header: Mapping[str, Any], preset: Preset, play_s: float) -> dict[str, float]:
    """Return how far each beat of the chapter is done; one of another preset has not begun."""
    done = {beat_value(beat["id"]): 0.0 for other in header["presets"] for beat in _beats(other)}
    for beat in _beats(preset):
        done[beat_value(beat["id"])] = ramp(play_s, beat["from_s"], beat["to_s"])
    return done


def _beats(preset: Preset) -> Iterator[Mapping[str, Any]]:
    for moment in preset["moments"]:
        yield from moment.get("beats", ())


def _listed(moment: Mapping[str, Any]) -> str:
    return " ".join(moment.get("light", ()))


def _share(passed_s: float, length_s: float) -> float:
    return ramp(passed_s, 0.0, length_s) if length_s else 1.0
