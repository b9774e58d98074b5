"""National champion: the company is among the two seats with most satellites."""

from collections.abc import Iterator

from game.bots.craft.aim import Aim
from game.bots.craft.ideas.slot_purchase import sale
from game.bots.craft.mind import Mind
from game.model.ids import million
from game.model.treaties import Terms, Treaty
from game.rules.kinds import kind_of
from game.rules.scoring.agendas_deals import CHAMPION

POINTS = 2
"""Points of each slot that the champion gets."""
PRICE = million(8)


class Champion(Aim):
    """The champion buys slots of the seat for little."""

    name = "champion"

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Count the slots that the champion would gain in the first year."""
        if CHAMPION not in treaty.terms.parties or CHAMPION not in mind.public.seats:
            return 0
        seen = mind.outlook_of(CHAMPION)
        forecasts = (kind_of(c).forecast(seen, c, treaty.terms) for c in treaty.terms.clauses)
        return POINTS * max(0, sum(forecast.slots[0] for forecast in forecasts))

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Sell the last own slot of the year to the champion."""
        if CHAMPION not in mind.public.seats or not mind.may_offer("slot_trade"):
            return
        own = [slot for slot in mind.public.slots.values() if slot.owner == mind.seat]
        for slot in sorted(own, key=lambda slot: (-slot.quarter, slot.id))[:1]:
            yield sale(mind.seat, CHAMPION, (slot,), PRICE)


AIM = Champion()
