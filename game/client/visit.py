"""The visit: the room that the window is in, the page to which it led last, and the tour there.

Its file loads the rules and the network, which the title does not need.
"""

from pathlib import Path

import msgspec

from game.client import echoes
from game.client.answers import Begin, ChooseSeat, Dismiss, Guide, LookAhead, Teach
from game.client.art.sound import SoundName
from game.client.parts.acts.act import Act
from game.client.room import Room
from game.client.scene import Scene
from game.client.stage import Errand, Page
from game.client.tutorial import guiding
from game.client.tutorial.progress import Tour
from game.rules.engine import Command


class Visit:
    """One room from entering to leaving, as the window goes through it."""

    def __init__(self, kept_in: Path) -> None:
        self.room = Room(kept_in)
        self._kept_in = kept_in
        self._tour: Tour | None = None
        self._led = ""

    def scene(self, plain: Scene) -> Scene:
        """Return the moment with all that is known of the room, and the notes of the device."""
        scene = self.room.scene(msgspec.structs.replace(plain, tour=self._tour))
        return msgspec.structs.replace(scene, notes=(*scene.notes, *plain.notes))

    def leads_to(self) -> str | None:
        """Return the page to which the room leads, once; None: it goes on where it is."""
        page, before = self.room.page, self._led
        self._led = page
        return None if page == before else page

    def witnessed(self, scene: Scene) -> tuple[tuple[SoundName, ...], tuple[Act, ...]]:
        """Return what is to be heard and seen of what happened, once."""
        events = self.room.events_since()
        return echoes.sounds(events), echoes.show(scene, events)

    def follow_tour(self, scene: Scene, page: Page) -> bool:
        """Let the adviser notice what was done; return whether something changed."""
        before, self._tour = self._tour, guiding.followed(self._tour, scene, page, self._kept_in)
        return self._tour != before

    def carry_out(self, errand: Errand) -> None:
        """Do what a page wants of the room; other wishes are none of its business."""
        match errand:
            case Command():
                self.room.send(errand)
            case ChooseSeat(seat=seat):
                self.room.choose_seat(seat)
            case Begin():
                self.room.begin()
            case Teach():
                self.room.teach()
            case LookAhead(terms=terms):
                self.room.look_ahead(terms)
            case Dismiss(about=note):
                self.room.dismiss(note)
            case Guide(turning=turning) if self._tour is not None:
                self._tour = guiding.led(self._tour, turning, self._kept_in)
