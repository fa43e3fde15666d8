"""The same bundle in the same state shows the same values, sentence and drawing in every door."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.doors.conftest import PLAYED, run_notebook
from tests.doors.reading import at_state, shown

pytestmark = pytest.mark.browser
# A state of each chapter that is played: what is chosen, and a second of play.
STATES: dict[str, dict[str, Any]] = {
    "receptor_blockade": {"preset": "anaesthesia", "play_s": 5.0, "slider": ("voltage_mv", -40)},
    "glutamate_surge": {"preset": "equal", "play_s": 21.0},
    "synaptic_plasticity": {"play_s": 30.0},
    "onset_timing": {"play_s": 9.0},
}


@pytest.fixture
def reference(chapter: str, new_page: Callable[..., Page], site_folder: Path) -> dict[str, Any]:
    """What the single file shows, which needs nothing but a browser."""
    page = new_page()
    page.goto((site_folder / "ketamine-explainer-en.html").as_uri() + f"#{chapter}")
    return shown(at_state(page, **STATES[chapter]))


@pytest.fixture(params=PLAYED)
def chapter(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_reference_is_a_real_chapter(reference: dict[str, Any]) -> None:
    assert len(reference["sentence"]) > 20
    assert len(reference["drawings"]) >= 2
    assert len(reference["drawings"][0]) > 100


def test_the_folder_shows_it(
    chapter: str, page: Page, site_url: str, reference: dict[str, Any]
) -> None:
    page.goto(f"{site_url}#{chapter}")
    assert shown(at_state(page, **STATES[chapter])) == reference


@pytest.mark.parametrize("chapter", PLAYED[:1])
def test_the_folder_shows_it_from_a_stick(
    chapter: str, page: Page, site_folder: Path, reference: dict[str, Any]
) -> None:
    page.goto((site_folder / "index.html").as_uri() + f"#{chapter}")
    assert shown(at_state(page, **STATES[chapter])) == reference


def test_voila_shows_it(
    chapter: str, page: Page, dashboard_url: str, reference: dict[str, Any]
) -> None:
    page.goto(f"{dashboard_url}#{chapter}", wait_until="commit")
    assert shown(at_state(page, **STATES[chapter])) == reference


def test_jupyterlab_shows_it(
    chapter: str, page: Page, jupyter_url: str, reference: dict[str, Any]
) -> None:
    run_notebook(page, f"{jupyter_url}/lab/tree/{chapter}.ipynb?reset")
    assert shown(at_state(page, **STATES[chapter])) == reference


@pytest.mark.parametrize("chapter", PLAYED[:1])
def test_notebook_shows_it(
    chapter: str, page: Page, jupyter_url: str, reference: dict[str, Any]
) -> None:
    run_notebook(page, f"{jupyter_url}/notebooks/{chapter}.ipynb")
    assert shown(at_state(page, **STATES[chapter])) == reference
