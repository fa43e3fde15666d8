"""The first chapter's story in three engines: frames a second, and what a frame costs."""

from __future__ import annotations

import functools
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import psutil
from browser import LAUNCH_OPTIONS, find_browser
from playwright.sync_api import Page, sync_playwright

from explainer.site.folder import write_folder
from tests.doors.driven import Driven, eventually, firefox, webkit

STORY = "receptor_blockade"
PLAYED_S = 30
WIDTH, HEIGHT = 1280, 800
COUNT = """
  window.frames_at = [];
  const note = (at) => { window.frames_at.push(at); requestAnimationFrame(note); };
  requestAnimationFrame(note);
  document.querySelector('[data-part=play]').click();
"""
READY = "return Boolean(document.querySelector('[data-part=play]'))"


@dataclass(frozen=True)
class Played:
    """Frames a second over a story, in its slowest second, and ms of CPU a frame."""

    frames_per_s: float
    slowest: float
    cpu_ms: float


class Chromium:
    """What `Driven` asks of the others, by a page of Playwright."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open(self, address: str) -> None:
        self.page.goto(address)

    def run(self, script: str, *given: Any) -> Any:
        return self.page.evaluate(f"(given) => {{ {script} }}", list(given))

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})


@contextmanager
def chromium(_folder: Path) -> Iterator[Driven]:
    with sync_playwright() as playwright:
        options = [*LAUNCH_OPTIONS, "--no-sandbox"]
        browser = playwright.chromium.launch(executable_path=find_browser(), args=options)
        yield Chromium(browser.new_page(bypass_csp=True))
        browser.close()


Engine = Callable[[Path], AbstractContextManager[Driven]]
ENGINES: dict[str, Engine] = {"Chromium": chromium, "Firefox": firefox, "WebKit": webkit}


def played() -> dict[str, Played]:
    """Play the story in each engine, in turn; sizes of the page are the same."""
    with tempfile.TemporaryDirectory() as name, _site(Path(name)) as address:
        return {engine: _in(start, address) for engine, start in ENGINES.items()}


def _in(start: Engine, address: str) -> Played:
    with tempfile.TemporaryDirectory() as profile, start(Path(profile)) as browser:
        browser.resize(WIDTH, HEIGHT)
        browser.open(f"{address}#{STORY}")
        eventually(browser, READY)
        time.sleep(5)  # the engine's own work after opening is none of ours
        cpu = _cpu_s()
        browser.run(COUNT)
        time.sleep(PLAYED_S)
        used = _cpu_s() - cpu
        at = browser.run("return window.frames_at")
    return _summed_up([each / 1000 for each in at], used)


def _summed_up(at: list[float], cpu_s: float) -> Played:
    """Frames counted a second at a time: moves of the camera are among them."""
    counts = [sum(at[0] + n <= one < at[0] + n + 1 for one in at) for n in range(PLAYED_S - 1)]
    return Played(statistics.mean(counts), min(counts), 1000 * cpu_s / len(at))


def _cpu_s() -> float:
    """Return what all programs that were started here have used."""
    used = [each.cpu_times() for each in psutil.Process().children(recursive=True)]
    return sum(each.user + each.system for each in used)


@contextmanager
def _site(folder: Path) -> Iterator[str]:
    write_folder(folder)
    handler = functools.partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing of each file."""
