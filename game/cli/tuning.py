"""What every process that keeps many connections does first: event loop, collector, file limit."""

import asyncio
import gc
import sys
from collections.abc import Coroutine


def tune() -> None:
    """Keep the collector from searching everything that was loaded at the start, again and again.

    With thousands of connections a full search stops the server for a quarter of a second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)


def loop_factory() -> "type[asyncio.AbstractEventLoop] | None":
    """Return the faster event loop where it is installed."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.Loop


def allow_connections() -> None:
    """Allow as many open connections as this computer lets us; many systems begin with 1,024."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 1 << 16 if most == resource.RLIM_INFINITY else most
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def run(work: Coroutine[None, None, None]) -> None:
    """Run work on the faster event loop, with as many connections as can be."""
    allow_connections()
    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(work)
