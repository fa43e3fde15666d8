"""`voila notebooks/dashboard.ipynb`, without our server and with Voila's own page, shows it too."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def plain_url(tmp_path, root, free_port, eventually):
    from tests.served import listens

    port = free_port()
    homes = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR", "JUPYTER_RUNTIME_DIR")
    environment = {**os.environ, **{home: str(tmp_path / home.lower()) for home in homes}}
    environment.pop("EXPLAINER_PAYLOAD", None)
    command = [sys.executable, "-m", "voila", "notebooks/dashboard.ipynb", "--no-browser"]
    command += [f"--port={port}", f"--Voila.root_dir={root / 'notebooks'}"]
    log = (tmp_path / "log").open("w")
    process = subprocess.Popen(command, cwd=root, env=environment, stdout=log, stderr=log)
    eventually(lambda: listens(port))
    yield f"http://127.0.0.1:{port}/"
    process.terminate()
    process.wait(30)
    log.close()


def test_it_shows_the_start(new_page, plain_url):
    page = new_page()
    # Voila's own page loads an icon font from another host, which would only hold the test up.
    page.route("https://**", lambda route: route.abort())
    page.goto(plain_url, wait_until="commit")
    page.wait_for_selector("#kx-content h1")
    assert page.evaluate("document.querySelectorAll('.kx').length") == 1
