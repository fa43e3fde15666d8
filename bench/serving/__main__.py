"""Measures a crowd at once and over minutes, against stock Voila with the same notebook.

    python bench/serving [--crowd 60] [--later 200] [--minutes 5] [--stock 30] [--write]

On this machine's loopback only, and bounded: stock Voila has three minutes, and is stopped then.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from crowd import at_once, over_time  # noqa: E402
from report import table, write  # noqa: E402
from servers import hello, ours, stock  # noqa: E402


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--crowd", type=int, default=60, help="visitors at the same moment: 60")
    parser.add_argument("--later", type=int, default=200, help="visitors one after the other: 200")
    parser.add_argument("--minutes", type=float, default=5, help="in which they come: 5")
    parser.add_argument("--stock", type=int, default=30, help="visitors of stock Voila: 30")
    parser.add_argument("--write", action="store_true", help="put the table into RESULTS.md")
    return parser.parse_args()


async def measure(asked: argparse.Namespace) -> list[dict[str, object]]:
    with ours() as server:
        await at_once(server, 1)  # what is made at the first time is made
        rows = [
            said(await at_once(server, 0, browser=True)),
            said(await at_once(server, asked.crowd, browser=True)),
            said(await over_time(server, asked.later, asked.minutes * 60)),
        ]
    with stock() as server:
        rows += [
            said(await at_once(server, 0, browser=True)),
            said(await at_once(server, asked.stock, browser=True)),
        ]
    with hello() as server:
        rows.append(said(await at_once(server, 0, browser=True)))
    return rows


def said(row: dict[str, object]) -> dict[str, object]:
    """Print a row as soon as it is there: the next may take minutes."""
    print(table([row]).splitlines()[-1], flush=True)
    return row


if __name__ == "__main__":
    asked = arguments()
    rows = asyncio.run(measure(asked))
    print(table(rows))
    if asked.write:
        write(rows)
