"""A desktop of its own for a screen reader: a screen nobody sees, its buses, Firefox and Orca."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.doors.driven import Driven, Preference, firefox, screen
from tests.served import wait_until

from .listening import Listening, listening

# Nothing but the page opens itself, and what Orca needs to read it is there from the first page on.
PREFERENCES: list[Preference] = [
    ("accessibility.force_disabled", -1),
    ("browser.aboutwelcome.enabled", False),
    ("datareporting.policy.dataSubmissionEnabled", False),
]
BEGUN = "Screen reader on."
HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY")


class Desk:
    """Firefox as somebody uses it who hears it: real keys go in, and what Orca says comes out."""

    def __init__(self, browser: Driven, listening: Listening, env: Mapping[str, str]) -> None:
        self.browser, self.listening, self.env = browser, listening, env

    def press(self, key: str) -> None:
        """Press a key on the desktop's keyboard, where Orca has the first word about it."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=self.env, check=True)


@contextmanager
def desktop(folder: Path) -> Iterator[Desk]:
    """Start everything, and end all of it. Firefox and Orca keep what they keep in the folder."""
    with ExitStack() as started:
        ears = started.enter_context(listening())
        env = _surroundings(folder, started.enter_context(screen()), ears.address)
        env["DBUS_SESSION_BUS_ADDRESS"] = started.enter_context(_bus(env))
        for command in (["openbox"], ["orca"]):
            started.enter_context(_running(command, env))
        wait_until(lambda: any(said.text == BEGUN for said in ears.heard()))
        (profile := folder / "profile").mkdir()
        browser = started.enter_context(firefox(profile, PREFERENCES, env))
        yield Desk(browser, ears, env)


def _surroundings(folder: Path, display: str, voice: str) -> dict[str, str]:
    """Return an environment in which nothing of the person who runs the tests is found."""
    (folder / "run").mkdir(mode=0o700)
    # Orca asks for others of the same person and gives way; on a desktop of its own there is none.
    (programs := folder / "bin").mkdir()
    (programs / "pgrep").write_text("#!/bin/sh\nexit 1\n", "utf-8")
    (programs / "pgrep").chmod(0o755)
    path = os.pathsep.join([str(programs), os.environ["PATH"]])
    own = {
        "PATH": path,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "DISPLAY": display,
    }
    kept = {name: value for name, value in os.environ.items() if name not in HOMES}
    plain = {"SPEECHD_ADDRESS": voice, "GDK_BACKEND": "x11", "LC_ALL": "C.UTF-8"}
    return {**kept, **own, **plain}


@contextmanager
def _bus(env: Mapping[str, str]) -> Iterator[str]:
    """Start a message bus; the one for assistive technology starts itself on it when asked for."""
    command = ["dbus-daemon", "--session", "--print-address=1", "--nofork", "--nopidfile"]
    with _running(command, env, stdout=subprocess.PIPE) as process:
        yield process.stdout.readline().strip()


@contextmanager
def _running(command: list[str], env: Mapping[str, str], **pipes: Any) -> Iterator[Any]:
    plain = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "text": True, **pipes}
    with subprocess.Popen(command, env=env, **plain) as process:
        try:
            yield process
        finally:
            process.kill()
