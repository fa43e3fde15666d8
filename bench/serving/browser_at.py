"""One real browser: when can its page be used?"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from playwright.async_api import TimeoutError, async_playwright
from servers import ROOT, Server

sys.path.insert(0, str(ROOT / "scripts"))
from browser import LAUNCH_OPTIONS, find_browser  # noqa: E402

PATIENCE_MS = 180_000


async def usable_s(server: Server) -> float | None:
    """Return the seconds until the start screen stands, the browser being open already."""
    async with async_playwright() as playwright:
        program = str(find_browser() or Path("chromium"))
        options = [*LAUNCH_OPTIONS, "--no-sandbox"]
        browser = await playwright.chromium.launch(executable_path=program, args=options)
        page = await browser.new_page()
        # stock Voila asks another host for an icon font; here there is none
        await page.route("https://**", lambda route: route.abort())
        begun = time.monotonic()
        await page.goto(
            f"http://127.0.0.1:{server.port}/", wait_until="commit", timeout=PATIENCE_MS
        )
        try:
            await page.wait_for_selector("#kx-content h1", timeout=PATIENCE_MS)
        except TimeoutError:
            return None
        finally:
            took = time.monotonic() - begun
            await browser.close()
        return took
