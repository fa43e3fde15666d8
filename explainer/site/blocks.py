"""Texts for paper: the nodes of a section as plain blocks that a typesetter can set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from explainer.nodes import Node

BLOCKS = {"p": "paragraph", "li": "item"}
STRONG = ("strong", "em")
KNOWN = {*BLOCKS, *STRONG, "ul", "ol", "data", "span"}


def blocks(nodes: Sequence[Node]) -> list[dict[str, Any]]:
    """Return paragraphs and list items in order.

    Each is `{"kind", "runs": [{"text", "strong"}], "tag"}`; `tag` is in whom the statement was
    seen, or empty. ValueError for an element that paper has no form for, such as a table.
    """
    return [block for block in _opened(nodes) if block["runs"]]


def _opened(nodes: Sequence[Node]) -> Iterator[dict[str, Any]]:
    """Yield a block for each element that is one; what is not one may hold some."""
    for node in nodes:
        if not isinstance(node, str):
            tag, _, *children = _known(node)
            if tag in BLOCKS:
                yield {"kind": BLOCKS[tag], "runs": list(_runs(children)), "tag": _tag(children)}
            yield from _opened(children)


def _runs(nodes: Sequence[Node], strong: bool = False) -> Iterator[dict[str, Any]]:
    """Yield the words of one block, and not those of blocks in it."""
    for node in nodes:
        if isinstance(node, str):
            yield {"text": node.replace("\n", " "), "strong": strong}
        elif node[0] not in BLOCKS:
            yield from _runs(_known(node)[2:], strong or node[0] in STRONG)


def _tag(nodes: Sequence[Node]) -> str:
    spans = (node for node in nodes if not isinstance(node, str) and node[0] == "span")
    return next((span[1].get("data-tag", "") for span in spans), "")


def _known(node: list[Any]) -> list[Any]:
    if node[0] not in KNOWN:
        raise ValueError(f"A sheet of paper has no form for <{node[0]}>.")
    return node
