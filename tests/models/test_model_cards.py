"""Each model has a card that says first what it misses, and names records and tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from explainer.models import model_names, read_model

ROOT = Path(__file__).parents[2]
CARDS = ROOT / "docs" / "model_cards"
PARTS = ["What it misses.", "What for.", "Fitted to what.", "Not for."]
EACH_MODEL = pytest.mark.parametrize("name", model_names())


def test_there_is_a_card_for_each_model_and_no_other():
    assert sorted(path.stem for path in CARDS.glob("*.md")) == sorted(model_names())


@EACH_MODEL
def test_a_card_says_first_what_the_model_misses(name):
    text = (CARDS / f"{name}.md").read_text(encoding="utf-8")
    assert re.findall(r"^\*\*(.+?)\*\*", text, re.MULTILINE) == PARTS
    assert text.startswith(f"# Model card: {name}\n")


@EACH_MODEL
def test_what_a_card_names_is_there(name, records):
    text = (CARDS / f"{name}.md").read_text(encoding="utf-8")
    known = {key.partition(":")[0] for key in records}
    assert set(re.findall(r"\b[A-Z]{2}-\d+\b", text)) <= known
    for path in re.findall(r"`(tests/[\w./]+)`", text):
        assert (ROOT / path).exists()


@EACH_MODEL
def test_its_rows_are_those_of_the_table(name):
    table = (ROOT / "docs" / "models.md").read_text(encoding="utf-8")
    (row,) = re.findall(rf"^\| `{name}` \|.*\| (.+) \|$", table, re.MULTILINE)
    text = (CARDS / f"{name}.md").read_text(encoding="utf-8")
    assert f"Rows {row};" in text


@EACH_MODEL
def test_a_card_says_what_every_setting_and_every_output_is(name):
    model = read_model(name)
    text = (CARDS / f"{name}.md").read_text(encoding="utf-8")
    settings = [each.name for each in model.parameters if each.role == "setting"]
    said = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", text, re.MULTILINE))
    assert [*said] == [*settings, *(each.name for each in model.observables)]
    assert all(len(meaning) > 10 for meaning in said.values())
