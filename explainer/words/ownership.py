"""What words say of whoever owns the page: their settings, and which lines are said."""

from __future__ import annotations

from explainer.words.clinic import Clinic, clinic, countries

Line = tuple[str, str]
UNOWNED: tuple[Line, ...] = (("site", "unowned"),)


def settings() -> dict[str, str]:
    """Return the value of every setting of the words, by its key; "" where nobody gave one."""
    whose = clinic() or Clinic("")
    # A number that is broken over two lines is dialled wrong.
    numbers = {k: n.replace(" ", "\u00a0") for k, n in countries().get(whose.country, {}).items()}
    emergency = numbers.get("emergency", "")
    own = f"{whose.help_line} ({whose.name})" if whose.help_line else ""
    return {
        "clinic-name": whose.name,
        "contact-address": whose.contact,
        "reviewer-name": whose.reviewer,
        "funder-name": whose.funder,
        "help-number": emergency,
        "help-line-number": emergency,
        "help-listening": ", ".join(filter(None, [own, numbers.get("listening", "")])),
    }


def owner_lines() -> tuple[Line, ...]:
    """Return the messages, each with its file, that say whose page this is, where it is said."""
    whose = clinic()
    if whose is None:
        return UNOWNED
    lines = {
        ("site", "offered-by"): True,
        ("site", "contact"): bool(whose.contact),
        ("site", "reviewed-by"): True,
        ("stage", "help-talk"): bool(whose.help_line or whose.country),
    }
    return tuple(line for line, is_said in lines.items() if is_said)
