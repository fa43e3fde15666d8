"""Breaks a copy of the project on purpose, one fault at a time, and asks that its test sees it.

    python scripts/breaks.py [FOLDER ...]

The faults stand in breaks.toml; each names the file, the text before and after, and the test.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from explainer.kept import cache_folder

ROOT = Path(__file__).resolve().parent.parent
BREAKS = Path(__file__).with_suffix(".toml")
# Linked into the copy, not copied: environments, packages, and what git keeps of itself.
LINKED = {".git", ".venv", "node_modules"}
LEFT_OUT = {*LINKED, "build", "dist", "site", ".hypothesis", ".bundles"}
# As pytest exits: one for tests that failed; anything else is a fault of the break itself.
FAILED = 1

Break = Mapping[str, str]


def main() -> int:
    """Try every break, or those of the named folders; 1 when one was not found."""
    every = read()
    folders = sys.argv[1:] or sorted({one["folder"] for one in every})
    unknown = set(folders) - {one["folder"] for one in every}
    if unknown:
        known = ", ".join(sorted({one["folder"] for one in every}))
        print(f"There are no breaks for {', '.join(sorted(unknown))}; there are for {known}.")
        return 2
    wanted = [one for one in every if one["folder"] in folders]
    missed = list(missed_of(wanted))
    print(f"{len(wanted) - len(missed)} of {len(wanted)} breaks were found.")
    return 1 if missed else 0


def read(path: Path = BREAKS) -> list[Break]:
    """Return every break in order."""
    found: list[Break] = tomllib.loads(path.read_text(encoding="utf-8"))["break"]
    return found


def missed_of(wanted: Iterable[Break]) -> Iterable[Break]:
    """Yield the breaks that their test did not find; say each as it is tried."""
    with tempfile.TemporaryDirectory() as folder:
        copy = copied(Path(folder) / "copy")
        for one in wanted:
            found = is_found(one, copy)
            says = "found" if found else "NOT FOUND"
            print(f"{says:10}{one['folder']:14}{one['file']}: {one['test']}", flush=True)
            if not found:
                yield one


def copied(copy: Path) -> Path:
    """Copy the project with what is not committed, and what was compiled before."""
    shutil.copytree(ROOT, copy, ignore=left_out)
    if cache_folder().exists():
        shutil.copytree(cache_folder(), copy.parent / "cache")
    for name in LINKED:
        if (ROOT / name).exists():
            (copy / name).symlink_to(ROOT / name)
    return copy


def left_out(folder: str, names: list[str]) -> set[str]:
    """Return what no test reads: at the top what was built, everywhere what Python keeps."""
    return {name for name in names if name == "__pycache__"} | (
        LEFT_OUT & set(names) if Path(folder) == ROOT else set()
    )


def is_found(one: Break, copy: Path) -> bool:
    """Break the copy, run the one test, mend the copy; tell whether the test failed."""
    path = copy / one["file"]
    whole = path.read_bytes()
    try:
        path.write_text(broken(one, whole.decode()), encoding="utf-8", newline="")
        return run(one, copy) == FAILED
    finally:
        path.write_bytes(whole)


def broken(one: Break, text: str) -> str:
    """Return the text with the fault; ValueError where the text it was made for is gone."""
    if one["old"] not in text:
        raise ValueError(f"{one['file']} says {one['old']!r} no longer: bring a break of its own.")
    return text.replace(one["old"], one["new"], 1)


def run(one: Break, copy: Path) -> int:
    """Run the test of a break in the copy; return pytest's exit code."""
    test = one["test"] + (f"[{one['case']}]" if "case" in one else "")
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", test]
    # The copy stands before the installed package, and keeps what it compiles to itself.
    own = {"PYTHONPATH": str(copy), "EXPLAINER_CACHE": str(copy.parent / "cache")}
    done = subprocess.run(
        command, cwd=copy, env={**os.environ, **own}, capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, FAILED):
        print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
