"""Kernels: few, freed when the page is left, and not missed when they die."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]
POOL = 1
READY = ".kx"


@pytest.fixture(scope="module")
def served(serve):
    return serve("--pool", str(POOL), "--visitors", "3")


def test_leaving_frees_the_kernel(served, page, kernels_of, eventually):
    eventually(lambda: len(kernels_of(served)) == POOL)
    page.goto(served.url, wait_until="commit")
    page.wait_for_selector(READY)
    eventually(lambda: len(kernels_of(served)) == POOL + 1)
    page.goto("about:blank")
    eventually(lambda: len(kernels_of(served)) == POOL)


def test_twenty_reloads_leave_one_kernel_beside_the_pool(served, page, kernels_of, eventually):
    page.goto(served.url, wait_until="commit")
    for _ in range(20):
        page.wait_for_selector(READY)
        page.reload(wait_until="commit")
    page.wait_for_selector(READY)
    eventually(lambda: len(kernels_of(served)) <= POOL + 1)


def test_when_all_places_are_taken_the_page_says_so(serve, ask):
    from explainer.words import message

    busy = serve("--pool", "0", "--visitors", "0")
    answer = ask(busy.url)
    assert answer.status == 503
    assert message("en", "site", "server-busy") in answer.text


def resting(kernels, looks=30):
    """Return a condition: so many looks in a row at which no kernel had worked since the last.

    A kernel still being made ready is not in the pool yet, and dies another death.
    """
    seen = []

    def condition():
        seen.append([sum(kernel.cpu_times()[:2]) for kernel in kernels()])
        return len(seen) > looks and all(look == seen[-1] for look in seen[-looks:])

    return condition


def test_a_kernel_that_died_in_the_pool_is_not_handed_out(served, page, kernels_of, eventually):
    eventually(lambda: len(kernels_of(served)) >= POOL)
    eventually(resting(lambda: kernels_of(served)))
    killed = kernels_of(served)
    for kernel in killed:
        kernel.kill()
    eventually(lambda: not set(killed) & set(kernels_of(served)))
    page.goto(served.url, wait_until="commit")
    page.wait_for_selector(READY)
