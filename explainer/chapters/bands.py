"""Bands that chapters show beside their counts: where 95 of 100 draws from stated ranges lie."""

from __future__ import annotations

from typing import Literal

from explainer.chapters.chapter import BandTable
from explainer.chapters.doses import after_spray
from explainer.chapters.numbers import BandValue, Number

PARTS: tuple[Literal["low", "middle", "high"], ...] = ("low", "middle", "high")

DOOR_BANDS = {
    f"{name}_{part}": BandTable("doors", part, "level_um", bands, over)
    for part in PARTS
    for name, bands, over in (
        ("doors", ("ketamine", "memantine"), "drug"),
        ("spray_doors", ("spray",), None),
    )
}
"""Filled doors at a level, whether the cell is quiet or active; the spray is the stronger half."""

DOOR_BAND_VALUES = (
    *(
        (f"band_{part}", f"spray_doors_{part} if preset == 'spray' else doors_{part}")
        for part in PARTS
    ),
    *((f"band_{part}_percent", f"round(100 * band_{part})") for part in PARTS),
)
"""The band of the level, the drug and the preset that are shown: shares, and whole doors of 100."""

CIRCUIT_BANDS = {
    f"{name}_{part}": BandTable("circuit", part, "level_um", bands, over)
    for part in PARTS
    for name, bands, over in (
        (
            "settled",
            ("none", "equal", "brake_easier", "brake_spared", "pyramids_spared", "agonist"),
            "experiment",
        ),
        ("direct", ("brake_spared",), None),
        ("brake_filled", ("brake_filled",), None),
        ("pyramid_filled", ("pyramid_filled",), None),
    )
}
"""Glutamate once the circuit has settled, 1 at rest, and filled doors: an ensemble of sets."""

CIRCUIT_BAND_VALUES = (
    *(
        (f"glutamate_{part}", f"direct_{part} if explanation == 'direct' else settled_{part}")
        for part in PARTS
    ),
    *((f"glutamate_{part}_percent", f"round(100 * glutamate_{part})") for part in PARTS),
    *(
        (f"{cell}_filled_{part}_percent", f"round(100 * {cell}_filled_{part})")
        for cell in ("brake", "pyramid")
        for part in PARTS
    ),
    ("brake_filled_percent", "round(100 * brake_filled)"),
    ("pyramid_filled_percent", "round(100 * pyramid_filled)"),
)
"""The same at the level that is shown; glutamate in hundredths of rest, doors of 100."""

SPRAY_MIN = {"10_min": 10, "40_min": 40, "2_h": 120, "6_h": 360}
PEOPLE: dict[str, Number] = {
    **{
        f"people_{part}_{name}": BandValue("people", "doors", part, minute)
        for name, minute in SPRAY_MIN.items()
        for part in ("low", "high")
    },
    **{f"spray_um_{name}": after_spray(minute) for name, minute in SPRAY_MIN.items()},
}
"""What 5 of 100 virtual people stay below and 5 above, at the times of the spray's story."""


def _at_moment(value: str) -> str:
    """Return an expression for the value of the spray's moment that plays."""
    first, *others = SPRAY_MIN
    chosen = f"{value}_{first}"
    for name in others:
        chosen = f"({value}_{name} if moment_id == 'spray_{name}' else {chosen})"
    return chosen


PEOPLE_VALUES = (
    ("people_low_percent", f"round(100 * {_at_moment('people_low')})"),
    ("people_high_percent", f"round(100 * {_at_moment('people_high')})"),
    ("spray_um", _at_moment("spray_um")),
    (
        "people_shown",
        "preset == 'spray' and level_um == spray_um and voltage_mv == -20 and start == 'there'",
    ),
)
"""The same for the moment that plays, while nothing has been moved away from it."""

GROWTH_BANDS = {
    f"growth_{part}": BandTable("spines", part, "course_d", ("growth",)) for part in PARTS
}
"""Contact points added by one dose, as a share of each version's own peak, over two weeks."""

GROWTH_BAND_VALUES = (
    ("growth_banded", "experiment == 'none' and part != 'after_stress'"),
    *((f"growth_{part}_percent", f"round(100 * growth_{part})") for part in PARTS),
)

ONSET_BANDS = {f"drip_{part}": BandTable("onset", part, "course_h", ("drip",)) for part in PARTS}
"""The average difference after one drip, 1 = a day after it, over three months."""

ONSET_BAND_VALUES = (
    ("drip_banded", "treatment == 'drip' and t >= 24 and t <= 336 and picture != 'whole'"),
    *((f"drip_{part}_percent", f"round(100 * drip_{part})") for part in PARTS),
)
