"""The same bundle in the same state shows the same values, sentence and drawing in every door."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.bundle import frame
from explainer.site import write_courses
from tests.doors.conftest import PLAYED, run_notebook
from tests.doors.reading import at_state, shown
from tests.opened import opened

pytestmark = pytest.mark.browser
# A state of each chapter that is played: what is chosen, and a second of play.
STATES: dict[str, dict[str, Any]] = {
    "receptor_blockade": {"preset": "anaesthesia", "play_s": 5.0, "slider": ("voltage_mv", -40)},
    "glutamate_surge": {"preset": "equal", "play_s": 21.0},
    "synaptic_plasticity": {"play_s": 30.0},
    "onset_timing": {"play_s": 9.0},
}


# A link to a moment: what it asks for, and by what each door is reached.
LINK = "receptor_blockade/spray?at=20.5&level=detailed&language=es&theme=dark&set.voltage_mv=-40"
LINKED = {"preset": "spray", "voltage_mv": -40}
AROUND = """<!doctype html><meta charset="utf-8"><title>Somebody else's page</title>
<link rel="icon" href="data:,"><iframe src="ADDRESS" title="A chapter"
style="width:1280px;height:4000px;border:0"></iframe>"""
# A course's own interface, as little of it as a chapter needs.
COURSE = """<script>
const kept = {};
window.API = { LMSInitialize: () => "true", LMSFinish: () => "true", LMSCommit: () => "true",
  LMSGetValue: (name) => kept[name] ?? "", LMSGetLastError: () => "0",
  LMSSetValue: (name, value) => { kept[name] = value; return "true"; } };
</script>"""
WORN = """() => { const { lang, dataset } = document.querySelector(".kx");
  return [lang, dataset.level, dataset.theme]; }"""


@pytest.fixture(scope="module")
def references() -> dict[str, dict[str, Any]]:
    """What the single file showed of a chapter: all its doors are held against one reading."""
    return {}


@pytest.fixture
def reference(
    chapter: str,
    take_page: Callable[..., Page],
    site_folder: Path,
    references: dict[str, dict[str, Any]],
) -> dict[str, Any]:
    """What the single file shows, which needs nothing but a browser."""
    if chapter not in references:
        page = take_page()
        page.goto((site_folder / "ketamine-explainer-en.html").as_uri() + f"#{chapter}")
        references[chapter] = shown(at_state(page, **STATES[chapter]))
    return references[chapter]


@pytest.fixture(params=PLAYED)
def chapter(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_reference_is_a_real_chapter(reference: dict[str, Any]) -> None:
    assert len(reference["sentence"]) > 20
    assert len(reference["drawings"]) >= 2
    assert len(reference["drawings"][0]) > 100


def test_the_folder_shows_it(
    chapter: str, take_page: Callable[..., Page], site_url: str, reference: dict[str, Any]
) -> None:
    page = take_page()
    page.goto(f"{site_url}#{chapter}")
    assert shown(at_state(page, **STATES[chapter])) == reference


@pytest.mark.parametrize("chapter", PLAYED[:1])
def test_the_folder_shows_it_from_a_stick(
    chapter: str, take_page: Callable[..., Page], site_folder: Path, reference: dict[str, Any]
) -> None:
    page = take_page()
    page.goto((site_folder / "index.html").as_uri() + f"#{chapter}")
    assert shown(at_state(page, **STATES[chapter])) == reference


def test_voila_shows_it(
    chapter: str, take_page: Callable[..., Page], dashboard_url: str, reference: dict[str, Any]
) -> None:
    page = take_page()
    page.goto(f"{dashboard_url}#{chapter}", wait_until="commit")
    assert shown(at_state(page, **STATES[chapter])) == reference


def test_jupyterlab_shows_it(
    chapter: str, page: Page, jupyter_url: str, reference: dict[str, Any]
) -> None:
    run_notebook(page, f"{jupyter_url}/lab/tree/{chapter}.ipynb?reset")
    assert shown(at_state(page, **STATES[chapter]), has_kernel=True) == reference


@pytest.mark.parametrize("chapter", PLAYED[:1])
def test_notebook_shows_it(
    chapter: str, page: Page, jupyter_url: str, reference: dict[str, Any]
) -> None:
    run_notebook(page, f"{jupyter_url}/notebooks/{chapter}.ipynb")
    assert shown(at_state(page, **STATES[chapter]), has_kernel=True) == reference


@pytest.fixture(scope="module")
def linked_sentence() -> str:
    """What the link's moment says in its language, worked out in Python."""
    shown = frame(opened("receptor_blockade", "es"), LINKED, 20.5)
    texts = [words.message("es", "receptor_blockade", m, **shown.values) for m in shown.messages]
    return " ".join(texts)


