"""What encrypts the line, where no proxy does."""

from __future__ import annotations

import ssl
from pathlib import Path


def encryption(certificate: Path | None, key: Path | None) -> ssl.SSLContext | None:
    """Return what encrypts, or None. OSError for a certificate that cannot be used."""
    if certificate is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context


def why_not(certificate: Path | None, key: Path | None) -> str:
    """Return why a certificate cannot be used; nothing if it can, or if there is none."""
    try:
        encryption(certificate, key)
    except OSError as problem:
        return str(problem.strerror or problem)
    return ""
