"""The educator's panel: a slider per parameter, with unit, range and source beside it."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING, Any

import ipywidgets

from explainer import evidence, words
from explainer.models import Parameter

if TYPE_CHECKING:
    from explainer.classroom.lesson import Lesson

WIDE = "36rem"


class Panel:
    """Stage above; below, where the chapter has a model, its parameters.

    Words are in the language of the stage when it was made.
    """

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self._busy = RLock()
        self.status = ipywidgets.HTML()
        self.sliders = {p.name: self._slider(p) for p in lesson.parameters}
        below = [self._parameters()] if self.sliders else []
        self.widget = ipywidgets.VBox([lesson.stage, *below])

    def say(self, key: str, **values: Any) -> str:
        """Return a message of the classroom in the stage's language."""
        return words.message(self.lesson.stage.language, "classroom", key, **values)

    def _parameters(self) -> ipywidgets.Widget:
        restore = ipywidgets.Button(description=self.say("restore"))
        restore.on_click(lambda _: self.restore())
        rows = [self._row(p) for p in self.lesson.parameters]
        box = ipywidgets.VBox([restore, self.status, *rows])
        return ipywidgets.Accordion([box], titles=[self.say("parameters")])

    def _slider(self, parameter: Parameter) -> ipywidgets.FloatSlider:
        slider = ipywidgets.FloatSlider(
            value=parameter.value,
            min=parameter.low,
            max=parameter.high,
            step=(parameter.high - parameter.low) / 200 or 1.0,
            description=parameter.name,
            readout_format=".4g",
            continuous_update=False,
            style={"description_width": "9rem"},
            layout={"width": WIDE},
        )
        slider.observe(self._changes(parameter), "value")
        return slider

    def _changes(self, parameter: Parameter) -> Callable[[Any], None]:
        def change(event: Any) -> None:
            value = float(event["new"])
            with self._busy:
                if value != self.lesson.changed.get(parameter.name, parameter.value):
                    self._try(parameter.name, value)

        return change

    def _try(self, name: str, value: float) -> None:
        """Change one parameter; what the model refuses is said, and nothing is lost."""
        try:
            self.lesson.change(**{name: value})
        except ValueError as error:
            self.status.value = str(error)
        else:
            self.status.value = self.say("live", count=len(self.lesson.changed))

    def _row(self, parameter: Parameter) -> ipywidgets.HBox:
        note = ipywidgets.HTML(self._source(parameter))
        return ipywidgets.HBox([self.sliders[parameter.name], note])

    def _source(self, parameter: Parameter) -> str:
        """Return unit, range and where the value comes from, as one line."""
        record = evidence.load().parameter(parameter.evidence) if parameter.evidence else None
        return self.say(
            "parameter-source",
            unit=parameter.unit,
            low=parameter.low,
            high=parameter.high,
            kind=record.kind if record else "none",
            record=parameter.evidence or "",
            source=record.source if record else "",
        )

    def restore(self) -> None:
        """Put every slider back to its published value."""
        self.lesson.restore()
        for parameter in self.lesson.parameters:
            self.sliders[parameter.name].value = parameter.value
        self.status.value = self.say("restored")
