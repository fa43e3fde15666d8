"""A question with what is known: one of a chapter's own, or one of a lecturer's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ipywidgets

from explainer import words
from explainer.chapters import chapter
from explainer.classroom.asks.parts import AskError, button, choice, live, question, say, spoken
from explainer.classroom.speaking import spoken_here


class Check(ipywidgets.VBox):  # type: ignore[misc]
    """A question that says, to whichever answer is chosen, what is known.

    `feedback` maps each answer to what is said to it, in the language of the notebook. An answer
    may be changed; nothing is counted and nobody is marked. Raises AskError for fewer than two
    answers. Source: whoever wrote it; `Check.of` takes a chapter's own.

    >>> from explainer import lesson
    >>> asked = lesson.Check("Which is larger?", {"1": "No: 2 is.", "2": "Yes: by one."})
    >>> asked.answer is None
    True
    """

    def __init__(self, text: str, feedback: Mapping[str, str], language: str | None = None) -> None:
        if len(feedback) < 2:
            raise AskError("A question needs two answers or more, each with what is said to it.")
        self._said = {**feedback}
        self._language = spoken_here(language)
        self._choice, self._shown = choice([(each, each) for each in feedback]), live()
        see = button(say(self._language, "check-see"))
        see.on_click(self._see)
        super().__init__([question(text), self._choice, see, self._shown])

    @classmethod
    def of(cls, name: str, asked: str, language: str | None = None) -> Check:
        """Return a question of a chapter, such as `Check.of("receptor_blockade", "plug")`.

        Its words are those that patients read, in `language`. Raises AskError for another question.
        """
        language = spoken_here(language)
        found = {each.id: each for each in chapter(name).questions}
        if asked not in found:
            raise AskError(f"{name} has no question {asked}; it has {', '.join(found) or 'none'}.")

        def told(*parts: str) -> str:
            return words.message(language, name, "-".join(("think", asked, *parts)))

        came = told("came")
        return cls(told(), {told(each): came for each in found[asked].answers}, language)

    @property
    def answer(self) -> str | None:
        """The answer that is chosen, None before."""
        chosen: str | None = self._choice.value
        return chosen

    def _see(self, _: Any) -> None:
        first = say(self._language, "predict-first")
        self._shown.value = spoken(self._said[self.answer] if self.answer else first)
