"""What the calendar does: entry rules, expiry, renewal, accession, withdrawal."""

import pytest

from game.model.ids import TEACHER, Percent, SeatId, million
from game.model.treaties import Clause, Duration, Entry, Withdrawal
from game.model.world import World
from game.rules.scoring.metrics import METRICS
from game.rules.treaties import entry
from game.rules.treaties.accession import AccedeTreaty
from game.rules.treaties.leaving import GiveNotice
from game.rules.treaties.locking import LockTreaty
from game.rules.treaties.ratification import RatifyTreaty
from game.rules.turns import EndGame
from tests.rules.treaties.talks import (
    GRANT,
    QUOTA,
    in_force,
    in_the_window,
    next_year,
    offered,
    ratified,
    signed,
    the_table,
    the_text,
)
from tests.worlds import (
    COM,
    EUR,
    KAZ,
    RUS,
    a_treaty,
    a_world,
    cash,
    play,
    refusal,
    some_terms,
    with_seat,
)

OPEN = some_terms(GRANT, open_to=("all",), title="Open to all")
THREE = (KAZ, RUS, EUR)


def notice(world: World, seat: SeatId) -> GiveNotice:
    """Return a seat's notice to leave the only text."""
    return GiveNotice(actor=seat, treaty=the_text(world).id)


def join_as(world: World, seat: SeatId) -> AccedeTreaty:
    """Return a seat's accession to the only text."""
    return AccedeTreaty(actor=seat, treaty=the_text(world).id, version=the_text(world).version)


def years(world: World, count: int) -> World:
    """Return the world after some years."""
    for _ in range(count):
        world = next_year(world)
    return world


@pytest.mark.parametrize(
    ("rule", "seats", "holds"),
    [
        (Entry(), THREE, True),
        (Entry(), (KAZ, RUS), False),
        (Entry(rule=("count",), count=2), (KAZ, RUS), True),
        (Entry(rule=("count",), count=3), (KAZ, RUS), False),
        (Entry(rule=("named",), named=(EUR,)), (KAZ, RUS), False),
        (Entry(rule=("named",), named=(EUR,)), (KAZ, EUR), True),
        (Entry(rule=("share",), share_min=Percent(50)), (KAZ, RUS), True),
        (Entry(rule=("share",), share_min=Percent(51)), (KAZ, RUS), False),
        (Entry(rule=("count", "named"), count=2, named=(EUR,)), (KAZ, RUS), False),
        (Entry(rule=("count",), count=1), (KAZ,), False),
    ],
)
def test_every_entry_rule_must_hold(rule: Entry, seats: tuple[SeatId, ...], holds: bool) -> None:
    """All, a number, named parties, a share; and never a treaty of one."""
    terms = some_terms(QUOTA, parties=THREE, entry=rule)

    assert entry.holds(the_table(), terms, seats) is holds


def test_a_text_can_begin_without_its_slowest_party() -> None:
    """With a count of two the third joins when its people agree."""
    terms = some_terms(
        GRANT, parties=THREE, entry=Entry(rule=("count",), count=2), title="Two are enough"
    )
    world = next_year(ratified(signed(offered(terms)), KAZ, RUS))
    assert the_text(world).bound == (KAZ, RUS)
    world = next_year(ratified(world, EUR))

    assert the_text(world).bound == (KAZ, RUS, EUR)


def test_a_term_ends() -> None:
    """Two years from entry into force, then it is history."""
    world = in_force(some_terms(GRANT, duration=Duration(turns=2)))

    assert the_text(years(world, 1)).state == "in_force"
    assert the_text(years(world, 2)).state == "expired"
    assert the_text(years(world, 2)).bound == ()


def test_renewal_is_automatic_unless_a_party_objects_in_the_last_turn() -> None:
    """Silence goes on."""
    world = in_force(some_terms(GRANT, duration=Duration(turns=2, renewal="auto")))
    against = GiveNotice(actor=RUS, treaty=the_text(world).id, of="no_renewal")

    assert refusal(world, against) == "notice.not_due"
    assert the_text(years(world, 2)).state == "in_force"
    assert the_text(next_year(play(next_year(world), against))).state == "expired"


