"""Two dashboards behind the field's own proxies, started for real; one of the two is killed.

Nightly: the proxies are packages of the system, and not on every machine.
"""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.served import listens

pytestmark = [pytest.mark.nightly, pytest.mark.browser]
NAME = "explainer.example.org"


@pytest.fixture
def backends(serve):
    """Two dashboards that do not know each other."""
    return [serve("--behind-proxy", "--host", NAME) for _ in range(2)]


def nginx(text, port, ports, folder):
    """Return our configuration for this machine: without encryption, on a free port."""
    text = re.sub(r"listen 443 ssl;", f"listen 127.0.0.1:{port};", text)
    text = re.sub(r" *ssl_certificate.*\n", "", text)
    for known, free in zip((8866, 8867), ports, strict=True):
        text = text.replace(f"127.0.0.1:{known}", f"127.0.0.1:{free}")
    own = f"daemon off; pid {folder}/pid; error_log {folder}/errors;\nevents {{}}\n"
    places = "".join(
        f"{kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(f"{own}http {{\n{places}{text}}}\n")
    return ["nginx", "-c", str(folder / "nginx.conf"), "-e", str(folder / "errors")]


def haproxy(text, port, ports, folder):
    text = text.replace("bind :443 ssl crt /etc/ssl/explainer.pem", f"bind 127.0.0.1:{port}")
    for known, free in zip(("10.0.0.11", "10.0.0.12"), ports, strict=True):
        text = text.replace(f"{known}:8866", f"127.0.0.1:{free}")
    (folder / "haproxy.cfg").write_text(text)
    return ["haproxy", "-db", "-f", str(folder / "haproxy.cfg")]


PROXIES = {"nginx": ("nginx.conf", nginx), "haproxy": ("haproxy.cfg", haproxy)}


HERE = [name for name in PROXIES if shutil.which(name)]


@pytest.fixture(params=HERE)
def proxied(request, backends, root, tmp_path, free_port, eventually):
    """The address of a proxy in front of both."""
    started = in_front(request.param, backends, root, tmp_path, free_port, eventually)
    yield from started


@pytest.fixture(params=[name for name in HERE if name == "nginx"])
def below_a_path(request, serve, root, tmp_path, free_port, eventually):
    """The address of a proxy in front of one dashboard that lies below a path."""
    served = serve("--behind-proxy", "--host", NAME, "--base-url", "/clinic/explainer/")
    started = in_front(request.param, [served] * 2, root, tmp_path, free_port, eventually)
    for address in started:
        yield f"{address}clinic/explainer/"


def in_front(name, backends, root, tmp_path, free_port, eventually):
    """Start a proxy with our configuration, yield its address, and end it."""
    file, made = PROXIES[name]
    text, port = (root / "deploy" / file).read_text("utf-8"), free_port()
    command = made(text, port, [one.port for one in backends], tmp_path)
    log = (tmp_path / "said").open("w")
    process = subprocess.Popen(command, stdout=log, stderr=log)
    eventually(lambda: listens(port) or process.poll() is not None)
    assert process.poll() is None, (tmp_path / "said").read_text("utf-8")
    yield f"http://127.0.0.1:{port}/"
    process.terminate()
    process.wait(20)
    log.close()


def test_one_is_killed_open_pages_go_on_and_new_ones_arrive(proxied, backends, new_page, ask):
    page = new_page()
    page.goto(proxied, wait_until="commit")
    page.wait_for_selector("#kx-content h1")
    backends[0].process.kill()
    backends[0].process.wait(20)
    page.evaluate("location.hash = 'choices'")
    page.wait_for_selector(".kx-chapter")
    assert [ask(proxied).status for _ in range(10)] == [200] * 10
    new = new_page()
    new.goto(proxied, wait_until="commit")
    new.wait_for_selector("#kx-content h1")
    assert new.problems == []


def test_below_a_path_the_page_stands_and_asks_nothing_outside_it(below_a_path, new_page, ask):
    page, asked = new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(below_a_path, wait_until="commit")
    page.wait_for_selector("#kx-content h1")
    page.evaluate("location.hash = 'choices'")
    page.wait_for_selector(".kx-chapter")
    asked = [url for url in asked if url.startswith("http")]
    assert len(asked) > 2 and all(url.startswith(below_a_path) for url in asked)
    assert page.problems == []
    assert ask(below_a_path.rstrip("/")).headers["Location"] == "/clinic/explainer/"
