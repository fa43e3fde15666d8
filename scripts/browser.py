"""Finds a Chromium for the browser tests, and with --install gets one where that is possible."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"]
MAC_PROGRAMS = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
]
NONE_TO_BE_HAD = (
    "The browser tests need Chromium or Chrome, and none was found or could be installed: "
    "install one, or name its program in CHROMIUM."
)
LAUNCH_OPTIONS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def main() -> int:
    """Print the browser's program; with --install try to get one first."""
    program = find_browser() or (install_browser() if "--install" in sys.argv else None)
    if program is None:
        print(NONE_TO_BE_HAD, file=sys.stderr)
        return 1
    print(program)
    return 0


def find_browser() -> str | None:
    """Return the program named in CHROMIUM, else an installed one, else Playwright's own."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    installed = (shutil.which(name) for name in NAMES)
    return next(filter(None, installed), None) or find_mac_program() or find_download()


def find_mac_program() -> str | None:
    """Return the browser in macOS's program folder, if there is one."""
    return next((program for program in MAC_PROGRAMS if Path(program).is_file()), None)


def find_download() -> str | None:
    """Return the browser that Playwright has downloaded, if it has."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        program = playwright.chromium.executable_path
    return program if Path(program).is_file() else None


def install_browser() -> str | None:
    """Install Debian's package where that is possible, else let Playwright download one."""
    return install_debian_package() or install_download()


def install_debian_package() -> str | None:
    """Install Debian's chromium; needs root and apt-get."""
    if not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    quiet = {"stdout": sys.stderr, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run(["apt-get", "update", "-q"], check=False, **quiet)
    wanted = ["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"]
    subprocess.run(wanted, check=False, **quiet)
    return shutil.which("chromium")


def install_download() -> str | None:
    """Let Playwright download its own Chromium."""
    wanted = [sys.executable, "-m", "playwright", "install", "chromium"]
    done = subprocess.run(wanted, stdout=sys.stderr, check=False)
    return find_download() if done.returncode == 0 else None


if __name__ == "__main__":
    sys.exit(main())
