"""What is written is seen, made again where it is shown, and said."""

from __future__ import annotations

import json
import os
import threading
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from explainer.watching import files, shown
from explainer.watching.server import WatchServer
from explainer.watching.shown import News, Shown
from explainer.watching.workshop import Made, Problem, Workshop

SOMETHING = {Path("words.ftl")}


class Bench(Workshop):
    """A workshop that makes what it was told to."""

    def __init__(self) -> None:
        self.texts = {"a.en": "one", "b.en": "two"}
        self.asked: list[str] = []

    def make(self, name: str) -> Made:
        self.asked.append(name)
        if self.texts[name] == "?":
            raise Problem("a.ftl: what is this?")
        return Made(self.texts[name], 0.5, 0)

    def renew(self, written: Iterable[Path]) -> None:
        self.asked.clear()

    def close(self) -> None:
        pass


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def seen(bench: Bench, said: list[str], monkeypatch: pytest.MonkeyPatch) -> Shown:
    monkeypatch.setattr(shown, "BUILD", Path("nowhere"))
    return Shown(bench, said.append)


# ── files ────────────────────────────────────────────────────────────────────


def test_a_file_that_is_written_added_or_taken_away_is_seen(tmp_path: Path) -> None:
    for name in ("written", "gone", "same"):
        (tmp_path / name).write_text("x")
    before = files.look([tmp_path])
    (tmp_path / "written").write_text("longer")
    (tmp_path / "gone").unlink()
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "new").write_text("x")
    written = files.changed(before, files.look([tmp_path]))
    assert {path.name for path in written} == {"written", "gone", "new"}


def test_a_change_of_the_same_length_is_seen(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a")
    before = files.look([tmp_path])
    (tmp_path / "file").write_text("b")
    os.utime(tmp_path / "file", (1, 1))
    assert files.changed(before, files.look([tmp_path]))


@pytest.mark.parametrize("name", [".file.swp", "file~", "__pycache__/a.pyc", "static/stage.js"])
def test_what_programs_leave_is_passed_over(name: str, tmp_path: Path) -> None:
    before = files.look([tmp_path])
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("x")
    assert not files.changed(before, files.look([tmp_path]))


# ── what is shown ────────────────────────────────────────────────────────────


def test_what_is_shown_is_made_again_and_pages_are_told(seen: Shown, bench: Bench) -> None:
    assert seen.get("a.en") == "one"
    bench.texts["a.en"] = "new"
    seen.follow(SOMETHING)
    assert (seen.news, seen.get("a.en")) == (News(1), "new")


def test_a_change_that_does_not_reach_what_is_shown_tells_nobody(seen: Shown, bench: Bench) -> None:
    seen.get("a.en")
    bench.texts["b.en"] = "new"
    seen.follow(SOMETHING)
    assert (seen.news, bench.asked) == (News(0), ["a.en"])
    assert seen.get("b.en") == "new"


def test_what_was_shown_before_is_made_when_it_is_asked_for(seen: Shown, bench: Bench) -> None:
    seen.get("b.en")
    bench.texts["b.en"] = "new"
    seen.follow(SOMETHING)  # the page shows itself again, and now shows something else
    seen.get("a.en")
    seen.follow(SOMETHING)
    assert bench.asked == ["a.en"]
    assert seen.get("b.en") == "new"


def test_a_problem_is_said_once_and_mended_by_the_next_change(
    seen: Shown, bench: Bench, said: list[str]
) -> None:
    seen.get("a.en")
    bench.texts["a.en"] = "?"
    seen.follow(SOMETHING)
    assert seen.news == News(0, "a.ftl: what is this?")
    assert said[1:] == ["a.ftl: what is this?"]
    assert seen.get("a.en") == "one"  # a page goes on with what it has
    bench.texts["a.en"] = "one"
    seen.follow(SOMETHING)
    assert seen.news == News(1)


def test_what_never_could_be_made_is_made_after_a_change(seen: Shown, bench: Bench) -> None:
    bench.texts["a.en"] = "?"
    with pytest.raises(Problem):
        seen.get("a.en")
    bench.texts["a.en"] = "mended"
    seen.follow(SOMETHING)
    assert (seen.news, seen.get("a.en")) == (News(1), "mended")


def test_sources_of_the_stage_compile_nothing(seen: Shown, bench: Bench) -> None:
    seen.get("a.en")
    bench.asked.clear()
    seen.follow({files.SOURCES / "core" / "frame.js"})
    assert bench.asked == []


@pytest.mark.parametrize(
    ("code", "news"),
    [
        ("open(r'{}', 'w').write('new')", News(1)),
        ("pass", News(0)),
        ("raise SystemExit('it cannot be built')", News(0, "it cannot be built")),
    ],
)
def test_the_stage_is_built_again(
    code: str, news: News, seen: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built, script = tmp_path / "stage.js", tmp_path / "build.py"
    built.write_text("old")
    script.write_text(code.format(built))
    monkeypatch.setattr(shown, "BUILD", script)
    monkeypatch.setattr(shown, "STAGE_SCRIPT", built)
    seen.follow({files.SOURCES / "core" / "frame.js"})
    assert seen.news == news


# ── the server ───────────────────────────────────────────────────────────────


@pytest.fixture
def served(seen: Shown) -> Iterator[WatchServer]:
    with closing_server(WatchServer(0, seen)) as server:
        yield server


class closing_server(closing[WatchServer]):  # noqa: N801 (used as a context)
    def __init__(self, server: WatchServer) -> None:
        super().__init__(server)
        self.thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        self.thread.start()

    def __exit__(self, *_: object) -> None:
        self.thing.ending.set()
        self.thing.shutdown()
        self.thing.server_close()
        self.thread.join()


def asked(server: WatchServer, path: str, host: str = "localhost") -> bytes:
    request = urllib.request.Request(server.address + path, headers={"Host": host})
    with urllib.request.urlopen(request) as answer:
        content: bytes = answer.read()
        return content


def test_it_serves_the_page_and_what_it_asks_for(served: WatchServer) -> None:
    assert b'data-news="0"' in asked(served, "")
    assert b"EventSource" in asked(served, "watch.js")
    assert asked(served, "bundles/a.en") == b"one"


def test_news_come_on_a_line(served: WatchServer) -> None:
    with urllib.request.urlopen(served.address + "changes") as line:
        assert json.loads(line.readline()[len("data: ") :]) == {"number": 0, "problem": ""}
        served.shown._tell(again=True)
        assert line.readline() == b"\n"
        assert json.loads(line.readline()[len("data: ") :])["number"] == 1


@pytest.mark.parametrize(
    ("path", "host", "code"),
    [("", "evil.example", 403), ("../secret", "localhost", 404), ("bundles/", "localhost", 404)],
)
def test_it_serves_nothing_else(served: WatchServer, path: str, host: str, code: int) -> None:
    with pytest.raises(urllib.error.HTTPError) as error:
        asked(served, path, host)
    error.value.close()
    assert error.value.code == code


def test_what_cannot_be_made_is_an_error(served: WatchServer, bench: Bench) -> None:
    bench.texts["a.en"] = "?"
    with pytest.raises(urllib.error.HTTPError) as error:
        asked(served, "bundles/a.en")
    with error.value:
        assert error.value.code == 500
        assert "what is this?" in error.value.read().decode()
