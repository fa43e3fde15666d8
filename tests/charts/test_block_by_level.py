"""The band of the block chart ends where the read figures end."""

from __future__ import annotations

import re
from types import SimpleNamespace

import numpy as np
import pytest

from explainer import evidence
from explainer.chapters.receptor_blockade.block_by_level import Competition, least_block, most_block
from explainer.charts import place

from .conftest import drawing_of

PX = 0.01  # the drawing's last digit


@pytest.fixture(scope="module")
def competition() -> Competition:
    find = evidence.load().parameter
    return Competition(
        voltage=find("CH-01:voltage"),
        measured_at=find("CH-13:V_fit"),
        delta=find("KB-01:delta"),
        thermal=find("CH-12:RT_F"),
        magnesium=find("CH-02:magnesium"),
        slope=find("NM-01:a_Mg"),
        constant=find("NM-01:K_Mg"),
    )


def test_magnesium_and_voltage_weaken_the_block_as_derived(competition: Competition) -> None:
    find = evidence.load().parameter
    half_um = find("KB-01:koff").value / find("KB-01:kon").value * competition.factor
    # BL-04: effective Kd 29.5 µM with the rates of KB-01, 1 mM magnesium, -66 mV
    assert half_um == pytest.approx(29.5, abs=0.05)


def test_the_least_is_what_was_derived_for_a_drip(competition: Competition) -> None:
    find = evidence.load().parameter
    levels = np.array([find("PK-52:C_free").low, find("PK-52:C_free").high])
    least = least_block(levels, find("KB-01:kon"), find("KB-01:koff"), competition)
    # BL-04:block_rates_Mg, 1.4 to 2.0 %
    assert least == pytest.approx([1.4, 2.0], abs=0.05)


def test_the_most_is_what_was_derived_for_a_drip() -> None:
    find = evidence.load().parameter
    levels = np.array([find("PK-52:C_free").low, find("PK-52:C_free").high])
    # BL-01:block_2A_0, 39 to 47 %
    assert most_block(levels, find("KB-01:IC50_2A"), find("KB-01:n_2A")) == pytest.approx(
        [39, 47], abs=0.5
    )


def test_the_band_is_drawn_where_its_numbers_are() -> None:
    drawing = drawing_of("block_by_level")
    band = re.search(r'data-artist="band" d="([^"]+)"', drawing.svg)
    assert band
    points = np.array(re.findall(r"(-?[\d.]+) (-?[\d.]+)", band[1]), dtype=float)
    levels = np.geomspace(0.05, 10, 60)
    ic50, hill = (evidence.load().parameter(key) for key in ("KB-01:IC50_2A", "KB-01:n_2A"))
    most = most_block(levels, ic50, hill)
    expected = [
        (place(drawing.axes["x"], level), place(drawing.axes["y"], share))
        for level, share in zip(levels, most, strict=True)
    ]
    assert points[60:120] == pytest.approx(np.array(expected[::-1]), abs=PX)


def test_a_chosen_range_is_dashed_and_a_derived_one_is_not() -> None:
    dashes = re.findall(
        r'stroke="var\(--line-strong\)"[^>]*dasharray', drawing_of("block_by_level").svg
    )
    # both ends of the anaesthetic range (CH-80, chosen) and the sample in the key; none of PK-52
    assert len(dashes) == 3


def test_no_drug_blocks_nothing(competition: Competition) -> None:
    rate = SimpleNamespace(value=1.0)
    assert least_block(np.array([0.0]), rate, rate, competition) == [0.0]
