"""What a screen reader is told of a chapter, and what is drawn and has to be told."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

# Each drawing with the numbers drawn in it, and all the words that stand for it: its name, its
# sentence or its alternative text, and the long texts beside it. Of an axis its ends are told.
DRAWINGS = """async () => {
  // A fold is told that it was opened later than it opens, and only then ends with what is drawn.
  const opened = (fold) => new Promise((done) => {
    fold.addEventListener("toggle", done, { once: true });
    fold.open = true;
  });
  await Promise.all([...document.querySelectorAll(".kx-fold:not([open])")].map(opened));
  for (let n = 0; n < 2; n++) await new Promise(requestAnimationFrame);
  const isSeen = (part) => getComputedStyle(part).display !== "none"
    && part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const drawn = (host) => {
    const said = [];
    const walk = (part) => {
      if (part.nodeType !== 1 || !isSeen(part)) return;
      if (part.localName === "text") said.push(part);
      else part.childNodes.forEach(walk);
    };
    host.shadowRoot.childNodes.forEach(walk);
    return said;
  };
  const textOf = (parts) => [...parts].map((part) => part.textContent).join(" ");
  const words = (host) => {
    const chart = host.closest(".kx-figure");
    const beside = chart ? chart.querySelectorAll("figcaption, .kx-fold")
      : document.querySelectorAll(".kx-band [role=status], .kx-under :is(.kx-fold, .kx-section)");
    return `${host.getAttribute("aria-label")} ${textOf(beside)}`;
  };
  return [...document.querySelectorAll(".kx-scene, .kx-chart")].filter(isSeen).map((host) => ({
    what: host.getAttribute("aria-label"),
    drawn: drawn(host).filter((text) => !text.matches("[data-number], [data-number] *"))
      .map((text) => text.textContent),
    said: words(host),
  }));
}"""
# Numbers that are seen outside of drawings, where the eye and the ear read the same text.
TEXTS = """() => {
  const said = [];
  const skipped = `[data-kind=control], [data-kind=clock], .kx-paper-sources, .kx-still,
    .kx-unseen, .kx-caption, style`;
  // A text that only keeps the place of another is laid out, and is neither seen nor told.
  const isSeen = (node) => node.checkVisibility({ visibilityProperty: true });
  const walk = (node) => {
    if (node.nodeType === 3) said.push(node.data);
    if (node.nodeType === 1 && !node.matches(skipped) && isSeen(node)) {
      node.childNodes.forEach(walk);
    }
  };
  walk(document.querySelector(".kx-chapter"));
  return said;
}"""
PEOPLE = """() => [...document.querySelectorAll(".kx-hundred:not([hidden])")].map((pair) => ({
  pair: pair.dataset.comparison,
  rows: [...pair.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].slice(0, 2).map((cell) => cell.textContent)),
  sides: [...pair.querySelectorAll(".kx-hundred-side")].map((side) => ({
    drawn: (side.querySelector(".kx-counted").getAttribute("d")?.match(/M/g) ?? []).length / 2,
    named: side.querySelector("svg").getAttribute("aria-label"),
    counted: side.querySelector(".kx-number").textContent,
    said: [...side.querySelectorAll(":scope > p")].map((line) => line.textContent),
  })),
}))"""


def told(page: Page) -> list[str]:
    """Return every name and text of Chromium's accessibility tree, in order."""
    session = page.context.new_cdp_session(page)
    nodes: list[dict[str, Any]] = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return [str(node["name"].get("value", "")) for node in nodes if _is_told(node)]


def _is_told(node: dict[str, Any]) -> bool:
    """Leave out what is ignored, and boxes of lines that repeat their text."""
    role = node.get("role", {}).get("value")
    return not node.get("ignored") and "name" in node and role != "InlineTextBox"
