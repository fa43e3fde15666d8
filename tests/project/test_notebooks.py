"""Notebooks are thin, named, and kept without outputs."""

import json

import pytest


@pytest.fixture
def notebooks(root):
    return {
        path.name: json.loads(path.read_text(encoding="utf-8"))
        for path in root.glob("notebooks/*.ipynb")
    }


def test_no_output_is_kept(notebooks):
    for name, notebook in notebooks.items():
        for cell in notebook["cells"]:
            assert not cell.get("outputs") and cell.get("execution_count") is None, name


def test_each_has_a_title_and_a_language(notebooks):
    for name, notebook in notebooks.items():
        assert notebook["metadata"].get("title"), name
        assert notebook["metadata"].get("language"), name


def test_the_dashboard_is_one_cell(notebooks):
    (cell,) = notebooks["dashboard.ipynb"]["cells"]
    assert "".join(cell["source"]).splitlines()[-1] == "Dashboard()"
