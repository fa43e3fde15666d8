"""Does what `make dashboard` and `make test` do where there is no make, on Windows for instance."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("VENV", ROOT / ".venv")).absolute()
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(BIN / ("python.exe" if os.name == "nt" else "python"))
HASHES = "--require-hashes"
WISHES = ("dashboard", "test")


def main() -> int:
    """Install what is asked for, build the browser module, and serve or test."""
    wish, *options = sys.argv[1:] or [""]
    if wish not in WISHES:
        print(f"without_make.py takes {' or '.join(WISHES)}.", file=sys.stderr)
        return 2
    if not (3, 11) <= sys.version_info < (3, 15):
        print("Ketamine Explainer needs Python 3.11, 3.12, 3.13 or 3.14.", file=sys.stderr)
        return 1
    return {"dashboard": dashboard, "test": test}[wish](options)


def dashboard(options: list[str]) -> int:
    """Serve the dashboard on this machine and open it."""
    install("run")
    build([])
    return run("-m", "explainer", "serve", *options, check=False)


def test(options: list[str]) -> int:
    """Run every test, in a real browser too."""
    install("test")
    build(["--tools"])
    run("scripts/browser.py", "--install")
    usual = ["-n", "2", "--dist", "loadfile", "-m", "not nightly"]
    return run("-m", "pytest", *usual, *options, check=False)


def install(group: str) -> None:
    """Install a group of locked dependencies, once for each state of its lock."""
    if not Path(PYTHON).is_file():
        venv.create(VENV, with_pip=True)
    once("bootstrap", ["-m", "pip", "install", "--quiet", HASHES, "-r"], "locks/bootstrap.txt")
    fresh = once(group, [*uv(), HASHES, "-r"], f"locks/{group}.txt")
    if fresh:
        run(*uv(), "--no-deps", "--no-build-isolation", "--editable", ".")


def once(group: str, command: list[str], lock: str) -> bool:
    """Install a lock unless it is the one that was installed last; return whether it was."""
    stamp = VENV / f".{group}"
    if stamp.is_file() and stamp.stat().st_mtime >= (ROOT / lock).stat().st_mtime:
        return False
    run(*command, lock)
    stamp.touch()
    return True


def build(options: list[str]) -> None:
    """Build the browser module, with Node of the machine or of PyPI."""
    if not (shutil.which("node") and shutil.which("npm")):
        run(*uv(), HASHES, "-r", "locks/node.txt")
    run("scripts/build_stage.py", *options)


def uv() -> list[str]:
    """Return the arguments that let uv install into the environment."""
    return ["-m", "uv", "pip", "install", "--quiet", "--python", PYTHON]


def run(*arguments: str, check: bool = True) -> int:
    """Run the environment's Python in the project's folder; stop where it fails and `check`."""
    done = subprocess.run([PYTHON, *arguments], cwd=ROOT, check=False).returncode
    if check and done:
        sys.exit(done)
    return done


if __name__ == "__main__":
    sys.exit(main())
