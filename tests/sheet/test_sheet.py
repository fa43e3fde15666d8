"""The printed sheet: one tagged page per language and paper, with the numbers of the screen."""

from __future__ import annotations

import io
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from explainer import cli, evidence, nodes, words
from explainer.bundle.pages import number_writer
from explainer.site.sheet import PAPERS, set_in_type, sheet
from explainer.site.sheet_words import PARTS, PICTURES, sheet_words

if TYPE_CHECKING:
    from pypdf import PdfReader

pytestmark = pytest.mark.slow
LANGUAGES = tuple(language.code for language in words.languages())
MARGIN_PT = 20
SIZES_PT = {"a4": (595, 842), "letter": (612, 792)}


@cache
def printed(language: str, paper: str) -> PdfReader:
    from pypdf import PdfReader

    return PdfReader(io.BytesIO(sheet(language, paper)))


@pytest.fixture(params=product(LANGUAGES, PAPERS), ids="-".join)
def pdf(request: pytest.FixtureRequest) -> PdfReader:
    """A sheet in one language on one paper."""
    return printed(*request.param)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """A language."""
    return str(request.param)


def elements(pdf: PdfReader) -> list[Any]:
    """Return every element of the tag tree, in reading order."""

    def below(node: Any) -> list[Any]:
        node = node.get_object()
        if not hasattr(node, "get"):
            return []
        children = node.get("/K", [])
        children = children if isinstance(children, list) else [children]
        return [node, *(found for child in children for found in below(child))]

    return below(pdf.trailer["/Root"]["/StructTreeRoot"])


def alternatives(pdf: PdfReader) -> list[str]:
    return [str(found["/Alt"]) for found in elements(pdf) if "/Alt" in found]


