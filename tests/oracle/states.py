"""What a page can be asked for: every moment of every story, and settings taken at random."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from explainer.bundle import Playable

EVERY_S = 0.5
AT_RANDOM = 200
SEED = 20261127


@dataclass(frozen=True)
class State:
    """Settings (a story, and what was moved since), a second of play, and how much is shown."""

    settings: Mapping[str, Any]
    time_s: float
    level: str = "plain"


def states(playable: Playable, at_random: int = AT_RANDOM, seed: int = SEED) -> Iterator[State]:
    """Yield every half second of every story, plain and detailed, then others at random."""
    for preset in playable.header["presets"]:
        for step in range(int(preset["duration_s"] / EVERY_S) + 1):
            for level in ("plain", "detailed"):
                yield State({"preset": preset["id"]}, step * EVERY_S, level)
    dice = random.Random(seed)
    for preset in playable.header["presets"]:
        for _ in range(at_random):
            yield any_state(playable.header, preset, dice)


def any_state(header: Mapping[str, Any], preset: Mapping[str, Any], dice: random.Random) -> State:
    """Return a story's second with some of its settings moved, at random."""
    moved = [control for control in header["controls"] if dice.random() < 0.6]
    settings = {"preset": preset["id"], **{one["id"]: _any(one, dice) for one in moved}}
    level = dice.choice(("plain", "detailed"))
    return State(settings, round(dice.uniform(0, preset["duration_s"]), 3), level)


def _any(control: Mapping[str, Any], dice: random.Random) -> Any:
    if control["kind"] == "choice":
        return dice.choice(control["options"])
    if dice.random() < 0.15:
        return dice.choice((control["min"], control["max"]))
    share = dice.random() ** (2 if control["scale"] == "root" else 1)
    steps = round(share * (control["max"] - control["min"]) / control["step"])
    return round(control["min"] + steps * control["step"], 6)


def place(header: Mapping[str, Any], state: State) -> dict[str, Any]:
    """Return where a state stands, from the story's own record: no expression is evaluated.

    `story`, `moment`, `beat` (the one that plays), `share` of that beat, `second` of play, `yours`
    (somebody has moved something away from the story), `detailed`, and every setting.
    """
    preset = next(p for p in header["presets"] if p["id"] == state.settings["preset"])
    second = min(state.time_s, preset["duration_s"])
    moment = [m for m in preset["moments"] if m["from_s"] <= second][-1]
    beats = [b for b in moment.get("beats", ()) if b["from_s"] <= second]
    defaults = {control["id"]: control["default"] for control in header["controls"]}
    told = {**defaults, **moment["settings"]}
    moved = {key: value for key, value in state.settings.items() if key != "preset"}
    beat = beats[-1] if beats else {"id": "", "from_s": 0.0, "to_s": 1.0}
    return {
        **told,
        **moved,
        "story": preset["id"],
        "moment": moment["id"],
        "beat": beat["id"],
        "share": (second - beat["from_s"]) / (beat["to_s"] - beat["from_s"]),
        "second": second,
        "yours": any(value != told.get(key) for key, value in moved.items()),
        "detailed": state.level == "detailed",
    }
