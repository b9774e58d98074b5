"""A lunar programme: a seat that leads a bloc invites states that belong to none."""

from collections.abc import Iterator

from game.bots.craft.aim import IMAGINED, aim_of
from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.bots.craft.tries import offered_now
from game.model.ids import SeatId
from game.model.treaties import Clause, Duration, Terms, Treaty
from game.rules.clauses.gen_joint import LUNAR

LEADING = 2
"""Level of lunar technology of a leader."""
BEGINS = 2
"""First turn in which bots think of it."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield an invitation to the state that trusts us most and is in no programme yet."""
    if mind.public.turn < BEGINS or _invited_now(mind):
        return
    leads = weight(mind, "lunar_track") and mind.me.technology.lunar >= LEADING
    if not (leads and mind.me.bloc and mind.may_offer("gen_joint")):
        return
    programmes = [_programme(mind, guest) for guest in _guests(mind)]
    aim = aim_of(mind)
    programmes.sort(key=lambda terms: -aim.text(mind, mind.in_force(terms, IMAGINED)))
    yield from programmes[:1]


def _programme(mind: Mind, guest: SeatId) -> Terms:
    """Return the invitation to one state."""
    clause = Clause(
        article=1,
        kind="gen_joint",
        by=(mind.seat, guest),
        to=(mind.seat, guest),
        p={"project": LUNAR, "lead": mind.seat, "bloc": mind.me.bloc[0]},
    )
    return Terms(
        title=f"Lunar programme with {guest}",
        purpose="lunar",
        depositary=mind.public.ground.host,
        parties=(mind.seat, guest),
        duration=Duration(turns=0),
        clauses=(clause,),
    )


def _guests(mind: Mind) -> list[SeatId]:
    """Return the states without such a text, those that trust us most first."""
    taken = [
        seat
        for text in mind.texts.values()
        if _is_programme(text) and text.terms.purpose == "lunar"
        for seat in text.terms.parties
    ]
    free = [seat for seat in mind.states if seat not in (*taken, mind.seat)]
    unaligned = [seat for seat in free if not mind.public.seats[seat].bloc]
    trust = mind.own.trusted_by
    return sorted(unaligned, key=lambda seat: -trust.get(seat, 0))


def _invited_now(mind: Mind) -> bool:
    """Return whether we have invited somebody this turn."""
    return any(text.terms.purpose == "lunar" for text in offered_now(mind))


def _is_programme(text: Treaty) -> bool:
    """Return whether a text runs or may still run."""
    return text.state not in ("rejected", "withdrawn", "lapsed", "expired", "terminated")