@cache
def text_of(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_it_is_one_leaf(pdf: PdfReader) -> None:
    assert len(pdf.pages) <= 2


def test_nothing_runs_off_the_page(pdf: PdfReader) -> None:
    stays_on_the_page(pdf)


def stays_on_the_page(pdf: PdfReader) -> None:
    for page in pdf.pages:
        heights = [at for _, at in placed(page)]
        assert min(heights) > MARGIN_PT
        assert max(heights) < float(page.mediabox.height) - MARGIN_PT


def placed(page: Any) -> list[tuple[str, float]]:
    """Return the texts of a page with their heights, in points."""
    found: list[tuple[str, float]] = []
    page.extract_text(
        visitor_text=lambda text, cm, tm, *_: (
            text.strip() and found.append((text, cm[5] + cm[3] * tm[5]))
        )
    )
    return found


def longer(said: Any) -> Any:
    """Words as in a language that takes 40 % more of them."""
    if isinstance(said, str):
        return f"{said} {said[: int(0.4 * len(said))]}"
    if isinstance(said, list):
        return [longer(one) for one in said]
    if not isinstance(said, dict):
        return said
    return {key: one if key in ("kind", "picture") else longer(one) for key, one in said.items()}


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_longer_words_take_a_second_page_and_nothing_is_printed_over(
    language: str, paper: str
) -> None:
    from pypdf import PdfReader

    said = sheet_words(language)
    parts = {part: said[part] for part in ("pairs", "call", "values")}
    pdf = PdfReader(io.BytesIO(set_in_type(said | longer(parts), paper)))
    assert len(pdf.pages) == 2
    stays_on_the_page(pdf)
    boxed = [at for text, at in placed(pdf.pages[1]) if text.strip() in said["help"]]
    others = [at for text, at in placed(pdf.pages[1]) if said["call"]["heading"] in text]
    assert max(boxed) < min(others)


def test_words_without_room_are_refused_in_one_sentence() -> None:
    said = sheet_words("en")
    said["lead"] = said["lead"] * 60
    with pytest.raises(ValueError, match="too long for two pages of a4; shorten it"):
        set_in_type(said, "a4")


def test_it_says_when_to_call(language: str) -> None:
    paper = text_of(printed(language, "a4"))
    assert words.heading(language, "treatment_day", "when-to-call") in paper
    for item in nodes.elements(words.text(language, "treatment_day", "when-to-call"), "li"):
        assert nodes.text_of(item[2:3]).strip() in paper


@pytest.mark.parametrize("paper", PAPERS)
def test_it_has_the_size_of_its_paper(paper: str) -> None:
    box = printed("en", paper).pages[0].mediabox
    assert (round(box.width), round(box.height)) == SIZES_PT[paper]


def test_it_is_tagged_and_says_which_standard_it_follows(pdf: PdfReader) -> None:
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert "pdfuaid" in pdf.trailer["/Root"]["/Metadata"].get_object().get_data().decode()


def test_it_has_headings_lists_and_figures(pdf: PdfReader) -> None:
    kinds = {found.get("/S") for found in elements(pdf)}
    assert {"/H1", "/L", "/LI", "/P", "/Figure"} <= kinds


def test_it_has_title_and_language(language: str) -> None:
    pdf = printed(language, "a4")
    assert pdf.metadata is not None
    assert pdf.metadata.title == words.heading(language, "sheet", "sheet")
    assert pdf.trailer["/Root"]["/Lang"] == language
    assert pdf.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_each_picture_is_said(language: str) -> None:
    said = [group["said"] for picture in pictures(language) for group in picture["groups"]]
    assert alternatives(printed(language, "letter")) == said


def pictures(language: str) -> list[dict[str, Any]]:
    pairs = sheet_words(language)["pairs"]
    return [part["picture"] for pair in pairs for part in pair if part["picture"]]


@pytest.mark.parametrize("comparison", [comparison for comparison, _ in PICTURES.values()])
def test_what_must_stand_beside_a_picture_does(comparison: str) -> None:
    shown = {comparison for comparison, _ in PICTURES.values()}
    assert set(evidence.load().comparison(comparison).beside) <= shown


def test_the_picture_counts_what_it_says(language: str) -> None:
    for picture in pictures(language):
        for group in picture["groups"]:
            assert f" {group['count']} " in group["said"]


def test_its_numbers_are_those_of_the_screen(language: str) -> None:
    write = number_writer(language, evidence.load())
    paper = text_of(printed(language, "a4"))
    for section, file in PARTS:
        on_screen = words.text(language, file, section, write)
        for block in nodes.elements(on_screen):
            if block[0] in ("p", "li") and list(nodes.elements([block], "data")):
                assert " ".join(nodes.text_of([block]).split()) in paper


@pytest.mark.parametrize(
    "key",
    [
        "not-advice",
        "supports-clinician",
        "help-line",
        "unowned",
        "funder",
        "print-questions",
        "print-next-step",
    ],
)
def test_it_says_what_every_page_says(language: str, key: str) -> None:
    assert words.message(language, "site", key) in text_of(printed(language, "letter"))


def test_it_says_when_it_was_checked() -> None:
    dates = evidence.load().review_dates()
    assert f"Checked on November {dates['checked_on'][:4]}" in text_of(printed("en", "a4"))


def test_what_it_cites_is_named() -> None:
    assert "Katz 2021" in text_of(printed("en", "a4"))


def test_the_same_words_give_the_same_bytes() -> None:
    assert sheet("en", "a4") == sheet("en", "a4")


def test_the_command_writes_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sheet", str(tmp_path)]) == 0
    written = {Path(line) for line in capsys.readouterr().out.split()}
    assert written == set(tmp_path.glob("*.pdf"))
    assert len(written) == len(LANGUAGES) * len(PAPERS)


def test_a_file_in_the_way_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "sheet"
    in_the_way.write_text("")
    assert cli.main(["sheet", str(in_the_way)]) == 2
    assert capsys.readouterr().err.endswith("name a folder that is yours.\n")
