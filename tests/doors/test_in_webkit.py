"""The site in WebKitGTK's small browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.doors.driven import Driven, webkit
from tests.doors.slice import (  # noqa: F401  (tests and fixtures)
    noting,
    place,
    test_a_fold_opens_and_a_dialog_gives_the_focus_back,
    test_a_slider_answers_to_keys,
    test_every_chapter_opens_and_plays,
    test_no_chapter_scrolls_sideways,
    test_on_paper_stands_what_sums_up_and_nothing_to_press,
    test_the_dashboard_opens_and_plays,
    test_the_picture_has_its_colours,
    test_what_goes_wrong_in_a_page_is_seen,
)

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driven]:
    """One window for all tests of the file."""
    with webkit(tmp_path_factory.mktemp("webkit")) as started:
        yield started
