"""Scenes at the table: a text offered, agreed, signed, ratified, in force."""

from game.model.ids import SeatId, TreatyId, Turn, million
from game.model.treaties import Clause, Terms, Treaty
from game.model.world import Settings, World
from game.rules import engine
from game.rules.engine import Audience, Command
from game.rules.kinds import kinds
from game.rules.treaties import force, ratification
from game.rules.treaties.offers import OfferTreaty
from game.rules.treaties.ratification import RatifyTreaty
from game.rules.treaties.signing import InitialArticle, SignTreaty
from tests.worlds import KAZ, a_world, after, play, some_terms

RENT = Clause(kind="lease_rent", by=("RUS",), to=("KAZ",), p={"amount": million(115)})
QUOTA = Clause(kind="lease_host_quota", by=("RUS",), to=("KAZ",), p={"slots": 2})
GRANT = Clause(kind="slot_grant", by=("RUS",), to=("KAZ",), p={"slots": 2, "price": million(8)})
PAY = Clause(kind="gen_pay", by=("RUS",), to=("KAZ",), p={"amount": million(20)})
TRACKING = Clause(kind="debris_tracking", p={"level": 1})
SANCTION = Clause(kind="gen_sanction", p={"articles": ("1",)})
LEASE = some_terms(RENT, QUOTA, title="Lease", purpose="lease")


def the_table(*treaties: Treaty, **fields: object) -> World:
    """Return a world in which every kind of clause may be offered."""
    settings = Settings(turns=8, clause_kinds=tuple(kinds()))
    return a_world(*treaties, **{"settings": settings, **fields})


def the_text(world: World) -> Treaty:
    """Return the only text on the table."""
    (text,) = world.treaties.values()
    return text


def offered(terms: Terms = LEASE, by: SeatId = KAZ, world: World | None = None) -> World:
    """Return a world in which a text has just been offered."""
    return play(world or the_table(), OfferTreaty(actor=by, terms=terms))


def agreed(world: World, treaty: TreatyId | None = None) -> World:
    """Return the world after every party has initialled everything."""
    text = world.treaties[treaty] if treaty else the_text(world)
    parties = text.terms.parties
    moves = [InitialArticle(actor=p, treaty=text.id, version=text.version) for p in parties]
    return play(world, *moves)


def signed(world: World, treaty: TreatyId | None = None) -> World:
    """Return the world after every party has signed."""
    world = agreed(world, treaty)
    text = world.treaties[treaty] if treaty else the_text(world)
    moves = [SignTreaty(actor=p, treaty=text.id, version=text.version) for p in text.terms.parties]
    return play(world, *moves)


def in_the_window(world: World) -> World:
    """Return the world in the ratification window of its turn."""
    return engine.change(world, phase="orders", ratifying=True)


def ratified(world: World, *seats: SeatId) -> World:
    """Return the world after these seats (or all parties) have ratified the only text."""
    text = the_text(world)
    world = in_the_window(world)
    moves = [RatifyTreaty(actor=seat, treaty=text.id) for seat in seats or text.terms.parties]
    return play(world, *moves)


def next_year(world: World) -> World:
    """Return the world in Negotiate of the next turn, after what the calendar does to treaties."""
    world = after(engine.change(world, phase="launch", ratifying=False), ratification.close)
    world = after(engine.change(world, phase="review"), force.close_turn)
    opened = engine.change(world, turn=Turn(world.turn + 1), phase="brief")
    return engine.change(after(opened, force.begin_turn), phase="negotiate")


def in_force(terms: Terms = LEASE) -> World:
    """Return a world in which a text went the whole way into force."""
    return next_year(ratified(signed(offered(terms))))


def heard(world: World, command: Command) -> Audience:
    """Return who hears of what follows last from a command."""
    *_, last = command.decide(world)
    return last.seen_by(engine.fold(world, command.decide(world)))
