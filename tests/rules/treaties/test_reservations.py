"""Reservations and objections to them."""

from game.model.ids import SeatId
from game.model.world import World
from game.rules import engine
from game.rules.gaps import gaps_of
from game.rules.kinds import duties
from game.rules.treaties.known import visible_to
from game.rules.treaties.reservations import ObjectReservation, ReserveArticle
from tests.rules.treaties.talks import (
    QUOTA,
    SANCTION,
    TRACKING,
    agreed,
    in_force,
    next_year,
    offered,
    ratified,
    signed,
    the_text,
)
from tests.worlds import EUR, KAZ, RUS, play, refusal, some_terms

THREE = some_terms(
    TRACKING, TRACKING, TRACKING, SANCTION, parties=(KAZ, RUS, EUR), title="Three promises"
)


def reserve(world: World, seat: SeatId, article: int) -> ReserveArticle:
    """Return a seat's reservation to an article of the only text."""
    return ReserveArticle(actor=seat, treaty=the_text(world).id, article=article)


def objection(world: World, seat: SeatId, to: SeatId) -> ObjectReservation:
    """Return a seat's objection to another's reservation in the only text."""
    return ObjectReservation(actor=seat, treaty=the_text(world).id, seat=to)


def test_a_reserved_article_runs_neither_from_nor_towards_the_seat() -> None:
    """Whoever takes an article out cannot claim it either."""
    world = signed(offered(THREE))
    world = next_year(ratified(play(world, reserve(world, RUS, 1))))
    text = the_text(world)

    assert RUS not in next(duty for duty in duties(world) if duty.article == 1).obligors
    assert gaps_of(text, 1).lets_off(KAZ, RUS)
    assert not gaps_of(text, 1).lets_off(KAZ, EUR)


def test_reservations_come_with_the_signature() -> None:
    """Not before it, not after ratification, two at most, of kinds that allow it."""
    world = signed(offered(THREE))
    twice = play(world, reserve(world, RUS, 1), reserve(world, RUS, 2))
    quota = signed(offered(some_terms(QUOTA)))

    assert refusal(agreed(offered(THREE)), reserve(world, RUS, 1)) == "reserve.sign_first"
    assert refusal(twice, reserve(world, RUS, 3)) == "reserve.limit"
    assert refusal(twice, reserve(world, RUS, 2)) == "reserve.already"
    assert refusal(world, reserve(world, RUS, 5)) == "treaty.article_unknown"
    assert refusal(quota, reserve(quota, RUS, 1)) == "reserve.not_allowed"
    done = ratified(world, RUS)
    assert refusal(done, reserve(done, RUS, 1)) == "reserve.too_late"


def test_an_objection_stops_the_whole_text_between_the_two() -> None:
    """In both directions; the others go on."""
    world = signed(offered(THREE))
    world = play(world, reserve(world, EUR, 1), objection(world, KAZ, EUR))
    text = the_text(next_year(ratified(world)))

    assert gaps_of(text, 2).lets_off(KAZ, EUR)
    assert gaps_of(text, 2).lets_off(EUR, KAZ)
    assert not gaps_of(text, 2).lets_off(RUS, EUR)


def test_objections_end_with_the_next_negotiate() -> None:
    """Silence accepts."""
    world = signed(offered(THREE))
    world = next_year(ratified(play(world, reserve(world, EUR, 1))))

    assert play(world, objection(world, KAZ, EUR))
    late = engine.change(world, phase="orders")
    assert refusal(late, objection(late, KAZ, EUR)) == "reserve.too_late"


def test_there_must_be_a_reservation_to_object_to() -> None:
    """And once is enough."""
    world = in_force()
    reserved = play(signed(offered(THREE)), reserve(signed(offered(THREE)), EUR, 1))
    objected = play(reserved, objection(reserved, KAZ, EUR))

    assert refusal(world, objection(world, KAZ, RUS)) == "reserve.none"
    assert refusal(objected, objection(reserved, KAZ, EUR)) == "reserve.already_objected"
    assert EUR in visible_to(objected, EUR)[the_text(objected).id].reservations
