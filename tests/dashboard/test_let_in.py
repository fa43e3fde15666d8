"""An encrypted line with a password, a device in a room, and a stop in the middle of an answer."""

from __future__ import annotations

import base64
import http.client
import os
import shutil
import signal
import ssl
import subprocess
import urllib.error
import urllib.request

import pytest

pytestmark = pytest.mark.slow
PASSWORD = "forty-two doors"


@pytest.fixture(scope="module")
def locked(serve, tmp_path_factory):
    """A server with a certificate made for it, and what trusts this one certificate."""
    folder = tmp_path_factory.mktemp("locked")
    asked = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=a"
    asked += " -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out certificate.pem"
    subprocess.run(["openssl", *asked.split()], cwd=folder, check=True, capture_output=True)
    (folder / "password").write_text(PASSWORD + "\n")
    names = {"certificate": "certificate.pem", "key": "key.pem", "password-file": "password"}
    options = [word for name, file in names.items() for word in (f"--{name}", str(folder / file))]
    served = serve(*options)
    return served, ssl.create_default_context(cafile=folder / "certificate.pem")


def status(locked, path="", password=None):
    served, trusts = locked
    asked = urllib.request.Request(f"https://127.0.0.1:{served.port}/{path}")
    if password is not None:
        word = base64.b64encode(f"anybody:{password}".encode()).decode()
        asked.add_header("Authorization", f"Basic {word}")
    try:
        with urllib.request.urlopen(asked, context=trusts, timeout=60) as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes a certificate with openssl")
def test_over_an_encrypted_line_the_password_opens_and_nothing_else_does(locked):
    served, _ = locked
    assert status(locked, password=PASSWORD) == 200
    for wrong in (None, "", "forty-two", PASSWORD + "s"):
        assert status(locked, password=wrong) == 401
    assert status(locked, "healthz") == 200
    assert f"https://127.0.0.1:{served.port}/" in served.log.read_text("utf-8")
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        plain = http.client.HTTPConnection("127.0.0.1", served.port, timeout=20)
        plain.request("GET", "/")
        plain.getresponse()


# What a person could do on a device in a room, and whether the page stopped it.
TRIES = """() => {
  const stopped = (node, kind) => {
    let was;
    const last = (event) => { was = event.defaultPrevented; event.preventDefault(); };
    addEventListener(kind, last, { once: true });
    node.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
    return was;
  };
  const link = (href) => {
    const made = Object.assign(document.createElement("a"), { href });
    return document.body.appendChild(made);
  };
  return {
    "a menu": stopped(document.body, "contextmenu"),
    "text marked": stopped(document.body, "selectstart"),
    "a link elsewhere": stopped(link("https://example.org/"), "click"),
    "a sheet": stopped(link("sheets/a.pdf"), "click"),
  };
}"""


@pytest.mark.browser
@pytest.mark.parametrize("kiosk", [True, False])
def test_a_device_in_a_room_has_no_way_out_of_the_page(serve, dashboard, new_page, kiosk):
    served = serve("--kiosk") if kiosk else dashboard
    page = new_page()
    page.goto(served.url, wait_until="commit")
    page.wait_for_selector("#kx-content h1")
    assert set(page.evaluate(TRIES).values()) == {kiosk}
    assert page.problems == []


def test_an_answer_under_way_is_finished_when_the_server_is_told_to_stop(serve, lessons):
    served = serve("--lessons", str(lessons))
    line = http.client.HTTPConnection("127.0.0.1", served.port, timeout=60)
    line.request("GET", "/lessons/tiny")
    answer = line.getresponse()  # the first piece is there, its kernel still works
    os.kill(served.process.pid, signal.SIGTERM)
    assert answer.status == 200
    assert answer.read().rstrip().endswith(b"</html>")
    answer.close()
    line.close()
    assert served.process.wait(30) == 0
