"""Moon: the sites near the south pole, who has drawn a zone around them, and our own claim."""

from typing import ClassVar

import pygame

from game.client.answers import Answer, Back
from game.client.art.box import CANVAS, Box
from game.client.parts.rows_of import Row, pick, placed_rows
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.attention import Changed, Deed
from game.client.widgets.button import Button
from game.client.widgets.chip import Chip
from game.client.widgets.dialog import Dialog
from game.client.widgets.slider import Stepper
from game.client.widgets.widget import Widget
from game.model.moon import LunarClaim
from game.rules.moon.sites import LEAST_KM, MOST_KM, SITES, ClaimLunarSite

_WIDE = 480
RADIUS = "moon.radius"


class Moon(View, frozen=True, kw_only=True):
    """The sites over the page."""

    lays_over: ClassVar[bool] = True
    radius: int = 3
    """Of the zone that we would draw, km."""
    notified: bool = True

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return a dialog with a row for each site."""
        rows = (self._zone(scene), *(self._site(scene, site) for site in SITES))
        dialog = Dialog(
            rect=CANVAS,
            heading=scene.say("moon.heading"),
            words=scene.say("moon.note"),
            content=placed_rows(scene, rows, Box(0, 0, _WIDE, 0)),
            buttons=(Button(id="back", label=scene.say("moon.done"), answer=Back()),),
            width=_WIDE + 48,
        )
        return (dialog,)

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Leave the page below as it is; the dialog veils it."""

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Make the zone larger or smaller."""
        if isinstance(deed, Changed) and deed.id == RADIUS:
            return self._become(radius=deed.value)
        return None

    def _zone(self, scene: Scene) -> Row:
        """Return how large our zone shall be, and whether we give notice."""
        size = Stepper(
            id=RADIUS,
            value=self.radius,
            low=LEAST_KM,
            high=MOST_KM,
            words=scene.say("moon.km", km=self.radius),
        )
        notices = tuple(
            pick(
                f"notice.{word}",
                scene.say(f"moon.notice.{word}"),
                on=self.notified == flag,
                answer=self._become(notified=flag),
            )
            for word, flag in (("yes", True), ("no", False))
        )
        return Row(scene.say("moon.zone"), "", (size, *notices), scene.say("moon.notice"))

    def _site(self, scene: Scene, site: str) -> Row:
        """Return who has a site, and the chip that claims it."""
        command = ClaimLunarSite(site=site, radius_km=self.radius, notified=self.notified)
        refusal = scene.refusal(command)
        chip = Chip(
            id=f"claim.{site}",
            label=scene.say("moon.claim"),
            icon="flag",
            answer=command,
            enabled=refusal is None,
            tip="" if refusal is None else scene.why(refusal),
        )
        return Row(scene.say(f"moon.site.{site}"), self._holder(scene, site), (chip,))

    def _holder(self, scene: Scene, site: str) -> str:
        claim: LunarClaim | None = next(
            (each for each in scene.public.lunar_claims if each.site == site), None
        )
        if claim is None:
            return scene.say("moon.free")
        return f"{scene.name(claim.seat)} · {scene.say('moon.km', km=claim.radius_km)}"


VIEW = Moon
