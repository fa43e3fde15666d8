"""Under a reader's own colours the page takes them, and drawings keep their ground and theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from .states import READY, STILLS_DRAWN, UNFOLD

pytestmark = pytest.mark.browser

Show = Callable[..., Page]
PLACES = ["start", "choose", *READY]
# What is drawn: the colours of each piece, and of the nearest ground that is painted behind it.
DRAWINGS = """() => {
  const seen = (part) => part.checkVisibility({ visibilityProperty: true });
  const groundOf = (part) => {
    for (let one = part; one; one = one.parentElement ?? one.getRootNode().host) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^rgba.*, 0\\)$|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return "none";
  };
  const hosts = [...document.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot);
  const drawn = [...hosts.map(({ shadowRoot }) => shadowRoot.querySelector("svg")),
    ...document.querySelectorAll(".icon-array, .kx-count-bar, .kx-key svg")];
  return drawn.filter((svg) => svg && seen(svg)).map((svg) => [groundOf(svg),
    ...[...svg.querySelectorAll("text, path, circle, rect")].slice(0, 60).map((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return `${part.localName} ${part.id}: ${fill} ${stroke}`;
    })]);
}"""
# Words of the page: their colour on the nearest ground that is painted, as 1:1 to 21:1.
WORDS = """() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((one) => one / 255).map((share) =>
      share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const groundOf = (one) => {
    if (!one) return CANVAS;
    const { backgroundColor } = getComputedStyle(one);
    return /^rgba.*, 0\\)$|transparent/.test(backgroundColor) ? groundOf(one.parentElement)
      : backgroundColor;
  };
  const faint = [];
  let met = 0;
  for (const part of document.querySelectorAll(".kx *")) {
    const own = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const off = part.closest("svg, :disabled, [aria-disabled=true]");
    if (!own || off || !part.checkVisibility({ visibilityProperty: true })) continue;
    const on = groundOf(part);
    const { color } = getComputedStyle(part);
    const [lower, higher] = [light(color), light(on)].sort((a, b) => a - b);
    met += 1;
    const said = part.textContent.trim().slice(0, 40);
    if (higher / lower < 4.5) faint.push(`${part.className}: ${said}`);
  }
  return [met, [...new Set(faint)]];
}"""
CANVAS = {"dark": "rgb(0, 0, 0)", "light": "rgb(255, 255, 255)"}


def drawings(page: Page, **media: Any) -> list[list[str]]:
    page.emulate_media(**media)
    found: list[list[str]] = page.evaluate(DRAWINGS)
    return found


def faint_words(page: Page, scheme: str) -> list[str]:
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    met, faint = page.evaluate(WORDS.replace("CANVAS", repr(CANVAS[scheme])))
    assert met > 15, "no words were looked at"
    return list(faint)


@pytest.mark.parametrize("place", PLACES)
def test_drawings_keep_their_colours_and_every_word_is_read(show: Show, place: str) -> None:
    page = show(place, state={"level": "detailed"})
    page.evaluate(UNFOLD, True)
    page.wait_for_function(STILLS_DRAWN)
    own = drawings(page, forced_colors="none")
    assert own, "nothing is drawn"
    kept = drawings(page, forced_colors="active", color_scheme="dark")
    assert [pieces[1:] for pieces in kept] == [pieces[1:] for pieces in own]
    assert CANVAS["dark"] not in {ground for ground, *_ in kept}
    assert {scheme: faint_words(page, scheme) for scheme in CANVAS} == {"dark": [], "light": []}
