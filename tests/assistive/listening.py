"""The voice of a screen reader, for the ears of tests: it takes speech and notes what and when.

It stands where Speech Dispatcher would and answers its protocol (SSIP) as far as Orca speaks it.
"""

from __future__ import annotations

import html
import re
import socketserver
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tests.served import wait_until

TAG = re.compile(r"<[^>]*>")
QUIET_S = 0.7
OK, TAKES_TEXT, TAKEN = "200 OK", "230 OK RECEIVING DATA", ["225-1", "225 OK MESSAGE QUEUED"]
# What is asked of a voice; each answer is its lines.
ANSWERS: Mapping[str, list[str]] = {
    "HISTORY GET CLIENT_ID": ["245-1", "245 OK CLIENT ID SENT"],
    "GET RATE": ["251-0", "251 OK GET RETURNED"],
    "GET PITCH": ["251-0", "251 OK GET RETURNED"],
    "GET VOLUME": ["251-100", "251 OK GET RETURNED"],
    "GET LANGUAGE": ["251-en", "251 OK GET RETURNED"],
    "GET OUTPUT_MODULE": ["251-ears", "251 OK GET RETURNED"],
    "LIST OUTPUT_MODULES": ["250-ears", "250 OK MODULE LIST SENT"],
    "LIST SYNTHESIS_VOICES": ["249-ears\ten\tnone", "249 OK VOICE LIST SENT"],
    "LIST VOICES": ["249-MALE1", "249 OK VOICE LIST SENT"],
}


@dataclass(frozen=True)
class Said:
    """Words that were given to the voice, and when: in seconds of a clock that only runs on."""

    at_s: float
    text: str


class Listening(socketserver.ThreadingTCPServer):
    """A voice on a port of this machine, and all that it was given to say."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Client)
        self.all: list[Said] = []
        self.begun = 0

    @property
    def address(self) -> str:
        """How clients are told of it."""
        return f"inet_socket:127.0.0.1:{self.server_address[1]}"

    def note(self, markup: str) -> None:
        """Note what is said; the marks in it are for voices."""
        text = " ".join(html.unescape(TAG.sub("", markup)).split())
        if text:
            self.all.append(Said(time.monotonic(), text))

    def heard(self) -> list[Said]:
        """Return all that was said since the mark."""
        return self.all[self.begun :]

    def mark(self) -> None:
        """Begin to listen anew."""
        self.begun = len(self.all)

    def until_quiet(self, quiet_s: float = QUIET_S) -> list[Said]:
        """Wait until nothing new was said for a while, and return what was."""
        since = time.monotonic()

        def quiet() -> bool:
            last_s = max([since, *(one.at_s for one in self.heard())])
            return time.monotonic() - last_s > quiet_s

        wait_until(quiet)
        return self.heard()


class Client(socketserver.StreamRequestHandler):
    """One who speaks: commands, a line each, and after SPEAK the lines of a text."""

    server: Any

    def handle(self) -> None:
        """Answer until the other side leaves."""
        for raw in self.rfile:
            command = raw.decode().strip()
            if command == "SPEAK":
                self.answer([TAKES_TEXT])
                self.server.note(" ".join(self.text()))
                self.answer(TAKEN)
            elif command.startswith(("CHAR ", "KEY ")):
                self.server.note(command.partition(" ")[2])
                self.answer(TAKEN)
            else:
                self.answer(ANSWERS.get(command.upper(), [OK]))

    def text(self) -> Iterator[str]:
        """Return the lines up to the dot; one that begins with a dot has it doubled."""
        for raw in self.rfile:
            line = raw.decode().rstrip("\r\n")
            if line == ".":
                return
            yield line.removeprefix(".")

    def answer(self, lines: list[str]) -> None:
        """Send lines as the protocol ends them."""
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())


@contextmanager
def listening() -> Iterator[Listening]:
    """Open the ears."""
    with Listening() as ears:
        threading.Thread(target=ears.serve_forever, daemon=True).start()
        yield ears
        ears.shutdown()
