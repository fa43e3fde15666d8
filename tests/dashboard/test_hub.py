"""A class at a JupyterHub, started for real from our files: two people, each with a live lesson.

Nightly: it takes an environment of its own (`make hub-ready`), of some hundred megabytes.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import uuid

import httpx
import pytest
from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

from tests.served import find_free_port, listens, wait_until

pytestmark = [pytest.mark.nightly, pytest.mark.slow]
PASSWORD = "a class of sixty"
LESSON = """
from explainer.classroom import Lesson
lesson = Lesson("receptor_blockade")
print(sorted(lesson.stage.trait_names())[0], lesson.stage.chapter)
"""


@pytest.fixture(scope="module")
def hub(root, tmp_path_factory):
    """The address of a hub that runs."""
    subprocess.run(["make", "hub-ready"], cwd=root, check=True, capture_output=True)
    folder = tmp_path_factory.mktemp("hub")
    ports = [find_free_port() for _ in range(3)]
    given = {
        "EXPLAINER_HUB_FOLDER": str(folder),
        "EXPLAINER_CLASS_PASSWORD": PASSWORD,
        "EXPLAINER_HUB_URL": f"http://127.0.0.1:{ports[0]}/",
        "EXPLAINER_HUB_ALLOW_ROOT": "yes",
        "EXPLAINER_HUB_PORT": str(ports[1]),
        "EXPLAINER_PROXY_API": f"http://127.0.0.1:{ports[2]}",
    }
    command = [root / ".venv-hub/bin/jupyterhub", "-f", root / "deploy/hub/jupyterhub_config.py"]
    with (folder / "said").open("w") as said:
        process = subprocess.Popen(
            command, env=os.environ | given, stdout=said, stderr=said, cwd=folder
        )
        wait_until(lambda: listens(ports[0]) and listens(ports[1]) or process.poll() is not None)
        assert process.poll() is None, (folder / "said").read_text("utf-8")
        yield f"http://127.0.0.1:{ports[0]}"
        process.terminate()
        process.wait(60)


class Person:
    """Somebody who is logged in, with a server of their own."""

    def __init__(self, hub, name):
        self.name, self.base = name, f"{hub}/user/{name}"
        self.web = httpx.Client(base_url=hub, follow_redirects=True, timeout=120)
        form = self.web.get("/hub/login")
        xsrf = re.search(r'name="_xsrf" value="([^"]+)"', form.text)[1]
        given = {"username": name, "password": PASSWORD, "_xsrf": xsrf}
        self.entered = self.web.post("/hub/login", data=given)

    def runs(self):
        """Wait for the server, as the page that waits does, and enter it."""
        self.web.get("/hub/spawn")
        wait_until(lambda: self._at_home(), 120)
        return self

    def _at_home(self):
        answer = self.web.get(f"{self.base}/lab")
        return answer.is_success and answer.url.path.startswith(f"/user/{self.name}/lab")

    def start_kernel(self):
        jar = {
            cookie.name: cookie.value
            for cookie in self.web.cookies.jar
            if "xsrf" in cookie.name and self.name in cookie.path
        }
        head = {"X-XSRFToken": jar["_xsrf"]}
        made = self.web.post(f"{self.base}/api/kernels", headers=head, json={"name": "python3"})
        assert made.is_success, made.text
        return made.json()["id"]

    def cookies_for(self, address):
        request = self.web.build_request("GET", address)
        return request.headers["cookie"]


async def run(person, code):
    """Run code in a kernel of theirs and return what it printed, errors too."""
    address = f"{person.base}/api/kernels/{person.start_kernel()}/channels"
    asked = HTTPRequest(
        address.replace("http", "ws", 1), headers={"Cookie": person.cookies_for(address)}
    )
    line = await websocket_connect(asked)
    number = uuid.uuid4().hex
    content = {"code": code, "silent": False, "store_history": False, "user_expressions": {}}
    head = {"msg_id": number, "msg_type": "execute_request", "session": number, "username": ""}
    message = {"header": head, "parent_header": {}, "metadata": {}, "content": content}
    await line.write_message(json.dumps(message | {"channel": "shell", "buffers": []}))
    said = ""
    while True:
        text = await asyncio.wait_for(line.read_message(), 120)
        if isinstance(text, bytes):
            continue
        heard = json.loads(text)
        if heard["parent_header"].get("msg_id") != number:
            continue
        said += heard["content"].get("text", "") + "\n".join(heard["content"].get("traceback", []))
        if heard["msg_type"] == "status" and heard["content"]["execution_state"] == "idle":
            line.close()
            return said


@pytest.fixture(scope="module")
def people(hub):
    """Two people of one class, whose servers run at the same time."""
    both = [Person(hub, name).runs() for name in ("ana", "ben")]
    yield both
    for person in both:
        person.web.close()


def test_each_finds_the_notebooks_and_keeps_what_is_changed(people):
    for person in people:
        listed = person.web.get(f"{person.base}/api/contents").json()["content"]
        assert {"00_lecture.ipynb", "08_choices.ipynb"} <= {one["name"] for one in listed}


def test_each_has_a_live_lesson(people):
    async def both():
        return await asyncio.gather(*(run(person, LESSON) for person in people))

    for said in asyncio.run(both()):
        assert "receptor_blockade" in said


def test_nobody_opens_the_server_of_another(people):
    ana, ben = people
    assert ana.web.get(f"{ben.base}/api/contents").status_code == 403


@pytest.fixture
def enter(hub):
    """Try to log in; return what is answered."""
    tried = []

    def enter_as(name):
        tried.append(Person(hub, name))
        return tried[-1].entered.status_code

    yield enter_as
    for person in tried:
        person.web.close()


@pytest.mark.parametrize("name", ["../ana", "Ana B", "x" * 40])
def test_a_name_that_is_no_folder_is_not_let_in(enter, name):
    assert enter(name) == 403


def test_a_wrong_password_is_not_let_in(enter, monkeypatch):
    monkeypatch.setattr("tests.dashboard.test_hub.PASSWORD", "another one entirely")
    assert enter("eve") == 403


def test_a_hub_without_a_password_says_what_is_wanted(root):
    command = [root / ".venv-hub/bin/jupyterhub", "-f", root / "deploy/hub/jupyterhub_config.py"]
    bare = {key: value for key, value in os.environ.items() if key != "EXPLAINER_CLASS_PASSWORD"}
    ended = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
    assert ended.returncode
    assert "EXPLAINER_CLASS_PASSWORD has 0 letters; 8 are wanted." in ended.stderr + ended.stdout
