"""In which language a notebook speaks, said once at its top."""

from __future__ import annotations

from explainer import words

_chosen = {"language": "en"}


def speak(language: str) -> None:
    """Let all that follows in this notebook speak a language, unless it is given another one.

    Raises ValueError for a language that is not spoken.

    >>> from explainer import lesson
    >>> lesson.speak("es")
    >>> asked = lesson.Predict("¿Cuál sube?", ["una", "otra"], lambda: "una")
    >>> asked.children[2].description
    'Guardar mi respuesta y ver'
    >>> lesson.speak("en")
    """
    spoken = [each.code for each in words.languages()]
    if language not in spoken:
        raise ValueError(f"{language} is not spoken; {', '.join(spoken)} are.")
    _chosen["language"] = language


def spoken_here(language: str | None) -> str:
    """Return a language that is given, else the one that the notebook speaks."""
    return language or _chosen["language"]
