"""Clients that fetch what a page asks for until its first picture, and one real browser."""

from __future__ import annotations

import asyncio
import re
import statistics
import time
from contextlib import suppress

from browser_at import usable_s
from servers import Server
from tornado.httpclient import AsyncHTTPClient

PATIENCE_S = 180
ASKED = re.compile(rb'(?:src|href|data-stage)="(/content/[^"]+)"|"content": "(content/[^"]+)"')
Row = dict[str, object]


async def at_once(server: Server, count: int, browser: bool = False) -> Row:
    """Measure so many visitors at the same moment; with `browser` one more is a real one."""
    real = asyncio.create_task(usable_s(server)) if browser else None
    row = await measured(server, [visit(server, 0.0) for _ in range(count)], "at once")
    return row | {"browser_s": await real if real else None}


async def over_time(server: Server, count: int, seconds: float) -> Row:
    """Measure so many visitors who come one after the other."""
    visits = [visit(server, seconds * n / count) for n in range(count)]
    return await measured(server, visits, f"in {seconds / 60:g} min") | {"browser_s": None}


async def measured(server: Server, visits: list, how: str) -> Row:
    cpu, memory = server.cpu_s(), server.memory_mb()
    took = await asyncio.gather(*visits)
    there = sorted(seconds for seconds in took if seconds is not None)
    return {
        "server": server.name,
        "visitors": f"{len(visits)} {how}" if visits else "a lone browser",
        "median_s": statistics.median(there) if there else None,
        "p95_s": there[int(0.95 * (len(there) - 1))] if there else None,
        "errors": len(visits) - len(there),
        "cpu_s": (server.cpu_s() - cpu) / max(1, len(visits)),
        "memory_mb": (server.memory_mb() - memory) / max(1, len(visits)),
        "kernels": server.kernels(),
    }


async def visit(server: Server, after_s: float) -> float | None:
    """Fetch everything that a page needs; return how long it took, or None for a failure."""
    await asyncio.sleep(after_s)
    begun = time.monotonic()
    with suppress(Exception):
        page = await get(server, "/")
        if server.is_ours:
            await asyncio.gather(*(get(server, address) for address in addresses(page)))
        return time.monotonic() - begun
    return None


def addresses(page: bytes) -> list[str]:
    """Return what a page of ours asks for until its first picture."""
    found = [asked or b"/" + folder + b"site.en.json" for asked, folder in ASKED.findall(page)]
    return sorted({address.decode() for address in found})


async def get(server: Server, address: str) -> bytes:
    client = AsyncHTTPClient(force_instance=True, defaults={"request_timeout": PATIENCE_S})
    answer = await client.fetch(f"http://127.0.0.1:{server.port}{address}")
    return answer.body
