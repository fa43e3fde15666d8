"""How many kernels there are, which Python they run, and how they are let go."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager

ARGUMENTS = [
    "-m",
    "explainer.dashboard.kernel",
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
    """Kernels of visitors."""


async def end(kernels: Any, name: str) -> None:
    """End a kernel at once: it has nothing to save. One that has gone already is no fault."""
    if name in kernels:
        with suppress(Exception):
            await kernels.shutdown_kernel(name, now=True)


async def end_all(kernels: Any, names: Iterable[str]) -> None:
    """End kernels side by side."""
    await asyncio.gather(*(end(kernels, name) for name in names))


async def dead(kernels: Any) -> list[str]:
    """Return the names of kernels whose process has gone."""
    names = list(kernels.list_kernel_ids())
    alive = await asyncio.gather(*(kernels.get_kernel(name).is_alive() for name in names))
    return [name for name, lives in zip(names, alive, strict=True) if not lives]
