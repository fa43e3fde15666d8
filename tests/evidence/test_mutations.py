"""Of thirty plausible changes of cells that reach a screen, none passes; the seed is the commit."""

from __future__ import annotations

import pytest

from .mutations import TIMES, mutations, newest_commit, noticed, survivors, tables_as_they_are


@pytest.mark.slow
def test_a_few_changes_are_noticed() -> None:
    assert survivors("a few", 6) == []


@pytest.mark.nightly
@pytest.mark.slow
def test_no_change_passes() -> None:
    assert survivors(newest_commit()) == []


@pytest.mark.slow
def test_a_change_that_nobody_has_entered_twice_would_pass() -> None:
    """Without the second entries most would: the driver can see a change pass."""
    blind = tables_as_they_are(second=False)
    unseen = [change for change in mutations("blind", TIMES) if not noticed(change, blind)]
    assert len(unseen) > TIMES / 4
