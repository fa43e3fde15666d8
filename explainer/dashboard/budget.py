"""How much a connection may send: a little at once, and so much a second in the long run."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Bucket:
    """Holds `most` and fills up again by `each_s` a second."""

    most: float
    each_s: float
    clock: Callable[[], float] = time.monotonic
    left: float = field(init=False)
    at: float = field(init=False)

    def __post_init__(self) -> None:
        """Begin full."""
        self.left, self.at = self.most, self.clock()

    def take(self, amount: float) -> bool:
        """Take an amount and tell whether it was there."""
        now = self.clock()
        self.left = min(self.most, self.left + (now - self.at) * self.each_s)
        self.at = now
        if amount > self.left:
            return False
        self.left -= amount
        return True
