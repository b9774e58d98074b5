"""The few files that pages fetch besides themselves; nothing else of the disk can be reached."""

from functools import cache

from aiohttp import web

from game.assets import asset_path

JS, CSS, TTF, SVG = "text/javascript", "text/css", "font/ttf", "image/svg+xml"
FILES = {
    "board.js": ("pages", JS),
    "clock.js": ("pages", JS),
    "dialog.js": ("pages", JS),
    "icon.svg": ("pages", SVG),
    "join.js": ("pages", JS),
    "keys.js": ("pages", JS),
    "line.js": ("pages", JS),
    "page.css": ("pages", CSS),
    "projector.css": ("pages", CSS),
    "projector.js": ("pages", JS),
    "scenarios.js": ("pages", JS),
    "teacher.css": ("pages", CSS),
    "teacher.js": ("pages", JS),
    "idiomorph.esm.js": ("vendor", JS),
    "socket.io.msgpack.min.js": ("vendor", JS),
    "Geologica_700Bold.ttf": ("fonts", TTF),
    "Geologica_800ExtraBold.ttf": ("fonts", TTF),
    "GolosText_400Regular.ttf": ("fonts", TTF),
    "GolosText_500Medium.ttf": ("fonts", TTF),
    "GolosText_600SemiBold.ttf": ("fonts", TTF),
    "GolosText_700Bold.ttf": ("fonts", TTF),
}
"""Name, folder of the assets, type."""
FRESH = {TTF: "max-age=86400"}
"""How long a browser keeps a file without asking; scripts and styles change with the program."""


async def static(request: web.Request) -> web.Response:
    """Answer with a file, or 404."""
    name = request.match_info["name"]
    if name not in FILES:
        raise web.HTTPNotFound
    kind = FILES[name][1]
    return web.Response(
        body=_read(name),
        content_type=kind,
        charset=None if kind == TTF else "utf-8",
        headers={
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": FRESH.get(kind, "max-age=300"),
        },
    )


@cache
def _read(name: str) -> bytes:
    """Return a file; all of them are small and asked for often."""
    return asset_path(FILES[name][0], name).read_bytes()
