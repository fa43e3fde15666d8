"""What is kept was made from what is here, and says so when it was not."""

from __future__ import annotations

import json

import pytest

from explainer import bands
from explainer.bands import store as module
from explainer.bands.inputs import BandError, read_inputs


def test_nothing_that_is_kept_is_stale():
    assert list(bands.stale()) == []


def test_a_moved_range_makes_them_stale(monkeypatch, tmp_path):
    inputs = read_inputs("doors")
    moved = (*inputs[:-1], type(inputs[-1])(**{**vars(inputs[-1]), "high": 0.9}))
    monkeypatch.setattr(module, "read_inputs", lambda bands: moved)
    assert list(bands.stale()) == list(module.MODELS)


@pytest.mark.parametrize("name", module.MODELS)
def test_enough_was_drawn(name):
    assert bands.kept(name).draws >= 2000


@pytest.mark.parametrize("name", module.MODELS)
def test_the_middle_lies_between_the_ends(name):
    for band in bands.kept(name).bands.values():
        rows = list(zip(band.low, band.middle, band.high, strict=True))
        assert all(low <= middle <= high for low, middle, high in rows)
        assert len(rows) == len(band.at)


def test_writing_and_reading_are_each_others_inverse(monkeypatch, tmp_path):
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    row = {"at": [0, 1], "low": [0, 0.125], "middle": [0, 0.25], "high": [0, 0.5]}
    bands.write("doors", 4, {"ketamine": row})
    assert bands.kept("doors").bands["ketamine"].high == (0, 0.5)
    assert json.loads((tmp_path / "doors.json").read_text())["draws"] == 4


def test_each_input_names_a_record_with_ends_and_says_that_it_was_chosen():
    for each in [*read_inputs("doors"), *read_inputs("circuit")]:
        assert each.low < each.high, each.name
        assert each.low <= each.value <= each.high, each.name


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('record = "KB-01:delta"\nform = "flat"', "x has the form flat; allowed are uniform"),
        ('record = "NM-01:a_Mg"\nform = "uniform"', "NM-01:a_Mg, which has no low and high end"),
    ],
)
def test_a_wrong_input_is_refused_in_a_sentence(tmp_path, text, said):
    file = tmp_path / "inputs.toml"
    file.write_text(f'[x]\n{text}\nbands = ["doors"]\n')
    with pytest.raises(BandError, match=said):
        read_inputs("doors", file)
