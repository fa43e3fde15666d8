"""Of what was seen in rats only the direction is drawn."""

from __future__ import annotations

import re

import pytest

from explainer import evidence
from explainer.chapters.glutamate_surge.glutamate_by_level import glutamate_by_level
from explainer.charts import Drawing, place

DOSES = (10, 20, 30, 50, 200)


@pytest.fixture(scope="module")
def drawing() -> Drawing:
    find = evidence.load().parameter
    return glutamate_by_level(
        find("PK-52:C_free"),
        find("CH-80:level_anaesthesia_um"),
        find("CH-39:s"),
        **{f"sign_{dose}": find(f"GS-01:sign_{dose}") for dose in DOSES},
    )


def signs(drawing: Drawing) -> list[tuple[float, float, str]]:
    found = re.findall(
        r'translate\(([\d.]+) ([\d.]+)\)"><path d="([^"]+)" fill="var\(--animals\)"', drawing.svg
    )
    return [(float(x), float(y), d) for x, y, d in found[: len(DOSES)]]


def test_all_stand_in_one_row(drawing: Drawing) -> None:
    assert len({y for _, y, _ in signs(drawing)}) == 1


def test_each_stands_at_its_dose(drawing: Drawing) -> None:
    per_dose = evidence.load().parameter("CH-39:s").value
    expected = [place(drawing.axes["x"], dose * per_dose) for dose in DOSES]
    assert [x for x, _, _ in signs(drawing)] == pytest.approx(expected, abs=0.01)


def test_more_the_same_and_less_have_shapes_of_their_own(drawing: Drawing) -> None:
    # Moghaddam 1997 (GS-01): up at 10, 20 and 30 mg/kg, no change at 50, down at 200
    shapes = [d for _, _, d in signs(drawing)]
    assert shapes[0] == shapes[1] == shapes[2]
    assert len(set(shapes)) == 3


def test_no_number_stands_at_the_vertical_axis(drawing: Drawing) -> None:
    assert set(re.findall(r'data-number="([^"]+)"', drawing.svg)) == {"0.1", "1", "10"}
