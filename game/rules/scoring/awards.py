"""Honours without points: bridges built, trust earned, clear texts, rising voices.

An award goes to one seat, in a tie to the first in seat order, and to nobody without merit.
"""

from fractions import Fraction

from game.model.ids import SeatId
from game.model.treaties import BINDING
from game.model.world import World
from game.rules.scoring.metrics_ties import trust_in
from game.rules.scoring.record import ties_now

CLEAR_FROM = 3
"""Articles in force that a seat must have written for the clearest text."""
Merit = dict[SeatId, Fraction]


def awards_of(world: World) -> dict[str, SeatId]:
    """Return the seat that each award goes to."""
    merits = {
        "bridge_builder": bridges(world),
        "most_trusted": {seat: Fraction(trust_in(world, seat)) for seat in world.seats},
        "clearest_text": clarity(world),
        "rising_voice": {
            seat.id: Fraction(seat.reputation - seat.start_reputation)
            for seat in world.seats.values()
        },
    }
    return {
        award: max(merit, key=lambda seat: merit[seat])
        for award, merit in merits.items()
        if merit and max(merit.values()) > 0
    }


def bridges(world: World) -> Merit:
    """Return the betweenness of every seat in the network of articles in force.

    Two seats are as near as one over the articles between them. Betweenness is the share of
    shortest ways between two other seats that lead over this one, summed over all pairs.
    """
    seats = tuple(world.seats)
    length, ways = _shortest(world, seats)
    merit = dict.fromkeys(seats, Fraction(0))
    for number, one in enumerate(seats):
        for other in seats[number + 1 :]:
            if ways[one, other] == 0:
                continue
            for between in seats:
                if between in (one, other) or ways[one, between] * ways[between, other] == 0:
                    continue
                if length[one, between] + length[between, other] == length[one, other]:
                    over = ways[one, between] * ways[between, other]
                    merit[between] += Fraction(over, ways[one, other])
    return merit


def clarity(world: World) -> Merit:
    """Return for each author articles in force per contested finding, with enough articles."""
    merit: Merit = {}
    for seat in world.seats:
        own = {
            treaty.id: len(treaty.terms.clauses)
            for treaty in world.treaties.values()
            if treaty.state in BINDING and treaty.versions[0].author == seat and treaty.offered_turn
        }
        written = sum(own.values())
        contested = sum(
            finding.treaty in own and finding.answer == "contest"
            for finding in world.findings.values()
        )
        if written >= CLEAR_FROM:
            merit[seat] = Fraction(written, 1 + contested)
    return merit


Pair = tuple[SeatId, SeatId]


def _shortest(
    world: World, seats: tuple[SeatId, ...]
) -> tuple[dict[Pair, Fraction], dict[Pair, int]]:
    """Return the length of the shortest way between two seats, and how many such ways there are."""
    ties = ties_now(world)
    length: dict[Pair, Fraction] = {}
    ways: dict[Pair, int] = {}
    for start in seats:
        found: dict[SeatId, Fraction] = {start: Fraction(0)}
        counts: dict[SeatId, int] = {start: 1}
        left = list(seats)
        while near := [seat for seat in left if seat in found]:
            here = min(near, key=lambda seat: found[seat])
            left.remove(here)
            for there, articles in ties[here].items():
                if articles == 0 or there not in left:
                    continue
                way = found[here] + Fraction(1, articles)
                if there not in found or way < found[there]:
                    found[there], counts[there] = way, counts[here]
                elif way == found[there]:
                    counts[there] += counts[here]
        for seat in seats:
            length[start, seat] = found.get(seat, Fraction(0))
            ways[start, seat] = counts.get(seat, 0)
    return length, ways
