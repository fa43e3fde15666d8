"""The page is rendered once by Voila and handed to everybody, without a kernel."""

import asyncio
import re
import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest

from explainer.dashboard.release import file_of, release_of
from explainer.dashboard.source import CannotBeMade

CONTENT = {"site.en.json": b"{}", "a.en.kxb": b"bundle"}


def test_an_address_follows_its_content():
    one, same, other = (
        release_of(made) for made in (CONTENT, dict(CONTENT), {**CONTENT, "a.en.kxb": b"x"})
    )
    assert one.name == same.name != other.name
    assert one.address == f"content/{one.name}/"


def test_text_is_packed_once_and_bundles_are_not():
    assert 0 < len(file_of("a.js", b"var a;" * 99).packed) < 99
    assert file_of("a.kxb", b"bundle").packed == b""


class Given:
    """A source that a test changes."""

    def __init__(self):
        self.content, self.there = dict(CONTENT), True

    def signature(self):
        return hash(tuple(self.content.values()))

    def is_there(self):
        return self.there

    def read(self):
        if b"fault" in self.content.values():
            raise CannotBeMade("words.ftl, line 3: no such number.")
        return self.content


@pytest.fixture
def shared(monkeypatch):
    """A shared page that a count stands in for; `made` counts how often Voila was asked."""
    from explainer.dashboard import shared as module

    made = []

    async def rendered(_server, notebook, _seen, told):
        made.append(notebook.name)
        return f"page {len(made)} of {told['EXPLAINER_CONTENT']}"

    monkeypatch.setattr(module, "rendered_once", rendered)
    monkeypatch.setattr(module.Shared, "_seen", lambda *_: {})
    one = module.Shared(Given())
    one.made = made
    return one


def looked(shared, times=1):
    # in a thread of its own: the loop of this one belongs to the browser of other tests
    with ThreadPoolExecutor(1) as thread:
        for _ in range(times):
            thread.submit(lambda: asyncio.run(shared.look(None))).result()
    return shared.page.body.decode() if shared.page else ""


@pytest.mark.slow
def test_voila_renders_once_for_a_content(shared):
    assert looked(shared, times=5).startswith("page 1 ")
    assert shared.made == ["dashboard.ipynb"]


@pytest.mark.slow
def test_changed_content_is_rendered_again_and_the_old_can_still_be_fetched(shared):
    looked(shared)
    old = shared.releases[0].name
    shared.source.content["a.en.kxb"] = b"another"
    assert looked(shared, times=3).startswith("page 2 ")
    assert shared.file(old, "a.en.kxb").body == b"bundle"
    assert shared.newest("a.en.kxb").body == b"another"


@pytest.mark.slow
def test_a_fault_in_what_changed_leaves_the_page_that_was_there(shared):
    looked(shared)
    shared.source.content["a.en.kxb"] = b"fault"
    assert looked(shared, times=3).startswith("page 1 ")
    shared.source.content["a.en.kxb"] = b"mended"
    assert looked(shared).startswith("page 2 ")


@pytest.mark.slow
def test_a_source_that_was_cleaned_away_changes_nothing(shared):
    looked(shared)
    shared.source.content, shared.source.there = {}, False
    assert looked(shared).startswith("page 1 ")


@pytest.mark.slow
def test_the_page_brings_its_widget_and_needs_no_kernel(dashboard, ask, kernels_of):
    page = ask(dashboard.url).text
    (address,) = set(re.findall(r'"content": "(content/[0-9a-f]{16}/)"', page))
    assert ask(f"{dashboard.url}{address}site.es.json").status == 200
    assert "kernelId" not in page and "voila.js" not in page
    assert kernels_of(dashboard) == []


@pytest.mark.slow
def test_what_never_changes_is_kept_and_comes_packed(dashboard, ask):
    page = ask(dashboard.url).text
    address = re.search(r'data-stage="/(\S+)"', page)[1]
    answer = ask(dashboard.url + address, method="HEAD", **{"Accept-Encoding": "gzip"})
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["Content-Encoding"] == "gzip"
    assert ask(dashboard.url, **{"If-None-Match": ask(dashboard.url).headers["Etag"]}).status == 304


@pytest.mark.slow
def test_payload_and_connection_folders_may_be_cleaned_away(serve, payload_folder, tmp_path, ask):
    folder, tmp_path = tmp_path / "payload", tmp_path / "tmp"
    tmp_path.mkdir()
    shutil.copytree(payload_folder, folder)
    served = serve(environment={"EXPLAINER_PAYLOAD": str(folder), "TMPDIR": str(tmp_path)})
    page = ask(served.url).text
    for place in (folder, *tmp_path.glob("explainer-*")):
        shutil.rmtree(place)
    assert ask(served.url).text == page
    address = re.search(r'data-stage="/(\S+)"', page)[1]
    assert ask(served.url + address, method="HEAD").status == 200


@pytest.mark.slow
@pytest.mark.parametrize("address", ["healthz", "readyz", "robots.txt", "favicon.ico"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_what_machines_ask_for_is_there(dashboard, ask, address, method):
    assert ask(dashboard.url + address, method=method).status == 200
