"""A stage is as wide as there is room, in every box that ipywidgets has."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.doors.conftest import BOXES, run_notebook

pytestmark = [pytest.mark.browser, pytest.mark.slow]
# Of the window; the notebook's own margins and its lists of files take their part of it.
WIDTHS = (560, 1100, 2240)
NARROWEST_PX = 280
SEEN = """() => [...document.querySelectorAll(".kx")].map((root) => {
  const output = root.closest(".jp-OutputArea-output");
  const size = (selector) => {
    const { width, height } = output.querySelector(selector).getBoundingClientRect();
    return { width, height };
  };
  return { room: output.clientWidth, all: size(".kx"), area: size(".kx-stage-area"),
    scene: size(".kx-scene") };
})"""
TWO_FRAMES = "() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))"
DRAWN = f"() => document.querySelectorAll('.kx-caption:not(:empty)').length === {len(BOXES)}"


def test_a_stage_fills_its_box(page: Page, jupyter_url: str) -> None:
    run_notebook(page, f"{jupyter_url}/lab/tree/boxes.ipynb?reset")
    page.wait_for_function(DRAWN)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(TWO_FRAMES)
        seen = page.evaluate(SEEN)
        assert len(seen) == len(BOXES)
        for name, one in zip(BOXES, seen, strict=True):
            where = f"{name} in a window of {width} px: {one}"
            assert one["all"]["width"] >= min(NARROWEST_PX, one["room"]), where
            assert one["scene"]["width"] >= 0.4 * one["all"]["width"], where
            assert one["scene"]["height"] < 700, where
            assert one["area"]["height"] < 2600, where
