"""The dashboard's page in a real browser."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def opened(page, dashboard_url):
    page.goto(dashboard_url, wait_until="commit")
    page.wait_for_selector(".kx")
    return page


def test_it_asks_no_other_host_and_reports_no_error(opened):
    opened.wait_for_selector("#kx-content h1")
    assert opened.foreign == []
    assert opened.problems == []


def test_it_has_the_landmarks_in_reading_order(opened):
    order = opened.evaluate(
        "[...document.querySelectorAll('header.page-header, main, .kx, footer.page-footer')]"
        ".map((part) => part.classList[0] ?? part.localName)"
    )
    assert order == ["page-header", "main", "kx", "page-footer"]
    assert opened.locator("main .kx").count() == 1


def test_the_first_stop_of_the_tab_key_skips_to_the_content(opened):
    opened.keyboard.press("Tab")
    opened.keyboard.press("Enter")
    assert opened.evaluate("document.activeElement.id") == "kx-content"


def test_the_page_speaks_the_browsers_language(new_page, dashboard_url):
    spanish = new_page(locale="es-MX")
    spanish.goto(dashboard_url, wait_until="commit")
    spanish.wait_for_selector(".kx")
    assert spanish.evaluate("document.documentElement.lang") == "es"
    assert spanish.locator(".page-header .say:visible").get_attribute("lang") == "es"


def test_nothing_is_said_twice_at_the_foot(opened):
    from explainer.words import message

    said = message("en", "site", "supports-clinician")
    assert opened.locator("p:visible", has_text=said).count() == 1


def test_title_language_and_viewport_are_set(opened):
    assert opened.title() == "Ketamine Explainer"
    assert opened.evaluate("document.documentElement.lang") == "en"
    assert "width=device-width" in opened.locator("meta[name=viewport]").get_attribute("content")


def test_the_message_goes_when_the_dashboard_is_there(opened):
    assert not opened.locator("#loading").is_visible()
    assert not opened.locator("#failed").is_visible()
    assert not opened.locator(".first-words").first.is_visible()


def test_nothing_is_kept(opened):
    assert opened.context.cookies() == []
    assert opened.evaluate("localStorage.length + sessionStorage.length") == 0


def test_at_320_pixels_nothing_runs_off_the_side(new_page, dashboard_url):
    narrow = new_page(width=320, height=640)
    narrow.goto(dashboard_url, wait_until="commit")
    narrow.wait_for_selector("#kx-content h1")
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_chapter_can_be_used_while_other_hosts_hang(page, dashboard_url, eventually):
    page.goto(dashboard_url + "#receptor_blockade", wait_until="commit")
    slider = first_slider(page)
    before = slider.get_attribute("aria-valuetext")
    slider.press("End")
    eventually(lambda: slider.get_attribute("aria-valuetext") != before)
    assert page.foreign == []
    assert page.problems == []


def test_it_works_below_another_address(serve, page):
    served = serve("--base-url", "/a/b/")
    page.goto(served.url + "a/b", wait_until="commit")
    page.wait_for_selector("#kx-content h1")
    page.goto(served.url + "a/b/#choices", wait_until="commit")
    page.wait_for_selector(".kx-chapter")
    assert page.problems == []


def test_back_and_forward_come_back_to_a_page_that_stands(opened):
    opened.goto("about:blank")
    opened.go_back(wait_until="commit")
    opened.wait_for_selector("#kx-content h1")
    opened.go_forward()
    opened.go_back(wait_until="commit")
    opened.wait_for_selector("#kx-content h1")
    assert opened.problems == []


def first_slider(page):
    slider = page.locator(".kx input[type=range]:visible").first
    slider.wait_for()
    return slider