@pytest.fixture(scope="module")
def framed(site_folder: Path) -> dict[str, str]:
    """Pages of somebody else, in the site's folder: a chapter in a frame, and a course."""
    course = site_folder / "course"
    with zipfile.ZipFile(write_courses(site_folder / "courses")[0]) as package:
        package.extractall(course)
    chapter = f"chapter-receptor_blockade.en.html#{LINK}"
    for name, where, more in (("frame", "", ""), ("course", "course/", COURSE)):
        page = more + AROUND.replace("ADDRESS", escape(where + chapter))
        (site_folder / f"around-{name}.html").write_text(page, encoding="utf-8")
    return {name: f"around-{name}.html" for name in ("frame", "course")}


@pytest.fixture
def addresses(
    site_url: str, site_folder: Path, framed: dict[str, str], dashboard_url: str
) -> dict[str, str]:
    """Where the link is opened in each door."""
    return {
        "single file": (site_folder / "ketamine-explainer-en.html").as_uri() + f"#{LINK}",
        "folder": f"{site_url}#{LINK}",
        "stick": (site_folder / "index.html").as_uri() + f"#{LINK}",
        "Voila": f"{dashboard_url}#{LINK}",
        "frame": site_url + framed["frame"],
        "course": site_url + framed["course"],
    }


def test_a_link_opens_the_same_moment_in_every_door(
    take_page: Callable[..., Page], addresses: dict[str, str], linked_sentence: str
) -> None:
    seen: dict[str, Any] = {}
    for door, address in addresses.items():
        page = take_page()
        page.goto(address, wait_until="commit")
        if door in ("frame", "course"):
            page.locator("iframe").wait_for()
        inside = page.frames[1] if door in ("frame", "course") else page
        inside.locator(".kx-scrub-bar input").wait_for(state="attached")
        inside.wait_for_function("() => document.querySelector('.kx').lang === 'es'")
        expect(inside.locator(".kx-scrub-bar input"), door).to_have_value("205")
        assert inside.evaluate(WORN) == ["es", "detailed", "dark"], door
        expect(inside.locator(".kx-link-odd")).to_be_hidden()
        seen[door] = shown(inside)
        assert page.problems == [], door  # type: ignore[attr-defined]
    first = seen["single file"]
    assert first["sentence"] == linked_sentence
    assert any("40" in value for value in first["values"])
    assert {door: one == first for door, one in seen.items()} == dict.fromkeys(seen, True)


@pytest.mark.parametrize("link", ["glutamate_surge", "receptor_blockade?set.dose=1", "%"])
def test_nonsense_is_noted_in_a_frame_too(
    take_page: Callable[..., Page], site_url: str, link: str
) -> None:
    page = take_page()
    page.goto(f"{site_url}chapter-receptor_blockade.en.html#{link}")
    expect(page.locator(".kx-link-odd")).to_be_visible()
    expect(page.locator(".kx-question")).to_have_text(
        words.message("en", "receptor_blockade", "question")
    )
    page.evaluate("location.hash = 'receptor_blockade?at=5'")
    expect(page.locator(".kx-link-odd")).to_be_hidden()
    expect(page.locator(".kx-scrub-bar input")).to_have_value("50")
    assert page.problems == []  # type: ignore[attr-defined]
