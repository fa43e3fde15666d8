"""Ten minutes beside a doctor: from the language to the print to an end that leaves nothing."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from build_stage import build
from playwright.sync_api import Page, expect

from explainer import words
from explainer.chapters import ORDER, chapter, is_ready
from explainer.site import write_folder

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# The server's own cookie guards its requests; it is set at random and says nothing of a person.
SERVERS_OWN = {"_xsrf"}
LEFT_BEHIND = """async () => ({
  local: localStorage.length, session: sessionStorage.length,
  databases: (await indexedDB.databases()).length, state: history.state, hash: location.hash,
})"""
NOTHING = {"local": 0, "session": 0, "databases": 0, "state": None, "hash": ""}
# Seen is what nobody has to unfold; to be had is what a reader comes to who unfolds everything.
NUMBERS = """() => {
  const seen = () => [...document.querySelectorAll('.kx-number[data-evidence]')]
    .filter((number) => number.checkVisibility())
    .map((number) => [number.dataset.evidence, number.textContent]);
  const now = seen();
  const shut = [...document.querySelectorAll("details:not([open])")];
  shut.forEach((fold) => { fold.open = true; });
  const unfolded = seen();
  shut.forEach((fold) => { fold.open = false; });
  return [now, unfolded];
}"""
Number = tuple[str, str]
READY = [name for name in ORDER if is_ready(name)]


@pytest.fixture(params=["voila", "folder"])
def door(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of the dashboard, or of the static site on a stick."""
    build()
    if request.param == "voila":
        return str(request.getfixturevalue("dashboard_url"))
    write_folder(tmp_path)
    return (tmp_path / "index.html").as_uri()


@pytest.fixture(params=words.languages(), ids=lambda language: language.code)
def walk(request: pytest.FixtureRequest, page: Page, door: str) -> Iterator[Walk]:
    """A walk that has begun: the page is open and speaks the chosen language."""
    begun = Walk(page, request.param.code)
    page.goto(door, wait_until="commit")
    page.get_by_role("radio", name=request.param.name).check()
    yield begun
    assert page.problems == []  # type: ignore[attr-defined]
    assert page.foreign == []  # type: ignore[attr-defined]


class Walk:
    """A page, and what a person does with it, by the words that stand on its buttons."""

    def __init__(self, page: Page, language: str) -> None:
        self.page, self.language = page, language

    def say(self, key: str, file: str = "stage") -> str:
        return words.message(self.language, file, key)

    def press(self, key: str) -> None:
        self.page.get_by_role("button", name=self.say(key), exact=True).first.click()

    def choose(self, name: str) -> None:
        """Pick a question from the cards."""
        self.page.locator(f"a.kx-question-card[href='#{name}']").click()
        question = self.say(f"chapter-{name.replace('_', '-')}-question", "site")
        expect(self.page.get_by_role("heading", level=1, name=question)).to_be_focused()

    def all_questions(self) -> None:
        self.page.get_by_role("link", name=self.say("chapter-all")).click()
        expect(self.page.locator(".kx-choose")).to_be_visible()

    def at_start(self) -> None:
        product = words.message("en", "site", "product-name")
        expect(self.page.get_by_role("heading", level=1, name=product)).to_be_visible()
        expect(self.page.locator(".kx-doors")).to_be_visible()

    def watch(self) -> None:
        """Play until the picture has gone some way, and stop."""
        place = self.page.get_by_role("slider", name=self.say("scrub-name"), exact=True)
        before = place.input_value()
        self.press("play")
        expect(place).not_to_have_value(before)
        self.press("pause")

    def rest(self) -> None:
        self.press("break")
        expect(self.page.get_by_role("dialog", name=self.say("break-title"))).to_be_visible()
        self.press("break-end")


def printed(page: Page, paper: str) -> str:
    """Return the words of a page on paper, on as many leaves as it takes."""
    from pypdf import PdfReader

    pages = PdfReader(io.BytesIO(page.pdf(format=paper))).pages
    return without_space(" ".join(leaf.extract_text() for leaf in pages))


def without_space(text: str) -> str:
    return re.sub(r"\s+", "", text)


def played() -> str:
    """Return a chapter whose picture has a time of its own."""
    return next(name for name in READY if any(m.play_s for m in chapter(name).presets[0].moments))


def looked_at() -> list[str]:
    """Return the chapters of the walk: one to play, one to read, and the options when ready."""
    others = [name for name in READY if name not in (played(), "choices")]
    return [played(), others[-1], *(["choices"] if "choices" in READY else [])]


def pick(page: Page) -> None:
    """Pick whatever can be picked: values, questions, cards."""
    for box in page.locator(".kx-pick input:visible").all()[:2]:
        box.check()


def test_ten_minutes_leave_nothing_behind(walk: Walk) -> None:
    page = walk.page
    for number, name in enumerate(looked_at()):
        if number:
            walk.all_questions()
        else:
            page.locator("[data-door=start-choose]").click()
        walk.choose(name)
        if name == played():
            walk.watch()
        pick(page)
    walk.rest()
    says_the_same_on_paper(page)
    walk.press("finish")
    walk.press("finish-yes")
    walk.at_start()
    nothing_is_left(page)
    page.go_back()
    walk.at_start()
    nothing_is_left(page)
    nothing_stays_picked(walk)


def says_the_same_on_paper(page: Page) -> None:
    sentence = page.locator(".kx-caption").first.inner_text()
    on_screen, to_be_had = numbers(page)
    page.emulate_media(media="print")
    on_paper, _ = numbers(page)
    assert on_screen <= on_paper <= to_be_had
    for paper in ("A4", "Letter"):
        text = printed(page, paper)
        assert without_space(sentence) in text
        assert all(without_space(number) in text for _, number in on_paper)
    page.emulate_media(media="screen")


def numbers(page: Page) -> list[set[Number]]:
    """Return the numbers that are seen, and those that are when every fold is open."""
    return [{(key, text) for key, text in found} for found in page.evaluate(NUMBERS)]


def nothing_is_left(page: Page) -> None:
    assert page.evaluate(LEFT_BEHIND) == NOTHING
    assert {cookie["name"] for cookie in page.context.cookies()} <= SERVERS_OWN


def nothing_stays_picked(walk: Walk) -> None:
    """Whoever comes next finds no card turned by the person before."""
    walk.language = "en"
    walk.page.locator("[data-door=start-choose]").click()
    walk.choose(looked_at()[-1])
    expect(walk.page.locator(".kx-pick input:checked")).to_have_count(0)
