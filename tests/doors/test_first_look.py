"""At home the device chooses the first look: its wishes the theme, its language the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LOOK = """() => [document.documentElement.lang, document.querySelector(".kx").dataset.theme]"""


def look(page: Page, folder: Path, place: str, **wishes: str) -> list[str]:
    page.emulate_media(**wishes)  # type: ignore[arg-type]
    page.goto(f"{folder.as_uri()}/{place}")
    page.locator(".kx-question, .kx-product").first.wait_for()
    found: list[str] = page.evaluate(LOOK)
    return found


def test_the_page_opens_as_the_device_asks(
    take_page: Callable[..., Page], site_folder: Path
) -> None:
    page = take_page(locale="es-MX")
    assert look(page, site_folder, "index.html") == ["es", "light"]
    assert page.url.endswith("/es.html")
    assert look(page, site_folder, "index.html", color_scheme="dark") == ["es", "dark"]
    assert look(page, site_folder, "index.html#treatment_day?language=en") == ["en", "dark"]
    assert look(page, site_folder, "es.html", contrast="more") == ["es", "contrast"]


def test_the_clinics_screen_keeps_its_own(
    take_page: Callable[..., Page], dashboard_url: str
) -> None:
    page = take_page(color_scheme="dark", contrast="more")
    page.goto(dashboard_url, wait_until="commit")
    page.locator(".kx-product").wait_for()
    assert page.evaluate(LOOK)[1] == "light"
