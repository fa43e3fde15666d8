"""What other chapters have: people out of a hundred, texts of options, tables, cards to pick."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer import evidence

from .choosing import choose_option

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

PEOPLE = "path => (path.getAttribute('d').match(/M/g) ?? []).length / 2"


def test_two_groups_of_a_hundred_are_drawn_alike(show: Show) -> None:
    page = show(mode="everything")
    pair = page.locator("[data-comparison=IA-01]")
    arrays = pair.locator(".icon-array")
    for at, counted in enumerate([45, 18]):
        assert arrays.nth(at).locator(".kx-counted").evaluate(PEOPLE) == counted
        assert arrays.nth(at).locator(".kx-others").evaluate(PEOPLE) == 100 - counted
    sizes = [arrays.nth(at).bounding_box() for at in (0, 1)]
    assert sizes[0] and sizes[1] and sizes[0]["width"] == sizes[1]["width"]
    assert sizes[0]["y"] == sizes[1]["y"]


def test_they_are_said_both_ways_with_their_range(show: Show) -> None:
    pair = show(mode="everything").locator("[data-comparison=IA-01]")
    expect(pair).to_contain_text("Of 100 people, 45 had a score at least halved and 55 did not.")
    expect(pair).to_contain_text("The true number may be 34 to 56.")
    expect(pair).to_contain_text("certainty: low")
    pair.get_by_text("The same numbers in a table").click()
    row = pair.get_by_role("row", name="sedative drip 18 82")
    expect(row).to_be_visible()


def test_less_than_one_is_said_so_and_a_missing_group_too(show: Show) -> None:
    pair = show(mode="everything").locator("[data-comparison=IA-99]")
    expect(pair).to_contain_text("Of 100 people, fewer than 1 had this and more than 99 did not.")
    expect(pair).to_contain_text("This is our best estimate.")
    expect(pair).to_contain_text("There was no group to compare with.")


def test_people_never_move(show: Show) -> None:
    page = show(mode="everything")
    before = page.locator(".kx-hundreds").inner_html()
    page.get_by_role("button", name="Play", exact=True).click()
    page.wait_for_function("shown.stage.frame().time > 0.2")
    assert page.locator(".kx-hundreds").inner_html() == before
    assert (
        page.evaluate("document.querySelector('.kx-hundreds').getAnimations({subtree: true})") == []
    )


def test_their_number_opens_its_card(show: Show) -> None:
    page = show(mode="everything")
    number = evidence.shown_text(evidence.load().record("IA-01:treated"), "en")
    page.get_by_role("button", name=f"{number}. Show where this number comes from.").click()
    expect(page.get_by_role("dialog")).to_contain_text(f"{number} of 100 people")


def test_the_text_of_an_option_comes_with_it(show: Show) -> None:
    page = show(mode="everything")
    text = page.get_by_role("region", name="About fast signals")
    expect(text).to_be_hidden()
    choose_option(page, "signal", "fast")
    expect(text).to_be_visible()


def test_a_table_reads_down_on_a_phone(show: Show) -> None:
    page = show(mode="everything", width=320)
    cell = page.get_by_role("cell", name="Two a week")
    label = cell.evaluate("cell => getComputedStyle(cell, '::before').content")
    assert "Visits" in label
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_what_is_picked_stays_through_a_change_of_language(show: Show) -> None:
    page = show(mode="everything")
    page.get_by_role("checkbox", name="Sleeping well").check()
    page.get_by_role("checkbox", name="Who?").check()
    page.evaluate("shown.stage.store.set({language: 'es'})")
    expect(page.get_by_role("checkbox", name="Sleeping well")).to_be_checked()
    expect(page.get_by_role("checkbox", name="Who?")).to_be_checked()
    expect(page.get_by_role("checkbox", name="How often?")).not_to_be_checked()


def test_on_paper_only_what_was_picked(show: Show) -> None:
    page = show(mode="everything")
    page.get_by_role("checkbox", name="Who?").check()
    page.emulate_media(media="print")
    expect(page.get_by_text("Who?")).to_be_visible()
    expect(page.get_by_text("How often?")).to_be_hidden()
    expect(page.get_by_text("Sleeping well")).to_be_hidden()


def test_a_chapter_without_drawing_and_time_has_nothing_to_play(show: Show) -> None:
    page = show(mode="nothing-to-play")
    expect(page.get_by_role("status")).to_contain_text("A shut gate stops ketamine")
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_hidden()
    expect(page.locator(".kx-scene")).to_have_count(0)
