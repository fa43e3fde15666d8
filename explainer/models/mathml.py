"""Formulas of SBML, which are MathML, written as JavaScript."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from explainer.models.model import ModelError

TIME = "$t"
_JOINED = {
    **{"plus": "+", "times": "*", "divide": "/", "minus": "-"},
    **{"and": "&&", "or": "||", "eq": "===", "neq": "!=="},
    **{"lt": "<", "gt": ">", "leq": "<=", "geq": ">="},
}
_CALLED = {"exp": "Math.exp", "ln": "Math.log", "power": "Math.pow", "abs": "Math.abs"}
_SIGNS = {"minus": "-", "not": "!"}

Named = Callable[[str], str]


def kind(node: Element) -> str:
    """Return an element's name without its namespace."""
    return node.tag.rsplit("}", 1)[-1]


def names_in(node: Element) -> Iterator[str]:
    """Yield the names that a formula asks for; the time is `$t`."""
    for part in node.iter():
        if kind(part) == "ci":
            yield _text(part)
        elif kind(part) == "csymbol":
            yield TIME


def script(node: Element, named: Named) -> str:
    """Return a formula as JavaScript; `named` says how a name is written there.

    Raises ModelError, in one sentence, for a function that no model has used before.
    """
    make = _FORMS.get(kind(node))
    if make is None:
        raise ModelError(f"A model uses {kind(node)}, which the page cannot work out.")
    return make(node, named)


def written(number: float) -> str:
    """Return a number, in whatever unit it has, as JavaScript writes it, to its last digit."""
    return repr(number).removesuffix(".0")


def _text(node: Element) -> str:
    return (node.text or "").strip()


def _number(node: Element, _: Named) -> str:
    """Write a number: `<cn>3</cn>`, or with an exponent or a divisor after `<sep/>`."""
    parts = [_text(node), *((part.tail or "").strip() for part in node)]
    if len(parts) == 1:
        return written(float(parts[0]))
    first, second = map(float, parts)
    divided = node.get("type") == "rational"
    return written(first / second if divided else float(f"{first}e{int(second)}"))


def _applied(node: Element, named: Named) -> str:
    function, *given = node
    name = kind(function)
    arguments = [script(each, named) for each in given]
    if name in _CALLED:
        return f"{_CALLED[name]}({', '.join(arguments)})"
    if name in _SIGNS and len(arguments) == 1:
        return f"({_SIGNS[name]}{arguments[0]})"
    if name in _JOINED:
        return f"({f' {_JOINED[name]} '.join(arguments)})"
    raise ModelError(f"A model uses {name}, which the page cannot work out.")


def _pieces(node: Element, named: Named) -> str:
    last, made = "NaN", ""
    for piece in node:
        parts = [script(part, named) for part in piece]
        if kind(piece) == "otherwise":
            last = parts[0]
        else:
            made += f"{parts[1]} ? {parts[0]} : "
    return f"({made}{last})"


_FORMS: dict[str, Callable[[Element, Named], str]] = {
    "ci": lambda node, named: named(_text(node)),
    "csymbol": lambda _, __: TIME,
    "cn": _number,
    "apply": _applied,
    "piecewise": _pieces,
    "math": lambda node, named: script(node[0], named),
}
