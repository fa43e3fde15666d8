"""What a person can do on a chapter's page, and that picture and sentence follow."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .choosing import choose_option, choose_story
from .states import DRAWN, PICTURE, STAGE

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
# Of each part of the story: whether its name is unseen, and how wide its mark is.
MARKS = """() => [...document.querySelectorAll(".kx-moment")].map((name, at) => [
  name.classList.contains("kx-tight"),
  document.querySelectorAll(".kx-scrub-mark")[at].getBoundingClientRect().width,
])"""


def picture(page: Page) -> str:
    page.evaluate(DRAWN)
    return str(page.evaluate(PICTURE))


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def seconds(page: Page) -> float:
    return float(page.evaluate(f"{STAGE}.frame().time"))


def test_the_sentence_follows_the_parts(show: Show) -> None:
    page = show()
    sentence = page.get_by_role("status")
    expect(sentence).to_contain_text("A signal opens the gate")
    page.get_by_role("button", name="Second key: the cell itself").press("Enter")
    expect(sentence).to_contain_text("The cell wakes")


def test_a_part_whose_name_has_no_room_is_a_tick(show: Show) -> None:
    page = show()
    parts = page.evaluate(MARKS)
    assert {unseen for unseen, _ in parts} == {True, False}
    assert [width < 6 for _, width in parts] == [unseen for unseen, _ in parts]


def test_start_over_gives_the_first_picture(show: Show) -> None:
    page = show()
    first = picture(page)
    choose_story(page, "spray")
    choose_option(page, "signal", "fast")
    press(page, "Step on")
    assert picture(page) != first
    press(page, "Start over")
    assert picture(page) == first


@pytest.mark.parametrize(
    ("control", "key"), [("Ketamine around the doors", "End"), ("How active the cell is", "End")]
)
def test_a_slider_changes_value_text_picture_and_sentence(
    show: Show, control: str, key: str
) -> None:
    page = show()
    page.evaluate(f"{STAGE}.transport.seek(2.8)")  # the gate is open, the plug sits in it
    slider = page.get_by_role("slider", name=control, exact=True)
    slider.press("Home")
    page.wait_for_function(f"{STAGE}.frame().state.held === false")
    told, said, drawn = (
        slider.get_attribute("aria-valuetext"),
        page.evaluate(f"{STAGE}.frame().sentence"),
        picture(page),
    )
    slider.press(key)
    expect(slider).not_to_have_attribute("aria-valuetext", told or "")
    expect(page.get_by_role("status")).not_to_have_text(said)
    assert picture(page) != drawn


def test_a_choice_changes_picture_and_sentence(show: Show) -> None:
    page = show()
    drawn, said = picture(page), page.get_by_role("status").inner_text()
    page.evaluate(f"{STAGE}.transport.seek(2.8)")
    choose_option(page, "signal", "off")
    expect(page.get_by_role("status")).not_to_have_text(said)
    assert picture(page) != drawn


def test_buttons_beside_a_slider_move_it(show: Show) -> None:
    page = show()
    slider = page.get_by_role("slider", name="Ketamine around the doors", exact=True)
    before = slider.input_value()
    press(page, "More: Ketamine around the doors")
    expect(slider).not_to_have_value(before)
    press(page, "Less: Ketamine around the doors")
    expect(slider).to_have_value(before)


def test_a_tap_on_the_track_moves_a_slider(show: Show) -> None:
    page = show()
    slider = page.get_by_role("slider", name="How active the cell is", exact=True)
    box = slider.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] * 0.6, box["y"] + box["height"] / 2)
    expect(slider).to_have_attribute("aria-valuetext", re.compile("-(39|40|41) mV"))


def test_a_value_s_unit_is_heard_always_and_seen_among_details(show: Show) -> None:
    page = show()
    slider = page.get_by_role("slider", name="How active the cell is", exact=True)
    value = page.locator("[data-control=voltage_mv] .kx-value")
    expect(slider).to_have_attribute("aria-valuetext", re.compile(" mV"))
    expect(value).not_to_contain_text(" mV")
    page.evaluate("app.preferences.set({ level: 'detailed' })")
    expect(value).to_contain_text(" mV")
    expect(slider).to_have_attribute("aria-valuetext", re.compile(" mV"))


def test_undo_gives_the_controls_back_to_the_story(show: Show) -> None:
    page = show()
    undo = page.get_by_role("button", name="Back to the story")
    expect(undo).to_be_hidden()
    choose_option(page, "signal", "fast")
    undo.click()
    expect(page.get_by_label("steady")).to_be_checked()


def test_a_folded_choice_says_what_is_chosen_and_folds_again(show: Show) -> None:
    page = show()
    folded = page.locator("[data-control=signal] .kx-foldout-name")
    expect(folded).to_contain_text("Signals from the cell above")
    expect(folded).to_contain_text("steady")
    choose_option(page, "signal", "fast")
    expect(folded).to_contain_text("fast")
    expect(page.locator("[data-control=signal] input").first).to_be_hidden()
    folded.press("Enter")
    page.locator("[data-control=signal] input:checked").press("ArrowLeft")
    expect(folded).to_contain_text("steady")
    expect(page.locator("[data-control=signal] input").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("[data-control=signal] input").first).to_be_hidden()
    expect(folded).to_be_focused()


def test_another_preset_drops_changes(show: Show) -> None:
    page = show()
    choose_option(page, "signal", "fast")
    choose_story(page, "no_drug")
    assert page.evaluate(f"{STAGE}.store.get().settings") == {"preset": "no_drug"}


def test_moving_a_control_does_not_stop_play(show: Show) -> None:
    page = show()
    press(page, "Play")
    choose_option(page, "signal", "fast")
    expect(page.get_by_role("button", name="Pause", exact=True)).to_be_visible()


def test_the_other_language_is_everywhere_and_the_place_stays(show: Show) -> None:
    page = show()
    page.evaluate(f"{STAGE}.transport.seek(36)")
    page.get_by_text("View", exact=True).click()
    spanish = page.get_by_label("Español")
    spanish.check()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    expect(page).to_have_title("¿Qué hace primero la ketamina? – Ketamine Explainer")
    expect(page.get_by_role("status")).to_contain_text("personas")
    expect(spanish).to_be_focused()
    assert seconds(page) == 36


def test_detail_adds_controls_and_charts_and_keeps_the_place(show: Show) -> None:
    page = show()
    page.evaluate(f"{STAGE}.transport.seek(40)")
    page.get_by_label("Detailed").check()
    expect(page.locator("[data-control=drug] .kx-foldout-name")).to_contain_text("Which drug")
    charts = page.evaluate(f"{STAGE}.bundle.charts.length")
    expect(page.locator(".kx-figure:visible")).to_have_count(charts)
    assert seconds(page) == 40


def test_a_number_opens_its_card_and_escape_leads_back(show: Show) -> None:
    page = show()
    fold = page.locator("[data-section=more-known]")
    number = fold.locator(".kx-number").first
    expect(number).to_be_hidden()
    fold.locator("summary").click()
    number.click()
    card = page.get_by_role("dialog", name="Where this number comes from")
    expect(card).to_contain_text("rats")
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(number).to_be_focused()


def test_charts_follow_the_state(show: Show) -> None:
    page = show()
    chart = "document.querySelector('.kx-chart').shadowRoot.innerHTML"
    before = page.evaluate(chart)
    page.evaluate(f"{STAGE}.transport.seek(30)")
    page.evaluate(DRAWN)
    assert page.evaluate(chart) != before


def test_a_chart_is_described_at_rest(show: Show) -> None:
    page = show()
    chart = page.get_by_role("img", name="At this moment 0 of 100 parts")
    expect(chart).to_be_visible()
    page.evaluate(f"{STAGE}.transport.seek(30)")
    expect(chart).to_be_hidden()
