"""How a number is written into an SVG attribute, the same to the byte as in the browser."""

from __future__ import annotations

import math


def fixed(x: float, digits: int) -> str:
    """Write x rounded half up to so many digits, without trailing zeros and never as -0.

    What is not finite is written as 0: a drawing must not fall apart over one number.
    """
    scaled = math.floor(x * 10**digits + 0.5) if math.isfinite(x) else 0
    whole, fraction = divmod(abs(scaled), 10**digits)
    tail = str(fraction).zfill(digits).rstrip("0") if digits else ""
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}.{tail}" if tail else f"{sign}{whole}"
