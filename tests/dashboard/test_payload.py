"""What the server writes, its kernels read."""

import subprocess
import sys

from explainer.dashboard.payload import FOLDER, Payload, payload, write

HEAVY = {"matplotlib", "roadrunner", "antimony", "voila"}


def test_kernels_read_what_the_server_wrote(tmp_path, monkeypatch):
    content = Payload({"a_chapter": b"\x00bundle"}, {"chapters": [{"name": "a_chapter"}]})
    write(tmp_path, content)
    monkeypatch.setenv(FOLDER, str(tmp_path))
    assert payload() == content


def test_without_a_server_the_chapters_are_compiled(monkeypatch):
    content = Payload({"a_chapter": b"bundle"}, {})
    monkeypatch.delenv(FOLDER, raising=False)
    monkeypatch.setattr("explainer.dashboard.payload.compiled", lambda: content)
    assert payload() == content


def test_a_kernel_loads_neither_models_nor_charts():
    code = "import sys, explainer.dashboard; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True)
    assert not HEAVY & set(loaded.stdout.decode().split())
