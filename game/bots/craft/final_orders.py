"""Final orders: the plan as it goes out, with what the agenda wants and a cheat leaves undone."""

from game.bots.craft.aim import aim_of
from game.bots.craft.breaches import with_breaches
from game.bots.craft.mind import Mind
from game.bots.craft.orders import planned
from game.rules.orders.orders import SetOrders
from game.rules.orders.trimming import trimmed
from game.rules.vocabulary import AnyCommand


def wished(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the command that sets the sheet, or nothing if it stands already."""
    sheet = aim_of(mind).orders(mind, planned(mind).sheet)
    sheet = with_breaches(mind, sheet)
    sheet = trimmed(mind.world, mind.me, sheet).sheet
    stands = mind.own.sheet_set and mind.own.sheet == sheet
    return () if stands else (SetOrders(sheet=sheet),)
