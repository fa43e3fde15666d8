"""Of thirty slips in chapters' records that change what a person sees, none passes."""

from __future__ import annotations

import pytest

from tests.evidence.mutations import newest_commit

from . import mutations, told


@pytest.mark.slow
def test_a_few_slips_are_noticed() -> None:
    assert mutations.survivors("a few", 3) == []


@pytest.mark.nightly
@pytest.mark.slow
def test_no_slip_passes() -> None:
    assert mutations.survivors(newest_commit()) == []


@pytest.mark.slow
def test_the_driver_sees_a_slip_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the oracle and what drawings were told, each would pass."""
    monkeypatch.setattr(mutations, "faults", lambda *_: iter(()))
    monkeypatch.setattr(told, "differences", lambda *_: iter(()))
    seen = [what for what, playable in mutations.slips("a few", 3) if playable]
    assert seen and mutations.survivors("a few", 3) == seen
