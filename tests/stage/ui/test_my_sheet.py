"""One's own sheet: what was looked at, ticked, set side by side, starred; on paper, then gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.words import heading, message

from .paper import printed, squeezed
from .states import LANGUAGES

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
ASKED = [("treatment_day", "ask-alcohol"), ("choices", "ask-cost")]
SEEN = ("choices", "glutamate_surge")
BESIDE = ("spray", "waiting")
PARTS = ("looked", "ticked", "beside", "taken")


def fold_of(page: Page, chapter: str, section: str) -> Page:
    return page.locator(f"[data-question='{chapter}.{section}']")  # type: ignore[return-value]


def take(page: Page, chapter: str, section: str) -> None:
    fold = fold_of(page, chapter, section)
    fold.locator("summary").click()
    fold.get_by_role("checkbox").check()


def go(page: Page, place: str) -> None:
    page.evaluate("place => { location.hash = place }", place)
    page.wait_for_function("place => app.screens.page() === place", arg=place)


def filled(page: Page, language: str) -> list[str]:
    """Look at two chapters, tick, set side by side and star; return what the sheet has to say."""
    ticked = []
    for place in SEEN:
        go(page, place)
    go(page, "choices")
    for name in ("values", "questions"):
        pick = page.locator(f"[data-section={name}] .kx-pick").nth(1)
        pick.locator("input").check()
        ticked.append(pick.inner_text())
    for option in BESIDE:
        page.locator(f".kx-pictured input[value={option}]").check()
    go(page, "questions")
    for chapter, section in ASKED:
        take(page, chapter, section)
    asked = [heading(language, chapter, section) for chapter, section in ASKED]
    beside = [message(language, "choices", f"control-option-{option}") for option in BESIDE]
    looked = [
        message(language, "site", f"chapter-{name.replace('_', '-')}-question") for name in SEEN
    ]
    return [*ticked, *beside, *asked, *looked]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_chosen_is_printed(show: Show, language: str) -> None:
    page = show("choose", state={"language": language})
    wanted = filled(page, language)
    page.get_by_role("link", name=message(language, "stage", "sheet-screen")).first.click()
    sheet = page.locator(".kx-sheet")
    for text in wanted:
        expect(sheet).to_contain_text(text)
    paper = squeezed("".join(printed(page, "Letter")))
    titles = [message(language, "stage", f"sheet-{part}-title") for part in PARTS]
    titles.append(heading(language, "treatment_day", "when-to-call"))
    assert [text for text in [*wanted, *titles] if squeezed(text) not in paper] == []
    assert squeezed(message(language, "stage", "sheet-print")) not in paper


def test_what_was_chosen_is_in_no_link_and_gone_at_the_end(show: Show) -> None:
    page = show("choose", fresh=True)
    filled(page, "en")
    go(page, "sheet")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".kx-view > summary").click()
    page.get_by_role("button", name="Copy a link to this moment").click()
    page.get_by_text("Copied.").wait_for()
    link = str(page.evaluate("navigator.clipboard.readText()")).partition("#")[2]
    assert link == "sheet?level=plain&language=en&theme=light"
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    page.keyboard.press("Escape")
    page.locator(".kx-bar [data-part=finish]").click()
    page.get_by_role("button", name=message("en", "stage", "finish-yes")).click()
    page.locator("[data-page=start]").wait_for()
    go(page, "sheet")
    expect(page.locator(".kx-sheet")).to_contain_text(message("en", "stage", "sheet-nothing"))
    for part in set(PARTS) - {"ticked"}:
        expect(page.locator(f"[data-part=sheet-{part}-title]")).to_have_count(0)


def test_a_question_is_starred_in_its_chapter_too_and_said_so(show: Show) -> None:
    page = show("questions")
    take(page, *ASKED[0])
    go(page, "treatment_day")
    page.locator(".kx-asked-together > summary").click()
    fold = page.locator(f"[data-section={ASKED[0][1]}]")
    expect(fold.get_by_role("checkbox", include_hidden=True)).to_be_checked()
    said = fold.locator("summary")
    expect(said).to_contain_text(f"({message('en', 'stage', 'question-taken')})")
    said.click()
    fold.get_by_role("checkbox").uncheck()
    expect(said).to_have_text(heading("en", *ASKED[0]))
    go(page, "sheet")
    expect(page.locator("[data-part=sheet-taken-title]")).to_have_count(0)


def test_the_sheet_follows_the_language(show: Show) -> None:
    page = show("questions")
    take(page, *ASKED[0])
    go(page, "sheet")
    page.locator(".kx-bar input[value=es]").first.dispatch_event("click")
    for said in (heading("es", *ASKED[0]), message("es", "stage", "sheet-taken-title")):
        expect(page.locator(".kx-sheet")).to_contain_text(said)


def test_a_chapter_by_itself_has_no_sheet_to_put_a_question_on(show: Show) -> None:
    page = show(mode="treatment_day")
    expect(page.locator("[data-role=asked]")).not_to_have_count(0)
    expect(page.locator(".kx-take-question")).to_have_count(0)
