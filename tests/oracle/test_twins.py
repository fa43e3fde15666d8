"""Models find what their twins find by other means, and slips in their files are noticed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest

from explainer.models import read_model
from explainer.models.reader import model_names, parse_model
from tests.evidence.mutations import newest_commit

from .twins import CASES, differ, expected, found

TIMES = 30
OPERATORS = {"+": "-", "-": "+", "*": "/", "/": "*", ">": "<", "<": ">"}
HIT = re.compile(r"(?<=[\w) ])[-+*/<>](?=[\w( ])|(?<![\w.^])\d+(?:\.\d+)?(?![\w.])")
Slip = tuple[str, str, str]


def test_every_model_has_a_twin() -> None:
    assert set(CASES) == set(model_names())


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_a_model_and_its_twin_agree(name: str) -> None:
    for mine, other in zip(found(name), expected(name), strict=True):
        assert mine == pytest.approx(other, rel=0.01, abs=0.001)


def slips(seed: str) -> Iterator[tuple[Slip, str]]:
    """Yield model files with one slip in an equation or a constant; some events never end."""
    dice = random.Random(seed)
    while True:
        name = dice.choice(list(CASES))
        lines = read_model(name).antimony.splitlines()
        at = dice.choice([n for n, line in enumerate(lines) if _counts(line)])
        code, mark, rest = lines[at].partition("//")
        hits = list(HIT.finditer(code))
        if not hits:
            continue
        hit = dice.choice(hits)
        new = OPERATORS.get(hit[0]) or f"{float(hit[0]) * 1.5 + 0.1:g}"
        after = code[: hit.start()] + new + code[hit.end() :]
        text = "\n".join([*lines[:at], after + mark + rest, *lines[at + 1 :]])
        yield (name, code.strip(), after.strip()), text


def _counts(line: str) -> bool:
    return (
        bool(line.strip())
        and not line.strip().startswith(("//", "unit", "model", "end"))
        and "at time" not in line
    )


def noticed(slip: Slip, text: str) -> bool | None:
    """Return whether a slip is noticed; None where nobody would see it."""
    name = slip[0]
    try:
        now = found(parse_model(name, text))
    except (ValueError, RuntimeError):
        return True  # it cannot be read or solved: refused
    if not differ(now, found(name), 0.02):
        return None
    return differ(now, expected(name))


def survivors(seed: str, times: int) -> list[Slip]:
    """Return the slips that change what is shown and that nobody notices."""
    passed, made = [], 0
    for slip, text in slips(seed):
        seen = noticed(slip, text)
        made += seen is not None
        if seen is False:
            passed.append(slip)
        if made == times:
            break
    return passed


@pytest.mark.slow
def test_a_few_slips_in_model_files_are_noticed() -> None:
    assert survivors("a few", 4) == []


@pytest.mark.nightly
@pytest.mark.slow
def test_no_slip_in_a_model_file_passes() -> None:
    assert survivors(newest_commit(), TIMES) == []
