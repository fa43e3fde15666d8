"""What the tests of words share: the chapters that have words, and everything they can say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

import pytest
from fluent.syntax import ast

from explainer import words
from explainer.words.folder import read
from explainer.words.messages import parsed

# Those that nobody has reviewed too, once they are whole: these tests cost little.
LANGUAGES = tuple(language.code for language in words.whole())
PROSE = tuple(sorted(path.stem for path in (words.WORDS / "en").glob("*.md")))
MESSAGES = tuple(sorted(path.stem for path in (words.WORDS / "en").glob("*.ftl")))
FOR_PROFESSIONALS = re.compile(r"clinician|model")


@dataclass(frozen=True)
class Said:
    """A piece of text that people can meet, and where it stands."""

    where: str
    text: str
    plain: bool


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for name, values in (("language", LANGUAGES), ("prose", PROSE), ("messages", MESSAGES)):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, values)


@pytest.fixture(scope="session")
def everything_said() -> Callable[[str], list[Said]]:
    """Every text of a language: each variant of each message, each block of prose."""
    return _everything_said


@cache
def _everything_said(language: str) -> list[Said]:
    return [*_messages(language), *_prose(language)]


def _messages(language: str) -> Iterator[Said]:
    for name in MESSAGES:
        for entry in parsed(read(language, f"{name}.ftl")).body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                for text in _variants(entry.value):
                    plain = name not in ("classroom", "evidence")
                    yield Said(f"{name}.ftl {entry.id.name}", text, plain)


def _variants(pattern: ast.Pattern) -> list[str]:
    """Return what a pattern can say; a value from outside is said as 9."""
    parts = [_element(element) for element in pattern.elements]
    return ["".join(choice) for choice in product(*parts)]


def _element(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    if isinstance(element.expression, ast.SelectExpression):
        variants = element.expression.variants
        return [text for variant in variants for text in _variants(variant.value)]
    return ["9"]


def _prose(language: str) -> Iterator[Said]:
    for name in PROSE:
        for section in words.sections(language, name):
            plain = not FOR_PROFESSIONALS.search(section)
            for block in words.plain(language, name, section).splitlines():
                yield Said(f"{name}.md {section}", block, plain)
