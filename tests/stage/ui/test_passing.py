"""Between mechanism chapters one camera move, at most 1.6 s; a hint for hands once a chapter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from explainer import words

from .states import STAGE

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

MOST_MS = 1600
GO = """async ([page, calm]) => {
  app.preferences.set({ calm });
  await app.screens.show(page);
  const way = document.querySelector(".kx-passing");
  return way && Math.max(...way.getAnimations({ subtree: true })
    .map((one) => one.effect.getComputedTiming().endTime));
}"""
OVER = """(id) => {
  const part = document.querySelector(".kx-scene").shadowRoot.getElementById(id);
  part.dispatchEvent(new PointerEvent("pointerenter"));
  const hint = document.querySelector(".kx-hint");
  const said = hint.hidden ? "" : hint.textContent;
  part.dispatchEvent(new PointerEvent("pointerleave"));
  return said;
}"""


def test_the_camera_passes_from_level_to_level(show: Show) -> None:
    page = show("receptor_blockade", fresh=True)
    page.emulate_media(reduced_motion="no-preference")
    assert 0 < page.evaluate(GO, ["glutamate_surge", False]) <= MOST_MS
    page.wait_for_selector(".kx-passing", state="detached")
    assert page.evaluate(GO, ["onset_timing", False]) is None


@pytest.mark.parametrize(("calm", "motion"), [(True, "no-preference"), (False, "reduce")])
def test_it_cuts_where_movement_is_unwanted(show: Show, calm: bool, motion: str) -> None:
    page = show("receptor_blockade", fresh=True)
    page.emulate_media(reduced_motion=motion)  # type: ignore[arg-type]
    assert page.evaluate(GO, ["glutamate_surge", calm]) is None


def test_a_hint_for_hands_is_given_once(show: Show) -> None:
    page = show("receptor_blockade", fresh=True)
    hand = page.evaluate(f"{STAGE}.bundle.scene.hands")[0]
    name = words.message("en", "receptor_blockade", f"control-{hand['control']}")
    key = "hand-hint-tap" if hand["way"] == "tap" else "hand-hint-drag"
    said = page.evaluate(OVER, hand["id"])
    assert said == words.message("en", "stage", key, name=name)
    assert page.evaluate(OVER, hand["id"]) == ""
