"""What do you think? A question before a surprise, two at the end, and nothing left of either."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import words
from explainer.chapters import chapter

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
NAME, ASKED, CAME = "receptor_blockade", "shut_in", "outside_gone"
WAIT = """(id) => {
  const { stage } = app.screens.screen();
  const { to_s } = stage.frame().preset.moments.find((moment) => moment.id === id);
  stage.store.set({ playing: false, time: to_s - 1e-3 });
}"""
RUN = """(id) => {
  const { stage } = app.screens.screen();
  const { to_s } = stage.frame().preset.moments.find((moment) => moment.id === id);
  stage.store.set({ playing: true, time: to_s - 0.2 });
}"""
DRAWN = "(all) => all.map((one) => one.innerHTML.replace(/sign-\\d+/g, ''))"
MOMENT = "app.screens.screen().stage.frame().moment.id"
PLAYS = "app.screens.screen().stage.store.get().playing"
KEPT = """() => [location.href, JSON.stringify(history.state), localStorage.length,
  sessionStorage.length].join(" ")"""


def say(key: str, file: str = NAME) -> str:
    return words.message("en", file, key)


def asked(page: Page) -> None:
    """Let the story come to where it waits before the surprise."""
    page.evaluate(WAIT, ASKED)
    expect(page.locator(".kx-ask")).to_be_visible()


def test_each_answer_has_its_picture_and_what_is_asked_about_stays_in_sight(show: Show) -> None:
    page = show()
    asked(page)
    pictures = page.locator(".kx-ask .kx-ask-answer > svg.kx-ask-picture")
    expect(pictures).to_have_count(3)
    drawn = pictures.evaluate_all(
        "(all) => all.map((one) => one.innerHTML.replace(/sign-\\d+/g, ''))"
    )
    assert len(set(drawn)) == 3
    assert not any('"url(#body' in one for one in drawn)
    gate = page.locator(".kx-scene").locator("#gate-left").bounding_box()
    card = page.locator(".kx-ask").bounding_box()
    assert gate is not None
    assert card is not None
    assert gate["y"] + 2.5 * gate["height"] < card["y"]


def test_a_story_that_waits_asks_and_says_how_it_came_out(show: Show) -> None:
    page = show()
    asked(page)
    before = page.evaluate(KEPT)
    expect(page.get_by_role("status")).to_contain_text(say("think-inside"))
    expect(page.get_by_role("status")).to_contain_text(say("think-show", "stage").lower())
    page.get_by_role("button", name=say("think-inside-dissolves")).press("Enter")
    expect(page.locator(".kx-ask")).to_be_hidden()
    assert page.evaluate(PLAYS)
    expect(page.locator("[data-part=play]")).to_be_focused()
    page.evaluate(WAIT, CAME)
    expect(page.locator(".kx-ask")).to_contain_text(say("think-inside-came"))
    expect(page.get_by_role("status")).to_contain_text(say("think-inside-came"))
    assert page.evaluate(KEPT) == before


@pytest.mark.parametrize("way", ["show", "play", "escape"])
def test_one_press_goes_on_without_an_answer(show: Show, way: str) -> None:
    page = show()
    asked(page)
    if way == "show":
        page.get_by_role("button", name=say("think-show", "stage")).click()
    elif way == "play":
        page.locator("[data-part=play]").click()
    else:
        page.get_by_role("button", name=say("think-inside-out")).press("Escape")
    expect(page.locator(".kx-ask")).to_be_hidden()
    assert page.evaluate(PLAYS)


def test_a_story_that_was_changed_asks_nothing(show: Show) -> None:
    page = show()
    page.evaluate("app.screens.screen().stage.setControl('level_um', 3)")
    page.evaluate(WAIT, ASKED)
    expect(page.locator(".kx-caption")).to_be_visible()
    expect(page.locator(".kx-ask")).to_be_hidden()


def test_a_story_that_runs_through_asks_nothing(show: Show) -> None:
    page = show()
    asked(page)
    page.evaluate("app.preferences.set({through: true})")
    page.evaluate(RUN, ASKED)
    page.wait_for_function(f"{MOMENT} === '{CAME}'")
    expect(page.locator(".kx-ask")).to_be_hidden()
    assert page.evaluate(PLAYS)


@pytest.mark.parametrize("answer", ["always", "open"])
def test_a_question_at_the_end_meets_every_answer_kindly(show: Show, answer: str) -> None:
    page = show()
    page.get_by_role("button", name=say(f"think-when-{answer}")).press("Enter")
    met = say("think-fits" if answer == "open" else "think-other", "stage")
    came = page.locator(".kx-ask-came").first
    expect(came).to_have_text(f"{met} {say('think-when-came')}")
    expect(came).to_be_focused()


def test_on_paper_stands_what_is_known_and_no_answer_that_is_not(show: Show) -> None:
    page = show()
    asked(page)
    page.get_by_role("button", name=say("think-when-always")).click()
    page.emulate_media(media="print")
    expect(page.locator(".kx-ask")).to_be_hidden()
    expect(page.locator(".kx-ask-end")).to_be_hidden()
    back = page.locator(".kx-asked-back")
    expect(back).to_contain_text(say("think-when-came"))
    expect(page.locator(".kx-ask-answer:visible")).to_have_count(0)
    said = page.locator("body").inner_text()
    for question in chapter(NAME).questions:
        for answer in {*question.answers} - {question.fits}:
            wrong = say(f"think-{question.id}-{answer}")
            assert " " not in wrong or wrong not in said
