"""What is measured in the browser: single moves, a drag, ten seconds of animation."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import work
from playwright.sync_api import Browser, Locator, Page, TimeoutError, WebSocket
from served import Served

PROBE = (Path(__file__).resolve().parent / "probe.js").read_text(encoding="utf-8")
VIEW = {"width": 1280, "height": 1700}
MOVES = 40
DRAG_EVENTS, DRAG_S = 60, 2.0
QUIET_MS = 350  # a picture that has not changed for so long is complete
LONGEST_S = 10  # that a move may take
IDLE_S = 5.0
SLIDER = {"ours": "[data-control] input.kx-range", "others": ".noUi-handle"}


@dataclass
class Traffic:
    """Bytes on the page's websockets, both ways."""

    bytes: int = 0

    def watch(self, socket: WebSocket) -> None:
        for direction in ("framesent", "framereceived"):
            socket.on(direction, self._add)

    def _add(self, payload: str | bytes) -> None:
        self.bytes += len(payload)


@dataclass
class Interaction:
    """How a contender answered."""

    delays_ms: list[float] = field(default_factory=list)
    cpu_ms: float = 0.0
    idle_cpu_ms: float = 0.0
    bytes: float = 0.0
    drag_frames: int = 0
    drag_lag_ms: float = 0.0

    @property
    def median_ms(self) -> float:
        return statistics.median(self.delays_ms)

    @property
    def p95_ms(self) -> float:
        return statistics.quantiles(self.delays_ms, n=20)[-1]


@dataclass
class Animation:
    """How smoothly a contender played."""

    frames_per_s: float
    cpu_share: float


def opened(browser: Browser, served: Served) -> tuple[Page, Traffic]:
    """Open a contender's page."""
    page = browser.new_page(viewport=VIEW, bypass_csp=True)
    traffic = Traffic()
    page.on("websocket", traffic.watch)
    page.add_init_script(PROBE)
    page.goto(served.url, wait_until="commit")
    return page, traffic


def interaction(
    page: Page,
    traffic: Traffic,
    served: Served,
    moves: int = MOVES,
    wanted: str = ", ".join(SLIDER.values()),
) -> Interaction:
    """Move the slider key by key, then drag it."""
    slider = page.locator(wanted).first
    _settle(page, slider)
    result = Interaction(idle_cpu_ms=1000 * _idle_cpu_share(served))
    slider.focus()
    for number in range(3):  # warm up, not counted
        _moved(page, slider, number)
    cpu, sent, start = served.kernel_cpu_s(), traffic.bytes, time.monotonic()
    result.delays_ms = [_moved(page, slider, number) for number in range(moves)]
    seconds = time.monotonic() - start
    result.bytes = (traffic.bytes - sent) / moves
    used = 1000 * (served.kernel_cpu_s() - cpu)
    result.cpu_ms = (used - result.idle_cpu_ms * seconds) / moves
    result.drag_frames, result.drag_lag_ms = _dragged(page, slider)
    return result


def animation(page: Page, served: Served) -> Animation:
    """Press play and count the frames of ten seconds."""
    button = page.get_by_role("button", name="Play", exact=True).first
    _settle(page, button)
    page.evaluate("bench.clear()")
    cpu = served.kernel_cpu_s()
    button.click()
    page.wait_for_timeout(1000 * work.PLAY_S)
    frames = page.evaluate("bench.painted.length")
    return Animation(frames / work.PLAY_S, (served.kernel_cpu_s() - cpu) / work.PLAY_S)


def _settle(page: Page, control: Locator) -> None:
    """Wait until everything is drawn; stop with what the page says when that never happens."""
    try:
        control.wait_for(timeout=90_000)
        page.wait_for_function("bench.painted.length > 0", timeout=90_000)
    except TimeoutError:
        raise SystemExit(f"The page is not ready; it says:\n{page.inner_text('body')}") from None
    page.wait_for_timeout(3000)


def _idle_cpu_share(served: Served) -> float:
    before = served.kernel_cpu_s()
    time.sleep(IDLE_S)
    return (served.kernel_cpu_s() - before) / IDLE_S


def _moved(page: Page, slider: Locator, number: int) -> float:
    """Return the milliseconds from a key press until the last change it makes is painted."""
    page.evaluate("bench.clear()")
    slider.press("ArrowRight" if number % 2 else "ArrowLeft")
    page.wait_for_function(
        f"bench.painted.length > 0 && bench.quietFor() > {QUIET_MS}", timeout=1000 * LONGEST_S
    )
    pressed, painted = page.evaluate("[bench.events.keydown[0], bench.painted.at(-1)]")
    return float(painted - pressed)


def _dragged(page: Page, slider: Locator) -> tuple[int, float]:
    """Return how many frames a drag shows, and how long the last one comes after its end."""
    x, y, way = _grip(slider)
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate("bench.clear()")
    start = time.monotonic()
    for number in range(1, DRAG_EVENTS + 1):
        page.mouse.move(x + way * number / DRAG_EVENTS, y)
        page.wait_for_timeout(
            max(0, 1000 * (start + DRAG_S * number / DRAG_EVENTS - time.monotonic()))
        )
    page.wait_for_function(f"bench.quietFor() > {4 * QUIET_MS}", timeout=30_000)
    page.mouse.up()
    events: dict[str, Any] = page.evaluate("bench.events")
    painted: list[float] = page.evaluate("bench.painted")
    return len(painted), painted[-1] - events["pointermove"][-1]


def _grip(slider: Locator) -> tuple[float, float, float]:
    """Return where the handle can be taken, and how far it can then be moved to the right."""
    place = slider.evaluate(
        """(it) => {
          const own = it.getBoundingClientRect();
          const track = it.closest(".noUi-base") ?? it;
          const box = track.getBoundingClientRect();
          const share = (it.value - it.min) / (it.max - it.min); // NaN unless it is an input
          const x = track === it ? box.x + 12 + share * (box.width - 24) : own.x + own.width / 2;
          return [x, own.y + own.height / 2, box.right - 14 - x];
        }"""
    )
    x, y, way = place
    return x, y, way
