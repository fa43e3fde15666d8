"""Ten minutes with my doctor: few presses, ten minutes, one fixed stop, a sheet, and an end."""

from __future__ import annotations

from pathlib import Path

import pytest
from build_stage import build
from playwright.sync_api import Page, expect

from explainer import words
from explainer.chapters import chapter
from explainer.site import write_folder

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PICKED = ("receptor_blockade", "treatment_day")
MOST_PRESSES, MOST_MIN, WORDS_A_MIN = 7, 10, 130
FEWEST_WORDS = 20
# Words that stand on a page, cards and their counts among them: all of them are read, except where
# a story plays, whose sentences and names take the time of the story.
READ = """(played) => {
  const texts = document.createTreeWalker(
    document.querySelector(".kx-content"), NodeFilter.SHOW_TEXT);
  const unread = `.kx-unseen, .kx-skip, [role=status], button.kx-button, summary, style,
    details:not([open]) > :not(summary)
    ${played ? ", .kx-frame" : ""}`;
  const said = [];
  while (texts.nextNode()) {
    const { parentElement: part, data } = texts.currentNode;
    if (part.checkVisibility() && !part.closest(unread)) said.push(data);
  }
  return said.join(" ");
}"""
COUNTS = """() => [...document.querySelectorAll('[data-section=stop] li')].map((one) => {
  const { width, height } = one.getBoundingClientRect();
  return [Math.round(width), Math.round(height), getComputedStyle(one).fontSize];
})"""


@pytest.fixture(params=["voila", "folder"])
def door(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of the dashboard, or of the static site on a stick."""
    build()
    if request.param == "voila":
        return str(request.getfixturevalue("dashboard_url"))
    write_folder(tmp_path)
    return (tmp_path / "index.html").as_uri()


class Walk:
    """What is pressed and how long it takes, in one language."""

    def __init__(self, page: Page, language: str) -> None:
        self.page, self.language = page, language
        self.presses, self.minutes = 0, 0.0

    def say(self, key: str) -> str:
        return words.message(self.language, "stage", key)

    def press(self, part: str) -> None:
        """Press a button of the frame and read what then stands there."""
        self.page.locator(part).click()
        self.presses += 1

    def read(self, name: str = "") -> None:
        moments = chapter(name).presets[0].moments if name else ()
        said = str(self.page.evaluate(READ, bool(moments))).split()
        assert len(said) > FEWEST_WORDS
        self.minutes += sum(m.play_s for m in moments) / 60 + len(said) / WORDS_A_MIN


@pytest.mark.parametrize("language", [each.code for each in words.languages()])
def test_two_questions_take_seven_presses_and_ten_minutes(
    page: Page, door: str, language: str
) -> None:
    walk = Walk(page, language)
    page.goto(door, wait_until="commit")
    page.locator(f".kx-start input[value={language}]").check()
    walk.press("[data-door=start-ten]")
    for name in PICKED:
        page.locator(f".kx-ten input[value={name}]").check()
    walk.press(".kx-ten-begin")
    for name in PICKED:
        page.locator(f"[data-chapter={name}]").wait_for()
        expect(page.locator("[data-part=play]")).to_contain_text(walk.say("pause"))
        walk.read(name)
        walk.press("[data-part=next]")
    expect(page.locator("[data-section=stop]")).to_be_visible()
    benefit, not_helped, harm = page.evaluate(COUNTS)
    assert benefit == not_helped == harm
    walk.read()
    walk.press("[data-part=next]")
    walk.read()  # a tick, which stands at the end of the page, unfolds more about itself
    page.locator(".kx-pick input").first.check()
    ticked = page.locator(".kx-pick").first.inner_text().strip()
    walk.press("[data-part=next]")
    sheet = page.locator(".kx-sheet")
    expect(sheet).to_contain_text(ticked)
    expect(sheet).to_contain_text(words.heading(language, "treatment_day", "when-to-call"))
    for name in PICKED:
        expect(sheet).to_contain_text(words.message(language, name, "teach-back"))
    walk.read()
    assert walk.presses <= MOST_PRESSES
    assert walk.minutes <= MOST_MIN
    page.locator(".kx-bar [data-part=finish]").click()
    page.get_by_role("button", name=walk.say("finish-yes")).click()
    expect(page.locator(".kx-doors")).to_be_visible()
    page.locator("[data-door=start-ten]").click()
    expect(page.locator(".kx-ten input:checked, .kx-card-seen")).to_have_count(0)
    assert page.problems == []  # type: ignore[attr-defined]
    assert page.foreign == []  # type: ignore[attr-defined]
