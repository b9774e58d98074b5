"""Export restrictions: two seats may not trade technology or share flights."""

from game.model.ids import Turn
from game.model.treaties import Clause, Treaty
from game.model.world import World
from game.rules.compliance.ledger import close_ledger
from game.rules.deck.effects import restricted
from game.rules.engine import change
from game.rules.kinds import duties
from game.rules.money.market import access
from tests.rules.incidents.table import a_table, cases, drawn, outcome, settled
from tests.worlds import EUR, KAZ, RUS, a_treaty, after

RIDE = a_treaty(Clause(kind="slot_ride", by=("RUS",), to=("EUR",)), parties=(RUS, EUR), name="t-r")
BRIDGE = a_treaty(Clause(kind="debris_tracking"), parties=(KAZ, RUS, EUR), name="t-bridge")
"""Its depositary is KAZ."""


def a_pair(*treaties: Treaty) -> World:
    """Return a tense world with these texts."""
    return a_table(tension=600, treaties={treaty.id: treaty for treaty in treaties})


def test_they_come_in_a_tense_world() -> None:
    """Often above 55, now and then above 40."""
    assert cases(a_table(tension=400), "export_restrictions") == ()
    assert cases(a_table(tension=550), "export_restrictions")[0].chance == 50
    assert cases(a_table(tension=551), "export_restrictions")[0].chance == 200


def test_states_other_than_the_host_are_hit() -> None:
    """Here RUS and EUR are the only such states."""
    world, card = drawn(a_pair(), "export_restrictions")

    assert card.deciders == (RUS, EUR)
    assert restricted(world, EUR, RUS)
    assert not restricted(change(world, turn=Turn(3)), EUR, RUS)
    assert (access(world, EUR), access(world, KAZ)) == (950, 1000)


def test_a_promised_ride_is_not_due_meanwhile() -> None:
    """What the law forbids is no breach."""
    world, _ = drawn(a_pair(RIDE), "export_restrictions")
    (duty,) = duties(world)

    assert duty.towards(world, RUS) == ()
    assert after(world, close_ledger).obligations == ()


def test_a_public_text_kept_by_the_host_exempts_those_who_ask() -> None:
    """Whoever accepts the restriction keeps it."""
    world, card = drawn(a_pair(BRIDGE), "export_restrictions")
    asked, accepted = settled(world, card), settled(world, card, RUS="accept", EUR="accept")

    assert outcome(asked, card) == "exempt"
    assert not restricted(asked, RUS, EUR)
    assert restricted(accepted, RUS, EUR)


def test_without_such_a_text_asking_does_not_help_yet() -> None:
    """A text of the next year will."""
    world, card = drawn(a_pair(), "export_restrictions", one="RUS", other="EUR")
    later = settled(world, card)
    bridged = change(later, treaties={BRIDGE.id: BRIDGE})

    assert outcome(later, card) == "seek"
    assert (restricted(later, RUS, EUR), restricted(bridged, RUS, EUR)) == (True, False)
