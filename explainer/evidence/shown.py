"""A number as readers see it: its digits in their language, or a range, or a direction."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from explainer.evidence.figures import ReadFigure, Shown, read_figure
from explainer.evidence.findings import Record
from explainer.evidence.problem import EvidenceError
from explainer.evidence.rounding import in_digits, per_hundred
from explainer.evidence.wording import word

_DIRECTIONS = {-1.0: "down", 0.0: "none", 1.0: "up"}


def shown_text(record: Record, language: str, part: str = "value") -> str:
    """Return a record's number in words and digits of a language, without its unit.

    `part` is `value` (in the form the record asks for, such as 86, 0.41 to 0.61, at most 8),
    `number` (bare), `exact` (as the source prints it), `low`, `high`, `range`, `not` (the rest of
    a hundred people) or `with_unit`. A number that nobody has read is refused.

    >>> from explainer import evidence
    >>> evidence.shown_text(evidence.load().parameter("PK-52:C_free"), "en")
    '0.41 to 0.61'
    """
    return write(Shown(read_figure(record.figure)), language, part)


def write(shown: Shown, language: str, part: str = "value") -> str:
    """Return a shown number in a language; `part` as for `shown_text`."""
    if part not in _PARTS:
        raise EvidenceError(f"{part!r} is not a part of a number: {', '.join(_PARTS)}")
    return _PARTS[part](shown.figure, language)


def _value(figure: ReadFigure, language: str) -> str:
    if "range" in figure.form:
        return _range(figure, language)
    if figure.form == "direction":
        return word(language, f"evidence-direction-{_DIRECTIONS[figure.number]}")
    if figure.form in ("about", "at least", "at most"):
        key = "evidence-" + figure.form.replace(" ", "-")
        return word(language, key, number=in_digits(figure.written.value, language))
    return _number(figure, language)


def _number(figure: ReadFigure, language: str) -> str:
    if figure.use_range:
        return in_digits(str(figure.value), language)  # refuses: a middle must stay hidden
    if figure.form == "per hundred":
        return _people(float(figure.written.value), language)
    return in_digits(figure.written.value, language)


def _people(percent: float, language: str) -> str:
    if 0 < percent < 1:
        return word(language, "evidence-fewer-than-one")
    return in_digits(str(per_hundred(str(percent))), language)


def _exact(figure: ReadFigure, language: str) -> str:
    if figure.use_range:
        return _number(figure, language)
    return in_digits(figure.written.value, language)


def _rest(figure: ReadFigure, language: str) -> str:
    if figure.form != "per hundred":
        raise EvidenceError(f"{figure.key} counts no people out of a hundred, so it has no rest")
    if 0 < float(figure.written.value) < 1:
        return word(language, "evidence-more-than-ninety-nine")
    return in_digits(str(100 - per_hundred(figure.written.value)), language)


def _low(figure: ReadFigure, language: str) -> str:
    return _end(figure, figure.written.low, language)


def _high(figure: ReadFigure, language: str) -> str:
    return _end(figure, figure.written.high, language)


def _end(figure: ReadFigure, written: str, language: str) -> str:
    if not written:
        raise EvidenceError(f"{figure.key} has no range")
    whole = "hundred" in figure.form
    return in_digits(str(per_hundred(written)) if whole else written, language)


def _range(figure: ReadFigure, language: str) -> str:
    low, high = _low(figure, language), _high(figure, language)
    return word(language, "evidence-range", low=low, high=high)


def _with_unit(figure: ReadFigure, language: str) -> str:
    if figure.form == "direction":
        return _value(figure, language)
    if "hundred" in figure.form:
        return word(language, "evidence-of-hundred", number=_value(figure, language))
    return f"{_value(figure, language)} {unit_text(figure.unit, language)}".strip()


def unit_text(unit: str, language: str) -> str:
    """Return a unit as it stands behind a number, nothing where it has none."""
    return word(language, f"evidence-unit-{unit_key(unit)}")


def unit_key(unit: str) -> str:
    """Return a unit as the end of a message key."""
    plain = unit.replace("%", " percent ").replace("/", " per ").replace("(", "").replace(")", "")
    return "-".join(plain.lower().split())


_PARTS: Mapping[str, Callable[[ReadFigure, str], str]] = {
    "value": _value,
    "number": _number,
    "exact": _exact,
    "low": _low,
    "high": _high,
    "range": _range,
    "not": _rest,
    "with_unit": _with_unit,
}
