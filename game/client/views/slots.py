"""Slots: who may launch from where and when, and a sealed bid for what is free."""

import msgspec
import pygame

from game.client.answers import Answer
from game.client.parts import our_slots, scenery, slot_board, slot_sheet
from game.client.parts.frame import frame, go_to_tab
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.attention import Changed, Deed, Pressed
from game.client.widgets.gestures import Gesture
from game.client.widgets.widget import Widget
from game.model.ids import Money
from game.model.launches import Bid, Slot


class Slots(View, frozen=True, kw_only=True):
    """The launch-slot board."""

    chosen: str = ""
    bid: Bid | None = None
    """A bid that is being made and is not placed."""
    ahead: bool = False
    """Whether the board shows next year."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the board and the sheet of the chosen slot."""
        return (
            *frame(scene, "slots"),
            *slot_board.board(scene, self._year(scene), self.chosen, self._choose, self._years()),
            *self._side(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Change the price or a pledge of the bid."""
        slot = self._slot(scene)
        if slot is None or slot.owner is not None or self.ahead:
            return None
        bid = slot_sheet.proposed(scene, slot, self.bid, None)
        if isinstance(deed, Changed) and deed.id == slot_sheet.PRICE:
            return self._become(bid=msgspec.structs.replace(bid, price=Money(deed.value)))
        if isinstance(deed, Pressed) and isinstance(deed.answer, slot_sheet.Flip):
            return self._become(bid=slot_sheet.flipped(bid, deed.answer.pledge))
        return None

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Go to another tab by its number."""
        return go_to_tab(gesture)

    def moves(self, scene: Scene) -> bool:
        """Return whether a quarter of Launch is running."""
        return scene.public.phase == "launch"

    def _year(self, scene: Scene) -> slot_board.Year:
        """Return the year that the board shows."""
        return slot_board.next_year(scene) if self.ahead else slot_board.this_year(scene, None)

    def _years(self) -> tuple[Answer, Answer]:
        """Return the ways to this year and to the next."""
        return (
            self._become(ahead=False, chosen="", bid=None),
            self._become(ahead=True, chosen="", bid=None),
        )

    def _side(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the chosen slot, or all of ours."""
        slot = self._slot(scene)
        if slot is None:
            return our_slots.our_slots(scene, slot_sheet.BOX, self._year(scene), self._choose)
        if self.ahead:
            return slot_sheet.coming(scene, slot)
        return slot_sheet.sheet(scene, slot, self.bid, None)

    def _choose(self, slot: str) -> Answer:
        """Choose a slot; choosing it again shows the list of ours."""
        return self._become(chosen="" if slot == self.chosen else slot, bid=None)

    def _slot(self, scene: Scene) -> Slot | None:
        slots = self._year(scene).slots if self.chosen else ()
        return next((slot for slot in slots if slot.id == self.chosen), None)


VIEW = Slots
