"""From a wide screen to a narrow one: nothing is lost, nothing runs off the side."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from explainer.chapters import chapter

from .looking import Looking
from .states import DRAWN, LANGUAGES, PLACES, READY, UNFOLD

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

# Chapters whose picture tells a story; the others tell by what stands beside and below it.
MECHANISMS = READY[:4]
PHONES = [(320, 640), (360, 740)]
TABLETS = [(768, 1024), (1024, 768)]
# What stands in a line of text need not be wider than its word: WCAG 2.5.8, "inline".
IN_TEXT = ":is(.kx-number, .kx-term, .kx-tag, a):is(p *, li *, dd *, td *, th *, .kx-citation *)"
TOO_SMALL = """([inText, least, leastInText]) => {
  const parts = "button, select, summary, a[href], label:has(input), input[type=range]";
  const isAlone = (part) => !part.matches(inText) || part.matches(":is(td, th) > *");
  const size = (part) => {
    const { width, height } = part.getBoundingClientRect();
    const after = getComputedStyle(part, "::after");
    const more = after.position === "absolute" ? -2 * parseFloat(after.top) || 0 : 0;
    return [width, height + more];
  };
  const isSmall = (part) => {
    const [wanted, [width, height]] = [part.matches(inText) ? leastInText : least, size(part)];
    return height < wanted - 0.5 || (isAlone(part) && width < wanted - 0.5);
  };
  return [...document.querySelectorAll(`.kx :is(${parts})`)]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }) && isSmall(part))
    .map((part) => `${size(part).map(Math.round).join(" x ")} ${part.outerHTML.slice(0, 120)}`);
}"""
# Text that its box cuts off, that runs out of the page, or that lies on other text in its row.
LOST = """() => {
  const clips = (part) => {
    const style = getComputedStyle(part);
    const hides = [style.overflowX, style.overflowY].some((kind) => /hidden|clip/.test(kind));
    return hides && style.clipPath === "none" && style.position !== "absolute";
  };
  const isText = (node) => node.nodeType === 3 && node.data.trim();
  const hasText = (part) => [...part.childNodes].some(isText);
  const isSeen = (part) => part.checkVisibility();
  const all = (parts) => [...document.querySelectorAll(parts)].filter(isSeen);
  const seen = all(".kx *");
  const cut = seen.filter((part) => clips(part) && part.textContent.trim()
    && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1));
  // Tabs are a strip that is pushed sideways.
  const strips = ".kx-tabs";
  const unseen = (part) => part.closest(`.kx-unseen, thead, .kx-icon-text, svg, ${strips}`);
  const out = seen.filter((part) => hasText(part) && !unseen(part)).filter((part) => {
    const { left, right } = part.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1;
  });
  const onOther = all(".kx-ticks").flatMap(({ children }) => [...children].filter((one, at) => {
    const mine = one.getBoundingClientRect();
    return [...children].slice(0, at).some((other) => {
      const theirs = other.getBoundingClientRect();
      const apart = mine.left >= theirs.right || mine.right <= theirs.left;
      return !apart && getComputedStyle(one).paddingTop === getComputedStyle(other).paddingTop;
    });
  }));
  return [...cut, ...out, ...onOther].map((part) => part.outerHTML.slice(0, 140));
}"""
# WCAG 2.2, success criterion 1.4.12.
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"""
ORDER_OF_FRAME = """() => {
  const names = (part) => [...part.querySelectorAll("[class]")].map(({ className }) => className)
    .filter((name) => /kx-foot|kx-view$|kx-bar/.test(name));
  const [first, last] = [document.querySelector(".kx-bar"), document.querySelector(".kx-foot")];
  const content = document.querySelector(".kx-content");
  const before = (one, other) => Boolean(one.compareDocumentPosition(other) & 4);
  return [names(last), before(first, content), before(content, last), last.innerText];
}"""


