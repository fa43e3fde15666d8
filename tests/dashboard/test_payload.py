"""What the server writes, its kernels read."""

import subprocess
import sys

import pytest

from explainer.dashboard import payload as module
from explainer.dashboard.payload import FOLDER, languages, payload, write

CONTENT = {"a_chapter.en.kxb": b"\x00bundle", "site.en.json": b"{}", "site.es.json": b"{}"}

HEAVY = {"matplotlib", "roadrunner", "antimony", "voila"}


def test_kernels_read_what_the_server_wrote(tmp_path, monkeypatch):
    write(tmp_path, CONTENT)
    monkeypatch.setenv(FOLDER, str(tmp_path))
    assert payload() == CONTENT


def test_the_languages_are_those_that_files_speak():
    assert languages(sorted(CONTENT)) == ["en", "es"]


@pytest.mark.slow
def test_each_language_has_files_of_its_own(payload_folder):
    names = {path.name for path in payload_folder.iterdir()}
    assert {"receptor_blockade.en.kxb", "receptor_blockade.es.kxb", "site.es.json"} <= names


@pytest.fixture
def compilations(monkeypatch, tmp_path):
    """Keep payloads in an empty folder, made of one file, by a compiler that counts its runs."""
    made = []
    source = tmp_path / "words.ftl"
    source.write_text("one")
    monkeypatch.delenv(FOLDER, raising=False)
    monkeypatch.setenv("EXPLAINER_CACHE", str(tmp_path / "kept"))
    monkeypatch.setattr(module, "input_files", lambda: [source])
    monkeypatch.setattr(module, "compiled", lambda: made.append(1) or CONTENT)
    return made


def test_without_a_server_the_chapters_are_compiled_once(compilations):
    assert payload() == payload() == CONTENT
    assert len(compilations) == 1


def test_a_changed_file_compiles_again(compilations, tmp_path):
    payload()
    (tmp_path / "words.ftl").write_text("two")
    payload()
    assert len(compilations) == 2
    source_of_another_checkout = tmp_path / "words.ftl"
    source_of_another_checkout.write_text("one")
    payload()
    assert len(compilations) == 2


@pytest.mark.parametrize(
    "part", ["CHANGELOG.md", "words/en/site.ftl", "evidence/references.bib", "bundle/about.py"]
)
def test_what_a_payload_is_made_from(part):
    assert any(path.as_posix().endswith(part) for path in module.input_files())


@pytest.mark.slow
def test_a_kernel_loads_neither_models_nor_charts():
    code = "import sys, explainer.dashboard; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True)
    assert not HEAVY & set(loaded.stdout.decode().split())
