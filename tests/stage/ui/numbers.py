"""Every number that a page says, and where each may come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from math import floor
from typing import Any

from playwright.sync_api import Page

from explainer import evidence

# Texts, names and descriptions of the page and of its drawings, with what kind they are.
# The list of references is left out: it is the bibliography itself, compared by its own tests.
READ = """() => {
  const found = [];
  const kindOf = (node) => {
    for (let at = node; at; at = at.parentNode ?? at.host) {
      if (at.matches?.(".kx-sources, .kx-paper-sources")) return "reference";
      if (at.dataset?.number !== undefined) return "scale";
      // How many questions stand behind a fold is counted on the page itself.
      if (at.matches?.(".kx-asked-together > summary")) return "scale";
      if (at.dataset?.evidence && at.matches("button")) return at.dataset.evidence;
      if (at.dataset?.kind) return at.dataset.kind;
    }
    return "";
  };
  const walk = (node) => {
    if (node.nodeType === 3) return found.push([node.data, kindOf(node)]);
    for (const name of ["aria-label", "alt", "title", "aria-valuetext", "aria-description"]) {
      if (node.getAttribute?.(name)) found.push([node.getAttribute(name), kindOf(node)]);
    }
    if (node.matches?.("style, script")) return;
    node.childNodes.forEach(walk);
    if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
  };
  walk(document.querySelector(".kx-chapter"));
  return found;
}"""
# A run of digits that belongs to no name such as GluN2A, 5-HT1A or CH-87.
NUMBER = re.compile(r"(?<![\w.,/-])[-−]?\d(?:[\d.,\u00a0\u202f]*\d)?(?![\w-]*[A-Za-z]{2}\d)(?!\w)")


def said_on(page: Page) -> list[tuple[str, str]]:
    """Return all texts of the chapter on the page, each with its kind."""
    return [(text, kind) for text, kind in page.evaluate(READ) if re.search(r"\d", text)]


def numbers_in(text: str, language: str) -> Iterator[float]:
    """Yield the numbers of a text, with the marks of its language."""
    mark, thousands = (",", ".") if language == "es" else (".", ",")
    for found in NUMBER.findall(text):
        plain = re.sub(rf"[\u00a0\u202f{re.escape(thousands)}]", "", found).replace(mark, ".")
        yield float(plain.replace("−", "-"))


def known(records: Mapping[str, Mapping[str, Any]]) -> set[float]:
    """Return what may be said of records: their numbers, rounded, as shares and as the rest."""
    return {number for record in records.values() for number in _of(record)}


def described_in(records: Iterable[str]) -> set[float]:
    """Return how many took part in the trials the records are rows of, and when it was counted."""
    kept = evidence.load()
    rows = {key.split(":")[0] for key in records}
    trials = (kept.trials[row].people for row in rows & set(kept.trials))
    pairs = (kept.comparisons[row] for row in rows & set(kept.comparisons))
    texts = " ".join(f"{pair.people} {pair.treatment} {pair.time}" for pair in pairs)
    return {float(people) for people in trials if people} | set(numbers_in(texts, "en"))


def _of(record: Mapping[str, Any]) -> Iterable[float]:
    for part in ("value", "low", "high"):
        if record.get(part) is not None:
            yield from shown(float(record[part]))


def shown(value: float) -> Iterator[float]:
    """Yield the ways in which one number can be written on a page."""
    for number in (value, abs(value), 100 * value, 100 - value, 100 - 100 * value):
        yield from (round(number, digits) for digits in (0, 1, 2, 3))
        yield float(floor(number + 0.5))
        yield 100.0 - floor(number + 0.5)
