"""Whose page this is: what a clinic says of itself in one file, and whom to call there."""

from __future__ import annotations

import base64
import os
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from explainer.places import ASSETS
from explainer.words.folder import WordsError

CLINIC = "EXPLAINER_CLINIC"
"""Environment variable that names the file; commands set it for themselves and for kernels."""

HELP = ASSETS / "help.toml"
TEXTS = ("name", "contact", "reviewer", "funder", "help_line")
FIELDS = (*TEXTS, "country", "site", "logo")
LONGEST = 120  # letters, so that a line of the foot stays a line
LARGEST_LOGO = 100_000  # bytes; it travels with every page
PICTURES = {".png": "image/png", ".jpg": "image/jpeg", ".svg": "image/svg+xml"}


@dataclass(frozen=True)
class Clinic:
    """Who offers the page; what was not said is "".

    `site` is where the folder of `explainer site` is hosted; `logo` is a file beside the clinic's.
    """

    name: str
    contact: str = ""
    reviewer: str = ""
    funder: str = ""
    help_line: str = ""
    country: str = ""
    site: str = ""
    logo: Path | None = None

    def logo_kind(self) -> str:
        """Return the media type of the logo, which must be there."""
        assert self.logo
        return PICTURES[self.logo.suffix.lower()]

    def logo_address(self) -> str:
        """Return the logo as an address that needs no request, or "" without one."""
        if not self.logo:
            return ""
        packed = base64.b64encode(self.logo.read_bytes()).decode()
        return f"data:{self.logo_kind()};base64,{packed}"


def clinic() -> Clinic | None:
    """Return the clinic whose file is named in the environment; None while nobody owns the page."""
    named = os.environ.get(CLINIC)
    return read_clinic(Path(named)) if named else None


def clinic_files() -> list[Path]:
    """Return the files that say whose page this is and whom to call."""
    whose = clinic()
    own = [Path(os.environ[CLINIC]), whose.logo] if whose else []
    return [HELP, *filter(None, own)]


def read_clinic(path: Path) -> Clinic:
    """Read a clinic's file; WordsError says in a sentence what is wrong and what is allowed."""
    said = _read(path)
    for key, value in said.items():
        _check(path.name, key, value)
    if "name" not in said:
        raise WordsError(f"{path.name}: `name` is missing: write the clinic's name.")
    logo = _logo(path, said.pop("logo")) if "logo" in said else None
    return Clinic(**{key: value.strip() for key, value in said.items()}, logo=logo)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise WordsError(f"{path}: the clinic's file cannot be read: {error.strerror}.") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise WordsError(f'{path.name}: this is no TOML (key = "words"): {error}.') from None


def _check(file: str, key: str, value: Any) -> None:
    if key not in FIELDS:
        raise WordsError(f"{file}: {key!r} is not known; allowed are {', '.join(FIELDS)}.")
    if not isinstance(value, str) or not value.strip() or not value.strip().isprintable():
        raise WordsError(f"{file}: `{key}` needs one line of words in quotes, or leave it out.")
    if len(value.strip()) > LONGEST:
        raise WordsError(f"{file}: `{key}` is too long; up to {LONGEST} letters are allowed.")
    if key == "help_line" and not any(letter.isdigit() for letter in value):
        raise WordsError(f"{file}: `help_line` needs a telephone number that one can call.")
    if key == "site" and not value.strip().startswith(("https://", "http://")):
        raise WordsError(f"{file}: `site` needs an address that begins with https:// or http://.")
    if key == "country" and value.strip() not in countries():
        allowed = ", ".join(countries())
        raise WordsError(f"{file}: `country` {value!r} has no numbers yet; there are {allowed}.")


def _logo(path: Path, name: str) -> Path:
    logo = path.parent / name.strip()
    if logo.suffix.lower() not in PICTURES:
        raise WordsError(f"{path.name}: `logo` is {name!r}; allowed are {', '.join(PICTURES)}.")
    if not logo.is_file():
        raise WordsError(f"{path.name}: `logo` is {name!r}, and {logo} is not there.")
    if logo.stat().st_size > LARGEST_LOGO:
        most = LARGEST_LOGO // 1000
        raise WordsError(f"{path.name}: `logo` is too large; {most} kB are allowed.")
    return logo


@cache
def countries() -> dict[str, dict[str, str]]:
    """Return by country whom to call: `emergency` and `listening`."""
    return tomllib.loads(HELP.read_text(encoding="utf-8"))