def test_leaving_takes_notice_and_a_fee() -> None:
    """One full turn of notice: given in turn 2, free in turn 4."""
    world = in_force(some_terms(QUOTA, withdraw=Withdrawal(notice=1, fee=million(15))))
    world = next_year(play(world, notice(world, RUS)))
    assert the_text(world).bound == (KAZ, RUS)
    gone = next_year(world)

    assert the_text(gone).state == "terminated"
    assert cash(gone, KAZ) - cash(world, KAZ) == million(15)
    assert refusal(world, notice(world, RUS)) == "notice.given"


def test_who_cannot_pay_the_fee_stays_bound() -> None:
    """Debt is no exit."""
    world = in_force(some_terms(QUOTA, withdraw=Withdrawal(notice=0, fee=million(15))))
    world = with_seat(play(world, notice(world, RUS)), RUS, cash=million(-90))

    assert the_text(next_year(world)).bound == (KAZ, RUS)
    assert the_text(next_year(with_seat(world, RUS, cash=million(10)))).bound == ()


def test_a_withdrawal_that_breaks_the_entry_rule_ends_the_text_for_all() -> None:
    """Three were needed, two remain."""
    free = Withdrawal(notice=0)
    three = some_terms(GRANT, parties=THREE, withdraw=free)
    two = some_terms(GRANT, parties=THREE, withdraw=free, entry=Entry(rule=("count",), count=2))
    worlds = [in_force(terms) for terms in (three, two)]
    left = [the_text(next_year(play(world, notice(world, EUR)))) for world in worlds]

    assert [text.state for text in left] == ["terminated", "in_force"]
    assert left[1].bound == (KAZ, RUS)
    assert EUR not in left[1].signatures


def test_an_invited_seat_joins_by_signature_and_ratification() -> None:
    """Bound from the next Brief on."""
    world = in_force(OPEN)
    text = the_text(world)
    world = play(world, AccedeTreaty(actor=EUR, treaty=text.id, version=1))
    assert the_text(world).bound == (KAZ, RUS)
    world = play(in_the_window(world), RatifyTreaty(actor=EUR, treaty=text.id))

    assert the_text(next_year(world)).bound == (KAZ, RUS, EUR)


def test_all_means_every_state_and_a_company_must_be_named() -> None:
    """A company is no state."""
    world = in_force(OPEN)
    join = AccedeTreaty(actor=COM, treaty=the_text(world).id, version=1)

    assert refusal(world, join) == "treaty.not_open_to_you"
    named = in_force(some_terms(GRANT, open_to=("COM",)))
    assert COM in the_text(play(named, join_as(named, COM))).signatures


def test_an_accession_that_nobody_ratifies_lapses() -> None:
    """Three years of patience."""
    world = in_force(OPEN)
    world = play(world, join_as(world, EUR))

    assert EUR in the_text(years(world, 2)).signatures
    assert EUR not in the_text(years(world, 3)).signatures


def test_a_text_that_is_not_open_cannot_be_joined() -> None:
    """The parties said who may come."""
    world = in_force()

    assert refusal(world, join_as(world, EUR)) == "treaty.not_open_to_you"
    assert refusal(world, join_as(world, RUS)) == "treaty.already_bound"


def test_the_teacher_can_lock_a_text() -> None:
    """Nobody acts on it until it is unlocked; what is in force runs on."""
    world = in_force()
    text = the_text(world).id
    locked = play(world, LockTreaty(actor="teacher", treaty=text))

    assert refusal(locked, notice(locked, RUS)) == "treaty.locked"
    assert refusal(world, LockTreaty(actor=KAZ, treaty=text)) == "teacher.only"
    unlocked = play(locked, LockTreaty(actor="teacher", treaty=text, locked=False))
    assert play(unlocked, notice(unlocked, RUS))


def test_what_was_ratified_in_the_last_turn_still_counts() -> None:
    """A conference that signs on its last day has not worked in vain."""
    whole = a_treaty(Clause(kind="debris_tracking"), state="signed", ratified={KAZ: 8, RUS: 8})
    half = a_treaty(Clause(kind="debris_tracking"), name="t-2", state="signed", ratified={KAZ: 8})
    world = a_world(whole, half, turn=8, phase="review")
    last = play(world, EndGame(actor=TEACHER))

    assert last.treaties[whole.id].bound == (KAZ, RUS)
    assert last.treaties[half.id].state == "signed"
    assert METRICS["partners"](last, KAZ) == 1000
