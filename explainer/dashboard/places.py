"""Places for lessons: so many at once, so many starting, and a line of those who wait.

A place is taken before anything is awaited, so that requests at the same moment cannot take one
place twice. Whoever waits holds a ticket and asks again with it; one who does not is forgotten.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

FORGOTTEN_S = 15.0
START_S = 4.0
"""How long a kernel takes to start, until we have seen some."""


@dataclass
class Places:
    """Who has a place, who is starting, who waits; seconds come from `clock`."""

    most: int
    starts: int
    clock: Callable[[], float] = time.monotonic
    starting: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=set)
    line: dict[str, float] = field(default_factory=dict)
    start_s: float = START_S

    def ask(self, ticket: str = "") -> tuple[str, bool]:
        """Return a ticket and whether it is this one's turn; then its place is reserved."""
        self._forget()
        mine = ticket if ticket in self.line else secrets.token_urlsafe(9)
        self.line[mine] = self.clock()
        if list(self.line).index(mine) >= self.free():
            return mine, False
        del self.line[mine]
        self.starting.add(mine)
        return mine, True

    def free(self) -> int:
        """Return how many could start now."""
        room = self.most - len(self.taken) - len(self.starting)
        return max(0, min(room, self.starts - len(self.starting)))

    def settle(self, ticket: str, kernel: str, took_s: float) -> None:
        """Give a place to the kernel that has started."""
        self.starting.discard(ticket)
        self.taken.add(kernel)
        self.start_s = 0.8 * self.start_s + 0.2 * took_s

    def give_back(self, name: str) -> None:
        """Free the place of a ticket or a kernel."""
        self.starting.discard(name)
        self.taken.discard(name)

    def is_full(self) -> bool:
        """Tell whether somebody has to leave before another can come."""
        return len(self.taken) + len(self.starting) >= self.most

    def wait_s(self, ticket: str = "") -> int:
        """Return in about how many seconds it is this one's turn, at least 2."""
        waiting = list(self.line)
        before = waiting.index(ticket) if ticket in self.line else len(waiting)
        rounds = (before + len(self.starting)) // max(1, self.starts) + 1
        return max(2, min(60, round(rounds * self.start_s)))

    def _forget(self) -> None:
        now = self.clock()
        self.line = {one: at for one, at in self.line.items() if now - at < FORGOTTEN_S}
