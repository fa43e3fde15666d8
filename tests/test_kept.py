"""What is kept lies side by side, with a limit, and may vanish at any moment."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from explainer import kept
from explainer.bundle import container
from explainer.bundle.simulated import observed
from explainer.dashboard import payload
from explainer.kept import fingerprint


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("EXPLAINER_CACHE", str(tmp_path / "kept"))
    return tmp_path / "kept"


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def make_old(folder: Path, name: str, age_s: float) -> None:
    used = (folder / name).stat().st_mtime - age_s
    os.utime(folder / name, (used, used))


def test_what_is_there_is_not_made_again() -> None:
    made: list[int] = []

    def make() -> bytes:
        made.append(1)
        return b"once"

    assert kept.kept("a-1.kx", make) == kept.kept("a-1.kx", make) == b"once"
    assert made == [1]


def test_versions_lie_side_by_side(folder: Path) -> None:
    for version in ("1", "2", "1", "2"):
        assert kept.kept(f"a-{version}.kx", version.encode) == version.encode()
    assert names(folder) == {"a-1.kx", "a-2.kx"}


def test_of_many_versions_those_not_used_for_longest_go(folder: Path) -> None:
    for n in range(3):
        kept.kept(f"a-{n}.kx", b"small".__bytes__, versions=3)
        make_old(folder, f"a-{n}.kx", age_s=100 - n)
    kept.kept("a-0.kx", b"".__bytes__, versions=3)  # used again, so number 1 is the oldest
    kept.kept("other-1.kx", b"".__bytes__, versions=3)
    kept.kept("a-3.kx", b"small".__bytes__, versions=3)
    assert names(folder) == {"a-0.kx", "a-2.kx", "a-3.kx", "other-1.kx"}


def test_all_together_have_a_largest_size(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_BYTES", 25)
    for n in range(4):
        kept.kept(f"name{n}-1.kx", (10 * b"x").__bytes__)
        make_old(folder, f"name{n}-1.kx", age_s=100 - n)
    assert names(folder) == {"name2-1.kx", "name3-1.kx"}


def test_the_one_just_made_stays_however_large(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "MOST_BYTES", 5)
    kept.kept("large-1.kx", (10 * b"x").__bytes__)
    assert names(folder) == {"large-1.kx"}


def test_a_file_that_vanishes_is_made_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.kept("a-1.kx", b"first".__bytes__)
    read = Path.read_bytes

    def vanish(path: Path) -> bytes:
        path.unlink()
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", vanish)
    assert kept.kept("a-1.kx", b"again".__bytes__) == b"again"
    monkeypatch.undo()
    assert (folder / "a-1.kx").read_bytes() == b"again"


def test_what_a_full_disk_left_empty_is_made_again(folder: Path) -> None:
    kept.kept("a-1.kx", b"first".__bytes__)
    (folder / "a-1.kx").write_bytes(b"")
    assert kept.kept("a-1.kx", b"again".__bytes__) == b"again"


@pytest.mark.parametrize("left", [0, 1, 40, -1])
@pytest.mark.parametrize("form", ["a bundle", "a payload"])
def test_a_file_cut_short_is_made_again(folder: Path, form: str, left: int) -> None:
    whole, is_whole = {
        "a bundle": (container.pack({"name": "a"}, bytes(range(200))), container.is_whole),
        "a payload": (payload._packed({"a.kxb": bytes(range(200))}), payload._is_whole),
    }[form]
    kept.kept("a-1.kx", lambda: whole, is_whole=is_whole)
    (folder / "a-1.kx").write_bytes(whole[:left])
    assert kept.kept("a-1.kx", lambda: whole, is_whole=is_whole) == whole
    assert (folder / "a-1.kx").read_bytes() == whole


def test_a_run_cut_between_two_numbers_is_simulated_again(folder: Path) -> None:
    times = np.linspace(0, 2, 5)
    asked = ("nmda_receptor", "magnesium_free", times, {"voltage_mv": -40.0})
    first = observed(*asked)
    (run,) = folder.glob("run-*.f8")
    run.write_bytes(run.read_bytes()[:16])
    assert observed(*asked).tolist() == first.tolist()


def test_a_folder_that_cannot_be_written_to_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("EXPLAINER_CACHE", str(tmp_path / "file"))
    assert kept.kept("a-1.kx", b"made".__bytes__) == b"made"


def test_a_fingerprint_is_of_content_texts_and_engines(tmp_path: Path) -> None:
    (tmp_path / "one.ftl").write_text("one")
    (tmp_path / "checkout").mkdir()
    (tmp_path / "checkout" / "one.ftl").write_text("one")
    one = fingerprint([tmp_path / "one.ftl"])
    assert fingerprint([tmp_path / "checkout" / "one.ftl"]) == one
    (tmp_path / "one.ftl").write_text("two")
    others = {
        fingerprint([tmp_path / "one.ftl"]),
        fingerprint([tmp_path / "checkout" / "one.ftl"], ["text"]),
        fingerprint([tmp_path / "checkout" / "one.ftl"], engines=()),
    }
    assert len(others | {one}) == 4
