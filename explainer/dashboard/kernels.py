"""How many kernels there are, which Python they run, and how they are kept ready."""

from __future__ import annotations

import sys
from typing import Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.web import HTTPError
from traitlets import Integer

ARGUMENTS = [
    "-m",
    "ipykernel_launcher",
    "-f",
    "{connection_file}",
    "--HistoryManager.enabled=False",
]


class OwnKernel(KernelSpecManager):
    """Offers one kernel, the Python that serves: no other installation can get in between."""

    def get_kernel_spec(self, _name: str) -> KernelSpec:
        """Return our own kernel under whatever name it is asked for."""
        return KernelSpec(argv=[sys.executable, *ARGUMENTS], display_name="", language="python")

    def find_kernel_specs(self) -> dict[str, str]:
        """Return the one name."""
        return {"python3": ""}


class Kernels(AsyncMappingKernelManager):
    """Kernels of visitors, of which there may be only so many, and the pool that waits."""

    visitors = Integer(20, config=True, help="most visitors at the same time")


async def make_room(kernels: Any, notebook: str) -> None:
    """Raise 503 when all places are taken; else see that the pool can be used.

    `kernels` is Voila's pooled manager around `Kernels`. A pooled kernel whose start has failed is
    taken out, because Voila would hand the failure to the visitor and never refill.
    """
    pool = getattr(kernels, "_pools", {}).get(notebook, [])
    pool[:] = [waiting for waiting in pool if not has_failed(waiting)]
    if len(kernels.list_kernel_ids()) - len(pool) >= kernels.visitors:
        raise HTTPError(503)


def has_failed(start: Any) -> bool:
    """Tell whether a kernel's start ended in an error."""
    return start.done() and (start.cancelled() or start.exception() is not None)
