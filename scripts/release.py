"""Builds what a release is made of, from a tag: the static site, the wheel and the source archive.

    python scripts/release.py v0.2.0 [FOLDER]

A copy of the tag is built, so that nothing which lies about in this folder gets in.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSION = re.compile(r'^version = "([^"]+)"', re.MULTILINE)


def main() -> int:
    """Build a tag; 1 with a sentence where it is none or says another version than its files."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("tag", help="such as v0.2.0")
    parser.add_argument("folder", nargs="?", default="dist", type=Path, help="to write into: dist")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "copy"
        wrong = take(asked.tag, copy)
        if wrong:
            print(wrong, file=sys.stderr)
            return 1
        for made in build(copy):
            print(put(made, asked.folder))
    return 0


def take(tag: str, copy: Path) -> str:
    """Clone a tag; return what is wrong with it, or nothing."""
    command = ["git", "clone", "--quiet", "--depth=1", "--branch", tag, ROOT.as_uri(), str(copy)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        return f"There is no tag {tag}; make one with: git tag -s {tag}"
    said = VERSION.search((copy / "pyproject.toml").read_text(encoding="utf-8"))
    if said is None or tag != f"v{said[1]}":
        return f"The files of {tag} say version {said and said[1]}; the tag has to be v and that."
    return ""


def build(copy: Path) -> list[Path]:
    """Build the site and the two archives of a copy; return them."""
    subprocess.run(["make", "--silent", "site"], cwd=copy, check=True)
    uv = copy / ".venv" / "bin" / "uv"
    subprocess.run([uv, "build", "--quiet"], cwd=copy, check=True)
    archive = shutil.make_archive(str(copy / "dist" / "site"), "zip", copy / "site")
    return sorted({*(copy / "dist").glob("*.whl"), *(copy / "dist").glob("*.gz"), Path(archive)})


def put(made: Path, folder: Path) -> Path:
    """Copy a file into the folder of the release."""
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(made, folder))


if __name__ == "__main__":
    sys.exit(main())
