"""What all tests share: a real Chromium whose foreign requests hang, and a served dashboard."""

from __future__ import annotations

import os

# Small matrices, two workers on two cores: threads would only wait for each other.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import shutil
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from browser import (
    LAUNCH_OPTIONS,
    NONE_TO_BE_HAD,
    find_browser,
    find_firefox,
    find_orca,
    find_webkit,
)
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from self_audit import pytest_runtest_logreport, pytest_sessionfinish  # noqa: F401  (hooks)

import tests.examples  # noqa: F401  (a profile)
from tests.order import (
    as_sorted,
    long_ones_first,
    looked_at_together,
    nothing_is_taken_from,
)
from tests.pairs import leave_the_rest_to_the_night
from tests.pool import Pool
from tests.served import (  # noqa: F401  (fixtures)
    PATIENCE_S,
    START_S,
    dashboard,
    dashboard_url,
    find_free_port,
    payload_folder,
    serve,
    wait_until,
)

# Tests start hundreds of processes: what one has compiled none of the others compiles again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

expect.set_options(timeout=PATIENCE_S * 1000)

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = ("127.0.0.1", "localhost")


# What only a system's packages bring is not collected elsewhere, and never skipped.
PROGRAMS = {
    "scenes/test_inkscape.py": ("inkscape", shutil.which("inkscape")),
    "doors/test_in_firefox.py": ("Firefox", find_firefox()),
    "doors/test_in_webkit.py": ("WebKitGTK, its driver and Xvfb", find_webkit()),
    "assistive/test_stories.py": ("Orca, Firefox and a desktop for them", find_orca()),
    "assistive/test_walks.py": ("Orca, Firefox and a desktop for them", find_orca()),
}
collect_ignore = [file for file, (_, program) in PROGRAMS.items() if not program]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave files unread of which the run would take no test."""
    return nothing_is_taken_from(collection_path, config.option.markexpr) or None


def pytest_report_header() -> list[str]:
    """Say what is not collected here."""
    return [f"not collected without {PROGRAMS[file][0]}: tests/{file}" for file in collect_ignore]


def pytest_configure(config: pytest.Config) -> None:
    """Have files shared out in our order."""
    as_sorted(config)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Build once what several workers will read, before they begin."""
    option = session.config.option
    is_worker = hasattr(session.config, "workerinput")
    if getattr(option, "numprocesses", None) and not option.collectonly and not is_worker:
        from build_stage import build

        from explainer import words
        from explainer.bundle import build_all

        build()
        for language in words.languages():
            build_all(language.code)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of large products a part is enough for the day."""
    leave_the_rest_to_the_night(items)
    long_ones_first(items)
    looked_at_together(items)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def axe(root: Path) -> str:
    """The source of axe-core."""
    return (root / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def stage_built() -> Path:
    """The folder of the built browser module."""
    from build_stage import BUILT, build

    build()
    return BUILT


@pytest.fixture(scope="session")
def black_hole() -> Iterator[int]:
    """A port that takes connections and never answers: where all foreign hosts lead."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        held: list[socket.socket] = []
        threading.Thread(target=hold_connections, args=(listener, held), daemon=True).start()
        yield listener.getsockname()[1]
        for connection in held:
            connection.close()


def hold_connections(listener: socket.socket, held: list[socket.socket]) -> None:
    while True:
        try:
            held.append(listener.accept()[0])
        except OSError:
            return


@pytest.fixture(scope="session")
def chromium(black_hole: int) -> Iterator[Browser]:
    """A headless Chromium; every host but this machine resolves to the black hole."""
    program = find_browser()
    if program is None:
        pytest.fail(NONE_TO_BE_HAD, pytrace=False)
    rule = f"MAP * 127.0.0.1:{black_hole}, EXCLUDE 127.0.0.1, EXCLUDE localhost"
    options = [*LAUNCH_OPTIONS, "--no-sandbox", f"--host-resolver-rules={rule}"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=options, timeout=START_S * 1000
        )
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Open pages: `new_page(width=1280, height=800, **options of browser.new_context)`.

    Each page has `problems` (console errors, uncaught exceptions) and `foreign` (addresses
    asked of other hosts, all of which hang), both lists that a test can look at.
    """
    contexts: list[BrowserContext] = []

    def open_page(width: int = 1280, height: int = 800, **options: Any) -> Page:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        return opened(context)

    yield open_page
    for context in contexts:
        leave(context)


def leave(context: BrowserContext) -> None:
    """Leave pages as people do, so that a dashboard frees their kernels, and close them."""
    for page in context.pages:
        if page.url.startswith("http"):
            page.goto("about:blank")
    context.close()


@pytest.fixture(scope="session")
def pool(chromium: Browser) -> Iterator[Pool]:
    """Pages that tests take in turn."""
    pages = Pool(chromium, opened)
    yield pages
    pages.close()


@pytest.fixture
def take_page(pool: Pool) -> Iterator[Callable[..., Page]]:
    """Take pages as `new_page` opens them, emptied after other tests: they come much sooner."""
    taken: list[Page] = []

    def take(*size: int, **options: Any) -> Page:
        taken.append(pool.take(*size, **options))
        return taken[-1]

    yield take
    for page in taken:
        pool.give_back(page)


def opened(context: BrowserContext) -> Page:
    context.set_default_timeout(PATIENCE_S * 1000)
    return watch(context.new_page())


@pytest.fixture
def page(new_page: Callable[..., Page]) -> Page:
    """One page of 1280 by 800."""
    return new_page()


def watch(page: Page) -> Page:
    page.problems, page.foreign = [], []  # type: ignore[attr-defined]
    page.on("console", lambda said: said.type == "error" and page.problems.append(said.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("request", lambda request: is_foreign(request.url) and page.foreign.append(request.url))
    return page


def is_foreign(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in LOOPBACK


@pytest.fixture(scope="session")
def eventually() -> Callable[..., None]:
    """Wait for a condition: `eventually(lambda: ...)`; fails when patience ends."""
    return wait_until


@pytest.fixture(scope="session")
def free_port() -> Callable[[], int]:
    """Find ports that nobody uses."""
    return find_free_port
