"""What a clinic's IT is told about its machine."""

import socket
import subprocess
import sys

import pytest

from explainer.commands import doctor


def test_a_taken_port_is_wrong_and_a_free_one_is_well(free_port):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert not doctor.port_found(taken.getsockname()[1])[0]
    assert doctor.port_found(free_port())[0]
    assert not doctor.port_found(99999)[0]


def test_a_cache_that_cannot_be_made_is_wrong(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("EXPLAINER_CACHE", str(tmp_path / "file" / "below"))
    well, said = doctor.cache_found()
    assert not well and "compiles anew" in said


def test_a_package_that_is_missing_is_wrong():
    assert doctor.package_found("voila")[0]
    assert not doctor.package_found("no-such-package-of-ours")[0]


def test_a_connection_that_is_tried_is_named(monkeypatch):
    reaches = 'import socket\nsocket.create_connection(("192.0.2.7", 80), timeout=1)\n'
    before = doctor.WATCHED.partition("from explainer")[0]
    monkeypatch.setattr(doctor, "WATCHED", before + reaches)
    well, said = doctor.nothing_leaves()
    assert not well and "192.0.2.7" in said


@pytest.mark.slow
def test_compiling_reaches_nothing():
    well, said = doctor.nothing_leaves()
    assert well, said


def test_it_says_why_it_is_no_device_and_exits_with_what_it_found(monkeypatch, capsys):
    monkeypatch.setattr(doctor, "findings", lambda port: [(False, f"Port {port} is taken.")])
    assert doctor.run(doctor.argparse.Namespace(port=1)) == 1
    said = capsys.readouterr().out
    assert "WRONG  Port 1 is taken." in said and "Not a medical device" in said


def test_the_command_is_one_of_ours():
    done = subprocess.run(
        [sys.executable, "-m", "explainer", "doctor", "--help"], capture_output=True, check=True
    )
    assert b"--port" in done.stdout
