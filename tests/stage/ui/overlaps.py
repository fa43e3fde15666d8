"""Finds faults of words in a drawing: text over text, over an edge of the picture, too small.

`faults(page)` looks at every text that is seen in the open chapter's picture now, at any width;
`crossed(page)` finds those that lie on a line or an edge.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import Page

LEAST_PX = 11.95  # the size of type, after everything that makes it larger or smaller
TOUCH_PX = 1.0  # boxes of type hold room above and below the letters

FAULTS = """([least, touch]) => {
  const host = document.querySelector(".kx-scene");
  const field = host.getBoundingClientRect();
  const isSeen = (text) => text.textContent.trim()
    && text.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && getComputedStyle(text).display !== "none";
  const lettersOf = (text) => {
    const box = text.getBoundingClientRect();
    const scale = text.getScreenCTM();
    const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(scale.a, scale.b);
    const room = Math.max(0, (box.height - 0.74 * size) / 2);
    return { text, size, left: box.left, right: box.right, top: box.top + room,
      bottom: box.bottom - room };
  };
  const all = [...host.shadowRoot.querySelectorAll("text")].filter(isSeen).map(lettersOf)
    .filter(({ left, right, top, bottom }) => right > field.left && left < field.right
      && bottom > field.top && top < field.bottom);
  const said = ({ text }) => `“${text.textContent.trim()}” (${text.id})`;
  const small = all.filter(({ size }) => size < least)
    .map((one) => `${said(one)} is ${one.size.toFixed(1)} px`);
  const out = all.filter((one) => one.left < field.left - touch || one.right > field.right + touch
    || one.top < field.top - touch || one.bottom > field.bottom + touch)
    .map((one) => `${said(one)} runs over the edge`);
  const over = all.flatMap((one, at) => all.slice(0, at).filter((other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > touch
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > touch)
    .map((other) => `${said(one)} lies on ${said(other)}`));
  return [...small, ...out, ...over];
}"""


def faults(page: Page) -> list[str]:
    """Return what is wrong with the words in the picture, one sentence each."""
    found: list[str] = page.evaluate(FAULTS, [LEAST_PX, TOUCH_PX])
    return found


LINES_IN = """([hide]) => {
  const host = document.querySelector(".kx-scene");
  const root = host.shadowRoot;
  for (const text of root.querySelectorAll("text")) text.style.visibility = hide ? "hidden" : "";
  const field = host.getBoundingClientRect();
  const { x, y, width, height } = field;
  return { x, y, width, height };
}"""
STEP = 0.16  # of relative luminance from black to white, within two pixels: an edge, not a shade
LETTERS = """() => {
  const host = document.querySelector(".kx-scene");
  const field = host.getBoundingClientRect();
  return [...host.shadowRoot.querySelectorAll("text")].filter((text) => text.textContent.trim()
    && text.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && getComputedStyle(text).display !== "none").map((text) => {
    const box = text.getBoundingClientRect();
    const scale = text.getScreenCTM();
    const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(scale.a, scale.b);
    const room = Math.max(0, (box.height - 0.74 * size) / 2);
    return [`“${text.textContent.trim()}” (${text.id})`, box.left - field.left,
      box.top - field.top + room, box.right - field.left, box.bottom - field.top - room];
  });
}"""


def crossed(page: Page) -> list[str]:
    """Return which words of the picture lie on a line or an edge, by what is painted behind them.

    The picture is looked at once without its words: where brightness jumps inside the box of a
    word's letters, something crosses it.
    """
    letters: list[tuple[str, float, float, float, float]] = page.evaluate(LETTERS)
    clip = page.evaluate(LINES_IN, [True])
    try:
        shot = page.screenshot(clip=clip, animations="disabled")
    finally:
        page.evaluate(LINES_IN, [False])
    grey = np.asarray(Image.open(io.BytesIO(shot)).convert("L"), dtype=np.float64) / 255
    return [f"{said} lies on an edge" for said, *box in letters if _jumps(grey, box)]


def _jumps(grey: NDArray[np.float64], box: Sequence[float]) -> bool:
    """Return whether brightness (0 to 1) jumps inside a box (left, top, right, bottom; pixels)."""
    left, top, right, bottom = (max(0, round(edge)) for edge in box)
    inside = grey[top:bottom, left:right]
    if min(inside.shape) < 3:
        return False
    across = np.abs(inside[:, 2:] - inside[:, :-2]).max()
    down = np.abs(inside[2:] - inside[:-2]).max()
    return bool(max(across, down) > STEP)
