"""The page about the models names what exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from explainer.models import model_names, read_model

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "models.md").read_text(encoding="utf-8")


def test_every_model_is_in_the_table():
    listed = re.findall(r"^\| `(\w+)` \|[^|]+\| (\w+) \|", TEXT, re.MULTILINE)
    assert sorted(listed) == [(name, read_model(name).time_unit) for name in model_names()]


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:explainer|tests)/[\w./]+)`", TEXT))))
def test_every_path_exists(path):
    assert (ROOT / path).exists()


def test_every_record_exists(records):
    known = {key.partition(":")[0] for key in records}
    named = set(re.findall(r"\b(?:PK|NM|KB|BL|CH|KT|SA)-\d\d\b", TEXT)) - {"KB-05"}
    assert named <= known


@pytest.mark.slow
def test_examples_run():
    for block in re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL):
        exec(compile(block, "docs/models.md", "exec"), {})
