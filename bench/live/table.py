"""The table of a run."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from pathlib import Path

from measure import Interaction

RESULTS = Path(__file__).resolve().parents[1] / "RESULTS.md"
BEGIN, END = "<!-- live: begin -->", "<!-- live: end -->"
MOST = 1 / 3  # of what ipympl takes
LONGEST_MS = 100
HEAD = (
    "| | our page, median [p95] ms | ipympl, median [p95] ms | ratio | frames in a drag, "
    "ours and theirs | kernel CPU, ms a move, ours and theirs |\n|---|---|---|---|---|---|"
)
TITLE = """# A number of the model on a slider

`make bench-live` (or `python bench/live --write CHAPTER ...` for some): a number of a chapter's
model, moved in our page by itself and in stock Voila with one ipympl figure and an engine that is
kept, in turn. Our page draws the scene, the charts and the sentence too; theirs draws the curves.
"""


Rows = Mapping[str, tuple[Interaction, Interaction]]
Others = Mapping[str, Mapping[str, Interaction]]


def write(rows: Rows, others: Others) -> None:
    """Put the tables between their marks, with what the machine was doing besides."""
    busy = os.getloadavg()[0]
    said = (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, Chromium; load average "
        f"{busy:.0f} when it ended (an idle machine has less than 2)."
    )
    body = "\n".join([HEAD, *(_row(name, *pair) for name, pair in rows.items())])
    body += f"\n\n{_elsewhere(others)}"
    text = RESULTS.read_text(encoding="utf-8")
    before, found, rest = text.partition(BEGIN)
    if not found:
        before, rest = f"{text.rstrip()}\n\n{TITLE}\n", f"{END}\n"
    _, _, after = rest.partition(END)
    RESULTS.write_text(f"{before}{BEGIN}\n{said}\n\n{body}\n{END}{after}", encoding="utf-8")


def _row(name: str, ours: Interaction, theirs: Interaction) -> str:
    cpu = [f"{max(one.cpu_ms, 0):.0f}" for one in (ours, theirs)]
    return (
        f"| `{name}` | {ours.median_ms:.0f} [{ours.p95_ms:.0f}] "
        f"| {theirs.median_ms:.0f} [{theirs.p95_ms:.0f}] "
        f"| {ours.median_ms / theirs.median_ms:.2f} "
        f"| {ours.drag_frames}, {theirs.drag_frames} | {', '.join(cpu)} |"
    )


def _elsewhere(others: Others) -> str:
    """Return the table of our page in other browsers: a row a chapter, a column a browser."""
    titles = [f"our page in {name}, median [p95] ms | frames in a drag" for name in others]
    lines = [f"| | {' | '.join(titles)} |", "|---" * (1 + 2 * len(others)) + "|"]
    for chapter in next(iter(others.values())):
        found = [each[chapter] for each in others.values()]
        cells = [f"{o.median_ms:.0f} [{o.p95_ms:.0f}] | {o.drag_frames}" for o in found]
        lines.append(f"| `{chapter}` | {' | '.join(cells)} |")
    return "\n".join(lines)
