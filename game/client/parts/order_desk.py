"""The order desk: the sheet as it is being filled in, and how it reaches the room keeper.

Every change that the rules would accept is sent at once; one that they would refuse stays on the
desk in red until it is mended.
"""

from typing import TypeAlias

import msgspec

from game.client.parts import planning
from game.client.scene import Scene
from game.model.launches import OrderSheet
from game.rules.engine import Refusal
from game.rules.orders.orders import SetOrders


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet that was changed here and is not yet in the sight."""

    sheet: OrderSheet
    turn: int
    """The turn it is for; next year's sheet begins anew."""


Kept: TypeAlias = Desk | None


def sheet(scene: Scene, desk: Kept) -> OrderSheet:
    """Return the sheet to show: the changed one, or what counts so far."""
    if desk is not None and desk.turn == scene.public.turn:
        return desk.sheet
    return planning.standing(planning.known_of(scene))


def put(scene: Scene, changed: OrderSheet) -> tuple[Desk, SetOrders | None]:
    """Return the desk with a changed sheet, and the command that sends it if it can be sent."""
    command = SetOrders(sheet=changed)
    desk = Desk(sheet=changed, turn=scene.public.turn)
    return desk, command if scene.refusal(command) is None else None


def trouble(scene: Scene, desk: Kept) -> Refusal | None:
    """Return why the sheet on the desk is not accepted, or None."""
    if desk is None or desk.turn != scene.public.turn or not planning.open_for_orders(scene):
        return None
    return scene.refused.get("SetOrders") or scene.refusal(SetOrders(sheet=desk.sheet))


def saved(scene: Scene, desk: Kept) -> bool:
    """Return whether the room keeper has exactly this sheet."""
    return desk is None or scene.own.sheet == desk.sheet


class Pick(msgspec.Struct, frozen=True):
    """What a control of the order sheet carries: a field and the value chosen for it."""

    field: str
    value: str = ""
