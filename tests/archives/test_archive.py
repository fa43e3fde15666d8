"""A COMBINE archive holds one model in all its parts, and an experiment for every row."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from explainer.archives import experiments, to_archive
from explainer.cli import main
from explainer.models import ModelError, model_names, read_model
from tests.archives.conftest import archive, opened

ROOT = Path(__file__).parents[2]
EACH_MODEL = pytest.mark.parametrize("name", model_names())
# Rows that are a sentence about people, not a run of a model.
SAID = {"S10", "P6", "P9", "P10", "O9"}


def test_every_validation_row_is_an_experiment():
    text = (ROOT / "docs" / "models.md").read_text(encoding="utf-8")
    table = text.partition("## How to use one")[0]
    rows = set()
    for letter, first, last in re.findall(r"([RSPO])(\d+)(?: to [RSPO](\d+))?", table):
        rows |= {f"{letter}{n}" for n in range(int(first), int(last or first) + 1)}
    there = {
        e.name.partition("_")[0] for name in model_names() for e in experiments(read_model(name))
    }
    assert rows - SAID <= there


def test_every_story_of_a_simulated_chapter_has_a_picture():
    from explainer.chapters import ORDER, chapter

    names = [e.name for name in model_names() for e in experiments(read_model(name))]
    for each in (chapter(name) for name in ORDER):
        if each.surface is not None:
            assert any(name.startswith(f"picture_{each.name}_") for name in names)


@EACH_MODEL
def test_the_manifest_names_every_file_and_no_other(name):
    packed = archive(name)
    manifest = packed.read("manifest.xml").decode()
    listed = set(re.findall(r'location="\./([^"]+)"', manifest))
    assert listed == set(packed.namelist())
    assert manifest.count('master="true"') == 1
    assert {"metadata.rdf", f"{name}.ant", f"{name}.xml"} <= listed


def test_the_same_model_gives_the_same_bytes():
    model = read_model("ketamine_drip")
    assert to_archive(model) == to_archive(model)


def test_what_was_changed_stands_in_every_part():
    model = read_model("spine_turnover")
    packed = zipfile.ZipFile(io.BytesIO(to_archive(model, {"tau_K": 2.5})))
    assert 'id="tau_K" value="2.5"' in packed.read("spine_turnover.xml").decode()
    assert re.search(r"tau_K = 2\.5 day;", packed.read("spine_turnover.ant").decode())
    changed, published = (z.read("data/P1_density.csv") for z in (packed, archive(model.name)))
    assert changed != published


def test_a_name_that_is_none_of_the_models_is_refused():
    with pytest.raises(ModelError, match="nonsense"):
        to_archive(read_model("nmda_receptor"), {"nonsense": 1.0})


@EACH_MODEL
def test_experiments_ask_what_is_allowed(name):
    model = read_model(name)
    for each in experiments(model):
        for asked, value in each.values.items():
            assert model.parameter(asked).low <= value <= model.parameter(asked).high
        assert set(each.observed) <= set(model.units)
    assert opened(name).keys() == {each.name for each in experiments(model)}


def test_the_command_line_writes_both(tmp_path):
    for file in ("spines.omex", "spines.xml"):
        assert main(["sbml", "spine_turnover", str(tmp_path / file)]) == 0
    assert zipfile.is_zipfile(tmp_path / "spines.omex")
    assert "CH-50:tau_K" in (tmp_path / "spines.xml").read_text(encoding="utf-8")
