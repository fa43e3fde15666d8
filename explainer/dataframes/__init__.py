"""Tables for pandas, which belongs to the group `educate`: asked for only where a frame is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class WithoutPandas(ImportError):
    """A frame was asked for where pandas is not installed, said in one sentence."""


def frame(columns: Mapping[str, Any], units: Mapping[str, str], source: str) -> Any:
    """Return columns of equal length as a pandas DataFrame.

    `units` and `source` go into its `attrs`. Raises WithoutPandas.
    """
    try:
        import pandas
    except ImportError:
        raise WithoutPandas(
            "A frame needs pandas: pip install 'ketamine-explainer[educate]'."
        ) from None
    made = pandas.DataFrame(dict(columns))
    made.attrs = {"units": dict(units), "source": source}
    return made
