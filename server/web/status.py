"""The first page of a server: it says in three languages that it runs, and what to do next."""

from importlib.metadata import PackageNotFoundError, version

from aiohttp import web

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Steppe to Orbit</title>
<style>
body {{ font: 18px/1.5 system-ui, sans-serif; margin: 8vh auto; max-width: 38rem; padding: 0 1rem;
       background: #13161f; color: #f2ead8; }}
h1 {{ font-size: 1.6rem; }} p {{ margin: .6rem 0; }} small {{ color: #a9b0c0; }}
</style>
<h1>Steppe to Orbit</h1>
<p>The server of your class is running. Open the game, choose “Join a class” and type the six digits
that your teacher shows.</p>
<p lang="ru">Сервер класса работает. Откройте игру, выберите «Войти в класс» и введите шесть цифр,
которые показывает учитель.</p>
<p lang="kk">Сынып сервері жұмыс істеп тұр. Ойынды ашып, «Сыныпқа кіру» дегенді таңдаңыз да, мұғалім
көрсеткен алты цифрды теріңіз.</p>
<p>On the wall: <code>/projector/123456?lang=en</code>, with the digits of your room;
<span lang="ru">на стене: <code>lang=ru</code></span>,
<span lang="kk">қабырғада: <code>lang=kk</code></span>.</p>
<p><small>{version}</small></p>
</html>
"""


async def status(request: web.Request) -> web.Response:
    """Answer with the page; nothing in it comes from elsewhere."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return web.Response(
        text=PAGE.format(version=_version()),
        content_type="text/html",
        headers={"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff"},
    )


def _version() -> str:
    """Return the version of the game."""
    try:
        return f"Steppe to Orbit {version('steppe-to-orbit')}"
    except PackageNotFoundError:
        return "Steppe to Orbit"
