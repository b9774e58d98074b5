"""A filled sheet for a delegation that has given no orders yet."""

import msgspec

from game.model.ids import CLOCK, Turn
from game.model.launches import OrderSheet
from game.rules.engine import Outcome, Refusal, play
from game.rules.orders.advice import AdviseOrders
from game.rules.orders.orders import SetOrders
from game.rules.orders.standing_orders import sheet_of
from tests.worlds import KAZ, RUS, a_world

TALKS = a_world(phase="negotiate", turn=Turn(1))
ADVICE = AdviseOrders(actor=CLOCK, seat=KAZ, sheet=OrderSheet(upkeep=True))


def test_advice_stands_until_somebody_gives_orders() -> None:
    """It is not an order of the delegation: nothing counts as set."""
    advised = play(TALKS, ADVICE)
    assert isinstance(advised, Outcome)

    assert sheet_of(advised.world, KAZ).upkeep
    assert KAZ not in advised.world.sheets
    assert [event.seen_by(advised.world).seats for event in advised.events] == [(KAZ,)]


def test_advice_never_replaces_orders() -> None:
    """Whoever was quicker than the adviser keeps the sheet."""
    given = play(TALKS, SetOrders(actor=KAZ, sheet=OrderSheet()))
    assert isinstance(given, Outcome)
    late = play(given.world, ADVICE)
    assert isinstance(late, Outcome)

    assert late.events == ()


def test_only_the_house_advises_and_only_in_the_first_turn() -> None:
    """Nobody fills the sheet of another seat."""
    posing = msgspec.structs.replace(ADVICE, actor=RUS)
    later = msgspec.structs.replace(TALKS, turn=Turn(2))

    assert play(TALKS, posing) == Refusal(key="teacher.only")
    assert isinstance(play(later, ADVICE), Refusal)
