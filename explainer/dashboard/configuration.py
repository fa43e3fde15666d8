"""How Voila and Jupyter are set up for patients; docs/decisions/kernel_life.md says why."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from traitlets.config import Config

from explainer.dashboard.handlers import Nobody
from explainer.dashboard.kernels import Kernels, OwnKernel
from explainer.dashboard.words import page_words

TEMPLATE = "ketamine"
TEMPLATES = Path(__file__).parent / "share"
EXTENSIONS = [
    "@jupyter-widgets/jupyterlab-manager",
    "@voila-dashboards/widgets-manager8",
    "anywidget",
]


@dataclass(frozen=True)
class Limits:
    """How many visitors there may be, how many kernels wait for them, and when one is let go."""

    visitors: int = 64
    pool: int = 2
    idle_s: int = 120


def configuration(limits: Limits) -> Config:
    """Return the configuration; nothing in the person's own Jupyter settings is read besides it."""
    config = Config()
    config.Application.log_level = "ERROR"
    config.Voila.config_file_paths = []
    config.Voila.identity_provider_class = Nobody
    config.VoilaConfiguration.update(_page(limits.pool))
    config.Kernels.visitors = limits.visitors
    config.MappingKernelManager.cull_idle_timeout = limits.idle_s
    config.MappingKernelManager.cull_interval = max(1, limits.idle_s // 15)
    # the page does not need its kernel any more, so one that is connected may go too
    config.MappingKernelManager.cull_connected = True
    # a kernel that died is not missed, and an empty one in its place would be of no use
    config.KernelManager.autorestart = False
    if os.name == "posix":
        config.KernelManager.transport = "ipc"
    return config


def _page(pool: int) -> dict[str, object]:
    return {
        "template": TEMPLATE,
        "resources": page_words(),
        "allow_template_override": "NO",
        "allow_theme_override": "NO",
        "file_allowlist": [],
        "extension_allowlist": EXTENSIONS,
        "multi_kernel_manager_class": Kernels,
        "kernel_spec_manager_class": OwnKernel,
        "preheat_kernel": pool > 0,
        "default_pool_size": pool,
        "attempt_fix_notebook": False,
    }


def offer_template() -> None:
    """Let Voila find our template, in this process and in those it starts."""
    known = os.environ.get("JUPYTER_PATH")
    os.environ["JUPYTER_PATH"] = os.pathsep.join(filter(None, [str(TEMPLATES), known]))
