"""A chapter on paper and on the screen, and the numbers that each of them says."""

from __future__ import annotations

import io
import re
from collections import Counter

from playwright.sync_api import Page

from .numbers import numbers_in

# Texts that are seen in the chapter: no controls, no clock, no previews that repeat the picture.
SEEN = """() => {
  const said = [];
  const skipped = `[data-kind=control], [data-kind=clock], .kx-contents, .kx-still,
    .kx-unseen, .kx-paper-sources, .kx-head .kx-radios, summary, style`;
  const isSeen = (node) => getComputedStyle(node).display !== "none"
    && node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const walk = (node) => {
    if (node.nodeType === 3) said.push(node.data);
    if (node.nodeType !== 1 || node.matches(skipped) || !isSeen(node)) return;
    (node.shadowRoot ?? node).childNodes.forEach(walk);
  };
  walk(document.querySelector(".kx-chapter"));
  return said;
}"""
# Every word that the chapter holds, seen now or in another of its states.
HELD = """() => {
  const said = [];
  const walk = (node) => {
    if (node.nodeType === 3) said.push(node.data);
    (node.shadowRoot ?? node).childNodes.forEach(walk);
  };
  document.querySelectorAll(".kx-chapter, .kx-foot").forEach(walk);
  return said;
}"""
# The runs of text of what sums a chapter up; a number inside them stands by itself in a PDF.
SUMMARY = """() => {
  const parts = ".kx-question, .kx-answer, .kx-caption, .kx-known, .kx-unknown, .kx-remember";
  const UNPRINTED = ".kx-read-section, [data-again], .kx-unknown .kx-kind";
  return [...document.querySelectorAll(parts)].flatMap((part) => {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const text = texts.currentNode;  // what can only be pressed is not printed
      if (!text.parentElement.closest(UNPRINTED)) found.push(text.data);
    }
    return found;
  });
}"""
SETTLED = """() => document.querySelector(".kx-band [role=status]").textContent
  === app.screens.screen().stage.frame().sentence"""
STATE = """([preset, share, option]) => {
  const { stage } = app.screens.screen();
  const { presets, controls } = stage.bundle;
  const chosen = presets.at(preset);
  stage.choosePreset(chosen.id);
  stage.transport.seek(share * chosen.duration_s);
  for (const { id, kind, options } of controls) {
    if (kind === "choice" && option !== null) stage.setControl(id, options.at(option));
  }
  stage.transport.pause();  // a control that was moved may set the picture going
}"""
# What the page counts by itself, and no text holds: the three things to remember, steps of a list.
COUNTED = {1.0, 2.0, 3.0, 4.0, 5.0}


def seen(page: Page, language: str) -> Counter[float]:
    """Return the numbers that are seen in the chapter, each as often as it is seen."""
    return _counted(page.evaluate(SEEN), language)


def held(page: Page, language: str) -> set[float]:
    """Return all numbers that the words of the chapter hold."""
    return set(_counted(page.evaluate(HELD), language)) | COUNTED


def printed(page: Page, paper: str) -> list[str]:
    """Return the text of each page, as a reader of the PDF finds it."""
    from pypdf import PdfReader

    pdf = PdfReader(io.BytesIO(page.pdf(format=paper)))
    return [page.extract_text() for page in pdf.pages]


def on_paper(texts: list[str], language: str) -> Counter[float]:
    """Return the numbers of a printed chapter."""
    return _counted(texts, language)


def _counted(texts: list[str], language: str) -> Counter[float]:
    return Counter(number for text in texts for number in numbers_in(text, language))


def squeezed(text: str) -> str:
    """Return a text without spaces: lines of paper end elsewhere."""
    return re.sub(r"\s+", "", text)
