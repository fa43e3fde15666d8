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
FILLS = """(all) => all.map((one) => [...one.querySelectorAll("path, circle, rect")]
  .filter((part) => part.getBBox().width * part.getBBox().height > 0)  // a line has no inside
  .map((part) => getComputedStyle(part).fill).filter((fill) => fill !== "none"))"""
BLACK = "rgb(0, 0, 0)"
AIR_PX = 14  # of the picture is seen about the card, as it is under the door
MOMENT = "app.screens.screen().stage.frame().moment.id"
PLAYS = "app.screens.screen().stage.store.get().playing"
KEPT = """() => [location.href, JSON.stringify(history.state), localStorage.length,
  sessionStorage.length].join(" ")"""


SURPRISING = ("receptor_blockade", "glutamate_surge", "synaptic_plasticity")


def say(key: str, file: str = NAME) -> str:
    return words.message("en", file, key)


def asked(page: Page) -> None:
    """Let the story come to where it waits before the surprise."""
    page.evaluate(WAIT, ASKED)
    expect(page.locator(".kx-ask")).to_be_visible()


@pytest.mark.parametrize("name", SURPRISING)
def test_each_answer_has_a_picture_of_its_own_in_its_colours(show: Show, name: str) -> None:
    page = show(name)
    question = next(one for one in chapter(name).questions if one.before)
    moments = [moment.id for moment in chapter(name).presets[0].moments]
    page.evaluate(WAIT, moments[moments.index(question.before) - 1])
    pictures = page.locator(".kx-ask .kx-ask-answer > svg.kx-ask-picture")
    expect(pictures).to_have_count(len(question.answers))
    assert len({*pictures.evaluate_all(DRAWN)}) == len(question.answers)
    painted = [fill for one in pictures.evaluate_all(FILLS) for fill in one]
    assert painted
    assert BLACK not in painted  # what is put together from others has lost their paint then
    # Gradients come along under names of their own.
    assert not [fill for fill in painted if "url" in fill and "kx-sign-" not in fill]


def test_what_is_asked_about_stays_in_sight_above_the_question(show: Show) -> None:
    page = show()
    asked(page)
    boxes = [
        page.locator(each).bounding_box()
        for each in (
            ".kx-scene",
            ".kx-scene #receptor-walls",
            ".kx-scene #receptor-hands",
            ".kx-ask",
        )
    ]
    scene, walls, hands, card = (box for box in boxes if box)
    assert scene["y"] < hands["y"]
    assert walls["y"] + walls["height"] + AIR_PX < card["y"]
    assert scene["x"] + AIR_PX < card["x"]
    assert card["y"] + card["height"] + AIR_PX < scene["y"] + scene["height"]


def test_what_has_happened_stands_small_above_what_is_asked(show: Show) -> None:
    page = show()
    asked(page)
    lead, question = page.locator(".kx-ask-lead"), page.locator(".kx-ask .kx-ask-question")
    assert f"{lead.inner_text()} {question.inner_text()}" == say("think-inside")
    assert question.inner_text().endswith("?")


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
