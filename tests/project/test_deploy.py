"""The examples for running it for others say what the command line and the server understand."""

import configparser
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from explainer.cli import _parser
from explainer.dashboard.guard import HEADERS
from explainer.dashboard.handlers import plain_addresses

NAME = "explainer.example.org"


@pytest.fixture
def read(root):
    return lambda name: (root / "deploy" / name).read_text(encoding="utf-8")


@pytest.fixture
def service(read):
    """The section of the unit that says what runs."""
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str
    unit.read_string(read("explainer.service"))
    return unit["Service"]


@pytest.fixture
def served(service):
    """What the service starts, as our own command line reads it."""
    program, *words = shlex.split(service["ExecStart"])
    assert program.endswith("/bin/explainer")
    return _parser(words).parse_args(words)


def test_the_service_starts_the_dashboard_for_the_name_in_the_examples(served):
    assert (served.command, served.host, served.no_browser) == ("serve", [NAME], True)
    assert served.address == "127.0.0.1"


def test_the_service_has_room_for_the_visitors_it_lets_in(service, served):
    visitors = served.visitors if served.lessons else 0
    assert int(service["MemoryMax"].removesuffix("G")) * 1024 >= 1024 + visitors * served.kernel_mb
    assert int(service["TasksMax"]) >= 64 + 20 * visitors


@pytest.mark.slow
def test_the_container_starts_what_the_command_line_knows(read):
    start = json.loads(re.search(r"^ENTRYPOINT (.+)$", read("Containerfile"), re.MULTILINE)[1])
    arguments = _parser(start[1:]).parse_args(start[1:])
    assert arguments.behind_proxy and arguments.address == "0.0.0.0"


@pytest.mark.skipif(sys.platform == "win32", reason="its packagers build it for other systems")
def test_the_container_files_are_as_they_should_be(root):
    files = sorted(str(path) for path in (root / "deploy").rglob("Containerfile"))
    linter = Path(sys.executable).with_name("hadolint")
    found = subprocess.run([linter, "--no-color", *files], capture_output=True, text=True)
    assert (found.returncode, found.stdout, len(files)) == (0, "", 2)


@pytest.mark.parametrize("name", ["Containerfile", "hub/Containerfile"])
def test_a_container_is_built_from_locks_by_a_user_without_rights(read, root, name):
    text = read(name)
    installs = [line for line in text.splitlines() if "install" in line]
    assert all("--require-hashes" in line or "--no-deps" in line for line in installs)
    assert all((root / name).is_file() for name in re.findall(r"locks/\w+\.txt", text))
    assert re.search(r"^USER (?!root)\w+\n(.+\n)*(ENTRYPOINT|CMD) \[", text, re.MULTILINE)
    assert not re.search(r"^FROM \S+:latest|^FROM [^:\s]+$", text, re.MULTILINE)


def test_the_values_for_a_cluster_fit_the_chart(read, root):
    schema = json.loads((root / "tests/project/chart/values.schema.json").read_text("utf-8"))
    validator = Draft7Validator(schema)
    values = yaml.safe_load(read("hub/values.yaml"))
    # Helm holds them against it together with the chart's own, which bring what is missing.
    wrong = [one.message for one in validator.iter_errors(values) if one.validator != "required"]
    assert wrong == []
    refused = [one.validator for one in validator.iter_errors({**values, "singleusers": {}})]
    assert "additionalProperties" in refused


def test_hub_and_lessons_speak_one_language(read, root):
    """The chart's hub, the lock's and the image's have one version in front."""
    (chart,) = re.findall(r"with hub (\d+)\.", read("hub/values.yaml"))
    (lock,) = re.findall(
        r"^jupyterhub==(\d+)\.", (root / "locks/hub.txt").read_text("utf-8"), re.MULTILINE
    )
    assert chart == lock
    assert "-r locks/hub.txt" in read("hub/Containerfile")


def test_nginx_asks_where_the_service_listens(read, served):
    assert f"server {served.address}:{served.port};" in read("nginx.conf")
    assert f"server_name {NAME};" in read("nginx.conf")


@pytest.mark.parametrize("name", ["nginx.conf", "haproxy.cfg"])
def test_a_proxy_leaves_our_headers_alone_and_keeps_no_log(read, name):
    assert not any(header.lower() in read(name).lower() for header in HEADERS)
    assert re.search(r"access_log off;|no log", read(name))


def test_nginx_passes_websockets_and_the_name_on(read):
    for line in ("proxy_set_header Upgrade $http_upgrade;", "proxy_set_header Host $http_host;"):
        assert line in read("nginx.conf")


def test_haproxy_keeps_a_visitor_on_one_server_and_asks_for_a_page_that_is_there(read):
    servers = re.findall(r"^  server (\w+) .* cookie (\w+)$", read("haproxy.cfg"), re.MULTILINE)
    assert len(servers) >= 2
    assert all(name == cookie for name, cookie in servers)
    asked = re.search(r"uri /(\w+) hdr Host (\S+)", read("haproxy.cfg"))
    assert asked
    assert any(address[0] == f"/{asked[1]}" for address in plain_addresses("/"))
    assert asked[2] == NAME


def test_every_command_in_the_text_is_one_of_ours(read):
    for words in re.findall(r"`explainer ([^`]+)`", read("README.md")):
        _parser(shlex.split(words)).parse_args(shlex.split(words))
