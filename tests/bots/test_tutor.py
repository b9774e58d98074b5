"""The tutor: partners of a learner answer by the book."""

from game import bots
from game.bots import tutor
from game.model.ids import CLOCK, SYSTEM, TEACHER, PlaceId, SeatId, million
from game.model.treaties import Clause, Duration, Terms, Treaty
from game.model.world import World
from game.rules import turns
from game.rules.engine import change
from game.rules.seating import TakeSeat
from game.rules.treaties.offers import CounterTreaty, OfferTreaty
from game.rules.treaties.signing import InitialArticle
from game.scenario.load import first_world
from game.sight.seat import seat_sight
from tests.worlds import play

KAZ, RUS, EUR = SeatId("KAZ"), SeatId("RUS"), SeatId("EUR")


def a_table() -> World:
    """Return the first talks of the tutorial, with a student in Kazakhstan's seat."""
    lobby = first_world("first_steps")
    seat = TakeSeat(actor=SYSTEM, place=PlaceId("p-1"), seat=KAZ, call_sign="Saiga 7")
    return play(lobby, seat, turns.StartGame(actor=TEACHER), turns.AdvancePhase(actor=CLOCK))


def with_offer(world: World, price: int) -> World:
    """Return the world with a slot on offer to Europe."""
    clause = Clause(
        article=1, kind="slot_grant", by=(KAZ,), to=(EUR,), p={"slots": 1, "price": price}
    )
    terms = Terms(
        title="A slot",
        form="contract",
        purpose="slots",
        depositary=KAZ,
        parties=(KAZ, EUR),
        duration=Duration(turns=2),
        clauses=(clause,),
    )
    return play(world, OfferTreaty(actor=KAZ, terms=terms))


def text_of(world: World) -> Treaty:
    """Return the text on the table."""
    return next(text for text in world.treaties.values() if text.terms.title == "A slot")


def test_europe_asks_a_little_off_and_says_so() -> None:
    """The reason names the price at which it would agree."""
    world = with_offer(a_table(), million(12))

    said = [each for each in bots.act(seat_sight(world, EUR)) if isinstance(each, CounterTreaty)]

    assert [each.terms.clauses[0].p["price"] for each in said] == [million(10)]
    assert said[0].reason is not None
    assert said[0].reason.would_accept == (1, "price", million(10))


def test_europe_agrees_to_the_answer() -> None:
    """Once there has been a counter-offer it takes what is offered."""
    world = with_offer(a_table(), million(12))
    counter = next(c for c in bots.act(seat_sight(world, EUR)) if isinstance(c, CounterTreaty))
    world = play(world, counter.__replace__(actor=EUR))
    text = text_of(world)
    mine = CounterTreaty(
        actor=KAZ, treaty=text.id, version=text.version, terms=text.versions[0].terms
    )
    world = play(world, mine)

    assert any(isinstance(c, InitialArticle) for c in bots.act(seat_sight(world, EUR)))


def test_europe_invites_to_a_treaty_in_the_last_year() -> None:
    """And not before; nobody else does."""
    early = a_table()
    late = change(early, turn=tutor.LAST)

    offers = {
        (seat, world.turn): [c for c in bots.act(seat_sight(world, seat)) if is_compact(c)]
        for world in (early, late)
        for seat in (RUS, EUR)
    }

    assert [key for key, found in offers.items() if found] == [(EUR, tutor.LAST)]


def is_compact(command: object) -> bool:
    """Return whether a command offers the treaty on debris."""
    return isinstance(command, OfferTreaty) and command.terms.title == tutor.TITLE


def test_without_a_learner_the_bots_play_as_always() -> None:
    """The tutor teaches nobody in a game among bots."""
    world = play(first_world("first_steps"), turns.StartGame(actor=TEACHER))

    assert not tutor.teaches(seat_sight(world, EUR))
