"""Numbers on pages that are no findings: plain counts, dates and parts of names, reviewed by hand.

Each has its reason. A number that is a finding belongs into assets/evidence.
"""

from __future__ import annotations

EVERYWHERE = {
    0: "nothing",
    1: "one, the first",
    2: "two",
    3: "three things to remember",
    4: "four",
    8: "doors in the drawing",
    10: "squares in a row of a hundred; signals of a moment",
    100: "the one denominator",
}
OF_CHAPTERS: dict[str, dict[float, str]] = {
    "glutamate_surge": {
        2021: "year of a scan, by which the picture tells it from the other",
        2025: "year of a scan, by which the picture tells it from the other",
    },
    "synaptic_plasticity": {
        6: "places on the drawn branch; hours, a mark on the clock of the chart",
    },
    "onset_timing": {
        367: "people in the nine trials of TR-052 to TR-055, as the paper counts them",
        520: "about so many people: those of TR-099 and TR-100 together",
        2025: "year since when the spray may be given alone in the US",
    },
    "treatment_day": {
        65: "years of age at which the tables are split",
        110: "a limit in the name of an event of the label",
        180: "a limit in the name of an event of the label",
        2019: "year of a label",
        2021: "year of a label",
        2026: "year of the label in force",
    },
    "choices": {
        2019: "year of a label",
        2020: "year of a price",
        2021: "year of a label",
        2022: "year of England's decision",
        2025: "year since when the spray may be given alone in the US",
        2026: "year of what England's adviser says",
    },
}
