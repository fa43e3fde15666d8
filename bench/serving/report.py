"""The table of a run."""

from __future__ import annotations

import os
import platform
from datetime import date
from pathlib import Path

RESULTS = Path(__file__).resolve().parents[1] / "RESULTS.md"
BEGIN, END = "<!-- serving: begin -->", "<!-- serving: end -->"
HEAD = (
    "| server | visitors | median, s | p95, s | errors | browser usable, s | "
    "CPU of the server a visitor, s | memory a visitor, MB | kernels after |"
)
COLUMNS = ["median_s", "p95_s", "errors", "browser_s", "cpu_s", "memory_mb", "kernels"]


def table(rows: list[dict[str, object]]) -> str:
    lines = [HEAD, "|---|---|" + "--:|" * len(COLUMNS)]
    for row in rows:
        numbers = " | ".join(shown(row[column]) for column in COLUMNS)
        lines.append(f"| {row['server']} | {row['visitors']} | {numbers} |")
    return "\n".join(lines)


def shown(value: object) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def write(rows: list[dict[str, object]]) -> None:
    """Put the table between its marks, with what the machine was doing besides."""
    busy = os.getloadavg()[0]
    said = (
        f"{date.today().isoformat()}, {os.cpu_count()} cores, Python {platform.python_version()}; "
        f"load average {busy:.0f} when it ended (an idle machine has less than 2). For stock Voila "
        "a client fetches the page only, without the scripts; ours fetches all until the picture."
    )
    text = RESULTS.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    whole = f"{before}{BEGIN}\n{said}\n\n{table(rows)}\n{END}{after}"
    RESULTS.write_text(whole, encoding="utf-8")
