"""A guess before a run, chosen or drawn as a curve; both are seen then."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import ipywidgets

from explainer.classroom.asks.parts import (
    AskError,
    button,
    choice,
    face,
    live,
    question,
    say,
    spoken,
)
from explainer.classroom.figures import compare
from explainer.classroom.speaking import spoken_here
from explainer.models import Result

STEPS = 200  # of a slider, from nothing to its top
Shown = Callable[[Any], Any]


class Predict(ipywidgets.VBox):  # type: ignore[misc]
    """A question whose answer is run only when somebody has guessed.

    `options` are the answers to choose from; `show()` runs what is seen then: a figure, a table to
    sort, a text, or a tuple of these. So *Run All* gives nothing away. `guess` is what was chosen,
    None before. Raises AskError for fewer than two options. Source: what `show` runs.

    >>> from explainer import lesson, models
    >>> asked = lesson.Predict("Where does it peak?", ["at 10 min", "at 40 min"],
    ...                        lambda: models.simulate("ketamine_drip", {}, range(61)))
    >>> asked.guess is None
    True
    """

    def __init__(
        self,
        text: str,
        options: Sequence[str],
        show: Callable[[], Any],
        language: str | None = None,
    ) -> None:
        if isinstance(options, str) or len(options) < 2:
            raise AskError("A prediction needs two options or more, in a list.")
        answers = choice([(each, each) for each in options])
        self._build(text, answers, lambda _: show(), spoken_here(language))

    @classmethod
    def curve(
        cls,
        text: str,
        runs: Callable[[], Mapping[str, Result]],
        observable: str,
        at: Sequence[float],
        top: float,
        language: str | None = None,
    ) -> Predict:
        """Return a question that is answered by a curve, a number at each time of `at`.

        `runs()` gives the runs that are drawn then, beside the guess; `at` is in their time unit,
        `top` the highest number that can be guessed, in the observable's unit. Raises AskError for
        fewer than two times or a top that is not above 0.
        """
        if len(at) < 2 or not top > 0:
            raise AskError("A curve needs two times or more, and a top above 0.")
        language, made = spoken_here(language), cls.__new__(cls)
        label = say(language, "predict-mine")
        show = partial(_beside, runs, observable, at, label, language)
        made._build(text, _sliders(at, top), show, language)
        return made

    @property
    def guess(self) -> Any:
        """What was guessed: a text, or numbers, None before one was chosen."""
        return _value(self._answer)

    def _build(self, text: str, answer: ipywidgets.Widget, show: Shown, language: str) -> None:
        self._answer, self._show, self._language = answer, show, language
        self._button, self._shown = button(say(language, "predict-run")), live()
        self._button.on_click(self._run)
        ipywidgets.VBox.__init__(self, [question(text), answer, self._button, self._shown])

    def _run(self, _: Any) -> None:
        """Fix the guess, run, and show both."""
        if self.guess is None:
            self._shown.value = spoken(say(self._language, "predict-first"))
            return
        for each in (self._button, self._answer, *getattr(self._answer, "children", ())):
            each.disabled = True
        self._shown.value = spoken(say(self._language, "predict-running"))
        told = _told(self.guess)
        said = spoken(say(self._language, "predict-guess", guess=told))
        shown = self._show(self.guess)
        if hasattr(shown, "widget"):  # a table, to be sorted
            self._shown.value = said
            self.set_trait("children", [*self.children, shown.widget()])
        else:
            self._shown.value = said + face(shown)


def _sliders(at: Sequence[float], top: float) -> ipywidgets.HBox:
    """Return a curve to draw: an upright slider for each time, with its number below."""
    kept: Mapping[str, Any] = {"min": 0, "max": top, "step": top / STEPS, "readout_format": ".3g"}
    style = {"orientation": "vertical", "layout": {"width": "72px"}}
    return ipywidgets.HBox(
        [ipywidgets.FloatSlider(description=f"{time:g}", **kept, **style) for time in at]
    )


def _value(answer: ipywidgets.Widget) -> Any:
    if isinstance(answer, ipywidgets.HBox):
        return tuple(each.value for each in answer.children)
    return answer.value


def _told(guess: Any) -> str:
    return guess if isinstance(guess, str) else ", ".join(f"{number:.3g}" for number in guess)


def _beside(
    runs: Callable[[], Mapping[str, Result]],
    observable: str,
    at: Sequence[float],
    label: str,
    language: str,
    guess: Sequence[float],
) -> Any:
    points = {label: (list(at), list(guess))}
    return compare(runs(), observable, language=language, points=points)
