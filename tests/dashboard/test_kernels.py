"""Kernels: none for the dashboard, one for each open lesson, and none when it is left."""

from __future__ import annotations

import os
import signal

import psutil
import pytest

from explainer import words

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MOST = 2


@pytest.fixture
def served(spare):
    return spare


def lesson(served, name="tiny"):
    return f"{served.url}lessons/{name}"


def test_twenty_reloads_leave_no_kernel(served, page, kernels_of):
    page.goto(served.url, wait_until="commit")
    for _ in range(20):
        page.wait_for_selector(".kx")
        page.reload(wait_until="commit")
    page.wait_for_selector(".kx")
    assert kernels_of(served) == []


def test_leaving_a_lesson_frees_its_kernel(served, page, kernels_of, eventually):
    page.goto(lesson(served), wait_until="commit")
    page.wait_for_selector(".kx")
    assert len(kernels_of(served)) == 1
    page.goto("about:blank")
    eventually(lambda: kernels_of(served) == [])


def test_a_page_that_crashes_frees_it_too(served, new_page, kernels_of, eventually):
    page = new_page()
    page.goto(lesson(served), wait_until="commit")
    page.wait_for_selector(".kx")
    (kernel,) = kernels_of(served)
    page.context.close()
    eventually(lambda: kernel not in kernels_of(served))


def test_a_killed_kernel_is_said_and_a_new_one_is_had(served, page, kernels_of, eventually):
    page.goto(lesson(served), wait_until="commit")
    page.wait_for_selector(".kx")
    kernels_of(served)[0].kill()
    stopped = page.locator("#stopped")
    stopped.wait_for(state="visible")
    assert words.message("en", "site", "lesson-stopped") in stopped.inner_text()
    stopped.locator("a:visible").click()
    page.wait_for_selector(".kx")
    assert not page.locator("#stopped").is_visible()
    page.goto("about:blank")
    eventually(lambda: kernels_of(served) == [])


@pytest.mark.parametrize("name", ["raises", "dies", "grows"])
def test_a_lesson_that_fails_says_so_and_holds_no_place(served, page, kernels_of, eventually, name):
    page.goto(lesson(served, name), wait_until="commit")
    page.locator("[data-fault=gone]").wait_for(state="visible")
    assert words.message("en", "site", "fault-gone") in page.locator("#failed").inner_text()
    page.goto("about:blank")
    eventually(lambda: kernels_of(served) == [])


def test_when_all_places_are_taken_the_page_waits_and_opens_by_itself(served, new_page, eventually):
    first = [new_page() for _ in range(MOST)]
    for page in first:
        page.goto(lesson(served), wait_until="commit")
        page.wait_for_selector(".kx")
    waiting = new_page()
    answer = waiting.goto(lesson(served), wait_until="commit")
    assert answer.status == 503 and int(answer.headers["retry-after"]) >= 2
    said = words.message("en", "site", "waiting-full")
    waiting.get_by_text(said).wait_for()
    first[0].goto("about:blank")
    waiting.wait_for_selector(".kx")


def test_a_stop_by_the_system_ends_kernels_and_server(serve, lessons, page, kernels_of):
    served = serve("--lessons", str(lessons))
    page.goto(lesson(served), wait_until="commit")
    page.wait_for_selector(".kx")
    children = kernels_of(served)
    os.kill(served.process.pid, signal.SIGTERM)
    assert served.process.wait(30) == 0
    assert not [child for child in children if psutil.pid_exists(child.pid)]
