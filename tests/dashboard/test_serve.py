"""What `explainer serve` says when it cannot."""

import os
import signal
import socket
import subprocess
import sys
from unittest.mock import Mock

import pytest

from explainer.cli import main


def test_without_the_browser_module_it_says_what_to_run(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("explainer.places.STAGE_MODULE", tmp_path / "stage.js")
    assert main(["serve", "--no-browser"]) == 2
    assert "make dashboard" in capsys.readouterr().err


@pytest.mark.slow
def test_an_address_that_is_not_ours_is_one_sentence(payload_folder):
    environment = {**os.environ, "EXPLAINER_PAYLOAD": str(payload_folder)}
    command = [sys.executable, "-m", "explainer", "serve", "--no-browser"]
    command += ["--address", "192.0.2.1"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith("explainer serve: 192.0.2.1, port 8866 cannot")
    assert "Traceback" not in done.stderr


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
