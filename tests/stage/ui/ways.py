"""Ways that are ticked on the page of options."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

CARDS = ".kx-pictured .kx-radio"


def box_of(page: Page, option: str) -> Locator:
    return page.locator(f"{CARDS} input[value={option}]")


def beside(page: Page, *options: str) -> None:
    """Tick these ways and no others: one is always ticked, and three at most."""
    kept, *more = ticked(page)
    for option in more:
        box_of(page, option).uncheck()
    box_of(page, options[0]).check()
    if kept != options[0]:
        box_of(page, kept).uncheck()
    for option in options[1:]:
        box_of(page, option).check()


def ticked(page: Page) -> list[str]:
    return page.locator(f"{CARDS} input:checked").evaluate_all("all => all.map((one) => one.value)")
