"""A lecturer's hour: a notebook is run, guessed at, moved by hand; its files are taken along."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, TimeoutError, expect

from explainer import words
from explainer.chapters import ORDER, chapter
from explainer.classroom.student import teaching
from explainer.commands.notebooks import written_for
from explainer.places import ASSETS
from tests.doors.conftest import IDLE, answers, run_all, start_jupyter

pytestmark = [pytest.mark.browser, pytest.mark.slow]
DOORS = {"lab": "lab/tree/{}?reset", "notebook": "notebooks/{}"}
LANGUAGES = [each.code for each in words.spoken()]
LECTURE = "00_lecture"
LONGEST_RUN_MS = 240_000
FOLLOWS_WITHIN_MS = 10_000
PICTURED, SIMULATED = (".svg", ".png", ".gif", ".mp4"), (".xml", ".omex")
CELLS = """() => {
  const { content, sessionContext } = window.jupyterapp.shell.currentWidget;
  const code = content.widgets.map((cell) => cell.model).filter(({ type }) => type === "code");
  const shown = code.flatMap((cell) => cell.outputs.toJSON());
  return { busy: sessionContext.session.kernel.status !== "idle",
    run: code.every((cell) => cell.executionCount),
    errors: shown.filter((one) => one.output_type === "error").map((one) => one.evalue) };
}"""
ENDED = f"() => {{ const {{ busy, run }} = ({CELLS})(); return run && !busy; }}"
ASK = """async (code) => {
  const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
  const { content } = await kernel.requestExecute({ code }).done;
  return content.status === "ok" ? "" : content.evalue;
}"""
SEEN = """(root) => ({
  picture: root.querySelector(".kx-scene")?.shadowRoot.innerHTML ?? "",
  chart: [...root.querySelectorAll(".kx-chart")].map((one) => one.shadowRoot.innerHTML).join(""),
  sentence: root.querySelector(".kx-caption")?.textContent ?? "",
})"""


@pytest.fixture(scope="session")
def lecture_url(
    tmp_path_factory: pytest.TempPathFactory,
    free_port: Callable[[], int],
    eventually: Callable[..., None],
) -> Iterator[tuple[str, Path]]:
    """A Jupyter server with every notebook in each language, and its folder."""
    folder = tmp_path_factory.mktemp("lectures")
    for language in LANGUAGES:
        (folder / language).mkdir()
        for name, text in written_for("teacher", language).items():
            (folder / language / name).write_text(text, encoding="utf-8")
    port = free_port()
    process = start_jupyter(folder, port)
    eventually(lambda: answers(port))
    yield f"http://127.0.0.1:{port}", folder
    process.terminate()
    process.wait(20)


def taught(page: Page, place: tuple[str, Path], door: str, language: str, name: str) -> None:
    """Go through a lesson as a lecturer does."""
    url, folder = place
    page.set_viewport_size({"width": 1800, "height": 1000})
    page.context.set_default_timeout(LONGEST_RUN_MS)
    page.goto(f"{url}/{DOORS[door].format(f'{language}/{name}.ipynb')}", wait_until="commit")
    page.wait_for_function(IDLE)
    page.problems.clear()  # type: ignore[attr-defined]  # Notebook 7 has some of its own
    run_all(page)
    page.wait_for_function(ENDED)
    assert page.evaluate(CELLS)["errors"] == []
    guess_wrongly(page, language)
    shown = "receptor_blockade" if name == LECTURE else name[3:]
    if name != LECTURE:
        move_by_hand(page.locator(".kx-notebook").first, shown)
    kept = folder / language / f"kept_{door}"
    assert page.evaluate(ASK, keeping(shown, kept, has_lesson=name != LECTURE)) == ""
    for kind in kinds(shown):
        OPENED[kind](kept / f"it{kind}")
    assert page.problems == []  # type: ignore[attr-defined]


def guess_wrongly(page: Page, language: str) -> None:
    """Answer what the notebook asks before it shows anything, if it asks."""
    run = words.message(language, "classroom", "predict-run")
    for asked in (
        page.locator(".widget-vbox").filter(has=page.get_by_role("button", name=run)).all()
    ):
        asked.scroll_into_view_if_needed()
        assert asked.locator("img, svg, table").count() == 0, "it gives the answer away"
        if asked.get_by_role("radio").count():
            asked.get_by_role("radio").first.check()
        asked.get_by_role("button", name=run).click()
        expect(asked.locator("img, svg, pre, table").first).to_be_visible()


def move_by_hand(root: Locator, shown: str) -> None:
    """Drag controls and numbers of the model: what is seen follows before they are let go."""
    controls = visible(root, ".kx-control:not(.kx-model-number)")
    numbers = visible(root, ".kx-model-number")
    followed: set[str] = set()
    for sliders in filter(None, (controls, numbers)):
        moved = next(filter(None, (drag(root, one) for one in sliders)), set())
        assert moved, f"none of {len(sliders)} sliders of {shown} moves anything"
        followed |= moved
    assert followed >= FOLLOW.get(shown, set()), followed
    assert numbers or not chapter(shown).surface, "the numbers of the model are not in sight"


def visible(root: Locator, kind: str) -> list[Any]:
    found = root.locator(f"{kind} input[type=range]").locator("visible=true")
    return [one.evaluate_handle("(node) => node") for one in found.all()]


def drag(root: Locator, slider: Any) -> set[str]:
    """Return which of picture, chart and sentence followed while the slider was held."""
    slider.hover()  # which waits until pages that still grow stand still
    box = slider.bounding_box()
    mouse, y = root.page.mouse, box["y"] + box["height"] / 2
    before = root.evaluate(SEEN)
    mouse.move(box["x"] + 0.5 * box["width"], y)
    mouse.down()
    for share in (0.6, 0.75, 0.95):
        mouse.move(box["x"] + share * box["width"], y)
    try:
        changed = f"([root, was]) => JSON.stringify(({SEEN})(root)) !== JSON.stringify(was)"
        asked = [root.element_handle(), before]
        root.page.wait_for_function(changed, arg=asked, timeout=FOLLOWS_WITHIN_MS)
    except TimeoutError:
        return set()
    finally:
        during = root.evaluate(SEEN)
        mouse.up()
    return {part for part in before if during[part] != before[part]}


FOLLOW = {"receptor_blockade": {"picture", "chart", "sentence"}}


def kinds(shown: str) -> tuple[str, ...]:
    drawn = (ASSETS / "scenes" / f"{shown}.svg").exists()
    simulated = chapter(shown).surface is not None
    return (".csv", *(PICTURED if drawn else ()), *(SIMULATED if simulated else ()))


def keeping(shown: str, kept: Path, has_lesson: bool) -> str:
    """Return a cell that keeps the lesson as each kind."""
    first = "" if has_lesson else f"lesson = Lesson({shown!r})\n"
    return f"""from pathlib import Path
{first}Path({str(kept)!r}).mkdir(exist_ok=True)
for kind in {kinds(shown)!r}:
    film = {{"seconds": (0, 0.2)}} if kind in (".gif", ".mp4") else {{}}
    lesson.keep(f"{kept}/it{{kind}}", **film)
