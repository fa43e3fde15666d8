"""A preset as it is played: its moments one after another, and model time through their beats."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from explainer import schema
from explainer.bundle.numbers import resolve_settings
from explainer.chapters import Beat, Moment, Preset
from explainer.evidence import Evidence


def playable_preset(preset: Preset, evidence: Evidence) -> schema.Preset:
    """Return a preset with the seconds of play at which its moments and beats begin and end.

    Raises ValueError when a beat is named twice, or when beats run back or miss the moment's end.
    """
    moments: list[schema.Moment] = []
    start_s = 0.0
    for moment in preset.moments:
        moments.append(_moment(moment, start_s, evidence))
        start_s = moments[-1]["to_s"]
    _refuse_twice(preset)
    return {"id": preset.id, "duration_s": start_s, "moments": moments}


def _moment(moment: Moment, start_s: float, evidence: Evidence) -> schema.Moment:
    beats = list(_beats(moment, start_s))
    entry: schema.Moment = {
        "id": moment.id,
        "from_s": start_s,
        "to_s": beats[-1]["to_s"] if beats else start_s + moment.play_s,
        "model_from": moment.model_from,
        "model_to": moment.model_to,
        "scale": moment.scale,
        "settings": resolve_settings(moment.settings, evidence),
    }
    if moment.shot:
        entry["shot"] = moment.shot
    if moment.light:
        entry["light"] = list(moment.light)
    if beats:
        entry["beats"] = beats
    return entry


def _beats(moment: Moment, start_s: float) -> Iterator[schema.Beat]:
    times = _model_times(moment)
    for beat, (before, after) in zip(moment.beats, pairwise(times), strict=True):
        end_s = start_s + beat.play_s
        yield {
            "id": beat.id,
            "from_s": start_s,
            "to_s": end_s,
            "model_from": before,
            "model_to": after,
            "scale": moment.scale,
        }
        start_s = end_s


def _model_times(moment: Moment) -> list[float]:
    """Return the model times at the joints of the beats, the moment's beginning first."""
    times = [float(moment.model_from)]
    if moment.beats and all(beat.model_to is None for beat in moment.beats):
        times += _even(moment)
    else:
        for beat in moment.beats:
            times.append(times[-1] if beat.model_to is None else beat.model_to)
    if moment.beats and (times != sorted(times) or times[-1] != moment.model_to):
        said = ", ".join(f"{time:g}" for time in times)
        raise ValueError(
            f"The beats of “{moment.id}” go through the model times {said}; "
            f"they should only rise, and end at {moment.model_to:g}."
        )
    return times


def _even(moment: Moment) -> Iterator[float]:
    """Yield where an even run of model time has come to at the end of each beat."""
    start, end, passed_s = moment.model_from, moment.model_to, 0.0
    for beat in moment.beats[:-1]:
        passed_s += beat.play_s
        share = passed_s / moment.play_s
        log = moment.scale == "log"
        yield start * (end / start) ** share if log else start + share * (end - start)
    yield end


def _refuse_twice(preset: Preset) -> None:
    named = [beat.id for beat in _all_beats(preset)]
    twice = sorted({id for id in named if named.count(id) > 1})
    if twice:
        raise ValueError(
            f"The preset “{preset.id}” has two beats “{twice[0]}”; each has a name of its own."
        )


def _all_beats(preset: Preset) -> Iterator[Beat]:
    for moment in preset.moments:
        yield from moment.beats
