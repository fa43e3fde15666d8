"""How numbers are rounded and written for readers: half up, with the marks of their language."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

GROUPED_FROM = 10_000  # four digits are read at a glance, and Spanish does not part them


def half_up(number: float | str, digits: int = 0) -> str:
    """Return a number rounded half up, with as many decimals as asked for."""
    step = Decimal(1).scaleb(-digits)
    return str(Decimal(str(number)).quantize(step, rounding=ROUND_HALF_UP))


def per_hundred(percent: float | str) -> int:
    """Return a share in per cent as a whole number of people out of a hundred."""
    return int(half_up(percent))


def in_digits(written: str, language: str) -> str:
    """Return a number as precisely as it is written, with the language's decimal mark."""
    from babel.numbers import get_decimal_symbol, get_group_symbol

    number = Decimal(written)
    places = max(0, -int(number.as_tuple().exponent))
    grouping = "," if abs(number) >= GROUPED_FROM else ""
    digits = f"{abs(number):{grouping}.{places}f}"
    marks = str.maketrans({",": get_group_symbol(language), ".": get_decimal_symbol(language)})
    return ("−" if number < 0 else "") + digits.translate(marks)
