"""A figure that a notebook shows by itself, as a picture with a text for those who listen."""

from __future__ import annotations

import base64
import io
from html import escape
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

SIZE_IN = (9, 5)
LABEL_SIZE = 12
MADE_BY = "Ketamine Explainer"
RIGHTS = "CC BY 4.0"


class Plot(Figure):
    """A matplotlib figure that notebooks show without pyplot, with its description.

    `described` is what a screen reader says; left empty, the named lines are read off in numbers.
    `drawn_from` names the models and records behind it; `savefig` writes SVG, PNG or PDF that says
    them, what is to be seen and the licence. Source: the runs or records it was drawn from.

    >>> figure = Plot()
    >>> _ = figure.subplots().plot([0, 1, 2], [1, 3, 2], label="rats")
    >>> figure.spoken()
    'rats: 0 → 1; 1 → 3; 2 → 2'
    """

    described = ""
    drawn_from: tuple[str, ...] = ()

    def spoken(self) -> str:
        """Return what is said of the figure: first, highest and last value of each named line."""
        return self.described or ". ".join(read_off(self))

    def savefig(self, fname: Any, **options: Any) -> None:
        """Write the figure, with what it shows, what it was drawn from and its licence inside."""
        kind = options.get("format") or Path(str(fname)).suffix[1:] or "png"
        told = {"metadata": _told(self, kind.lower()), **options}
        super().savefig(fname, **told)

    def _repr_html_(self) -> str:
        drawn = io.BytesIO()
        self.savefig(drawn, format="svg")
        source = base64.b64encode(drawn.getvalue()).decode()
        style = "max-width: 100%; background: white"
        alt = escape(self.spoken(), quote=True)
        return f'<img alt="{alt}" style="{style}" src="data:image/svg+xml;base64,{source}">'


def blank() -> Plot:
    """Return an empty figure in the size of a slide's half."""
    return Plot(figsize=SIZE_IN, layout="constrained")


def read_off(figure: Figure) -> list[str]:
    """Return each named line as `name: time → value` at its first, highest and last point."""
    lines = [line for axes in figure.axes for line in axes.lines]
    named = [line for line in lines if not str(line.get_label()).startswith("_")]
    return [f"{line.get_label()}: {_ends(line)}" for line in named]


def _told(figure: Plot, kind: str) -> dict[str, str] | None:
    """Return what a file says of itself, under the names that its kind has for that."""
    title = next((axes.get_title(loc="left") or axes.get_title() for axes in figure.axes), "")
    source = f"{MADE_BY}: {', '.join(figure.drawn_from)}" if figure.drawn_from else MADE_BY
    seen = figure.spoken()
    named = {
        "svg": {"Title": title, "Description": seen, "Source": source, "Rights": RIGHTS},
        "png": {"Title": title, "Description": seen, "Source": source, "Copyright": RIGHTS},
        "pdf": {"Title": title, "Subject": seen, "Keywords": f"{source}. {RIGHTS}"},
    }
    return named.get(kind)


def _ends(line: object) -> str:
    xs, ys = line.get_xdata(), line.get_ydata()  # type: ignore[attr-defined]
    highest = max(range(len(ys)), key=lambda n: ys[n])
    places = sorted({0, highest, len(ys) - 1})
    return "; ".join(f"{xs[n]:.3g} → {ys[n]:.3g}" for n in places)
