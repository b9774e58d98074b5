"""The reciprocator does as the others do."""

import msgspec

from game.bots.craft.company import Company, company_of
from game.bots.craft.temper import Circle
from game.model.compliance import Finding
from game.model.ids import FindingId, SeatId, TreatyId, Turn
from game.model.treaties import Clause
from game.rules.engine import change
from game.sight.seat import seat_sight
from tests.bots.scene import RECIPROCATOR, STATES, a_table, mind_of
from tests.worlds import EUR, KAZ, RUS, a_seat, a_treaty, with_seat

FRIENDS = Company(others=8, keepers=4)
STRANGERS = Company(others=8, keepers=1)
TRAITORS = Company(others=8, keepers=2, partners=5, breakers=4)
ENOUGH = Circle(debris=True, states=4, all_states=8)


def caught(*seats: SeatId) -> dict[FindingId, Finding]:
    """Return confirmed breaches of a disposal promise in turn 3."""
    return {
        FindingId(f"f-{seat}"): Finding(
            id=FindingId(f"f-{seat}"),
            treaty=TreatyId("t-1"),
            article=1,
            kind="debris_disposal",
            obligor=seat,
            grade="material",
            turn=Turn(3),
            status="confirmed",
        )
        for seat in seats
    }


def test_it_does_what_it_promised_and_no_more_among_strangers() -> None:
    """No promise, no kit."""
    assert RECIPROCATOR.conduct("none", STRANGERS) == "none"
    assert RECIPROCATOR.conduct("sail", STRANGERS) == "sail"


def test_it_buys_kits_when_half_of_the_others_do() -> None:
    """And helps with the pads."""
    assert RECIPROCATOR.conduct("none", FRIENDS) == "kit"
    assert RECIPROCATOR.pays_upkeep(FRIENDS)


def test_it_retaliates_when_partners_break_their_word() -> None:
    """No kits, more launches, whatever it promised."""
    seat = a_seat(EUR, scale=100)

    assert RECIPROCATOR.conduct("kit", TRAITORS) == "none"
    assert RECIPROCATOR.launches(seat, TRAITORS) > RECIPROCATOR.launches(seat, FRIENDS)


def test_it_forgives_after_a_year_without_findings() -> None:
    """Only this year's and last year's breaches count."""
    promise = a_treaty(Clause(kind="debris_disposal"), parties=STATES)
    world = a_table(promise, turn=Turn(3), findings=caught(KAZ, RUS))
    later = change(world, turn=Turn(5))
    seen = {KAZ: 950, RUS: 950}
    for seat, share in seen.items():
        later = with_seat(later, seat, disposal_published=share)

    assert company_of(seat_sight(world, EUR)).betrayed
    assert not company_of(seat_sight(later, EUR)).betrayed


def test_it_gives_new_partners_the_benefit_of_the_doubt() -> None:
    """For two years a survey may have missed their kits; after the third it has not."""
    promise = a_treaty(Clause(kind="debris_disposal"), parties=STATES)
    early, late = (a_table(promise, turn=Turn(turn)) for turn in (3, 4))

    assert not company_of(seat_sight(early, EUR)).betrayed
    assert company_of(seat_sight(late, EUR)).betrayed


def test_it_joins_a_debris_text_only_with_half_of_the_states() -> None:
    """Three of eight are too few, however well it pays."""
    few = msgspec.structs.replace(ENOUGH, states=3)

    assert RECIPROCATOR.joins(ENOUGH, 1)
    assert not RECIPROCATOR.joins(few, 100_000)
    assert not RECIPROCATOR.joins(ENOUGH, 0)


def test_it_does_not_bind_itself_to_those_it_distrusts() -> None:
    """A promise is worth what the other side is worth."""
    assert not RECIPROCATOR.joins(msgspec.structs.replace(ENOUGH, distrusted=True), 100_000)


def test_a_new_promise_is_no_reason_to_feel_betrayed() -> None:
    """Whoever signed this year had no chance to keep it last year."""
    promise = a_treaty(Clause(kind="debris_disposal"), parties=STATES, force_turn=Turn(3))

    assert not mind_of(a_table(promise, turn=Turn(3)), EUR).company.betrayed
