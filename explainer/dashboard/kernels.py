"""How many kernels there are, which Python they run, and how they are kept ready."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
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

    visitors = Integer(64, config=True, help="most visitors at the same time")


async def make_room(kernels: Any, notebook: str) -> None:
    """Raise 503 when all places are taken; else see that what waits in the pool can be used.

    `kernels` is Voila's pooled manager around `Kernels`.
    """
    pool = getattr(kernels, "_pools", {}).get(notebook, [])
    if len(kernels.list_kernel_ids()) - len(pool) >= kernels.visitors:
        raise HTTPError(503)
    await mend(kernels, pool, notebook)


async def mend(kernels: Any, pool: list[Any], notebook: str) -> None:
    """Take lost kernels out of the pool and start others.

    Voila would hand a failed start to the visitor, and never refills a pool that has run empty.
    """
    lost = [waiting for waiting in pool if await is_lost(kernels, waiting)]
    for waiting in pool:
        wake(kernels, waiting)
    for waiting in lost:
        pool.remove(waiting)
    if lost:
        kernels.fill_if_needed(notebook_name=notebook)


def wake(kernels: Any, waiting: Any) -> None:
    """Count a kernel's idleness from now: the one handed out may have waited for hours."""
    if waiting.done() and not waiting.cancelled() and waiting.exception() is None:
        name = waiting.result()["kernel_id"]
        if name in kernels:
            kernels.get_kernel(name).last_activity = datetime.now(UTC)


async def is_lost(kernels: Any, waiting: Any) -> bool:
    """Tell whether a kernel could not be started, or has died while it waited."""
    if not waiting.done():
        return False
    if waiting.cancelled() or waiting.exception() is not None:
        return True
    name = waiting.result()["kernel_id"]
    return name not in kernels or not await kernels.get_kernel(name).is_alive()
