"""Of thirty slips in chapters' records that change what a person sees, none passes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.evidence.mutations import newest_commit

from . import mutations, told


@pytest.fixture(scope="module")
def few() -> list[Any]:
    """Three slips with their bundles: each is simulated."""
    return list(mutations.slips("a few", 3))


@pytest.mark.slow
def test_a_few_slips_are_noticed(few: list[Any]) -> None:
    assert mutations.survivors(few) == []


@pytest.mark.nightly
@pytest.mark.slow
def test_no_slip_passes() -> None:
    assert mutations.survivors(mutations.slips(newest_commit())) == []


@pytest.mark.slow
def test_the_driver_sees_a_slip_pass(few: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the oracle and what drawings were told, each would pass."""
    monkeypatch.setattr(mutations, "faults", lambda *_: iter(()))
    monkeypatch.setattr(told, "differences", lambda *_: iter(()))
    seen = [what for what, playable in few if playable]
    assert seen and mutations.survivors(few) == seen
