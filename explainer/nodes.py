"""Text as a tree: what prose and citations are until a page or a sheet makes something of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from html.parser import HTMLParser
from typing import Any

# A text, or an element as [tag, attributes, *children]: JSON, so that nothing parses it again.
Node = str | list[Any]
VOID = ("br", "hr")


def element(tag: str, attributes: dict[str, str] | None = None, *children: Node) -> list[Any]:
    """Return an element, texts that meet in it joined."""
    return [tag, attributes or {}, *joined(children)]


def joined(nodes: Sequence[Node]) -> list[Node]:
    """Return the nodes with texts beside each other as one text, empty ones left out."""
    made: list[Node] = []
    for node in nodes:
        if isinstance(node, str) and made and isinstance(made[-1], str):
            made[-1] += node
        elif node != "":
            made.append(node)
    return made


def text_of(nodes: Sequence[Node], between: str = "") -> str:
    """Return the words of nodes, without tags; `between` stands between texts of the tree."""
    return between.join(_texts(nodes))


def html_of(nodes: Sequence[Node]) -> str:
    """Return nodes as HTML that no script has to touch: tags and words, of attributes none."""
    return "".join(escape(node) if isinstance(node, str) else _tagged(node) for node in nodes)


def _tagged(node: list[Any]) -> str:
    tag, _, *children = node
    return f"<{tag}>" if tag in VOID else f"<{tag}>{html_of(children)}</{tag}>"


def elements(nodes: Sequence[Node], tag: str | None = None) -> Iterator[list[Any]]:
    """Yield every element at any depth in reading order, or those of one tag."""
    for node in nodes:
        if not isinstance(node, str):
            if tag in (None, node[0]):
                yield node
            yield from elements(node[2:], tag)


def read_html(html: str) -> list[Node]:
    """Return HTML, such as a citation processor writes, as nodes; ValueError if ill-formed."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if len(reader.open) > 1:
        raise ValueError(f"<{reader.open[-1][0]}> is never closed.")
    return joined(reader.open[0][2:])


def _texts(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, str):
            yield node
        else:
            yield from _texts(node[2:])


class _Reader(HTMLParser):
    """Puts each element and text into the element that was opened last."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[list[Any]] = [element("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        made = element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].append(made)
        self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        if self.open.pop()[0] != tag or not self.open:
            raise ValueError(f"</{tag}> closes what is not open.")

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.open[-1].append(data)
