"""Bring a chapter to a state as a person would, and read what it shows."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Frame, Page

from tests.served import wait_until

SET_RANGE = """(input, value) => {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}"""
PAUSED = "document.querySelector('.kx-pace button').click()"  # a step back is at rest
# The scrubber ends where the story ends as soon as the story is drawn: a second that is asked for
# before that is a second of the story before. So it counts once it has stood two frames.
STANDS_AT = f"""async (value) => {{
  const bar = document.querySelector(".kx-scrub-bar input[type=range]");
  ({SET_RANGE})(bar, value);
  for (let n = 0; n < 2; n++) await new Promise(requestAnimationFrame);
  return Number(bar.value) === value;
}}"""
# What a slider says to those who hear it holds its number in every level of detail.
SAYS = """([name, value]) =>
  document.querySelector(`[data-control=${name}] input[type=range]`)
    ?.getAttribute("aria-valuetext")?.replace("\\u2212", "-").includes(value)"""
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
    question: document.querySelector(".kx-question").textContent,
    sentence: page.querySelector(".kx-caption").textContent,
    values: [...page.querySelectorAll(".kx-value")].map((node) => node.textContent),
    said: [...page.querySelectorAll("[data-control] input[type=range]")]
      .map((node) => node.getAttribute("aria-valuetext")),
    drawings: drawings.map(listed),
  };
}"""


def at_state(
    page: Page, play_s: float, preset: str = "", slider: tuple[str, float] | None = None
) -> Page:
    """Choose a preset, a slider's value and a second of play with the chapter's own controls.

    The second comes last, at rest: touching a control may have started the story.
    """
    page.wait_for_selector(".kx-chapter .kx-scrub-bar input", state="attached")
    if preset:
        page.locator(f".kx-chapter input[type=radio][value={preset}]").first.dispatch_event("click")
    if slider:
        name, value = slider
        page.locator(f"[data-control={name}] input[type=range]").evaluate(SET_RANGE, value)
        page.wait_for_function(SAYS, arg=[name, str(round(value))])
    page.evaluate(PAUSED)
    wait_until(lambda: page.evaluate(STANDS_AT, round(play_s * 10)))
    return page


def shown(page: Page | Frame, has_kernel: bool = False) -> dict[str, Any]:
    """Return question, sentence, control values and all drawings of the chapter on the page.

    Waits until readings stay the same over some frames: where there is a kernel, over more than
    its answer takes.
    """
    wait_until(lambda: page.evaluate(SETTLED, ECHO_FRAMES if has_kernel else STILL_FRAMES))
    result: dict[str, Any] = page.evaluate(READ)
    return result


STILL_FRAMES, ECHO_FRAMES = 10, 100
SETTLED = f"""async (frames) => {{
  const read = {READ};
  const before = JSON.stringify(read());
  for (let n = 0; n < frames; n++) await new Promise(requestAnimationFrame);
  return before === JSON.stringify(read());
}}"""
