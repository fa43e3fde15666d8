"""Choose as a person does: where a list is folded, it is folded out first."""

from __future__ import annotations

from playwright.sync_api import Locator, Page


def choose_story(page: Page, preset: str) -> None:
    _choose(page.locator(".kx-stories"), preset)


def choose_option(page: Page, control: str, option: str) -> None:
    _choose(page.locator(f"[data-control={control}]"), option)


def _choose(part: Locator, value: str) -> None:
    folded = part.locator(".kx-foldout-name")
    if folded.count() and folded.is_visible():
        folded.click()
    part.locator(f"input[value={value}]").check()
