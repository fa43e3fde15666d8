"""Say whether this machine can serve the explainer, and show that nothing leaves it."""

from __future__ import annotations

import argparse
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("voila", "tornado", "jupyter-server", "ipykernel", "anywidget", "matplotlib")
FILES_WANTED = 1024
# Compiles what pages show while every connection that is tried is written down and refused.
WATCHED = """
import sys, tempfile
def watch(event, given):
    if event == "socket.connect" and isinstance(given[1], tuple):
        print(given[1][0])
        raise ConnectionRefusedError
sys.addaudithook(watch)
from explainer.commands.serve import write_content
with tempfile.TemporaryDirectory() as folder:
    write_content(folder)
"""
NO_DEVICE = (
    "Not a medical device, as we see it: it asks nothing about the person who looks, works out "
    "nothing for one person, and neither advises, ranks nor predicts. It explains what was found "
    "in groups of people. Who offers it decides this anew for the country; see docs/security.md."
)
Finding = tuple[bool, str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `explainer doctor`."""
    parser.add_argument("--port", type=int, default=8866, help="the port to look at: 8866")


def run(arguments: argparse.Namespace) -> int:
    """Print a line for each thing that was looked at; exit 1 when one of them is wrong."""
    found = list(findings(arguments.port))
    for well, sentence in found:
        print(f"{'well ' if well else 'WRONG'}  {sentence}", flush=True)
    print(NO_DEVICE)
    return 0 if all(well for well, _ in found) else 1


def findings(port: int) -> Iterator[Finding]:
    """Yield what is well and what is not, each as a sentence."""
    yield python_found()
    yield from map(package_found, PACKAGES)
    yield stage_found()
    yield cache_found()
    yield port_found(port)
    yield files_found()
    yield nothing_leaves()


def python_found() -> Finding:
    """Look at the version of Python."""
    now = sys.version_info[:2]
    return (3, 11) <= now < (3, 15), f"Python {now[0]}.{now[1]}; 3.11 to 3.14 are needed."


def package_found(name: str) -> Finding:
    """Look for a package that serving needs."""
    try:
        return True, f"{name} {version(name)}."
    except PackageNotFoundError:
        return False, f"{name} is not installed."


def stage_found() -> Finding:
    """Look for the built browser module."""
    from explainer.places import STAGE_SCRIPT

    there = STAGE_SCRIPT.is_file()
    return there, "The browser module is built." if there else "Run `make dashboard` to build it."


def cache_found() -> Finding:
    """Look whether what was compiled can be kept."""
    from explainer.kept import cache_folder

    folder: Path = cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".doctor"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as problem:
        said = f"Nothing can be kept in {folder} ({problem.strerror}): each start compiles anew."
        return False, said
    return True, f"What was compiled is kept in {folder}."


def port_found(port: int) -> Finding:
    """Look whether a port is free on this machine."""
    try:
        if not 0 <= port <= 65535:
            raise OSError
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        return False, f"Port {port} cannot be used: another program has it, or it is no port."
    return True, f"Port {port} is free."


def files_found() -> Finding:
    """Look how many files a process may have open."""
    try:
        import resource
    except ImportError:  # Windows
        return True, "This system has no limit of open files."
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    return most >= FILES_WANTED, f"{most} files may be open at once; {FILES_WANTED} are wanted."


def nothing_leaves() -> Finding:
    """Compile in a process that may reach nothing, and name what it tried to reach."""
    command = [sys.executable, "-c", WATCHED]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    tried = sorted(set(done.stdout.split()))
    if done.returncode and not tried:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        return False, f"The pages could not be compiled: {last}"
    if tried:
        return False, f"Compiling the pages tried to reach {', '.join(tried)}."
    return (
        True,
        "Compiling the pages reached no other machine; the pages themselves may not either.",
    )
