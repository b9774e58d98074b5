"""Slots: who may launch from where and when, and a sealed bid for what is free."""

import msgspec
import pygame

from game.client.answers import Answer, Become
from game.client.parts import our_slots, scenery, slot_board, slot_sheet
from game.client.parts.frame import frame, go_to_tab
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.attention import Changed, Deed, Pressed
from game.client.widgets.gestures import Gesture
from game.client.widgets.widget import Widget
from game.model.ids import Money, SlotId
from game.model.launches import Bid, Slot


class Slots(View, frozen=True, kw_only=True):
    """The launch-slot board."""

    chosen: str = ""
    bid: Bid | None = None
    """A bid that is being made and is not placed."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the board and the sheet of the chosen slot."""
        return (
            *frame(scene, "slots"),
            *slot_board.board(scene, None, self.chosen, self._choose),
            *self._side(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Change the price or a pledge of the bid."""
        slot = self._slot(scene)
        if slot is None or slot.owner is not None:
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

    def _side(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the chosen slot, or all of ours."""
        slot = self._slot(scene)
        if slot is None:
            return our_slots.our_slots(scene, slot_sheet.BOX, self._choose)
        return slot_sheet.sheet(scene, slot, self.bid, None)

    def _choose(self, slot: str) -> Answer:
        """Choose a slot; choosing it again shows the list of ours."""
        return self._become(chosen="" if slot == self.chosen else slot, bid=None)

    def _slot(self, scene: Scene) -> Slot | None:
        return scene.public.slots.get(SlotId(self.chosen))

    def _become(self, **fields: object) -> Become:
        return Become(msgspec.structs.replace(self, **fields))


VIEW = Slots
