"""Finds faults of words in a drawing: text over text, over an edge of the picture, too small.

`faults(page)` looks at every text that is seen in the open chapter's picture now, at any width.
"""

from __future__ import annotations

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
