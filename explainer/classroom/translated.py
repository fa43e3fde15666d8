"""A lesson's notebook in another language: the same cells and code, with the texts of its folder.

English stands in the notebook. Another language has `notebooks/<name>.toml` in its folder of words:
`title`, `[cells]` with the text of each Markdown cell by its id, and `[code]` with the texts inside
code, by their English.
"""

from __future__ import annotations

import ast
import io
import json
import re
import tokenize
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from explainer.words import WordsError
from explainer.words.folder import read

SOURCE = "en"
_LITERAL = re.compile(r"([a-zA-Z]*)(\"\"\"|'''|\"|')(.*)\2", re.DOTALL)
# Python 3.12 and later take an f-string apart.
_BEGINS, _ENDS = (getattr(tokenize, f"FSTRING_{end}", -1) for end in ("START", "END"))


def in_language(name: str, notebook: str, language: str) -> str:
    """Return a notebook's text in a language; `name` is its file's, without the ending.

    Raises WordsError for a language without it, for a cell without a text, and for a text that
    breaks the code it stands in.
    """
    if language == SOURCE:
        return notebook
    where = f"{language}/notebooks/{name}.toml"
    said = _read(language, name, where)
    told = json.loads(notebook)
    cells = [_cell(cell, said, where) for cell in told["cells"]]
    metadata = {**told["metadata"], "language": language, "title": said["title"]}
    made = {**told, "cells": cells, "metadata": metadata}
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


def literals(source: str) -> Iterator[tuple[int, int]]:
    """Yield where each string of a cell's code begins and ends, an f-string as a whole."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    depth, first = 0, 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        depth += (token.type == _BEGINS) - (token.type == _ENDS)
        begin, end = (starts[line - 1] + column for line, column in (token.start, token.end))
        if token.type == _BEGINS and depth == 1:
            first = begin
        elif token.type == _ENDS and depth == 0:
            yield first, end
        elif token.type == tokenize.STRING and depth == 0:
            yield begin, end


def inner(literal: str) -> str:
    """Return what stands between the quotes of a literal, as it is written."""
    return _parts(literal)[2]


def _read(language: str, name: str, where: str) -> Mapping[str, Any]:
    try:
        said = tomllib.loads(read(language, f"notebooks/{name}.toml"))
    except tomllib.TOMLDecodeError as error:
        raise WordsError(f"{where}: {error}.") from None
    if set(said) != {"title", "cells", "code"}:
        raise WordsError(f"{where} holds title, cells and code, and nothing else.")
    return said


def _cell(cell: Mapping[str, Any], said: Mapping[str, Any], where: str) -> dict[str, Any]:
    text = "".join(cell["source"])
    if cell["cell_type"] == "code":
        text = _code(text, said["code"], where)
    elif cell["id"] in said["cells"]:
        text = said["cells"][cell["id"]].strip()
    else:
        raise WordsError(f"{where} has no text for the cell {cell['id']}.")
    return {**cell, "source": text.splitlines(keepends=True)}


def _code(source: str, said: Mapping[str, str], where: str) -> str:
    """Return code in which every string that has a translation is replaced by it."""
    made, done = "", 0
    for begin, end in literals(source):
        prefix, quote, text = _parts(source[begin:end])
        made += source[done:begin] + prefix + quote + said.get(text, text) + quote
        done = end
    made += source[done:]
    try:
        ast.parse(made)
    except SyntaxError as error:
        raise WordsError(f"{where}: a text breaks the code: {error.text}") from None
    return made


def _parts(literal: str) -> tuple[str, str, str]:
    found = _LITERAL.fullmatch(literal)
    assert found is not None, literal
    return found[1], found[2], found[3]
