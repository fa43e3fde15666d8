"""What may be asked of a chapter, told where one asks: in `help()` and in completion."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from inspect import Parameter as Argument
from inspect import Signature
from typing import Any

from explainer.models import Parameter

Header = Mapping[str, Any]


def presets(header: Header) -> tuple[str, ...]:
    """Return the names of a chapter's stories."""
    return tuple(each["id"] for each in header["presets"])


def controls(header: Header) -> dict[str, str]:
    """Return what each control of a chapter takes, as text: a range with its unit, or words."""
    return {each["id"]: _taken(each) for each in header["controls"]}


def told(
    act: Callable[..., Any], taken: Mapping[str, str], first: Iterable[Argument] = ()
) -> Callable[..., Any]:
    """Return a function that acts alike and lists the names it takes, with what each may be."""

    def asked(*given: Any, **named: Any) -> Any:
        return act(*given, **named)

    names = [Argument(name, Argument.KEYWORD_ONLY, default=None) for name in taken]
    lines = [f"    {name}: {text}" for name, text in taken.items()]
    asked.__name__, asked.__qualname__ = act.__name__, act.__qualname__
    asked.__doc__ = "\n".join([f"{(act.__doc__ or '').strip()}\n", *lines])
    asked.__signature__ = Signature([*first, *names])  # type: ignore[attr-defined]
    return asked


def parameter_taken(each: Parameter) -> str:
    """Return what a parameter of a model takes, with its own value and its record."""
    return f"{each.allowed} ({each.value:g}; {each.evidence or each.role})"


def _taken(control: Mapping[str, Any]) -> str:
    if control["kind"] == "range":
        return f"{control['min']:g} to {control['max']:g} {control['unit']}".strip()
    return ", ".join(map(str, control.get("options", ())))
