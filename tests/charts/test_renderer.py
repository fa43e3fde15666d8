"""The renderer refuses what no language could replace and the page could not redraw."""

import numpy as np
import pytest
from matplotlib.figure import Figure

from explainer.charts.drawing import draw
from explainer.charts.theme import font, ink


def figure_with(**text: object) -> Figure:
    figure = Figure(figsize=(4, 3), dpi=72)
    figure.patch.set_visible(False)
    settings = {"s": "x", "gid": "word:key", "color": ink("ink"), "fontproperties": font(), **text}
    figure.text(0.5, 0.5, **settings)
    return figure


def blank_axes(figure: Figure) -> object:
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    return axes


@pytest.mark.parametrize("text", [{"s": "$x^2$"}, {"rotation": 90}])
def test_refuses_mathtext_and_rotated_text(text: dict[str, object]) -> None:
    figure = figure_with(**text)
    with pytest.raises(ValueError, match="plain and level"):
        draw(figure, blank_axes(figure))


def test_refuses_colours_that_are_no_tokens() -> None:
    figure = figure_with(color="red")
    with pytest.raises(KeyError, match="#ff0000"):
        draw(figure, blank_axes(figure))


def test_refuses_images() -> None:
    figure = figure_with()
    axes = blank_axes(figure)
    axes.imshow(np.zeros((2, 2)))
    with pytest.raises(ValueError, match="no images"):
        draw(figure, axes)


def test_y_grows_downwards() -> None:
    figure = figure_with()
    axes = blank_axes(figure)
    axes.set(xlim=(0, 1), ylim=(0, 1))
    axes.plot([0, 1], [0, 1], color=ink("ink"), gid="artist:line")
    assert 'data-artist="line" d="M 0 216 L 288 0"' in draw(figure, axes).svg
