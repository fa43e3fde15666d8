"""Holds the browser's code to its law: form, habits, types, what old browsers can, no sides.

All of it, or the parts that are named.
"""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from build_stage import PACKAGES, ROOT, BuildError, find_node, install_packages

SERVED = ["explainer/stage/src", "explainer/dashboard/share/voila/templates/ketamine/static"]
BIOME = PACKAGES / "@biomejs" / "biome" / "bin" / "biome"
LAW = {
    "form": [BIOME, "check", "--error-on-warnings", "."],
    "types": [PACKAGES / "typescript" / "bin" / "tsc", "--pretty", "false"],
    "floor": [ROOT / "scripts" / "lawful" / "features.mjs", *SERVED],
    "sides": [ROOT / "scripts" / "lawful" / "sides.mjs", *SERVED],
}


def main() -> int:
    """Print what is against the law; exit 1 when anything is."""
    try:
        install_packages(find_node())
        with ThreadPoolExecutor() as side_by_side:
            found = [*side_by_side.map(broken, sys.argv[1:] or LAW)]
    except BuildError as problem:
        found = [f"{problem}\n"]
    print("".join(found), end="", file=sys.stderr)
    return int(any(found))


def broken(part: str) -> str:
    """Return what a tool says against the browser's code, nothing where it is lawful."""
    commands = find_node()
    install_packages(commands)
    node, _ = commands
    program, *options = LAW[part]
    command = [*node, str(program), *map(str, options)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    return (done.stdout + done.stderr) if done.returncode else ""


if __name__ == "__main__":
    sys.exit(main())
