"""What is said never contradicts what is drawn, wherever a control of chapters 1 to 4 stands.

Every moment of every story is tried with each slider at its ends and marks and with every choice,
in every combination. What a sentence or the name of a value claims is written down here in terms of
what the drawing is told, not of what chose the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any

import pytest

from explainer.bundle import frame
from explainer.bundle.frame import Frame
from tests.opened import opened

Values = Mapping[str, Any]
Claim = Callable[[Values], bool]
TIMES = (0.2, 0.999)  # of a moment
DOORS = 8  # drawn on each cell of the circuit


def _open(v: Values) -> bool:
    return bool(v["door_gate"] > 0.5)


def _held(v: Values) -> bool:
    """Return whether the drug stands in the door that is drawn."""
    return bool(v["guest_in"] >= 1 and v["guest_out"] == 0)


def _filled(cell: str, v: Values) -> int:
    return int(DOORS * v[f"{cell}_held"] + 0.5)


ONE_DOOR: Mapping[str, Claim] = {
    "says-door-filled": lambda v: _open(v) and _held(v),
    "says-shut-gate": lambda v: v["gate_word"] == "shut",
    "says-shut-in": lambda v: v["gate_word"] in ("shutting", "shut"),
    "says-door-kept": lambda v: not _open(v) and _held(v),
    "says-door-open-to-drug": lambda v: (
        _open(v) and not _held(v) and v["guest_here"] > 0 and v["plug_out"] >= 0.5
    ),
    "says-door-plugged": lambda v: (
        _open(v) and not _held(v) and v["plug_out"] < 0.5 and v["door_awake"] < 0.5
    ),
    "says-door-runs": lambda v: (
        _open(v) and not _held(v) and v["plug_out"] >= 0.5 and v["drug_outside"] == 0
    ),
    "says-door-refuses": lambda v: not _open(v) and not _held(v) and v["guest_here"] > 0,
    "says-door-shut": lambda v: not _open(v) and v["signal"] == "off",
    "says-door-rests": lambda v: not _open(v) and v["signal"] != "off",
    "says-hundred-none": lambda v: v["counted"] == 0 and v["drug_outside"] == 0,
    "says-hundred": lambda v: v["counted"] == v["blocked_percent"],
    "says-hundred-washed-silent": lambda v: v["drug_outside"] == 0 and v["signal"] == "off",
    "says-hundred-washed-signals": lambda v: v["drug_outside"] == 0 and v["signal"] != "off",
    "says-hundred-rested": lambda v: v["drug_outside"] == 0,
    "says-people": lambda v: not v["your_experiment"] and v["far_level"] == "spray",
}
CIRCUIT: Mapping[str, Claim] = {
    "says-no-drug": lambda v: (
        v["dose"] == 0 and v["lifted"] < 0.1 and abs(v["main_pace"] - 0.33) < 0.05
    ),
    "says-doors-filled": lambda v: v["dose"] > 0,
    "says-equal": lambda v: v["needle"] <= 0.25,
    "says-brake-easier": lambda v: _filled("brake", v) >= _filled("main", v),
    "says-agonist": lambda v: v["needle"] <= 0.26,
    "says-brake-spared": lambda v: _filled("brake", v) == 0,
    "says-pyramids-spared": lambda v: _filled("main", v) == 0,
    "says-direct": lambda v: _filled("main", v) > 0,
    "says-direct-none": lambda v: v["dose"] == 0 and _filled("main", v) == 0,
    "says-habenula": lambda v: v["level_um"] < 0.1 and v["explanation"] == "habenula",
    "says-habenula-stopped": lambda v: v["level_um"] >= 0.1,
    "says-metabolite": lambda v: v["explanation"] == "metabolite",
    "says-no-curve": lambda v: not v["has_curve"],
    "says-glutamate-more": lambda v: v["needle"] > 0.2 and v["cloud_size"] > 0.5,
    "says-glutamate-same": lambda v: abs(v["needle"]) <= 0.26,
    "says-glutamate-less": lambda v: v["needle"] < -0.2 and v["cloud_size"] < 0.45,
    "says-rats-only": lambda v: v["dose"] == 4 or v["idea_far"],
}
BRANCH: Mapping[str, Claim] = {
    "says-after-stress": lambda v: v["counted"] == 3 and not v["changed"],
    "says-ampa-blocked": lambda v: v["counted"] == 3 and v["ampa_open"] == 0,
    "says-ampa-blocked-early": lambda v: v["ampa_open"] == 0 and v["mtorc1_light"] == 0,
    "says-rapamycin": lambda v: v["counted"] == 3 and v["pile"] == 0,
    "says-rapamycin-early": lambda v: v["protein_light"] == 0 and v["mtorc1_light"] == 0,
    "says-met-form": lambda v: v["counted"] == 3 and v["pile"] == 0,
    "says-met-form-early": lambda v: v["bdnf_light"] < 0.5,
    "says-spines-removed": lambda v: not v["kept"],
    "says-spines-removed-early": lambda v: v["new_a"] < 0.5,
    "says-second-dose-early": lambda v: v["counted"] < 6,
    "says-growth-second": lambda v: v["counted"] >= 5,
}
CARDS: Mapping[str, Claim] = {
    "says-no-card": lambda v: v["treatment"] == "none" and v["people_there"] == "none",
    "says-card": lambda v: v["treatment"] != "none" and v["picture"] == "cards",
    "says-first-day": lambda v: v["picture"] == "first_day",
    "says-whole-clock": lambda v: v["picture"] == "whole",
    "says-onset-band": lambda v: v["treatment"] == "drip",
}
# The name that a slider's value bears beside the picture, and what the picture then shows.
NAMED: Mapping[str, Mapping[tuple[str, object], Claim]] = {
    "receptor_blockade": {
        ("level_band", "none"): lambda v: v["guest_here"] == 0 or not v["your_experiment"],
        ("cell_band", "quiet"): lambda v: v["door_awake"] < 0.3 or not v["your_experiment"],
        ("cell_band", "active"): lambda v: v["door_awake"] >= 0.3 or not v["your_experiment"],
        ("gate_word", "open"): _open,
        ("gate_word", "shutting"): _open,
        ("gate_word", "shut"): lambda v: not _open(v),
        ("far_level", "experiment"): lambda v: v["your_experiment"],
        ("far_level", "no_drug"): lambda v: v["counted"] == 0,
    },
    "glutamate_surge": {
        ("level_band", "none"): lambda v: v["dose"] == 0,
        ("level_band", "rats"): lambda v: v["dose"] >= 3 or v["idea_far"],
    },
    "synaptic_plasticity": {},
    "onset_timing": {
        ("people_there", "none"): lambda v: v["treatment"] == "none",
        ("compared_as", "asleep"): lambda v: v["t"] == 24,
    },
}
CLAIMS: Mapping[str, Mapping[str, Claim]] = {
    "receptor_blockade": ONE_DOOR,
    "glutamate_surge": CIRCUIT,
    "synaptic_plasticity": BRANCH,
    "onset_timing": CARDS,
}


def stands(control: Mapping[str, Any]) -> list[Any]:
    """Return where a control is tried: every choice, or both ends of a slider and its marks."""
    if control["kind"] == "choice":
        return list(control["options"])
    marks = (tick["value"] for tick in control["ticks"])
    return sorted({control["min"], control["max"], *marks})


def shown(chapter: str) -> Iterator[tuple[str, Frame]]:
    """Yield every moment, early and at its end, for every stand of its controls."""
    playable = opened(chapter)
    controls = playable.header["controls"]
    ids = [control["id"] for control in controls]
    tried = [dict(zip(ids, row, strict=True)) for row in product(*map(stands, controls))]
    for preset in playable.header["presets"]:
        for moment, settings, time in product(preset["moments"], ({}, *tried), TIMES):
            second = moment["from_s"] + time * (moment["to_s"] - moment["from_s"])
            at = frame(playable, {"preset": preset["id"], **settings}, second, "detailed")
            yield f"{moment['id']} {settings}", at


@pytest.mark.slow
@pytest.mark.parametrize("chapter", CLAIMS)
def test_what_is_said_is_what_is_drawn_at_every_end_of_every_control(chapter: str) -> None:
    wrong: dict[str, str] = {}
    made, claims = set[str](), CLAIMS[chapter]
    for where, at in shown(chapter):
        for message in at.messages:
            made.add(message)
            if message in claims and not claims[message](at.values):
                wrong.setdefault(message, where)
            # What the story does not say by itself is said of what somebody set.
            if at.values["your_experiment"] and message not in claims:
                wrong.setdefault(f"{message} claims nothing", where)
        for (name, value), claim in NAMED[chapter].items():
            if at.values[name] == value and not claim(at.values):
                wrong.setdefault(f"{name} is {value}", where)
    assert wrong == {}
    assert claims.keys() <= made, "a sentence that nothing brings about"
