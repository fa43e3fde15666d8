"""What is on the screen, worked out in Python: the reference that the browser is tested against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from explainer.bundle.container import grids, unpack
from explainer.bundle.staging import staging
from explainer.expressions import evaluate
from explainer.vocabulary import FORMAT

Values = dict[str, Any]


class Looked(Protocol):
    """Whatever gives a table's value at settings and a model time."""

    def lookup(self, values: Mapping[str, Any], time: float) -> float:
        """Return the value, in the table's unit, at a time in units of the model."""


@dataclass(frozen=True)
class Playable:
    """A bundle that has been unpacked: its header and its tables.

    `changed` says that numbers of the model are not as published.
    """

    header: Mapping[str, Any]
    tables: Mapping[str, Looked]
    changed: bool = False


@dataclass(frozen=True)
class Frame:
    """All values at one state, and the keys of the messages that say it."""

    values: Values
    messages: tuple[str, ...]


def open_bundle(packed: bytes) -> Playable:
    """Unpack a bundle; ValueError when it is of another format than this code plays."""
    header, blob = unpack(packed)
    if header.get("format") != FORMAT:
        found = header.get("format", "none")
        raise ValueError(f"This bundle is of format {found}; played is {FORMAT}: compile it anew.")
    return Playable(header, grids(header, blob))


def frame(
    bundle: Playable,
    settings: Mapping[str, Any],
    time: float = 0.0,
    level: str = "plain",
    calm: bool = False,
    cut: bool = False,
) -> Frame:
    """Work out one frame; it depends on its arguments and on nothing else.

    `settings` names a preset and what the viewer has moved since; `time` is in seconds of play.
    With `cut` shots and light do not pass into one another: for paper and for stills.
    """
    values = _state(bundle.header, settings, time, cut)
    values["your_experiment"] = values["your_experiment"] or bundle.changed
    values |= {"detailed": level == "detailed", "calm": calm}
    values |= bundle.header["constants"]
    values |= {name: grid.lookup(values, values["t"]) for name, grid in bundle.tables.items()}
    for name, tree in bundle.header["derive"]:
        values[name] = evaluate(tree, values)
    return Frame(values, _messages(bundle.header["sentences"], values))


def preset_of(header: Mapping[str, Any], settings: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the preset that the settings name, the first one when they name none."""
    wanted = settings.get("preset", header["presets"][0]["id"])
    found: Mapping[str, Any] = next(p for p in header["presets"] if p["id"] == wanted)
    return found


def _state(
    header: Mapping[str, Any], settings: Mapping[str, Any], time: float, cut: bool
) -> Values:
    preset = preset_of(header, settings)
    play_s = min(max(time, 0.0), preset["duration_s"])
    number = max(i for i, m in enumerate(preset["moments"]) if m["from_s"] <= play_s)
    moment = preset["moments"][number]
    defaults = {control["id"]: control["default"] for control in header["controls"]}
    story = {**defaults, **moment["settings"]}
    moved = {key: value for key, value in settings.items() if key != "preset"}
    experiment = any(value != story.get(key) for key, value in moved.items())
    return {
        **story,
        **moved,
        "t": model_time(moment, play_s),
        "play_s": play_s,
        "moment": number + 1,
        "moment_id": moment["id"],
        "preset": preset["id"],
        "your_experiment": experiment,
        **staging(header, preset, number, play_s, cut=cut, experiment=experiment),
    }


def model_time(moment: Mapping[str, Any], play_s: float) -> float:
    """Return the model's time at a second of play; a moment of no length stands still."""
    stretch = _stretch(moment, play_s)
    length_s = stretch["to_s"] - stretch["from_s"]
    share = (play_s - stretch["from_s"]) / length_s if length_s else 0.0
    start, end = float(stretch["model_from"]), float(stretch["model_to"])
    if start == end:
        return start
    if moment["scale"] == "log":
        return float(start * (end / start) ** share)
    return float(start + share * (end - start))


def _stretch(moment: Mapping[str, Any], play_s: float) -> Mapping[str, Any]:
    """Return the beat that plays, or the moment where it has none."""
    begun = [beat for beat in moment.get("beats", ()) if beat["from_s"] <= play_s]
    return begun[-1] if begun else moment


def _messages(groups: list[list[Mapping[str, Any]]], values: Values) -> tuple[str, ...]:
    chosen = []
    for group in groups:
        said = next((s["message"] for s in group if evaluate(s["when"], values)), None)
        if said:
            chosen.append(said)
    return tuple(chosen)
