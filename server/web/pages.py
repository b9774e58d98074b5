"""What all pages share: templates, drawings, languages, and the reader's choices."""

import asyncio
import re
from collections.abc import Callable, Mapping
from functools import cache

import jinja2
from aiohttp import web
from markupsafe import Markup

from game import text
from game.assets import asset_path
from game.model.values import Value
from game.text.pages import template_engine
from game.text.spoken import Given as Spoken

Given = Mapping[str, object]
"""What a template is filled with."""
YEAR = 365 * 86_400
"""Seconds for which a browser keeps language and colours."""
THEMES = ("auto", "light", "dark")
_INSIDE = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
_loaded: set[str] = set()
"""Languages whose texts are read."""


class Reader(Value, frozen=True, kw_only=True):
    """Who reads a page: in which language and which colours."""

    language: str = text.LANGUAGES[0]
    theme: str = THEMES[0]

    def say(self, key: str, **given: Spoken) -> str:
        """Return a text in the reader's language."""
        return text.say(self.language, key, **given)


async def reader_of(request: web.Request) -> Reader:
    """Return who asks: what the address says, else what was chosen before, else the browser's."""
    offered = [request.query.get("lang", ""), request.cookies.get("lang", ""), *_wished(request)]
    language = next((one for one in offered if one in text.LANGUAGES), text.LANGUAGES[0])
    await learn(language)
    chosen = [request.query.get("theme", ""), request.cookies.get("theme", "")]
    theme = next((one for one in chosen if one in THEMES), THEMES[0])
    return Reader(language=language, theme=theme)


async def learn(language: str) -> None:
    """Read the texts of a language beside the event loop; that takes half a second, once."""
    if language not in _loaded:
        await asyncio.to_thread(text.say, language, "web.name")
        _loaded.add(language)


def answer(
    request: web.Request, reader: Reader, template: str, given: Given, status: int = 200
) -> web.Response:
    """Return a page; what the address chose is remembered for the next one."""
    words = rendered(template, reader, {**given, "path": request.path})
    response = web.Response(text=words, status=status, content_type="text/html")
    response.headers["Cache-Control"] = "no-store"
    for name, value in (("lang", reader.language), ("theme", reader.theme)):
        if name in request.query:
            response.set_cookie(name, value, max_age=YEAR, httponly=True, samesite="Strict")
    return response


def rendered(template: str, reader: Reader, given: Given) -> str:
    """Fill a template for a reader; everything printed is escaped."""
    return _environment().get_template(template).render(given, reader=reader, say=reader.say)


@cache
def icon(name: str) -> Markup:
    """Return a drawing that says nothing to screen readers; a word always stands beside it."""
    found = _INSIDE.search(asset_path("icons", f"{name}.svg").read_text(encoding="utf-8"))
    inside = found.group(1) if found else ""
    shape = re.sub(r"\s+", " ", inside).strip()
    return Markup('<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{}</svg>').format(
        Markup(shape)
    )


def _wished(request: web.Request) -> list[str]:
    """Return the languages that the browser asks for, the dearest first."""
    header = request.headers.get("Accept-Language", "")
    return [part.split(";")[0].strip()[:2].lower() for part in header.split(",")]


@cache
def _environment() -> jinja2.Environment:
    """Return the template engine."""
    environment = template_engine()
    shared: dict[str, Callable[..., object]] = {"icon": icon, "pick": text.pick}
    environment.globals.update(shared, languages=text.LANGUAGES, themes=THEMES)
    return environment
