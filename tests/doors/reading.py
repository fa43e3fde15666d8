"""Bring a chapter to a state as a person would, and read what it shows."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

SET_RANGE = """(input, value) => {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}"""
# Every element of every drawing with its attributes, ids of the mounting page left out.
READ = """() => {
  const page = document.querySelector(".kx-chapter");
  const drawings = [...page.querySelectorAll("*")].filter((host) => host.shadowRoot);
  const listed = (host) => [...host.shadowRoot.querySelectorAll("svg, svg *")].map((node) => [
    node.tagName,
    node.children.length ? "" : node.textContent,
    ...[...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  ]);
  return {
    question: page.querySelector(".kx-question").textContent,
    sentence: page.querySelector(".kx-caption").textContent,
    values: [...page.querySelectorAll(".kx-value")].map((node) => node.textContent),
    drawings: drawings.map(listed),
  };
}"""


def at_state(page: Page, preset: str, play_s: float, voltage_mv: float) -> Page:
    """Choose a preset, a moment and a voltage with the chapter's own controls."""
    page.locator(f".kx-chapter input[type=radio][value={preset}]").dispatch_event("click")
    scrub = page.locator(".kx-scrub-bar input[type=range]")
    scrub.evaluate(SET_RANGE, round(play_s * 10))
    voltage = page.locator("[data-control=voltage_mv] input[type=range]")
    voltage.evaluate(SET_RANGE, voltage_mv)
    page.wait_for_function(
        "mv => document.querySelector('[data-control=voltage_mv] .kx-value')"
        "?.textContent.replace('\\u2212', '-').includes(mv)",
        arg=str(round(voltage_mv)),
    )
    return page


def shown(page: Page) -> dict[str, Any]:
    """Return question, sentence, control values and all drawings of the chapter on the page.

    Waits until two readings with painted frames between them are the same.
    """
    page.wait_for_function(SETTLED)
    result: dict[str, Any] = page.evaluate(READ)
    return result


SETTLED = f"""async () => {{
  const read = {READ};
  const before = JSON.stringify(read());
  for (let n = 0; n < 4; n++) await new Promise(requestAnimationFrame);
  return before === JSON.stringify(read());
}}"""
