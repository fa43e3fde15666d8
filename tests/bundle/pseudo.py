"""Two languages that nobody speaks, made of English: one longer and accented, one right to left."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

ACCENTED = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתםןףץ")
# What stands in prose and is no word: numbers left open, sources, roles, the bars of a table.
_KEPT = re.compile(r"(\{\{[^}]*\}\}|\{[^}]*\}|^\|?[-| ]+$|\*+|\|)", re.MULTILINE)
LONGER = 0.4


def accented(text: str) -> str:
    """Return a text with accents, two fifths longer: its own vowels again after each word."""
    longer = re.sub(r"[^\W\d_]{3,}", lambda word: _lengthened(word[0]), text)
    return longer.translate(ACCENTED)


def _lengthened(word: str) -> str:
    return word + "o" * round(len(word) * LONGER + 0.5)


def mirrored(text: str) -> str:
    """Return a text in letters that are read from right to left."""
    return text.lower().translate(HEBREW)


# Codes of real languages that we do not speak: the way they write numbers must be known.
SPOKEN = {"is": (accented, "ltr"), "he": (mirrored, "rtl")}


class _Messages(Transformer):
    """Says each text of a message anew; names and what is filled in stay."""

    def __init__(self, say: object) -> None:
        self.say = say

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        """Return the element in the other language."""
        node.value = self.say(node.value)  # type: ignore[operator]
        return node


def write(words: Path, code: str) -> None:
    """Write the folder of a language beside that of English."""
    say, direction = SPOKEN[code]
    shutil.copytree(words / "en", words / code)
    told = f'code = "{code}"\nname = "{code}"\ndirection = "{direction}"\n'
    (words / code / "language.toml").write_text(told, encoding="utf-8")
    for path in (words / code).glob("*.ftl"):
        body = FluentParser().parse(path.read_text(encoding="utf-8"))
        path.write_text(FluentSerializer().serialize(_Messages(say).visit(body)), encoding="utf-8")
    for path in (words / code).glob("*.md"):
        parts = _KEPT.split(path.read_text(encoding="utf-8"))
        said = [part if at % 2 else say(part) for at, part in enumerate(parts)]
        path.write_text("".join(said), encoding="utf-8")
