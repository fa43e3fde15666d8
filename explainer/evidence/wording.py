"""The evidence's own words, such as "as transcribed in", in each language."""

from __future__ import annotations

from functools import cache
from typing import Any

from explainer.evidence.problem import EvidenceError
from explainer.places import ASSETS


def word(language: str, key: str, /, **values: str) -> str:
    """Return one message of evidence.ftl; a missing one is an error."""
    bundle = _bundle(language)
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        raise EvidenceError(f"{language}/evidence.ftl has no message {key!r}")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise EvidenceError(f"{language}/evidence.ftl: message {key!r} needs more: {errors[0]}")
    return str(text)


@cache
def _bundle(language: str) -> Any:
    from fluent.runtime import FluentBundle, FluentResource  # slow to import, not always needed

    path = ASSETS / "words" / language / "evidence.ftl"
    if not path.is_file():
        raise EvidenceError(f"words/{language}/evidence.ftl is missing")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
