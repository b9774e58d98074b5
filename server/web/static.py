"""The few files that pages fetch besides themselves; nothing else of the disk can be reached."""

from aiohttp import web

from game.assets import asset_path

JS, CSS, TTF = "text/javascript", "text/css", "font/ttf"
FILES = {
    "projector.js": ("pages", JS),
    "projector.css": ("pages", CSS),
    "GolosText_400Regular.ttf": ("fonts", TTF),
    "GolosText_700Bold.ttf": ("fonts", TTF),
    "Geologica_800ExtraBold.ttf": ("fonts", TTF),
}
"""Name, folder of the assets, type."""


async def static(request: web.Request) -> web.Response:
    """Answer with a file, or 404."""
    name = request.match_info["name"]
    if name not in FILES:
        raise web.HTTPNotFound
    folder, kind = FILES[name]
    return web.Response(
        body=asset_path(folder, name).read_bytes(),
        content_type=kind,
        charset=None if kind == TTF else "utf-8",
        headers={"X-Content-Type-Options": "nosniff", "Cache-Control": "max-age=300"},
    )