"""


def opens_as_picture(file: Path) -> None:
    with Image.open(file) as picture:
        picture.load()
        assert picture.size[0] >= 400 and len(picture.convert("RGB").getcolors(10**7)) > 20


def opens_as_film(file: Path) -> None:
    import imageio_ffmpeg

    frames, seconds = imageio_ffmpeg.count_frames_and_secs(str(file))
    assert frames >= 6 and seconds > 0.1


def opens_as_archive(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert any(name.endswith(".xml") for name in archive.namelist())


def opens_as_numbers(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert rows and "play_s [s]" in rows[0]


def opens_as_xml(file: Path) -> None:
    assert len(ElementTree.parse(file).getroot()) >= 1


OPENED: dict[str, Callable[[Path], Any]] = {
    ".svg": opens_as_xml,
    ".png": opens_as_picture,
    ".gif": opens_as_picture,
    ".mp4": opens_as_film,
    ".csv": opens_as_numbers,
    ".xml": opens_as_xml,
    ".omex": opens_as_archive,
}
EVERY = list(product(DOORS, LANGUAGES, [path.stem for path in teaching()]))
DAILY = ("lab", "en", "01_receptor_blockade")


def test_there_is_a_notebook_for_every_chapter() -> None:
    assert [path.stem[3:] for path in teaching()] == ["lecture", *ORDER]


def test_one_lesson(page: Page, lecture_url: tuple[str, Path]) -> None:
    taught(page, lecture_url, *DAILY)


@pytest.mark.nightly
@pytest.mark.parametrize(("door", "language", "name"), [one for one in EVERY if one != DAILY])
def test_every_lesson(
    page: Page, lecture_url: tuple[str, Path], door: str, language: str, name: str
) -> None:
    taught(page, lecture_url, door, language, name)
