"""Texts for paper: the HTML of a section as plain blocks that a typesetter can set."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

BLOCKS = {"p": "paragraph", "li": "item"}
STRONG = ("strong", "em")


def blocks(html: str) -> list[dict[str, Any]]:
    """Return paragraphs and list items in order.

    Each is `{"kind", "runs": [{"text", "strong"}], "tag"}`; `tag` is in whom the statement was
    seen, or empty. ValueError for an element that paper has no form for, such as a table.
    """
    reader = _Reader()
    reader.feed(html)
    return [block for block in reader.blocks if block["runs"]]


class _Reader(HTMLParser):
    """Collects runs of text into the block that was opened last."""

    known = {*BLOCKS, *STRONG, "ul", "ol", "data", "span"}

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[dict[str, Any]] = []
        self.strong = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block, or note what the words in it are."""
        if tag not in self.known:
            raise ValueError(f"A sheet of paper has no form for <{tag}>.")
        if tag in BLOCKS:
            self.blocks.append({"kind": BLOCKS[tag], "runs": [], "tag": ""})
        self.strong = self.strong or tag in STRONG
        if tag == "span":
            self.blocks[-1]["tag"] = dict(attrs).get("data-tag") or ""

    def handle_endtag(self, tag: str) -> None:
        """End what is set apart."""
        self.strong = self.strong and tag not in STRONG

    def handle_data(self, data: str) -> None:
        """Keep words; what lies between blocks is only the layout of the HTML."""
        text = data.replace("\n", " ")
        if self.blocks and (text.strip() or self.blocks[-1]["runs"]) and data != "\n":
            self.blocks[-1]["runs"].append({"text": text, "strong": self.strong})
