"""The yardstick: a plain python-socketio server that relays each message to rooms of eight.

It has the same tuning as ours (event loop, collector, compression off, no task per message) and
keeps nothing. What our server does in the same time beside it is rules, secrets and a journal.
"""

import asyncio
import sys

import socketio
from aiohttp import web

from game.cli.tuning import run, tune


async def _relay() -> None:
    """Listen on a free port, say which, and relay until the end."""
    sio = socketio.AsyncServer(
        async_mode="aiohttp",
        serializer="msgpack",
        async_handlers=False,
        transports=["websocket"],
        ping_interval=10,
        ping_timeout=10,
    )

    async def join(sid: str, body: dict[str, str]) -> dict[str, bool]:
        await sio.enter_room(sid, body["room"])
        await sio.save_session(sid, body)
        return {"ok": True}

    async def say(sid: str, body: dict[str, str]) -> dict[str, bool]:
        room = (await sio.get_session(sid))["room"]
        await sio.emit("said", body, room=room, skip_sid=sid)
        return {"ok": True}

    sio.on("join", join)
    sio.on("say", say)
    app = web.Application()
    sio.attach(app)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    tune()
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    run(_relay())
