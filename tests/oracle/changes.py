"""Plausible slips of a chapter's record: of `derive`, `sentences` and constants."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from explainer.chapters import Chapter
from explainer.chapters.numbers import RecordValue

NUMBER = re.compile(r"(?<![\w.'])\d+(?:\.\d+)?(?![\w'])")
SWAPS = {
    **{" > ": " < ", " < ": " > ", " >= ": " <= ", " <= ": " >= ", " == ": " != ", " != ": " == "},
    **{" and ": " or ", " or ": " and ", " + ": " - ", " - ": " + ", " * ": " + "},
    **{"max(": "min(", "min(": "max(", "_low": "_high", "_high": "_low", "not ": ""},
}


@dataclass(frozen=True)
class Change:
    """One slip: where, what stood there, and what stands there now."""

    chapter: str
    where: str
    before: str
    after: str


def slip(text: str, dice: random.Random) -> str:
    """Return an expression with one thing in it changed; the same where nothing can be."""
    ways = [(hit.span(), _other(hit[0], dice)) for hit in NUMBER.finditer(text)]
    for old, new in SWAPS.items():
        ways += [(hit.span(), new) for hit in re.finditer(re.escape(old), text)]
    if not ways:
        return text
    (begin, end), new = dice.choice(ways)
    return text[:begin] + new + text[end:]


def _other(number: str, dice: random.Random) -> str:
    other = float(number) * dice.choice((0.5, 1.5, 2)) + dice.choice((0, 1))
    return f"{other:g}"


def changed(chapter: Chapter, dice: random.Random) -> tuple[Change, Chapter]:
    """Return a chapter with one slip in it; the slip may come out as no change."""
    ways: list[Any] = [_derive, _derive, _sentences, _constants]
    return dice.choice(ways)(chapter, dice)  # type: ignore[no-any-return]


def _derive(chapter: Chapter, dice: random.Random) -> tuple[Change, Chapter]:
    if not chapter.derive:
        return _sentences(chapter, dice)
    at = dice.randrange(len(chapter.derive))
    name, before = chapter.derive[at]
    after = slip(before, dice)
    derive = (*chapter.derive[:at], (name, after), *chapter.derive[at + 1 :])
    return Change(chapter.name, f"derive {name}", before, after), replace(chapter, derive=derive)


def _sentences(chapter: Chapter, dice: random.Random) -> tuple[Change, Chapter]:
    """Change a condition, or let one sentence take another's place."""
    groups = [list(group) for group in chapter.sentences]
    group = dice.choice(groups)
    at = dice.randrange(len(group))
    when, message = group[at]
    others = [said for each in groups for _, said in each if said != message]
    if dice.random() < 0.5 or not others:
        group[at] = (slip(when, dice), message)
    else:
        group[at] = (when, dice.choice(others))
    what = Change(chapter.name, f"sentence {at}", f"{when}: {message}", ": ".join(group[at]))
    return what, replace(chapter, sentences=tuple(tuple(each) for each in groups))


def _constants(chapter: Chapter, dice: random.Random) -> tuple[Change, Chapter]:
    """Take a constant from the record of another, or from another part of it."""
    records = [name for name, one in chapter.constants.items() if isinstance(one, RecordValue)]
    if not records:
        return _derive(chapter, dice)
    name = dice.choice(records)
    before, other = chapter.constants[name], chapter.constants[dice.choice(records)]
    assert isinstance(before, RecordValue) and isinstance(other, RecordValue)
    after = dice.choice((other, replace(before, factor=before.factor * dice.choice((0.1, 2, 60)))))
    constants = {**chapter.constants, name: after}
    what = Change(chapter.name, f"constant {name}", str(before), str(after))
    return what, replace(chapter, constants=constants)


def changes(chapters: tuple[Chapter, ...], seed: str) -> Iterator[tuple[Change, Chapter]]:
    """Yield slips without end."""
    dice = random.Random(seed)
    while True:
        what, chapter = changed(dice.choice(chapters), dice)
        if what.before != what.after:
            yield what, chapter
