"""The one file: small enough to be mailed, and nothing of it is lost by being packed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from explainer.site import write_single_files
from explainer.site.packed import LEAST, NEAR, packed, unpacked

# Source: our own promise; many mail servers refuse more than a few megabytes.
MOST_BYTES = 1_200_000


def noise(seed: int, length: int) -> bytes:
    return random.Random(seed).randbytes(length)


FAR, SHORT = noise(1, 3 * NEAR), noise(2, LEAST - 1)
CASES = {
    "nothing": {},
    "one empty file": {"a": b""},
    "two alike": {"a": FAR, "b": FAR},
    "alike in the middle": {"a": FAR, "b": noise(3, 99) + FAR[5000:70000] + noise(4, 99)},
    "over and over": {"a": b"0123456789" * NEAR},
    "too short to be told": {"a": SHORT + FAR + SHORT},
    "alike to the last byte": {"a": FAR, "b": noise(5, 9), "c": FAR[-LEAST:]},
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_unpacked_is_what_was_packed(case: str) -> None:
    assert unpacked(packed(CASES[case])) == CASES[case]


def test_what_stood_far_before_is_kept_once() -> None:
    assert len(packed(CASES["two alike"])) < 1.4 * len(FAR)


@pytest.mark.slow
def test_the_file_is_small_enough(tmp_path: Path) -> None:
    written = write_single_files(tmp_path)
    assert {
        path.name: path.stat().st_size for path in written if path.stat().st_size > MOST_BYTES
    } == {}
