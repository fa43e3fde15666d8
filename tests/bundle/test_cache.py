"""Bundles are rebuilt exactly when something they are made from has changed."""

from pathlib import Path

import pytest

from explainer import kept
from explainer.bundle import cache
from explainer.bundle.container import pack

BUNDLE = pack({}, b"")


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Keep bundles in an empty folder, made of one file, by a compiler that counts its runs."""
    made: list[str] = []
    (tmp_path / "input.ftl").write_text("one")
    monkeypatch.setenv("EXPLAINER_CACHE", str(tmp_path / "kept"))
    monkeypatch.setattr(cache, "input_files", lambda *_: [tmp_path / "input.ftl"])
    monkeypatch.setattr(
        cache,
        "compile_chapter",
        lambda record, language: made.append(f"{record.name}.{language}") or BUNDLE,
    )
    return made


def test_an_unchanged_chapter_is_compiled_once(counted: list[str]) -> None:
    assert cache.bundle("receptor_blockade") == cache.bundle("receptor_blockade") == BUNDLE
    assert counted == ["receptor_blockade.en"]


def test_a_changed_input_compiles_again(counted: list[str], tmp_path: Path) -> None:
    cache.bundle("receptor_blockade")
    (tmp_path / "input.ftl").write_text("two")
    cache.bundle("receptor_blockade")
    assert len(counted) == 2


def test_two_checkouts_leave_each_others_alone(counted: list[str], tmp_path: Path) -> None:
    for content in ("one", "two", "one", "two"):
        (tmp_path / "input.ftl").write_text(content)
        cache.bundle("receptor_blockade")
    assert len(list((tmp_path / "kept").iterdir())) == 2
    assert len(counted) == 2


def test_a_changed_engine_compiles_again(
    counted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.bundle("receptor_blockade")
    monkeypatch.setattr(kept, "_version", lambda engine: "another")
    cache.bundle("receptor_blockade")
    assert len(counted) == 2


@pytest.mark.parametrize(
    ("part", "shapes"),
    [
        ("models/nmda_receptor.ant", True),
        ("words/en/receptor_blockade.md", True),
        ("words/es/receptor_blockade.md", False),
        ("evidence/parameters.csv", True),
        ("scenes/receptor_blockade.svg", True),
        ("theme/tokens.json", True),
        ("bundle/frame.py", True),
        ("chapters/receptor_blockade/__init__.py", True),
        ("chapters/receptor_blockade/door.py", True),
        ("stage/stage.py", False),
        ("words/en/site.ftl", False),
    ],
)
def test_what_a_bundle_is_made_from(part: str, shapes: bool) -> None:
    files = [path.as_posix() for path in cache.input_files("receptor_blockade")]
    assert any(path.endswith(part) for path in files) is shapes
