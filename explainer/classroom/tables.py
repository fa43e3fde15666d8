"""Records as a table to sort and to discuss, without anything but a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

import ipywidgets

from explainer import words
from explainer.classroom.speaking import spoken_here
from explainer.stage import left, show

# Lines of a cell stand close, whatever height the host gives to lines of a widget.
STYLE = 'style="line-height: 1.35; border-collapse: separate; border-spacing: 12px 4px"'
ROW = 'style="vertical-align: top"'


class Table:
    """Rows with equal names, shown with a choice of the column to sort by.

    `rows` keeps them in the order given; `sorted` and `where` make new tables. Raises ValueError
    for no rows. Source: whatever the rows were taken from.

    >>> from explainer import evidence, lesson
    >>> trials = evidence.load().trials.values()
    >>> table = lesson.Table({"trial": each.trial, "people": each.people} for each in trials)
    >>> table.sorted("people", downwards=True).columns
    ['trial', 'people']
    """

    def __init__(self, rows: Iterable[Mapping[str, Any]], language: str | None = None) -> None:
        self.rows = [dict(row) for row in rows]
        if not self.rows:
            raise ValueError("A table needs at least one row.")
        self.language = spoken_here(language)

    @property
    def columns(self) -> Sequence[str]:
        """The names of the columns."""
        return list(self.rows[0])

    def sorted(self, by: str, downwards: bool = False) -> Table:
        """Return the rows in the order of a column; rows without a value come last."""
        held = [row for row in self.rows if row[by] is not None]
        bare = [row for row in self.rows if row[by] is None]
        held.sort(key=lambda row: _rank(row[by]), reverse=downwards)
        return Table([*held, *bare], self.language)

    def where(self, **wanted: Any) -> Table:
        """Return the rows that have these values."""
        kept = [row for row in self.rows if all(row[n] == value for n, value in wanted.items())]
        return Table(kept, self.language)

    def _repr_html_(self) -> str:
        head = "".join(f'<th scope="col">{escape(name)}</th>' for name in self.columns)
        body = "".join(f"<tr {ROW}>{_cells(row)}</tr>" for row in self.rows)
        whole = f"<table {STYLE}><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        return f'<div style="overflow-x: auto">{whole}</div>'

    def _ipython_display_(self, **_: Any) -> None:
        """Show the widget, and below it the plain table for whoever has no kernel."""
        show(self.widget(), {"text/html": left(self._repr_html_())})

    def widget(self) -> ipywidgets.Widget:
        """Return the table below a choice of column and direction."""
        by = ipywidgets.Dropdown(options=self.columns, description=self._say("sort-by"))
        downwards = ipywidgets.Checkbox(description=self._say("sort-downwards"), indent=False)
        shown = ipywidgets.HTML(self._repr_html_())

        def sort(_: Any) -> None:
            shown.value = self.sorted(by.value, downwards.value)._repr_html_()

        by.observe(sort, "value")
        downwards.observe(sort, "value")
        return ipywidgets.VBox([ipywidgets.HBox([by, downwards]), shown])

    def _say(self, key: str) -> str:
        return words.message(self.language, "classroom", key)


def _rank(value: Any) -> tuple[bool, Any]:
    """Put numbers before words, so that a column may hold both."""
    return (isinstance(value, str), value)


def _cells(row: Mapping[str, Any]) -> str:
    return "".join(f"<td{_align(value)}>{_text(value)}</td>" for value in row.values())


def _align(value: Any) -> str:
    return ' style="text-align: left"' if isinstance(value, str) else ""


def _text(value: Any) -> str:
    if value is None:
        return "–"
    return f"{value:g}" if isinstance(value, float) else escape(str(value))
