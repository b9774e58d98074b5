"""New entrant: the first who helps wins friends."""

from game.model.ids import Turn
from game.model.world import World
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.slot_gifts import free_slots
from tests.rules.incidents.table import a_table, cases, drawn, outcome, reputation, settled
from tests.rules.yard import a_sheet, an_entry, ordered, owned_by
from tests.worlds import EUR, KAZ, RUS, refusal

SLOT = "site_31/1/2/a"


def with_a_launch() -> World:
    """Return a world in which RUS plans one launch and owns no other slot."""
    return ordered(owned_by(a_table(), RUS, SLOT), RUS, a_sheet(an_entry(SLOT)))


def test_newcomers_come_from_the_third_turn_on() -> None:
    """One turn in ten."""
    assert [len(cases(a_table(turn=Turn(t)), "new_entrant")) for t in (2, 3)] == [0, 1]


def test_a_given_slot_is_gone() -> None:
    """Its giver has one less, and four points of reputation more."""
    world, card = drawn(a_table(), "new_entrant")
    later = settled(world, card, KAZ="slot")

    assert len(free_slots(later, KAZ)) == len(free_slots(world, KAZ)) - 1
    assert reputation(later, KAZ) == reputation(world, KAZ) + 40
    assert later.seats[KAZ].influence == world.seats[KAZ].influence + 1


def test_only_the_first_helper_is_thanked() -> None:
    """First come, first served."""
    world, card = drawn(with_a_launch(), "new_entrant")
    later = settled(world, card, RUS="ride", KAZ="slot")

    assert outcome(later, card) == "ride"
    assert reputation(later, RUS) == reputation(world, RUS) + 40
    assert reputation(later, KAZ) == reputation(world, KAZ)


def test_nobody_can_give_what_it_does_not_have() -> None:
    """No free slot, no launch."""
    world, card = drawn(with_a_launch(), "new_entrant")

    def answer(seat: str, choice: str) -> str:
        """Return why an answer is refused."""
        return refusal(world, AnswerIncident(actor=seat, incident=card.id, choice=choice))

    assert answer(RUS, "slot") == "incident.no_slot"
    assert answer(EUR, "ride") == "incident.no_launch"
