"""Measures a number of a model on a slider: our page beside ipympl with a kept engine, in turn.

Our page is then measured in Firefox and WebKit too (Debian's, as the tests drive them).

    python bench/live [--write] [CHAPTER ...]

A ratio above a third, or a picture of ours that takes over 100 ms, ends with exit code 1. With
--write the tables go into bench/RESULTS.md.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent / "interaction"), str(ROOT / "scripts"), str(ROOT)]

from browser import LAUNCH_OPTIONS, NONE_TO_BE_HAD, find_browser  # noqa: E402
from elsewhere import OPENERS, elsewhere  # noqa: E402
from measure import Interaction, Traffic, interaction, opened  # noqa: E402
from our_page import no_kernel, our_page  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from served import served  # noqa: E402
from table import LONGEST_MS, MOST, write  # noqa: E402

MOVES = 15
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
WORK = json.loads((HERE / "work.json").read_text(encoding="utf-8"))
HANDLE = ".noUi-handle"


def main() -> int:
    program = find_browser() or sys.exit(NONE_TO_BE_HAD)
    chapters = [name for name in sys.argv[1:] if name in WORK] or list(WORK)
    rows = {}
    with sync_playwright() as playwright:
        options = [*LAUNCH_OPTIONS, "--no-sandbox", ALONE]
        browser = playwright.chromium.launch(executable_path=program, args=options)
        for chapter in chapters:
            work = WORK[chapter]
            rows[chapter] = (ours(browser, chapter, work), theirs(browser, work))
            print(chapter, *(f"{one.median_ms:.0f} ms" for one in rows[chapter]), flush=True)
        browser.close()
    others = {
        name: {chapter: _elsewhere(name, chapter) for chapter in chapters} for name in OPENERS
    }
    if "--write" in sys.argv:
        write(rows, others)
    slow = any(o.median_ms > min(LONGEST_MS, MOST * t.median_ms) for o, t in rows.values())
    late = any(o.median_ms > LONGEST_MS for each in others.values() for o in each.values())
    return int(slow or late)


def ours(browser: Browser, chapter: str, work: dict) -> Interaction:
    """Measure a chapter by itself at its detailed level: a file, no server and no kernel."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(our_page(chapter, work["time_s"]), encoding="utf-8")
        page, traffic = opened(browser, no_kernel(file.as_uri()))
        result = interaction(page, traffic, no_kernel(page.url), MOVES, _slider(work))
        page.close()
    return result


def _elsewhere(name: str, chapter: str) -> Interaction:
    work = WORK[chapter]
    found = elsewhere(name, chapter, work["time_s"], _slider(work), MOVES)
    print(chapter, f"{name} {found.median_ms:.0f} ms", flush=True)
    return found


def _slider(work: dict) -> str:
    return f"[data-parameter='{work['parameter']}'] input"


def theirs(browser: Browser, work: dict) -> Interaction:
    """Measure the same number in stock Voila."""
    os.environ["BENCH_LIVE"] = json.dumps(work)
    with served("live") as server:
        page, traffic = opened(browser, server)
        result = interaction(page, _fresh(traffic), server, MOVES, HANDLE)
        page.close()
    return result


def _fresh(traffic: Traffic) -> Traffic:
    traffic.bytes = 0
    return traffic


if __name__ == "__main__":
    sys.exit(main())
