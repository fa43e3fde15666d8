"""What the notebooks' own texts say in digits is what the records hold.

Each line is a piece of a sentence with its numbers left open. Other languages are held to the same
numbers, cell by cell, in test_translated.py.
"""

from __future__ import annotations

import json
import re

import pytest

from explainer import evidence
from explainer.places import NOTEBOOKS

TOLD = {
    "01_receptor_blockade": [
        "fills {BL-06:doors_drip.low} to {BL-06:doors_drip.high} of 100 doors",
        "From about {BL-05:block_all.low} to about {BL-05:block_all.high} of 100",
    ],
    "02_glutamate_surge": [
        "give {GL-01:rise_drip.low} to {GL-01:rise_drip.high} of 100 at the level of a drip",
        "(p = {GS-15:p_Glu} for glutamate)",
    ],
    "04_onset_timing": [
        "stands at {TR-052:response} and {TR-053:response} in both sets",
        "{TR-054:response} with a sedative, {TR-055:response} with salt water",
        "Under anaesthesia (IA-08) the comparison group reached {TR-026:response}",
        "{TR-052:response} beside {TR-054:response}, or {TR-053:response} beside {TR-055:response}",
        "or {TR-025:response} beside {TR-026:response}",
        "{TR-099:response} of 100 had responded, beside {TR-100:response} with a dummy spray",
        "{TR-124:relapse} against {TR-125:relapse} of 100 relapsed",
    ],
    "08_choices": ["(IA-10, IA-11, IA-23, IA-30)"],
}
OPEN = re.compile(r"\{([^{}.]+)(?:\.(\w+))?\}")


def filled(told: str) -> str:
    """Return a piece with its numbers, written as the notebooks write them."""
    store = evidence.load()

    def number(found: re.Match[str]) -> str:
        figure = evidence.read_figure(store.record(found[1]).figure)
        value = getattr(figure, found[2]) if found[2] else figure.number
        return f"{value:g}" if abs(value) < 1 else f"{value:.0f}"

    return OPEN.sub(number, told)


@pytest.mark.parametrize("name", TOLD)
def test_it_says_what_the_records_hold(name: str) -> None:
    cells = json.loads((NOTEBOOKS / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    text = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    assert [told for told in map(filled, TOLD[name]) if told not in text] == []


def test_the_rows_that_test_two_treatments_are_the_ones_named() -> None:
    named = {"IA-10", "IA-11", "IA-23", "IA-30"}
    both = ("electroconvulsive", "bupropion", "quetiapine")
    found = {
        c.key for c in evidence.load().comparisons.values() if any(w in c.control for w in both)
    }
    assert found == named
