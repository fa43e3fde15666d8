"""At rest every control answers: whatever it is moved to, picture and sentence are others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from explainer.chapters import chapter

from .states import DRAWN, READY, STAGE

pytestmark = pytest.mark.browser

Show = Callable[..., Page]

CONTROLLED = [name for name in READY if any(c.level == "plain" for c in chapter(name).controls)]
# Without a picture the text of what is chosen takes its place.
ANSWERS = f"""async () => {{
  const stage = {STAGE};
  const picture = () => document.querySelector(".kx-scene")?.shadowRoot.innerHTML
    ?? document.querySelector(".kx-chosen").innerText;
  const seen = async () => {{ await {DRAWN}; return [stage.frame().sentence, picture()]; }};
  const told = [];
  for (const {{ id, level, options, min, max }} of stage.bundle.controls) {{
    const now = String(stage.frame().effective[id]);
    for (const value of (options ?? [min, max]).filter((one) => String(one) !== now)) {{
      if (level !== "plain") continue;
      stage.reset();
      const before = await seen();
      stage.setControl(id, value);
      const after = await seen();
      told.push([`${{id}} ${{value}}`, before[0] !== after[0], before[1] !== after[1]]);
    }}
  }}
  return told;
}}"""


@pytest.mark.parametrize("name", CONTROLLED)
def test_every_control_changes_picture_and_sentence(show: Show, name: str) -> None:
    told = show(name).evaluate(ANSWERS)
    assert told
    assert [one for one in told if one[1:] != [True, True]] == []


def test_the_check_sees_a_control_that_nothing_answers(show: Show) -> None:
    page = show(CONTROLLED[0], fresh=True)
    page.evaluate(f"{STAGE}.setControl = () => {{}}")
    assert all(one[1:] == [False, False] for one in page.evaluate(ANSWERS))
