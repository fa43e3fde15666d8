"""What make does is done without it, with the same words."""

from __future__ import annotations

from pathlib import Path

import pytest
import without_make


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The commands that would be run, in an environment where nothing is installed."""
    noted: list[str] = []
    (tmp_path / "python").touch()
    monkeypatch.setattr(without_make, "VENV", tmp_path)
    monkeypatch.setattr(without_make, "PYTHON", str(tmp_path / "python"))
    monkeypatch.setattr(
        without_make, "run", lambda *given, check=True: noted.append(" ".join(given)) or 0
    )
    return noted


@pytest.mark.parametrize(
    ("wish", "lock", "last"),
    [("dashboard", "run", "-m explainer serve"), ("test", "test", "-m pytest -n 2")],
)
def test_it_installs_builds_and_runs(
    wish: str, lock: str, last: str, ran: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["without_make.py", wish, "--more"])
    assert without_make.main() == 0
    installed = [command for command in ran if "-r locks/" in command]
    assert installed[0].endswith("locks/bootstrap.txt")
    assert installed[1].endswith(f"--require-hashes -r locks/{lock}.txt")
    assert any(command.startswith("scripts/build_stage.py") for command in ran)
    assert ran[-1].startswith(last) and ran[-1].endswith("--more")
    first = len(ran)
    without_make.main()
    assert not any(f"locks/{lock}.txt" in command for command in ran[first:])


def test_make_runs_the_same(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    for part in ("explainer serve", "scripts/build_stage.py", "scripts/browser.py --install"):
        assert part in makefile
    assert '--dist loadfile -m "not nightly"' in makefile


def test_another_wish_is_answered_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["without_make.py", "bake"])
    assert without_make.main() == 2
    assert capsys.readouterr().err == "without_make.py takes dashboard or test.\n"
