"""The browser's types of a bundle are made of Python's, and say the words that both share."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import get_args

import pytest
from bundle_types import declared, modules, target, typed

from explainer import vocabulary
from explainer.schema import drawn


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.stem)
def test_the_browsers_types_are_those_of_the_schema(module: Path) -> None:
    made = declared(module.read_text(encoding="utf-8"))
    assert target(module).read_text(encoding="utf-8") == made, "run scripts/bundle_types.py"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (drawn.Level, vocabulary.LEVELS),
        (drawn.Floor, vocabulary.FLOORS),
        (drawn.Tag, vocabulary.TAGS),
        (drawn.Curved, vocabulary.SCALES),
        (drawn.Clocked, vocabulary.CLOCKS),
    ],
)
def test_fixed_words_are_those_of_the_vocabulary(words: object, said: tuple[str, ...]) -> None:
    assert get_args(words) == said


def test_a_class_a_choice_and_a_comment() -> None:
    source = '''"""Kinds."""
from explainer.schema.other import Other
Way: TypeAlias = Literal["x", "y"]
"""where to"""
class Base(TypedDict):
    """What all have."""
    id: str
class Kind(Base):
    """One kind."""
    other: NotRequired[list[Other | None]]
    """if any"""
'''
    assert declared(source).split("\n", 2)[2] == (
        '\nimport type { Other } from "./other.d.ts";\n\n'
        '/** where to */\nexport type Way = "x" | "y";\n\n'
        "/** What all have. */\nexport interface Base {\n  id: string;\n}\n\n"
        "/** One kind. */\nexport interface Kind extends Base {\n"
        "  /** if any */\n  other?: (Other | null)[];\n}\n"
    )


@pytest.mark.parametrize("unknown", ["set[str]", "a.b", "3"])
def test_what_the_browser_has_no_type_for_is_refused(unknown: str) -> None:
    with pytest.raises(ValueError, match="no type in the browser"):
        typed(ast.parse(unknown, mode="eval").body)
