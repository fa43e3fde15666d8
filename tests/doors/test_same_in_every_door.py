"""The same bundle in the same state shows the same values, sentence and drawing in every door."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.doors.conftest import run_notebook
from tests.doors.reading import at_state, shown

pytestmark = pytest.mark.browser
STATE: dict[str, Any] = {"preset": "anaesthesia", "play_s": 20.0, "voltage_mv": -40}
CHAPTER = "#receptor_blockade"


@pytest.fixture
def reference(new_page: Callable[..., Page], site_folder: Path) -> dict[str, Any]:
    """What the single file shows, which needs nothing but a browser."""
    page = new_page()
    page.goto((site_folder / "ketamine-explainer-en.html").as_uri() + CHAPTER)
    return shown(at_state(page, **STATE))


def test_the_reference_is_a_real_chapter(reference: dict[str, Any]) -> None:
    assert "of 100 doors" in reference["sentence"]
    assert len(reference["drawings"]) >= 3
    assert len(reference["drawings"][0]) > 200


def test_the_folder_shows_it(page: Page, site_url: str, reference: dict[str, Any]) -> None:
    page.goto(site_url + CHAPTER)
    assert shown(at_state(page, **STATE)) == reference


def test_the_folder_shows_it_from_a_stick(
    page: Page, site_folder: Path, reference: dict[str, Any]
) -> None:
    page.goto((site_folder / "index.html").as_uri() + CHAPTER)
    assert shown(at_state(page, **STATE)) == reference


def test_voila_shows_it(page: Page, dashboard_url: str, reference: dict[str, Any]) -> None:
    page.goto(dashboard_url + CHAPTER, wait_until="commit")
    assert shown(at_state(page, **STATE)) == reference


@pytest.mark.parametrize("door", ["lab/tree", "notebooks"])
def test_jupyter_shows_it(
    page: Page, jupyter_url: str, door: str, reference: dict[str, Any]
) -> None:
    run_notebook(page, f"{jupyter_url}/{door}/chapter.ipynb")
    assert shown(at_state(page, **STATE)) == reference
