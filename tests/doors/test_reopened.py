"""A notebook that is opened the next day, without its kernel, shows what it showed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.doors.conftest import REOPENED, run_notebook

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SAVE = "() => window.jupyterapp.commands.execute('docmanager:save')"
END_KERNEL = "() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()"
RESTART = "() => void window.jupyterapp.commands.execute('notebook:restart-run-all')"
DEAD = "Error displaying widget"


@pytest.mark.parametrize("door", ["lab/tree/reopened.ipynb?reset", "notebooks/reopened.ipynb"])
def test_pictures_sentences_and_tables_are_still_there(
    page: Page, jupyter_url: str, door: str
) -> None:
    run_notebook(page, f"{jupyter_url}/{door}")
    expect(page.locator(".kx-caption:not(:empty)")).to_have_count(2)
    stills = page.locator(".kx-saved:not(.kx-saved .kx-saved)")
    expect(stills).to_have_count(len(REOPENED))
    for still in stills.all():
        expect(still).to_be_hidden()

    page.evaluate(SAVE)
    page.evaluate(END_KERNEL)
    page.goto("about:blank")
    page.goto(f"{jupyter_url}/{door}", wait_until="commit")
    expect(page.get_by_text(DEAD)).to_have_count(len(REOPENED))
    expect(page.locator(".kx")).to_have_count(0)
    for still in stills.all():
        expect(still).to_be_visible()
    for picture in page.locator(".kx-saved img").all():
        assert picture.evaluate("one => one.decode().then(() => one.naturalWidth)") > 900
    expect(stills.last).to_contain_text("people")


# Nightly: on a busy machine the manager of ipywidgets may ask for a widget that is not there yet.
@pytest.mark.nightly
def test_a_restart_leaves_nothing_in_the_console(page: Page, jupyter_url: str) -> None:
    run_notebook(page, f"{jupyter_url}/lab/tree/reopened.ipynb?reset")
    drawn = page.locator(".kx-caption:not(:empty)")
    expect(drawn).to_have_count(2)
    first = page.locator(".kx").first.element_handle()
    page.evaluate(RESTART)
    page.get_by_role("button", name="Confirm Kernel Restart").click()
    page.wait_for_function("first => !first.isConnected", arg=first)
    expect(drawn).to_have_count(2)
    expect(page.locator(".kx-saved:not(.kx-saved .kx-saved)").first).to_be_hidden()
    assert page.problems == []  # type: ignore[attr-defined]
