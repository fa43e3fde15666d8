"""How Voila and Jupyter are set up for us, and what whoever serves may choose."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from traitlets.config import Config

from explainer.dashboard.identity import Nobody
from explainer.dashboard.kernels import Kernels, OwnKernel
from explainer.dashboard.words import page_words
from explainer.places import NOTEBOOKS

TEMPLATE = "ketamine"
TEMPLATES = Path(__file__).parent / "share"
LONGEST_TEMPORARY = 40  # the name of a Unix socket has at most 107 characters
EXTENSIONS = [
    "@jupyter-widgets/jupyterlab-manager",
    "@voila-dashboards/widgets-manager8",
    "anywidget",
]


@dataclass(frozen=True)
class Wishes:
    """What whoever serves has chosen; `docs/deployment.md` says when which."""

    address: str = "127.0.0.1"
    port: int = 8866
    base_url: str = "/"
    hosts: frozenset[str] = frozenset()
    lessons: Path | None = None
    """The folder of their notebooks, if they are served."""
    visitors: int = 16
    """Most kernels of lessons at the same time."""
    starts: int = 2
    """How many of them may be starting."""
    idle_s: int = 1200
    """How long a lesson is kept that nobody moves."""
    kernel_mb: int = 1024
    behind_proxy: bool = False
    kiosk: bool = False
    password: str = ""
    certificate: Path | None = None
    key: Path | None = None


def configuration(wishes: Wishes) -> Config:
    """Return the configuration; nothing in the person's own Jupyter settings is read besides it."""
    config = Config()
    config.Application.log_level = "CRITICAL"  # we say what there is to say
    config.Voila.config_file_paths = []
    config.Voila.identity_provider_class = Nobody
    config.Voila.root_dir = str(NOTEBOOKS)
    config.VoilaConfiguration.update(_page())
    config.MappingKernelManager.cull_idle_timeout = wishes.idle_s
    config.MappingKernelManager.cull_interval = max(1, wishes.idle_s // 15)
    config.MappingKernelManager.cull_connected = True
    # what waits for a page that has gone would have no limit
    config.MappingKernelManager.buffer_offline_messages = False
    # an empty kernel in place of a dead one would look like the one that has gone
    config.KernelManager.autorestart = False
    if os.name == "posix" and len(tempfile.gettempdir()) < LONGEST_TEMPORARY:
        config.KernelManager.transport = "ipc"
    return config


def _page() -> dict[str, object]:
    return {
        "template": TEMPLATE,
        "resources": page_words(),
        "allow_template_override": "NO",
        "allow_theme_override": "NO",
        "file_allowlist": [],
        "extension_allowlist": EXTENSIONS,
        "multi_kernel_manager_class": Kernels,
        "kernel_spec_manager_class": OwnKernel,
        "preheat_kernel": False,
        "attempt_fix_notebook": False,
    }


def offer_template() -> None:
    """Let Voila find our template, in this process and in those it starts."""
    known = os.environ.get("JUPYTER_PATH")
    os.environ["JUPYTER_PATH"] = os.pathsep.join(filter(None, [str(TEMPLATES), known]))
