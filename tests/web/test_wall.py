"""The wall at 1920 by 1080: steppe and sky at once, nothing cut, nothing too small to be read."""

import msgspec
import pytest
from playwright.async_api import Page, ViewportSize

from game.model.world import World
from game.projector.page import Wall, stage
from game.scenario.folder import shipped
from game.scenario.load import first_world
from game.sight.projector import public_sight
from game.text import LANGUAGES
from tests.projector.test_chart import ahead
from tests.web.school import School

pytestmark = pytest.mark.asyncio(loop_scope="session")
WALL: ViewportSize = {"width": 1920, "height": 1080}
LEAST = 28
"""Pixels of the smallest letters, so that they are read at eight metres."""
CUT = """() => [...document.querySelectorAll("section, .pads li, .queue li")]
    .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
    .map(e => e.innerText)"""
SIZES = """() => [...document.querySelectorAll("main *, header *, footer li.now")]
    .filter(e => [...e.childNodes].some(c => c.nodeType === 3 && c.textContent.trim()))
    .map(e => parseFloat(getComputedStyle(e).fontSize)
        * (e.ownerSVGElement ? e.getScreenCTM().d : 1))"""
FUTURES = (
    ahead(1200, 1900, 2600),
    ahead(1200, 1300, 1400, title="Compact for Open Skies"),
    ahead(1200, 1300, 1500, title="Registration baseline"),
)


def crowded(scenario: str) -> World:
    """Return a scenario in talks, with every pad open."""
    world = first_world(scenario)
    pads = {
        name: msgspec.structs.replace(pad, is_open=True) for name, pad in world.ground.pads.items()
    }
    ground = msgspec.structs.replace(world.ground, pads=pads)
    return msgspec.structs.replace(world, ground=ground, phase="negotiate", turn=1)


async def a_wall(school: School) -> Page:
    """Return a page with the style of the wall, as wide as a projector's."""
    context = await school.device()
    page = await context.new_page()
    await page.set_viewport_size(WALL)
    await page.route("**/projector.js", lambda route: route.abort())
    await page.goto(f"{school.home}/projector/{(await school.room()).code}")
    return page


async def test_steppe_and_sky_fit_on_the_wall(school: School) -> None:
    """In every scenario and language, with all pads open and two offers to look ahead for."""
    page = await a_wall(school)
    bad: list[tuple[str, str, object]] = []
    for scenario in shipped():
        for language in LANGUAGES:
            wall = Wall(code="123456", address="192.168.1.20:8765", language=language)
            shown = stage(public_sight(crowded(scenario)), FUTURES, wall)
            await page.evaluate("s => { document.getElementById('stage').innerHTML = s }", shown)
            cut, sizes = await page.evaluate(CUT), await page.evaluate(SIZES)
            if cut or min(sizes) < LEAST - 0.1:
                bad.append((scenario, language, cut or min(sizes)))

    assert not bad, bad
