"""Writes the browser's types of a bundle from the Python types in explainer/schema.

    python scripts/bundle_types.py

Each module there becomes one `.d.ts` beside the code that plays bundles; docstrings and the texts
below fields and names become comments.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "explainer" / "schema"
TYPES = ROOT / "explainer" / "stage" / "src" / "core"
PLAIN = {"int": "number", "float": "number", "str": "string", "bool": "boolean", "None": "null"}
MADE = "// Made of explainer/schema by scripts/bundle_types.py: change that, and run this."
LONGEST = 100  # letters of a line, as biome has it


def main() -> None:
    """Write every file anew."""
    for path in modules():
        target(path).write_text(declared(path.read_text(encoding="utf-8")), encoding="utf-8")


def modules() -> list[Path]:
    """Return the modules of the schema."""
    return sorted(path for path in SCHEMA.glob("*.py") if path.stem != "__init__")


def target(module: Path) -> Path:
    """Return the file that is made of a module."""
    return TYPES / f"{module.stem}.d.ts"


def declared(source: str) -> str:
    """Return the declarations of a module; ValueError where Python says what has no type here."""
    module = ast.parse(source)
    parts = [f"/** {ast.get_docstring(module)} */\n{MADE}", "\n".join(_imports(module))]
    for statement, comment in _commented(module.body[1:]):
        parts += [_comment(comment) + made for made in _declaration(statement)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _imports(module: ast.Module) -> Iterator[str]:
    """Yield a line for each module of the schema that is asked for something."""
    for one in module.body:
        if isinstance(one, ast.ImportFrom) and (one.module or "").startswith("explainer.schema."):
            names = ", ".join(sorted(alias.name for alias in one.names))
            yield f'import type {{ {names} }} from "./{(one.module or "").split(".")[-1]}.d.ts";'


def _commented(body: list[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Yield each statement with the text that stands below it, or ""."""
    for one, below in zip(body, [*body[1:], None], strict=True):
        if not _text(one):
            yield one, _text(below)


def _text(statement: ast.stmt | None) -> str:
    value = statement.value if isinstance(statement, ast.Expr) else None
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value.strip()
    return ""


def _comment(text: str, indent: str = "") -> str:
    return f"{indent}/** {text} */\n" if text else ""


def _declaration(statement: ast.stmt) -> Iterator[str]:
    match statement:
        case ast.ClassDef(name=name, bases=bases, body=body):
            parents = [base.id for base in bases if isinstance(base, ast.Name)]
            above = [parent for parent in parents if parent != "TypedDict"]
            extends = f" extends {', '.join(above)}" if above else ""
            fields = [field for field in _commented(body) if isinstance(field[0], ast.AnnAssign)]
            inside = "".join(_comment(text, "  ") + _field(field) for field, text in fields)
            yield f"{_comment(_text(body[0]))}export interface {name}{extends} {{\n{inside}}}"
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            yield _alias(name, value)
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[_, ast.Dict() as made])):
            pairs = zip(made.keys, made.values, strict=True)
            inside = "".join(_entry(ast.literal_eval(key), value) for key, value in pairs if key)
            yield f"export interface {name} {{\n{inside}}}"


def _alias(name: str, value: ast.expr) -> str:
    line = f"export type {name} = {typed(value)};"
    if len(line) <= LONGEST:
        return line
    options = "".join(f"\n  | {one}" for one in typed(value).split(" | "))
    return f"export type {name} ={options};"


def _field(field: ast.stmt) -> str:
    assert isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
    return _entry(field.target.id, field.annotation)


def _entry(name: str, annotation: ast.expr) -> str:
    match annotation:
        case ast.Subscript(value=ast.Name(id="NotRequired"), slice=inner):
            return f"  {name}?: {typed(inner)};\n"
    return f"  {name}: {typed(annotation)};\n"


def typed(annotation: ast.expr) -> str:
    """Return what the browser's types call an annotation; ValueError for one they cannot say."""
    match annotation:
        case ast.Name(id=name):
            return PLAIN.get(name, name)
        case ast.Constant(value=None):
            return "null"
        case ast.Constant(value=str(quoted)):
            return typed(ast.parse(quoted, mode="eval").body)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return f"{typed(left)} | {typed(right)}"
        case ast.Starred(value=ast.Subscript(slice=ast.Tuple(elts=[one, ast.Constant()]))):
            return f"...{_listed(one)}"
        case ast.Subscript(value=ast.Name(id=kind), slice=inner):
            return _generic(kind, inner.elts if isinstance(inner, ast.Tuple) else [inner])
    raise ValueError(f"{ast.unparse(annotation)} has no type in the browser.")


def _generic(kind: str, parts: list[ast.expr]) -> str:
    match kind:
        case "Literal":
            return " | ".join(f'"{ast.literal_eval(part)}"' for part in parts)
        case "list":
            return _listed(parts[0])
        case "dict":
            return f"Record<string, {typed(parts[1])}>"
        case "tuple":
            return f"[{', '.join(map(typed, parts))}]"
    raise ValueError(f"{kind}[...] has no type in the browser.")


def _listed(part: ast.expr) -> str:
    inner = typed(part)
    return f"({inner})[]" if " | " in inner else f"{inner}[]"


if __name__ == "__main__":
    sys.exit(main())
