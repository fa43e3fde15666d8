"""PR-6: an educator whose kernel dies reads so at once; the picture goes on, the cell runs anew."""

from __future__ import annotations

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.doors.conftest import run_all, run_notebook

pytestmark = pytest.mark.browser
KERNEL = "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.id"
WITHIN_S = 10


@pytest.fixture(
    params=["lab/tree/receptor_blockade.ipynb?reset", "notebooks/receptor_blockade.ipynb"]
)
def address(request: pytest.FixtureRequest, jupyter_url: str) -> str:
    return f"{jupyter_url}/{request.param}"


def kill_kernel(name: str) -> None:
    (kernel,) = [p for p in psutil.Process().children(recursive=True) if _runs(p, name)]
    kernel.kill()


def _runs(process: psutil.Process, name: str) -> bool:
    try:
        return any(name in word for word in process.cmdline())
    except psutil.Error:
        return False


def test_the_loss_is_said_and_running_the_cell_again_helps(page: Page, address: str) -> None:
    run_notebook(page, address)
    play = page.locator(".kx-chapter .kx-scrub-bar input")
    play.wait_for(state="attached")
    notice = page.locator(".kx-kernel-notice[role=alert]")
    expect(notice).to_be_empty()

    kill_kernel(page.evaluate(KERNEL))
    expect(notice).to_contain_text("has stopped", timeout=WITHIN_S * 1000)
    page.get_by_role("dialog").get_by_role("button", name="Ok").click()  # JupyterLab's own word

    page.locator(".kx-chapter .kx-play").click()
    page.wait_for_function("() => document.querySelector('.kx-scrub-bar input').value > 0")

    expect(notice).to_contain_text("Run this cell again")
    run_all(page)
    expect(notice).to_be_empty(timeout=WITHIN_S * 1000)
    play.wait_for(state="attached")