def everything(page: Page) -> None:
    page.evaluate(UNFOLD, True)
    page.evaluate(DRAWN)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_no_sideways_scroll(look: Show, place: str, language: str) -> None:
    page = look(place, state={"language": language, "level": "detailed"})
    for width, height in [*PHONES, *TABLETS]:
        page.set_viewport_size({"width": width, "height": height})
        everything(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.evaluate(UNFOLD, False)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("place", PLACES)
def test_targets_are_large_enough_for_a_thumb(show: Show, place: str) -> None:
    page = show(place, 360, height=740, has_touch=True, state={"level": "detailed"})
    everything(page)
    page.locator(".kx-view > summary").click()
    assert page.evaluate(TOO_SMALL, [IN_TEXT, 44, 24]) == []


@pytest.mark.parametrize("place", PLACES)
def test_targets_are_large_enough_for_a_mouse(look: Show, place: str) -> None:
    page = look(place, state={"language": "en", "level": "detailed"})
    everything(page)
    assert page.evaluate(TOO_SMALL, [IN_TEXT, 24, 24]) == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("place", PLACES)
def test_text_spacing_loses_nothing(look: Show, looking: Looking, place: str, width: int) -> None:
    page = look(place, width, state={"language": "en", "level": "detailed"})
    everything(page)
    with looking.styled(SPACED):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(LOST) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_text_of_twice_the_size_loses_nothing(
    look: Show, looking: Looking, place: str, language: str
) -> None:
    page = look(place, state={"language": language, "level": "detailed"})
    everything(page)
    size = "parseFloat(getComputedStyle(document.querySelector('.kx p')).fontSize)"
    before = page.evaluate(size)
    with looking.styled("html { font-size: 200% }"):
        assert page.evaluate(size) >= 1.7 * before
        assert page.evaluate("document.documentElement.scrollWidth") <= 1280
        assert page.evaluate(LOST) == []


def test_help_stands_in_the_same_place_on_every_page(show: Show) -> None:
    page = show("start")
    found = []
    for place in PLACES:
        page.evaluate("place => app.screens.show(place)", place)
        page.wait_for_function("place => app.screens.page() === place", arg=place)
        found.append(page.evaluate(ORDER_OF_FRAME))
    assert all(one == found[0] for one in found)
    assert "kx-foot-help-line" in found[0][0] and found[0][1:3] == [True, True]


@pytest.mark.parametrize("name", [name for name in READY if chapter(name).strip])
def test_on_a_phone_the_picture_stays_in_sight(show: Show, name: str) -> None:
    page = show(name, width=360, height=740)
    page.locator(".kx-panel :is(input, button):visible").first.scroll_into_view_if_needed()
    expect(page.locator(".kx-scene")).to_be_in_viewport(ratio=0.9)


@pytest.mark.parametrize("chapter", [*MECHANISMS, "treatment_day"])
def test_play_is_seen_without_scrolling(show: Show, chapter: str) -> None:
    expect(show(chapter).locator(".kx-play")).to_be_in_viewport(ratio=1)


# How far what can be chosen beside the picture runs out of its column; a rounding is none.
OUT_OF_RAIL = """() => {
  const rail = document.querySelector(".kx-rail").getBoundingClientRect();
  return [...document.querySelectorAll(".kx-rail .kx-radio")]
    .filter((part) => part.checkVisibility())
    .filter((part) => part.getBoundingClientRect().right > rail.right + 1
      || part.scrollWidth > part.clientWidth + 1)
    .map((part) => part.innerText);
}"""


@pytest.mark.parametrize("name", READY[:7])
@pytest.mark.parametrize("language", LANGUAGES)
def test_choices_beside_the_picture_keep_within_their_column(
    show: Show, name: str, language: str
) -> None:
    page = show(name, state={"language": language})
    for width in (1024, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.evaluate(DRAWN)
        assert page.evaluate(OUT_OF_RAIL) == [], width
