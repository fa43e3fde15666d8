"""A show of hands, counted in four numbers; then published results fall in, one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import Any

import ipywidgets

from explainer import evidence
from explainer.classroom.asks.parts import AskError, button, live, question, say, spoken
from explainer.classroom.speaking import spoken_here

FOUR = 4
MOST_HANDS = 999
Bin = tuple[float, float]


class Vote(ipywidgets.VBox):  # type: ignore[misc]
    """A guess of a whole room at a share of 100 people, and what was published.

    `ends` are five rising numbers from 0 to 100, the ends of the four answers; `results` are keys
    of records in per cent, such as `TR-052:response`, which come one by one, each with its source,
    in the order given: show both groups of a trial; a mapping says in words of your own in whom
    each was counted. `hands` are the four counts. Raises AskError
    for other ends, and EvidenceError for a record that is none or that nobody has read.
    Source: each record's own.

    >>> from explainer import lesson
    >>> vote = lesson.Vote("How many of 100 respond after a day?", ["TR-052:response"])
    >>> vote.hands
    (0, 0, 0, 0)
    """

    def __init__(
        self,
        text: str,
        results: Sequence[str] | Mapping[str, str],
        ends: Sequence[float] = (0, 25, 50, 75, 100),
        language: str | None = None,
    ) -> None:
        self._bins = _bins(ends)
        self._language = language = spoken_here(language)
        who = results if isinstance(results, Mapping) else dict.fromkeys(results, "")
        self._waiting = [_result(key, told, language) for key, told in who.items()]
        self._fallen: list[tuple[float, str]] = []
        self._counts = [self._count(each) for each in self._bins]
        self._next, self._shown = button(say(language, "vote-next")), live()
        self._next.on_click(self._fall)
        self._draw()
        hands = ipywidgets.HBox(self._counts, layout={"flex_flow": "row wrap"})
        super().__init__([question(text), hands, self._next, self._shown])

    @property
    def hands(self) -> tuple[int, ...]:
        """The four counts."""
        return tuple(each.value for each in self._counts)

    def _count(self, ends: Bin) -> ipywidgets.Widget:
        made = ipywidgets.BoundedIntText(
            value=0,
            max=MOST_HANDS,
            description=self._named(ends),
            style={"description_width": "initial"},
            layout={"width": "180px"},
        )
        made.observe(lambda _: self._draw(), "value")
        return made

    def _named(self, ends: Bin) -> str:
        last = ends[1] if ends is self._bins[-1] else ends[1] - 1
        return say(self._language, "vote-bin", low=f"{ends[0]:g}", high=f"{last:g}")

    def _fall(self, _: Any) -> None:
        """Let the next result fall in."""
        if self._waiting:
            self._fallen.append(self._waiting.pop(0))
        self._next.disabled = not self._waiting
        self._draw(say(self._language, "vote-last") if not self._waiting else "")

    def _draw(self, last: str = "") -> None:
        most = max(*self.hands, 1)
        rows = [
            _row(self._named(ends), hands, hands / most, self._within(ends))
            for ends, hands in zip(self._bins, self.hands, strict=True)
        ]
        newest = self._fallen[-1][1] if self._fallen else ""
        table = f'<table style="width: 100%">{"".join(rows)}</table>'
        self._shown.value = spoken(f"{newest} {last}".strip(), table)

    def _within(self, ends: Bin) -> list[str]:
        top = ends is self._bins[-1]
        return [
            t for share, t in self._fallen if ends[0] <= share < ends[1] or (top and share == 100)
        ]


def _bins(ends: Sequence[float]) -> list[Bin]:
    made = list(pairwise(ends))
    whole = len(made) == FOUR and ends[0] == 0 and ends[-1] == 100
    if not whole or any(low >= high for low, high in made):
        raise AskError("A vote needs five rising ends from 0 to 100, such as 0, 25, 50, 75, 100.")
    return made


def _result(key: str, who: str, language: str) -> tuple[float, str]:
    """Return a record's share of 100, and the sentence with which it falls in."""
    record = evidence.load().record(key)
    figure = evidence.read_figure(record.figure)
    if figure.unit != "%":
        raise AskError(f"{key} is in {figure.unit}; a vote takes shares of people, in %.")
    sources = ", ".join(record.origin.sources)
    shown = evidence.shown_text(record, language, "exact")
    said = {"value": shown, "who": who or record.preparation, "source": sources}
    return figure.number, say(language, "vote-result", **said)


def _row(name: str, hands: int, share: float, fallen: Sequence[str]) -> str:
    bar = f'<div style="background: #4477aa; height: 1em; width: {100 * share:.0f}%"></div>'
    told = "".join(f"<div>{escape(each)}</div>" for each in fallen)
    return (
        f'<tr><th scope="row" style="width: 20%; text-align: left">{escape(name)}</th>'
        f'<td style="width: 30%; text-align: left">{bar}{hands}</td>'
        f'<td style="text-align: left">{told}</td></tr>'
    )
