"""No picture flashes: in no second more than three flashes anywhere in it (WCAG 2.3.1)."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import pytest
from playwright.sync_api import Page

from explainer.chapters import chapter
from explainer.places import ASSETS

from .states import READY, plays

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PLAYING = [name for name in READY if plays(name)]
# Fields of 160 units are smaller than the area that WCAG counts: this asks for more.
COLUMNS, ROWS = 6, 4
TOKENS = list(json.loads((ASSETS / "theme" / "tokens.json").read_text(encoding="utf-8"))["light"])
FASTEST = 2.0
LOOKS_A_SECOND = 10
# Each part of a story is looked at from half a second before it begins, for two seconds.
BEFORE, LOOKED_AT = 0.5, 2.0
# Source: WCAG 2.2, "general flash": a change of a tenth where the darker is below 0.8.
CHANGE, DARKER_BELOW, FLASHES = 0.1, 0.8, 3
# The drawing as it stands now, painted small; relative luminance of each field.
LOOK = """async ([tokens, times, columns, rows]) => {
  const { stage } = shown;
  const host = document.querySelector(".kx-scene");
  const theme = getComputedStyle(host);
  const colours = tokens.map((name) => `--${name}:${theme.getPropertyValue(`--${name}`)}`);
  const canvas = new OffscreenCanvas(columns * 8, rows * 8);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const linear = (share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  const light = Float32Array.from({ length: 256 }, (_, byte) => linear(byte / 255));
  const frame = () => new Promise(requestAnimationFrame);
  const look = async () => {
    const svg = host.shadowRoot.querySelector("svg").cloneNode(true);
    svg.setAttribute("style", colours.join(";"));
    svg.setAttribute("width", canvas.width);
    svg.setAttribute("height", canvas.height);
    const text = new XMLSerializer().serializeToString(svg);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    pen.fillStyle = theme.backgroundColor;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const fields = new Array(columns * rows).fill(0);
    for (let at = 0; at < data.length; at += 4) {
      const [x, y] = [(at / 4) % canvas.width, Math.floor(at / 4 / canvas.width)];
      const [red, green, blue] = [light[data[at]], light[data[at + 1]], light[data[at + 2]]];
      const field = Math.floor(y / 8) * columns + Math.floor(x / 8);
      fields[field] += (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 64;
    }
    return fields;
  };
  const found = [];
  for (const time of times) {
    stage.transport.seek(time);
    await frame().then(frame);
    found.push(await look());
  }
  return found;
}"""


def flashes(field: list[float]) -> list[int]:
    """Return the looks at which a field's light turned by a tenth, up or down in turn."""
    turns: list[int] = []
    last, way = field[0], 0
    for at, now in enumerate(field):
        step = now - last
        if abs(step) >= CHANGE and min(now, last) < DARKER_BELOW and np.sign(step) != way:
            turns.append(at)
            way = int(np.sign(step))
        if abs(step) >= CHANGE or np.sign(step) == way:
            last = now
    return turns


def worst_second(looks: np.ndarray) -> int:
    """Return the most pairs of opposing changes within a second in any field."""
    counts = [0]
    for field in looks.T:
        turns = flashes(list(field))
        counts += [sum(0 <= other - at < LOOKS_A_SECOND for other in turns) // 2 for at in turns]
    return max(counts)


def test_a_flicker_would_be_found() -> None:
    flicker = np.array([[0.2], [0.6]] * 10)
    assert worst_second(flicker) > FLASHES
    steady = np.linspace(0.1, 0.7, 20).reshape(-1, 1)
    assert worst_second(steady) == 0


@pytest.mark.parametrize("name", PLAYING)
def test_no_picture_flashes_at_the_highest_speed(show: Callable[..., Page], name: str) -> None:
    page = show(mode=name)
    for control in chapter(name).controls:
        if "fast" in getattr(control, "options", ()):
            page.evaluate("id => shown.stage.setControl(id, 'fast')", control.id)
    begins = page.evaluate("shown.stage.frame().preset.moments.map(({ from_s }) => from_s)")
    worst, seen = 0, set()
    for begin in begins:
        first = max(0.0, begin - BEFORE * FASTEST)
        times = np.arange(first, first + LOOKED_AT * FASTEST, FASTEST / LOOKS_A_SECOND)
        looks = np.array(page.evaluate(LOOK, [TOKENS, times.tolist(), COLUMNS, ROWS]))
        worst = max(worst, worst_second(looks))
        seen |= {tuple(look) for look in looks}
    assert len(seen) > 1, "nothing was drawn"
    assert worst <= FLASHES
