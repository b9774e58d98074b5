"""The adviser: lays a filled sheet before a delegation of people in the first turn.

It is a reciprocator's sheet, as far as purse and credit reach: whoever never touches it has orders
that can be repeated for all the game. A learner's sheet stays empty; filling it is the lesson.
"""

import msgspec

from game.bots import tutor
from game.bots.craft import final_orders
from game.bots.craft.mind import Mind
from game.bots.reciprocator import Reciprocator
from game.model.ids import CLOCK, Money
from game.model.launches import OrderSheet
from game.rules.money.treasury import available
from game.rules.orders.advice import AdviseOrders
from game.rules.orders.orders import SetOrders
from game.rules.vocabulary import AnyCommand
from game.sight.imagined import imagined
from game.sight.seen import Sight


class Adviser(Reciprocator):
    """Plays nobody's seat: it fills one sheet, as a reciprocator would."""

    name = "adviser"


BOT = Adviser()


def act(sight: Sight) -> tuple[AnyCommand, ...]:
    """Return the advice for the delegation of this seat, if there is any to give."""
    if tutor.teaches(sight):
        return ()
    return tuple(
        AdviseOrders(actor=CLOCK, seat=sight.seat, sheet=sheet) for sheet in _advised(sight)
    )


def _advised(sight: Sight) -> tuple[OrderSheet, ...]:
    """Return the sheet of a reciprocator in whose purse lies what can be borrowed."""
    purse = Money(available(imagined(sight), sight.seat))
    lent = msgspec.structs.replace(sight.own.me, cash=purse)
    own = msgspec.structs.replace(sight.own, me=lent)
    mind = Mind(msgspec.structs.replace(sight, own=own), BOT)
    wishes = final_orders.wished(mind)
    return tuple(wish.sheet for wish in wishes if isinstance(wish, SetOrders))
