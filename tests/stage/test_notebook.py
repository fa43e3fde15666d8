"""A chapter between the cells of a notebook: compact, on a projector, in the host's colours."""

import pytest

from explainer.bundle import bundle
from explainer.bundle.container import unpack
from tests.stage.test_widget import HOST, TWO_FRAMES, change, packed_chapter, trait

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SIZES = [(320, 568), (1024, 768), (1280, 800), (2000, 1100)]
PLACE = """(selector) => {
  const { top, bottom, left, right } = document.querySelector(selector).getBoundingClientRect();
  return { top, bottom, left, right };
}"""


@pytest.fixture
def show(page):
    """Show chapter 1 in one view with these traits, where `body` has these marks."""

    def shown(width=1280, height=800, body="", **traits):
        page.set_viewport_size({"width": width, "height": height})
        page.set_content(f"<body {body} style='margin: 0'><div></div></body>")
        page.evaluate(HOST, [*packed_chapter(), traits])
        page.wait_for_selector(".kx-caption:not(:empty)", state="attached")
        page.evaluate(TWO_FRAMES)
        return page

    return shown


def place(page, selector):
    return page.evaluate(PLACE, selector)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_presented_lesson_is_one_screen(show, width, height):
    page = show(width, height, presenter=True, theme="dark", whole=False)
    whole = place(page, ".kx")
    assert whole["bottom"] <= height
    for part in (".kx-scene", ".kx-caption", ".kx-play", ".kx-scrub"):
        seen = place(page, part)
        assert 0 <= seen["left"] < seen["right"] <= width, part
        assert 0 <= seen["top"] < seen["bottom"] <= height, part


def test_a_clicker_goes_from_part_to_part(show):
    page = show(presenter=True, whole=False)
    header, _ = unpack(bundle("receptor_blockade"))
    starts = [moment["from_s"] for moment in header["presets"][0]["moments"]]
    page.locator(".kx-frame").focus()

    def press(key):
        page.keyboard.press(key)
        page.evaluate("() => model.set('playing', false)")
        page.evaluate(TWO_FRAMES)
        return trait(page, "time")

    assert starts[1] <= press("PageDown") < starts[1] + 0.5
    assert starts[2] <= press("ArrowRight") < starts[2] + 0.5
    assert starts[1] <= press("PageUp") < starts[1] + 0.5
    assert starts[0] <= press("ArrowLeft") < starts[0] + 0.5


def test_numbers_of_the_model_stand_beside_the_picture(show):
    page = show(1280, 800, level="detailed", whole=False)
    page.wait_for_selector(".kx-model-number")
    scene, numbers = place(page, ".kx-scene"), place(page, ".kx-model-number")
    assert numbers["left"] >= scene["right"]
    assert numbers["bottom"] <= 800
    assert place(page, ".kx-frame")["bottom"] <= 800


def test_a_search_keeps_the_numbers_that_it_names(show):
    page = show(level="detailed", whole=False)
    rows = page.locator(".kx-model-number")
    rows.first.wait_for()
    every = rows.count()
    page.get_by_role("searchbox", name="Search the numbers").fill("memantine hill")
    assert page.locator(".kx-model-number:visible").count() == 1
    page.get_by_role("searchbox", name="Search the numbers").fill("")
    assert rows.count() == every


def test_its_colours_are_its_own(show):
    page = show(body="data-jp-theme-light=false", theme="light")
    page.add_style_tag(content=":root { color-scheme: dark }")
    assert page.evaluate("getComputedStyle(document.querySelector('.kx')).colorScheme") == "light"


def test_auto_follows_the_page_around_and_stays_auto(show):
    page = show(body="data-jp-theme-light=false", theme="auto")
    page.wait_for_selector(".kx[data-theme=dark]")
    page.evaluate("document.body.dataset.jpThemeLight = 'true'")
    page.wait_for_selector(".kx[data-theme=light]")
    assert trait(page, "theme") == "auto"
    change(page, "theme", "contrast")
    page.wait_for_selector(".kx[data-theme=contrast]")
