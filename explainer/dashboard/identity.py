"""Who asks: always the same visitor, of whom nothing is kept."""

from __future__ import annotations

from typing import Any

from jupyter_server.auth.identity import IdentityProvider, User
from tornado.web import RequestHandler

VISITOR = User("visitor")


class Nobody(IdentityProvider):
    """Everybody is the same visitor: no login, no cookie with a name in it."""

    def get_user(self, _handler: RequestHandler) -> User:
        """Return the one visitor."""
        return VISITOR

    def get_handlers(self) -> list[Any]:
        """Return no pages for logging in."""
        return []
