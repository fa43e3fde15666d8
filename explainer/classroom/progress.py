"""A bar in the notebook while a film is drawn; to interrupt the cell cancels it."""

from __future__ import annotations

from typing import Any

from explainer import words


class Bar:
    """Shows how far a file is, where there is a notebook, and clears itself at its end."""

    def __init__(self, file: str, language: str) -> None:
        self.file, self.language = file, language
        self._shown = None if _front_end() is None else _display()

    def __call__(self, done: int, count: int) -> None:
        """Show that so many of `count` pictures are drawn."""
        if self._shown is None:
            return
        said = words.message(
            self.language, "classroom", "keep-progress", file=self.file, done=done, count=count
        )
        bar = f'<progress max="{count}" value="{done}"></progress>'
        self._shown.update(_html(f"<label>{bar} {said}</label>" if done < count else ""))


def _front_end() -> Any:
    from IPython import get_ipython

    return get_ipython()


def _display() -> Any:
    from IPython.display import display

    return display(_html(""), display_id=True)  # type: ignore[no-untyped-call]


def _html(text: str) -> Any:
    from IPython.display import HTML

    return HTML(text)  # type: ignore[no-untyped-call]
