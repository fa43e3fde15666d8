"""Thirty plausible changes of cells that reach a screen: none may pass the checks.

Run it as a script: it prints what was changed, who noticed, and what nobody noticed. The newest
commit's hash is the seed, so that no choice of changes can be kept.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from explainer.bundle.on_screen import records_on_screen, row_of
from explainer.evidence import Evidence, EvidenceError, load
from explainer.evidence.audit import audit
from explainer.evidence.rows import Row, unique
from explainer.evidence.second import FILE as SECOND
from explainer.evidence.second import check_second
from explainer.evidence.store import FOLDER, assemble
from explainer.evidence.tables import Tables, read_tables
from explainer.evidence.vocabulary import SEEN_IN, SPECIES

TIMES = 30
COLUMNS = {
    "parameters.csv": ("value", "low", "high", "unit", "species", "seen_in", "source_key"),
    "trials.csv": (
        *("n", "time_days", "mean_change", "sd_or_ci", "response_pct", "remission_pct"),
        *("source_key", "versus"),
    ),
    "adverse_events.csv": ("n_drug", "pct_drug", "n_control", "pct_control", "source_key"),
    "comparisons.csv": (
        *("treated", "treated_shown", "comparison", "comparison_shown", "time"),
        *("treated_low", "treated_high", "comparison_low", "comparison_high"),
    ),
}
HIDDEN = ("range only", "range per hundred")
SHARES = {"response_pct": "response", "remission_pct": "remission", "mean_change": "change"}
LISTED = {"species": SPECIES, "seen_in": SEEN_IN}
NUMBER = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True)
class Mutation:
    """One cell and what it was changed to."""

    file: str
    row: str
    column: str
    before: str
    after: str


def cells_on_screen(tables: Tables, evidence: Evidence) -> dict[tuple[str, str, str], str]:
    """Return each cell, by file, row and column, that reaches a screen or decides what does."""
    records = records_on_screen(evidence)
    cells = {(file, row.key): row.cells for file, rows in tables.rows.items() for row in rows}
    found = {}
    for file, key in sorted({row_of(record) for record in records}):
        for column in COLUMNS[file]:
            if column in SHARES and f"{key}:{SHARES[column]}" not in records:
                continue  # of this row another share is shown
            if column == "value" and cells[file, key]["show"] in HIDDEN:
                continue  # the middle of a range never leaves the table
            if cells[file, key][column]:
                found[file, key, column] = cells[file, key][column]
    return found


def mutations(seed: str, times: int = TIMES) -> Iterator[Mutation]:
    """Yield plausible changes of cells that reach a screen."""
    dice, tables, evidence = random.Random(seed), read_tables(FOLDER), load()
    cells = cells_on_screen(tables, evidence)
    rows = sorted({(file, key) for file, key, _ in cells})
    sources = sorted(evidence.references)
    made = 0
    while made < times:
        file, key = dice.choice(rows)
        column = dice.choice([name for f, k, name in cells if (f, k) == (file, key)])
        before = cells[file, key, column]
        after = _other(before, column, dice, sources, [row.key for row in tables.rows[file]])
        if after != before:
            made += 1
            yield Mutation(file, key, column, before, after)


def noticed(mutation: Mutation, tables: Tables) -> str:
    """Return who refuses a change, or nothing where it passes."""
    changed = _changed(tables, mutation)
    try:
        evidence = assemble(changed)
        check_second(evidence.second, changed.rows)
    except EvidenceError as error:
        return str(error)
    errors = [notice for notice in audit(evidence, date.today()) if notice.level == "error"]
    return errors[0].text if errors else ""


def survivors(seed: str, times: int = TIMES) -> list[Mutation]:
    """Return the changes that nobody notices."""
    tables = tables_as_they_are()
    return [mutation for mutation in mutations(seed, times) if not noticed(mutation, tables)]


def tables_as_they_are(*, second: bool = True) -> Tables:
    """Return the product's tables, with or without the second entries."""
    tables = read_tables(FOLDER)
    return tables if second else replace(tables, rows={**tables.rows, SECOND: []})


def newest_commit() -> str:
    """Return the hash of the newest commit."""
    done = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _changed(tables: Tables, mutation: Mutation) -> Tables:
    rows = [
        Row(row.file, row.key, {**row.cells, mutation.column: mutation.after})
        if row.key == mutation.row
        else row
        for row in tables.rows[mutation.file]
    ]
    return replace(tables, rows={**tables.rows, mutation.file: unique(rows)})


def _other(
    before: str, column: str, dice: random.Random, sources: list[str], keys: list[str]
) -> str:
    if column in LISTED:
        return dice.choice(LISTED[column])
    if column == "source_key":
        return dice.choice(sources)
    if column == "versus":
        return dice.choice(keys)
    ways: tuple[Callable[[str, random.Random], str], ...] = (_swapped, _near, _shifted)
    return dice.choice(ways)(before, dice)


def _swapped(before: str, dice: random.Random) -> str:
    """Two digits change places, as in 41 for 14."""
    found = [hit for hit in NUMBER.finditer(before) if len(hit[0].replace(".", "")) > 1]
    if not found:
        return _near(before, dice)
    hit = dice.choice(found)
    digits = list(hit[0])
    places = [place for place, digit in enumerate(digits) if digit != "."]
    one, two = places[-2], places[-1]
    digits[one], digits[two] = digits[two], digits[one]
    return before[: hit.start()] + "".join(digits) + before[hit.end() :]


def _near(before: str, dice: random.Random) -> str:
    """A number nearby, such as 7 for 1."""
    found = list(NUMBER.finditer(before))
    if not found:
        return before
    hit = dice.choice(found)
    other = float(hit[0]) + dice.choice((-6, -3, -1, 1, 2, 6))
    places = len(hit[0].partition(".")[2])
    return before[: hit.start()] + f"{abs(other):.{places}f}" + before[hit.end() :]


def _shifted(before: str, dice: random.Random) -> str:
    """A point in another place."""
    hit = NUMBER.search(before)
    return before if hit is None else before.replace(hit[0], f"{float(hit[0]) / 10:g}", 1)


def main() -> int:
    """Print every change and who noticed; return 1 if one passed."""
    seed, passed = sys.argv[1] if len(sys.argv) > 1 else newest_commit(), 0
    tables = tables_as_they_are()
    for mutation in mutations(seed):
        by = noticed(mutation, tables)
        passed += not by
        print(f"{'noticed' if by else 'PASSED '} {mutation}")
    return int(passed > 0)


if __name__ == "__main__":
    sys.exit(main())
