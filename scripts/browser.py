"""Finds a Chromium for the browser tests, and with --install gets one where that is possible.

Firefox, WebKit and the screen reader Orca are tried too: where they cannot be had, their tests are
not collected.
"""

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
FIREFOX_NAMES = ["firefox-esr", "firefox"]
MINIBROWSERS = "*/webkit2gtk-4.*/MiniBrowser"
ORCA_NEEDS = ["orca", "dbus-daemon", "Xvfb", "openbox", "xdotool"]
ACCESSIBILITY_BUS = Path("/usr/libexec/at-spi-bus-launcher")
DEBIAN_LIBRARIES = Path("/usr/lib")
IMPATIENT = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10"]
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
    if "--install" in sys.argv:
        install_debian_packages()
    program = find_browser() or (install_download() if "--install" in sys.argv else None)
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


def find_firefox() -> str | None:
    """Return Firefox's program, if it is installed."""
    return next(filter(None, map(shutil.which, FIREFOX_NAMES)), None)


def find_webkit() -> str | None:
    """Return WebKitGTK's small browser, if it can be driven here: with its driver and a screen."""
    if not (shutil.which("WebKitWebDriver") and shutil.which("Xvfb")):
        return None
    return next(map(str, sorted(DEBIAN_LIBRARIES.glob(MINIBROWSERS), reverse=True)), None)


def find_orca() -> str | None:
    """Return the screen reader Orca, if a desktop can be made for it here and it has Firefox."""
    there = [shutil.which(name) for name in ORCA_NEEDS]
    return there[0] if all(there) and ACCESSIBILITY_BUS.exists() and find_firefox() else None


def missing_packages() -> list[str]:
    """Return the names of Debian's packages of what was not found."""
    wanted = {
        "chromium": find_browser(),
        "firefox-esr": find_firefox(),
        "webkit2gtk-driver xvfb": find_webkit(),
        "orca at-spi2-core dbus xvfb openbox xdotool": find_orca(),
    }
    return [name for names, found in wanted.items() if not found for name in names.split()]


def install_debian_packages() -> None:
    """Install the programs that are missing, each for itself; needs root and apt-get."""
    packages = missing_packages()
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not packages or not is_root or not shutil.which("apt-get"):
        return
    quiet = {"stdout": sys.stderr, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run(["apt-get", "update", "-q", *IMPATIENT], check=False, **quiet)
    for package in packages:
        wanted = ["apt-get", "install", "-q", "-y", "--no-install-recommends", package]
        subprocess.run(wanted, check=False, **quiet)


def install_download() -> str | None:
    """Let Playwright download its own Chromium."""
    wanted = [sys.executable, "-m", "playwright", "install", "chromium"]
    done = subprocess.run(wanted, stdout=sys.stderr, check=False)
    return find_download() if done.returncode == 0 else None


if __name__ == "__main__":
    sys.exit(main())
