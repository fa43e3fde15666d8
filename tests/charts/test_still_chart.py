"""A chart in print: words put in, live artists drawn through their points."""

import re

import numpy as np

from explainer.chapters.receptor_blockade.current_trace import current_trace
from explainer.charts import Series, place, still_chart

FLOW = Series(np.array([0.0, 2000.0]), np.array([1.0, 1.0]), "1")
DRAWING = current_trace(FLOW)


def drawn(**live: list[tuple[float, float]]) -> str:
    return still_chart(DRAWING.svg, DRAWING.axes, live, lambda key: f"<{key}>")


def test_a_line_goes_through_its_points() -> None:
    d = re.search(r'data-artist="trace" d="([^"]+)"', drawn(trace=[(0, 0), (1000, 1)]))
    x, y = place(DRAWING.axes["x"], 1000), place(DRAWING.axes["y"], 1)
    assert d
    assert d[1] == f"M 48 244 L {x:g} {y:.2f}"


def test_a_marker_stands_at_its_point() -> None:
    frame = drawn(now=[(2000, 0)])
    assert 'data-artist="now" transform="translate(452 244)"' in frame


def test_words_are_put_in_by_key_and_numbers_by_language() -> None:
    frame = still_chart(DRAWING.svg, DRAWING.axes, {}, str.upper, lambda n: f"{n:.1f}")
    assert ">CHART-CURRENT_TRACE-X</text>" in frame
    assert ">1500.0</text>" in frame


def test_with_a_theme_no_token_is_left() -> None:
    theme = dict.fromkeys(DRAWING.tokens, "#123456")
    frame = still_chart(DRAWING.svg, DRAWING.axes, {}, str, theme=theme)
    assert "var(" not in frame
    assert 'stroke="#123456"' in frame
