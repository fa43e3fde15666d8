"""A hub for a class on one machine: one password for all, a folder of notebooks for each person.

    EXPLAINER_CLASS_PASSWORD="eight letters or more" make hub

Everybody's server runs under the account that started the hub: whoever runs code can read the
others' folders. For people who must be kept apart take a spawner and an authenticator of your
own, or `values.yaml` beside this file for a cluster.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOTEBOOKS = HERE.parent.parent / "notebooks"
STATE = Path(os.environ.get("EXPLAINER_HUB_FOLDER", Path.home() / ".ketamine-explainer-hub"))
PASSWORD = os.environ.get("EXPLAINER_CLASS_PASSWORD", "")
IDLE_S = 3600
SHORTEST = 8

if len(PASSWORD) < SHORTEST:
    raise SystemExit(
        f"EXPLAINER_CLASS_PASSWORD has {len(PASSWORD)} letters; {SHORTEST} are wanted."
    )
STATE.mkdir(parents=True, exist_ok=True, mode=0o700)

c = get_config()  # noqa: F821  JupyterHub gives this name to the file

c.JupyterHub.bind_url = os.environ.get("EXPLAINER_HUB_URL", "http://127.0.0.1:8000/")
c.JupyterHub.hub_port = int(os.environ.get("EXPLAINER_HUB_PORT", "8081"))
c.ConfigurableHTTPProxy.command = [str(HERE / "node_modules/.bin/configurable-http-proxy")]
c.ConfigurableHTTPProxy.api_url = os.environ.get("EXPLAINER_PROXY_API", "http://127.0.0.1:8001")
c.ConfigurableHTTPProxy.pid_file = str(STATE / "proxy.pid")
c.JupyterHub.db_url = f"sqlite:///{STATE / 'hub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(STATE / "cookie_secret")
# A class begins at once, and each start takes seconds of a core.
c.JupyterHub.concurrent_spawn_limit = 3

c.JupyterHub.authenticator_class = "shared-password"
c.SharedPasswordAuthenticator.user_password = PASSWORD
c.Authenticator.allow_all = True
# A name is a folder's name too.
c.Authenticator.username_pattern = r"[a-z0-9][a-z0-9._-]{0,30}$"

c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = str(STATE / "people" / "{username}")
c.Spawner.cmd = [str(Path(sys.executable).parent / "jupyterhub-singleuser")]
# Jupyter refuses to run as root, rightly; in a container that has nobody else it may be told to.
c.Spawner.args = ["--allow-root"] if os.environ.get("EXPLAINER_HUB_ALLOW_ROOT") == "yes" else []
c.Spawner.notebook_dir = "~"
c.Spawner.default_url = "/lab/tree/01_receptor_blockade.ipynb"
c.Spawner.http_timeout = c.Spawner.start_timeout = 120
# What is compiled for one is there for all.
c.Spawner.environment = {"EXPLAINER_CACHE": str(STATE / "compiled")}


def bring_notebooks(spawner: object) -> None:
    """Give a person the notebooks that are not there yet; what somebody changed stays."""
    folder = STATE / "people" / spawner.user.name
    folder.mkdir(parents=True, exist_ok=True)
    for path in NOTEBOOKS.glob("0*.ipynb"):
        if not (folder / path.name).exists():
            shutil.copy(path, folder)


c.Spawner.pre_spawn_hook = bring_notebooks

# A server that nobody uses for an hour is let go; notebooks stay.
c.JupyterHub.load_roles = [
    {
        "name": "idle-culler",
        "services": ["idle-culler"],
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    }
]
c.JupyterHub.services = [
    {
        "name": "idle-culler",
        "api_token": secrets.token_hex(32),
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={IDLE_S}"],
    }
]
