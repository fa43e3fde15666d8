"""What makes a drawing look right in drawing programs, which know neither tokens nor words.

A rule of CSS gives each token its colour in the light theme, chosen by the very attribute that
names it, so that nothing else in the file changes; each label gets a sample of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from explainer.scenes import editors
from explainer.scenes.colours import resolved
from explainer.scenes.rules import COLOURED

Sample = Callable[[str], str | None]
MIXED = {verb: property for property, verb in editors.MIXED.items()}
FONT = '"Atkinson Hyperlegible", "Atkinson Hyperlegible Next", sans-serif'
LONGEST_LINE = 118
NOTE = "made by `explainer inkscape`: colours of the light theme, for drawing programs"
_ROOT = re.compile(r"<svg\b(?:\s+[\w:-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*>")
_BLOCK = re.compile(r"\s*<style\b[^>]*>.*?</style>", re.DOTALL)
_LABEL = re.compile(
    r"(?P<open><text\b(?:\s+[\w:-]+\s*=\s*\"[^\"]*\")*)\s*(?:/>|>.*?</text>)", re.DOTALL
)
_KEY = re.compile(r"\sdata-(?:word|text)=\"([^\"]*)\"")


def with_preview(text: str, theme: Mapping[str, str], sample: Sample) -> str:
    """Return a drawing's text with colours of a theme and sample words for its labels.

    `sample` gives the words of a message key, or None where there are none. What an earlier call
    has written is replaced; all else stays as it was typed. Raises KeyError for an unknown token.
    """
    bare = _BLOCK.sub("", text)
    lines = "\n".join(_lines(_rules(ElementTree.fromstring(bare), theme)))
    block = f"\n  <style>\n/* {NOTE} */\n{escape(lines)}\n  </style>"
    coloured = _ROOT.sub(lambda root: root[0] + block, bare, count=1)
    return _LABEL.sub(lambda label: _said(label, sample), coloured)


def _rules(root: Element, theme: Mapping[str, str]) -> Iterator[str]:
    yield f"text{{font-family:{FONT}}}"
    pairs = {pair for element in root.iter() for pair in _painted(element)}
    for name, value in sorted(pairs, key=lambda pair: (pair[0] in MIXED, *pair)):
        property = MIXED.get(name, name)
        token = value.split(";")[0].strip() if name in MIXED else value
        colour = theme[token] if name in MIXED else resolved(token, theme)
        yield f'[{name}="{value}"]{{{property}:{colour}}}'


def _lines(rules: Iterable[str]) -> Iterator[str]:
    """Yield several rules a line, each whole: a text in a rule ends where its line does."""
    line = ""
    for rule in rules:
        if line and len(line) + len(rule) >= LONGEST_LINE:
            yield line
            line = ""
        line = f"{line} {rule}".strip()
    yield line


def _painted(element: Element) -> Iterator[tuple[str, str]]:
    for name, value in element.attrib.items():
        if (name in COLOURED and "var(" in value) or name in MIXED:
            yield name, value


def _said(label: re.Match[str], sample: Sample) -> str:
    key = _KEY.search(label["open"])
    words = sample(key[1].strip()) if key else None
    return label[0] if words is None else f"{label['open']}>{escape(words)}</text>"
