"""Many visits leave the server as it was: no kernel more, and its memory stays flat.

Nightly: two hundred visits and sixty lessons take minutes.
"""

from __future__ import annotations

from contextlib import suppress

import psutil
import pytest

pytestmark = [pytest.mark.nightly, pytest.mark.browser]
VISITS, LESSONS = 200, 60
FIRST = 20  # until what is made at the first time was made
FIRST_LESSONS = 40  # an allocator that many kernels share is full later, and then stays
FLAT = 1.05


def memory_mb(served):
    return psutil.Process(served.process.pid).memory_info().rss / 1e6


def opened(new_page, address):
    page = new_page()
    page.goto(address, wait_until="commit")
    page.wait_for_selector(".kx")
    return page


def open_reload_and_go_back(page):
    page.reload(wait_until="commit")
    page.wait_for_selector(".kx")
    page.goto("about:blank")
    page.go_back(wait_until="commit")
    page.wait_for_selector(".kx")


def crash(page):
    """End the page's process, as a tablet does that has no memory left."""
    with suppress(Exception):
        page.goto("chrome://crash", timeout=2000)


ENDINGS = [open_reload_and_go_back, crash, lambda _: None]


def visit(new_page, address, number):
    page = opened(new_page, address)
    ENDINGS[number % len(ENDINGS)](page)
    page.context.close()


def flat_over(visits, served, new_page, address, first=FIRST):
    """Make visits, and return the memory after them as a share of that after the first ones."""
    for number in range(first):
        visit(new_page, address, number)
    before = memory_mb(served)
    for number in range(visits):
        visit(new_page, address, number)
    return memory_mb(served) / before


def test_two_hundred_visits_leave_no_kernel_and_take_no_memory(
    serve, lessons, new_page, kernels_of
):
    served = serve("--lessons", str(lessons))
    assert flat_over(VISITS, served, new_page, served.url) < FLAT
    assert kernels_of(served) == []


def test_sixty_lessons_leave_no_kernel_and_take_no_memory(spare, new_page, kernels_of, eventually):
    assert flat_over(LESSONS, spare, new_page, f"{spare.url}lessons/tiny", FIRST_LESSONS) < FLAT
    eventually(lambda: len(kernels_of(spare)) <= 1)
