"""What `explainer serve` says when it cannot, and what it asks for before it lets others in."""

import argparse
import os
import signal
import socket
import subprocess
import sys
from unittest.mock import Mock

import pytest

from explainer.cli import main
from explainer.commands import CommandError
from explainer.commands.serve import add_arguments, base_of, wishes_of


def given(*words):
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(words)


def test_without_the_browser_module_it_says_what_to_run(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("explainer.places.STAGE_MODULE", tmp_path / "stage.js")
    assert main(["serve", "--no-browser"]) == 2
    assert "make dashboard" in capsys.readouterr().err


@pytest.mark.slow
def test_an_address_that_is_not_ours_is_one_sentence(payload_folder):
    environment = {**os.environ, "EXPLAINER_PAYLOAD": str(payload_folder)}
    command = [sys.executable, "-m", "explainer", "serve", "--no-browser"]
    command += ["--address", "192.0.2.1", "--behind-proxy"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("explainer serve: 192.0.2.1, port 8866 cannot")
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_content_that_cannot_be_made_is_one_sentence(monkeypatch, capsys, tmp_path):
    folder = tmp_path / "payload"
    folder.mkdir()
    (folder / "a.unknown").write_bytes(b"")
    environment = {**os.environ, "EXPLAINER_PAYLOAD": str(folder)}
    command = [sys.executable, "-m", "explainer", "serve", "--no-browser", "--port", "0"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert str(tmp_path) not in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--port", "99999"], "from 0 to 65535"),
        (["--port", "many"], "from 0 to 65535"),
        (["--visitors", "0"], "from 1 to 1000"),
        (["--idle", "-3"], "from 1 to 86400"),
        (["--certificate", "a.pem"], "belong together"),
        (["--base-url", "/a b/"], "a path such as"),
        (["--base-url", "/../"], "a path such as"),
        (["--password-file", "/nowhere/at/all"], "cannot be read"),
        (["--lessons", "/nowhere/at/all"], "no notebook"),
        (["--address", "0.0.0.0"], "--trusted-network"),
        (["--address", "10.0.0.5", "--certificate", "a", "--key", "b"], "--trusted-network"),
        (["--certificate", "/nowhere", "--key", "/nowhere"], "--key cannot be used: No such file"),
        (["--certificate", __file__, "--key", __file__], "--key cannot be used: "),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(words, said, capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("explainer.places.STAGE_MODULE", tmp_path)
    monkeypatch.setattr("explainer.places.STAGE_MODULE", type(tmp_path)(__file__))
    try:
        code = main(["serve", "--no-browser", *words])
    except SystemExit as left:
        code = left.code
    assert code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line


@pytest.mark.parametrize("way", ["--behind-proxy", "--trusted-network"])
def test_others_are_let_in_when_it_was_said_aloud(way):
    assert wishes_of(given("--address", "10.0.0.5", way)).hosts == {"10.0.0.5"}


def test_a_password_has_eight_characters(tmp_path):
    file = tmp_path / "password"
    file.write_text("short\n")
    with pytest.raises(CommandError, match="8 characters"):
        wishes_of(given("--password-file", str(file)))


@pytest.mark.parametrize("path", ["/", ""])
def test_a_base_that_is_none(path):
    assert base_of(path) == "/"


@pytest.mark.parametrize("path", ["a/b", "/a/b", "/a/b/"])
def test_a_base_has_strokes_around_it(path):
    assert base_of(path) == "/a/b/"


@pytest.mark.slow
def test_a_taken_port_gives_the_next():
    from explainer.dashboard.server import DashboardServer

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        server = DashboardServer(ip="127.0.0.1", port=port)
        server._bind().close()
    assert server.port > port


def test_it_can_be_stopped_before_it_serves(monkeypatch):
    from voila.app import Voila

    from explainer.dashboard.server import DashboardServer

    # A loop of its own: the one of this thread belongs to the browser of other tests.
    loop = Mock()
    monkeypatch.setattr("explainer.dashboard.server.IOLoop.current", lambda: loop)
    stopped = lambda server, argv: server._handle_signal_stop(signal.SIGTERM, None)  # noqa: E731
    monkeypatch.setattr(Voila, "initialize", stopped)
    DashboardServer().initialize([])
    loop.add_callback_from_signal.assert_called_once_with(loop.stop)
