"""Runs what `make test` leaves to the night, in parts; a part that passed is not run again.

    python scripts/nightly.py [--anew] [PART ...]

What passed is remembered by commit, so a run that was stopped goes on where it was. A copy with
changes that are not committed is run whole and nothing of it is remembered.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PASSED = ROOT / ".nightly.json"
JOBS = ["-n", "2", "--dist", "loadfile"]
# Each part is one run of the tests marked nightly in some folders; all others are the last part.
PARTS = {
    "screen": ["tests/stage"],
    "breaks": ["tests/project/test_breaks.py"],
}
REST = "rest"
# As pytest exits where a part has no test of this kind.
NONE_COLLECTED = 5
MOST_MINUTES = 90


def main() -> int:
    """Run what is missing; 1 when a part failed."""
    asked = arguments()
    commit, done = head(), set() if asked.anew else passed(head())
    began, failed = time.monotonic(), []
    for part in asked.parts or [*PARTS, REST]:
        if part in done:
            print(f"{part}: passed before on {commit[:12]}.")
        elif run(part):
            done.add(part)
            remember(commit, done)
        else:
            failed.append(part)
    minutes = (time.monotonic() - began) / 60
    said = ", ".join(failed) or "none"
    print(f"{minutes:.0f} minutes of at most {MOST_MINUTES}; failed: {said}.")
    return 1 if failed else 0


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS, REST], metavar="PART")
    parser.add_argument("--anew", action="store_true", help="run what passed before too")
    return parser.parse_args()


def head() -> str:
    """Return the commit of this copy, or nothing where it was changed since or is none."""
    asked = ["git", "status", "--porcelain"], ["git", "rev-parse", "HEAD"]
    changed, commit = (
        subprocess.run(one, cwd=ROOT, capture_output=True, text=True, check=False) for one in asked
    )
    whole = changed.returncode == 0 and commit.returncode == 0 and not changed.stdout
    return commit.stdout.strip() if whole else ""


def passed(commit: str) -> set[str]:
    """Return the parts that passed on a commit."""
    if not commit or not PASSED.is_file():
        return set()
    kept: dict[str, list[str]] = json.loads(PASSED.read_text(encoding="utf-8"))
    return set(kept.get(commit, ()))


def remember(commit: str, parts: set[str]) -> None:
    """Keep which parts passed, for the last commit only."""
    if commit:
        PASSED.write_text(json.dumps({commit: sorted(parts)}) + "\n", encoding="utf-8")


def run(part: str) -> bool:
    """Run a part; the hooks of self_audit.py join what it finds to the results."""
    print(f"{part}:", flush=True)
    command = [sys.executable, "-m", "pytest", "-q", "-m", "nightly", *JOBS, *chosen(part)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode in (0, NONE_COLLECTED)


def chosen(part: str) -> list[str]:
    """Return what pytest is told to look at, or to leave out, for a part."""
    if part != REST:
        return PARTS[part]
    return [f"--ignore={place}" for places in PARTS.values() for place in places]


if __name__ == "__main__":
    sys.exit(main())
