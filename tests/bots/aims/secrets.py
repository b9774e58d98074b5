"""Scenes with a secret: the flagship's first day, with an agenda dealt to one seat."""

from functools import cache

from game.bots import bot_of
from game.bots.craft.mind import Mind
from game.model.ids import SeatId
from game.model.seats import Agenda
from game.model.world import World
from game.scenario.library import shelf
from game.sight.seat import seat_sight
from tests.bots.scene import flagship
from tests.worlds import with_seat

CHN, COM, EUR, IND, JPN, KAZ, RUS, UAE, USA = map(
    SeatId, ("CHN", "COM", "EUR", "IND", "JPN", "KAZ", "RUS", "UAE", "USA")
)
HOLDERS = {
    agenda: seat
    for seat, agendas in {
        KAZ: ("exit_door", "no_bloc", "own_rocket_day"),
        RUS: ("second_home", "landlord_price", "old_friends"),
        CHN: ("western_neighbour", "quiet_sky", "bridge"),
        USA: ("keep_the_option", "champion", "anchor"),
        EUR: ("brussels_effect", "fee_not_fund", "guest_pad"),
        IND: ("no_inspectors", "cheapest_ride", "third_way"),
        JPN: ("paid_to_clean", "credit", "two_providers"),
        UAE: ("gagarins_start", "summit_city", "quick_return"),
        COM: ("exclusive_pad", "rule_maker", "exit_rich"),
    }.items()
    for agenda in agendas
}
"""Whose agenda each is in the flagship."""


@cache
def first_day() -> World:
    """Return the flagship in its first Brief; no seat has an agenda."""
    world = flagship()
    for seat in world.seats:
        world = with_seat(world, seat, agenda=None)
    return world


def dealt(agenda: str, world: World | None = None) -> World:
    """Return a world in which an agenda is dealt to the seat that may hold it."""
    target = shelf().agendas[agenda].target
    card = Agenda(id=agenda, target=target)
    return with_seat(world or first_day(), HOLDERS[agenda], agenda=card)


def holder(agenda: str, world: World | None = None, temper: str = "reciprocator") -> Mind:
    """Return what the bot with an agenda reckons with."""
    played = dealt(agenda, world)
    bot = next(bot_of(name) for name in ("reciprocator", "broker", "custodian") if name == temper)
    return Mind(seat_sight(played, HOLDERS[agenda]), bot)
