"""The kernel that we start: Jupyter's own, which may take only so much memory."""

from __future__ import annotations

import os
import runpy
import sys

LIMIT = "EXPLAINER_KERNEL_MB"
"""Environment variable that says how many megabytes a kernel may write to; 0: no limit."""

USUAL_MB = 1024


def limit_memory(megabytes: int) -> None:
    """Let this process have so much memory of its own; systems that cannot limit it do not."""
    try:
        import resource
    except ImportError:  # Windows
        return
    if megabytes > 0:
        limit = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


if __name__ == "__main__":
    limit_memory(int(os.environ.get(LIMIT, USUAL_MB)))
    sys.argv[0] = "ipykernel_launcher"
    runpy.run_module("ipykernel_launcher", run_name="__main__", alter_sys=True)
