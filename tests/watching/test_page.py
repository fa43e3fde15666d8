"""A written file is on the open page, where it was and as it was; a fault is one sentence."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Page
from playwright.sync_api import expect as expecting

from explainer.kept import cache_folder
from explainer.places import ASSETS, PACKAGE

CHAPTER = "synaptic_plasticity"
WORDS = f"assets/words/en/{CHAPTER}.ftl"
PATIENCE_MS = 60_000


def expect(page: Page, question: str) -> None:
    """Wait until the page asks a question."""
    expecting(page.locator(".kx-question")).to_have_text(question, timeout=PATIENCE_MS)


class Watched:
    """A copy of the project that `explainer watch` serves, and what it says in the terminal."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.lines: Queue[str] = Queue()
        self.cache = cache_of_its_own(root.parent / "cache")
        own = {"PYTHONPATH": str(root), "EXPLAINER_CACHE": str(self.cache)}
        environment = {**os.environ, **own, "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, "-m", "explainer", "watch", "--port", "0", "--no-browser"]
        self.process = subprocess.Popen(
            command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True
        )
        self.listener = Thread(target=self._listen, daemon=True)
        self.listener.start()
        self.address = re.findall(r"http://\S+", self.line("http://"))[0]

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.put(line)

    def line(self, part: str) -> str:
        """The next line of the terminal that holds a text."""
        while part not in (line := self.lines.get(timeout=60)):
            pass
        return line

    def write(self, where: str, before: str, after: str) -> None:
        path = self.root / where
        text = path.read_text(encoding="utf-8")
        changed = re.sub(before, after, text, count=1, flags=re.MULTILINE)
        assert changed != text
        path.write_text(changed, encoding="utf-8")


def cache_of_its_own(folder: Path) -> Path:
    """Return a cache that holds what ours does, so that one sees what comes to it."""
    folder.mkdir()
    for kept in cache_folder().iterdir() if cache_folder().is_dir() else ():
        (folder / kept.name).symlink_to(kept)
    return folder


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory, stage_built: Path) -> Iterator[Watched]:
    root = tmp_path_factory.mktemp("watched") / "project"
    shutil.copytree(PACKAGE, root / "explainer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ASSETS, root / "assets")
    shutil.copy(ASSETS.parent / "CHANGELOG.md", root)
    running = Watched(root)
    yield running
    running.process.terminate()
    running.process.wait()
    running.listener.join()
    running.process.stdout.close()


@pytest.fixture
def shown(watched: Watched, new_page: Callable[..., Page]) -> Page:
    page = new_page()
    page.goto(f"{watched.address}#{CHAPTER}")
    page.locator(".kx-question").wait_for()
    return page


def state(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(
        "() => ({...app.screens.screen().stage.store.get(), page: app.screens.page()})"
    )
    return found


@pytest.mark.browser
def test_a_word_is_on_the_open_page_and_nothing_else_is_made(watched: Watched, shown: Page) -> None:
    before = set(watched.cache.iterdir())
    for question in ("Is this word new?", "Is this one new?"):  # by then all of the first is made
        watched.write(WORDS, r"^question = .*", f"question = {question}")
        expect(shown, question)
        assert watched.line(f"{CHAPTER}.en is new").endswith("no simulation\n")
    made = [path.name.partition("-")[0] for path in set(watched.cache.iterdir()) - before]
    assert made == [f"{CHAPTER}.en"] * 2


@pytest.mark.browser
def test_place_and_state_stay(watched: Watched, shown: Page) -> None:
    shown.evaluate(
        """async () => {
            app.preferences.set({theme: "dark", level: "detailed"});
            const {stage} = app.screens.screen();
            stage.choosePreset(stage.bundle.presets.at(-1).id);
            for (const control of stage.bundle.controls) {
              const {kind, options, max} = control;
              stage.setControl(control.id, kind === "choice" ? options.at(-1) : max);
            }
            stage.accept({time: 3.5, speed: 0.5});
            scrollTo(0, 400);
            document.documentElement.dataset.old = "yes";
        }"""
    )
    left, scroll = state(shown), shown.evaluate("scrollY")
    assert left["time"] == 3.5 and len(left["settings"]) > 1
    watched.write(WORDS, r"^question = .*", "question = Is the place kept?")
    expect(shown, "Is the place kept?")
    shown.wait_for_function(
        "top => !document.documentElement.dataset.old && scrollY === top", arg=scroll
    )
    assert state(shown) == left
    assert shown.locator(".kx-app").get_attribute("data-theme") == "dark"


@pytest.mark.browser
def test_another_language_stays_too(watched: Watched, shown: Page) -> None:
    shown.evaluate("document.documentElement.lang = 'en'")
    shown.get_by_text("Español").first.evaluate("option => option.click()")
    shown.wait_for_function("() => document.documentElement.lang === 'es'")
    words = WORDS.replace("/en/", "/es/")
    watched.write(words, r"^question = .*", "question = ¿Es nueva esta palabra?")
    expect(shown, "¿Es nueva esta palabra?")
    assert state(shown)["language"] == "es"


@pytest.mark.browser
def test_a_fault_is_one_sentence_and_watching_goes_on(watched: Watched, shown: Page) -> None:
    said = shown.locator("#problem")
    watched.write(WORDS, r"^question = ", "question ")
    expecting(said).to_contain_text(f"{CHAPTER}.ftl", timeout=PATIENCE_MS)
    assert watched.line(f"{CHAPTER}.ftl").count("\n") == 1
    expecting(shown.locator(".kx-question")).to_be_visible()
    watched.write(WORDS, r"^question .*", "question = Is it mended?")
    expect(shown, "Is it mended?")
    expecting(said).to_have_text("")


@pytest.mark.browser
def test_what_is_not_shown_leaves_the_page_alone(watched: Watched, shown: Page) -> None:
    shown.evaluate("document.documentElement.dataset.old = 'yes'")
    watched.write("assets/words/es/choices.ftl", r"^question = .*", "question = ¿Nueva?")
    watched.write(WORDS, r"^question = .*", "question = Is only this one shown?")
    expect(shown, "Is only this one shown?")
