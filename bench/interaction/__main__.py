"""Measures how fast a picture answers, ours beside others, and writes bench/RESULTS.md."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT / "scripts"), str(ROOT)]

from browser import LAUNCH_OPTIONS, NONE_TO_BE_HAD, find_browser  # noqa: E402
from engines import played  # noqa: E402
from measure import animation, interaction, opened  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from report import page as report_page  # noqa: E402
from report import write  # noqa: E402
from served import served  # noqa: E402

MOVING = ("ours", "bqplot", "ipympl", "inline")
PLAYING = ("ours_animation", "ipympl_animation")
# Stock Voila asks another host for its icons; that must not cost the others time.
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


def main() -> None:
    program = find_browser() or sys.exit(NONE_TO_BE_HAD)
    wanted = sys.argv[1:] or [*MOVING, *PLAYING]
    with sync_playwright() as playwright:
        options = [*LAUNCH_OPTIONS, "--no-sandbox", ALONE]
        browser = playwright.chromium.launch(executable_path=program, args=options)
        results = {name: measured(browser, name) for name in wanted}
        version = browser.version
        browser.close()
    if set(wanted) == {*MOVING, *PLAYING}:
        moves = {name: results[name] for name in MOVING}
        plays = {name: results[name] for name in PLAYING}
        text = report_page(moves, plays, played(), version)
        write(text, HERE.parent / "RESULTS.md")
        print(text)


def measured(browser: Browser, name: str):
    with served(name) as server:
        page, traffic = opened(browser, server)
        result = animation(page, server) if name in PLAYING else interaction(page, traffic, server)
        page.close()
    print(f"{name}: {result}", flush=True)
    return result


if __name__ == "__main__":
    main()
