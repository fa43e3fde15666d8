"""The small language in which drawings, sentences and charts ask for numbers.

Chapters and drawings hold expressions as text in Python's own notation. They are compiled once to
nested lists that travel in a bundle as JSON, so the browser needs neither a parser nor `eval`.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping
from typing import Any

Ast = Any  # number, bool or [operator, *arguments]; JSON's own recursive shape
Value = float | bool | str


class ExpressionError(ValueError):
    """An expression that cannot be read or evaluated; says which, and what is allowed."""


def clamp(x: float, low: float, high: float) -> float:
    """Return x kept between low and high."""
    return max(low, min(high, x))


def ramp(x: float, start: float, end: float) -> float:
    """Return how far x has come from start to end, 0 to 1."""
    return clamp(_divide(x - start, end - start), 0.0, 1.0)


def smooth(x: float, start: float, end: float) -> float:
    """Return the ramp with eased ends (smoothstep)."""
    share = ramp(x, start, end)
    return share * share * (3.0 - 2.0 * share)


def ease(x: float) -> float:
    """Return a share of 0 to 1 with both ends eased."""
    return smooth(x, 0.0, 1.0)


def ease_out(x: float) -> float:
    """Return a share of 0 to 1 that begins fast and comes to rest."""
    rest = 1.0 - clamp(x, 0.0, 1.0)
    return 1.0 - rest * rest * rest


def round_half_up(x: float, digits: float = 0) -> float:
    """Round half up, as the printed counts are, not half to even."""
    factor = 10.0 ** int(digits)
    return math.floor(x * factor + 0.5) / factor


def _divide(a: float, b: float) -> float:
    return a / b if b else 0.0


def _log10(x: float) -> float:
    return math.log10(x) if x > 0 else -300.0


FUNCTIONS: dict[str, Callable[..., float]] = {
    "min": lambda *xs: min(xs),
    "max": lambda *xs: max(xs),
    "abs": abs,
    "round": round_half_up,
    "floor": lambda x: float(math.floor(x)),
    "sqrt": lambda x: math.sqrt(max(x, 0.0)),
    "exp": lambda x: math.exp(min(x, 700.0)),
    "log10": _log10,
    "wrap": lambda x: x - math.floor(x),
    "clamp": clamp,
    "ramp": ramp,
    "smooth": smooth,
    "ease": ease,
    "ease_out": ease_out,
    "between": ramp,
}
OPERATORS: dict[str, Callable[..., Value]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": _divide,
    "neg": lambda a: -a,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "not": lambda a: not a,
    **FUNCTIONS,
}
_SYMBOLS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.USub: "neg",
    ast.Not: "not",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.And: "and",
    ast.Or: "or",
}


def compile_expression(text: str) -> Ast:
    """Compile an expression to nested JSON lists.

    Raises ExpressionError when the text holds anything but numbers, 'strings', names,
    + - * /, comparisons, and/or/not, `a if c else b` and the functions of this module.
    """
    try:
        return _compile(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, ExpressionError) as error:
        reason = error if isinstance(error, ExpressionError) else "it is not well formed"
        raise ExpressionError(
            f"The expression “{text}” cannot be read: {reason}; allowed are numbers, 'strings', "
            f"names, + - * /, comparisons, and/or/not, a if c else b, and {', '.join(FUNCTIONS)}."
        ) from error


def _compile(node: ast.expr) -> Ast:
    match node:
        case ast.Constant(value=bool(value)):
            return value
        case ast.Constant(value=str(value)):
            return ["'", value]
        case ast.Constant(value=int(value) | float(value)):
            return value
        case ast.Name(id=name):
            return ["$", name]
        case ast.UnaryOp(op=op, operand=operand) if type(op) in _SYMBOLS:
            return [_SYMBOLS[type(op)], _compile(operand)]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _SYMBOLS:
            return [_SYMBOLS[type(op)], _compile(left), _compile(right)]
        case ast.BoolOp(op=op, values=values):
            return [_SYMBOLS[type(op)], *map(_compile, values)]
        case ast.Compare(left=left, ops=ops, comparators=rights):
            return _compile_comparison(left, ops, rights)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return ["if", _compile(test), _compile(body), _compile(orelse)]
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
            return [name, *map(_compile, args)]
    raise ExpressionError(f"“{ast.unparse(node)}” is not part of the language")


def _compile_comparison(left: ast.expr, ops: list[ast.cmpop], rights: list[ast.expr]) -> Ast:
    """Spell `a < b < c` out as two comparisons joined by and."""
    sides = [left, *rights]
    if any(type(op) not in _SYMBOLS for op in ops):
        raise ExpressionError("only < <= > >= == != compare")
    pairs = [
        [_SYMBOLS[type(op)], _compile(a), _compile(b)]
        for op, a, b in zip(ops, sides, sides[1:], strict=False)
    ]
    return pairs[0] if len(pairs) == 1 else ["and", *pairs]


def evaluate(tree: Ast, values: Mapping[str, Value]) -> Any:
    """Evaluate a compiled expression with the values of a frame.

    Raises ExpressionError when it asks for a name that the frame does not have.
    """
    if not isinstance(tree, list):
        return tree
    op, *arguments = tree
    special = _SPECIAL.get(op)
    if special:
        return special(arguments, values)
    return OPERATORS[op](*(evaluate(argument, values) for argument in arguments))


def _name(arguments: list[Any], values: Mapping[str, Value]) -> Value:
    try:
        return values[arguments[0]]
    except KeyError:
        known = ", ".join(sorted(values))
        raise ExpressionError(
            f"The name “{arguments[0]}” has no value in this frame; known are {known}."
        ) from None


def _if(arguments: list[Any], values: Mapping[str, Value]) -> Any:
    condition, then, otherwise = arguments
    return evaluate(then if evaluate(condition, values) else otherwise, values)


# Those that must not evaluate every argument, or take it as it stands.
_SPECIAL: dict[str, Callable[[list[Any], Mapping[str, Value]], Any]] = {
    "$": _name,
    "'": lambda arguments, _: arguments[0],
    "if": _if,
    "and": lambda arguments, values: all(evaluate(a, values) for a in arguments),
    "or": lambda arguments, values: any(evaluate(a, values) for a in arguments),
}


def names(tree: Ast) -> frozenset[str]:
    """Return the names that a compiled expression asks for."""
    if not isinstance(tree, list):
        return frozenset()
    if tree[0] == "$":
        return frozenset({tree[1]})
    if tree[0] == "'":
        return frozenset()
    return frozenset().union(*(names(argument) for argument in tree[1:]))
