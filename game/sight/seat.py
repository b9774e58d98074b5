"""What one seat may know: the public sight, and its own books, papers and talks.

Fields are copied in one by one. A text of which a seat is no party is not here, whatever its state.
"""

import msgspec

from game.model.classroom import Mutes, Payment
from game.model.compliance import Arrears, Debt, Finding, Inspection, Obligation, Sanction
from game.model.ids import (
    Account,
    FindingId,
    IncidentId,
    Money,
    PlaceId,
    SeatId,
    Tenths,
    TreatyId,
    Turn,
    fund_of,
)
from game.model.incidents import Incident
from game.model.launches import OrderSheet
from game.model.scores import Score
from game.model.seats import LEVEL, Place, Seat, Tally
from game.model.talk import Pledge
from game.model.treaties import Treaty
from game.model.world import World
from game.rules.classroom.voices import answered
from game.rules.compliance.claims import claims_of
from game.rules.duties.board_votes import board_text
from game.rules.treaties.known import concerned
from game.sight.conference import of_delegation
from game.sight.projector import is_public, public_sight, public_text
from game.sight.reckoning import reckoned
from game.sight.remembered import Growing, Remembered, Steady
from game.sight.seen import OwnSight, PublicSight, Sight
from game.sight.talk import heard

NO_SHEET = OrderSheet()
NO_TALLY = Tally()
NO_APPROVAL: dict[TreatyId, Tenths] = {}
NO_SCORES: dict[SeatId, Score] = {}
"""Empty values are the same object each time, so that comparing finds them unchanged."""


def seat_sight(world: World, seat: SeatId) -> Sight:
    """Return everything this seat may know; KeyError if there is no such seat."""
    return with_public(world, seat, public_sight(world))


def plain_sight(world: World, seat: SeatId) -> Sight:
    """Return everything this seat may know, but for what it can reckon from it (`reckoning`).

    Bots reckon for themselves, so a table of bots asks for nothing more.
    """
    return Sight(seat=seat, public=public_sight(world), own=_own_sight(world, seat))


def with_public(world: World, seat: SeatId, public: PublicSight) -> Sight:
    """Return a seat's sight around a public part that was made once for everybody."""
    return reckoned(Sight(seat=seat, public=public, own=_own_sight(world, seat)))


def _own_sight(world: World, seat: SeatId) -> OwnSight:
    """Return what only this delegation sees, but for what it can reckon from the rest."""
    whose, treaties = f"{world.room}/{seat}", world.treaties
    last = world.history[-1].tallies if world.history else {}
    return OwnSight(
        me=world.seats[seat],
        trusted_by=_trusted_by(whose, world.seats, seat),
        places=_places(whose, world.places, seat),
        sheet=world.sheets.get(seat, NO_SHEET),
        sheet_set=seat in world.sheets_set,
        standing=world.standing.get(seat, NO_SHEET),
        treaties=_with_found(_texts(whose, treaties, seat), treaties, world.seats[seat].found),
        drafts=_drafts(whose, world.drafts, seat),
        approval=NO_APPROVAL,
        funds=_funds(whose, world.funds, treaties, seat),
        findings=_findings(whose, world.findings, treaties, seat),
        sanctions=_sanctions(whose, world.sanctions, treaties, seat),
        inspections=_visits(whose, world.inspections, treaties, seat),
        answers=_answers(whose, world.incidents, seat),
        poll=_poll(whose, world.poll, treaties, seat),
        obligations=_duties(whose, world.obligations or world.obligations_last, seat),
        dues=(),
        arrears=_arrears(whose, world.arrears, seat),
        claims=claims_of(world, seat) if world.claims else (),
        debts=_debts(whose, world.debts, seat),
        messages=_messages(whose, world.messages, treaties, seat),
        pledges=_pledges(whose, world.pledges, seat),
        tally=world.tallies.get(seat, NO_TALLY),
        tally_last=last.get(seat, NO_TALLY),
        score=world.scores.get(seat),
        scores=world.scores if world.phase == "ended" else NO_SCORES,
        conference=_conference(whose, world.conference, seat),
        payments=_payments(whose, world.classroom.payments, world.turn, seat),
        handback=world.classroom.handbacks.get(seat),
        quiet=seat in world.classroom.mutes.seats,
        quiet_places=_quiet(whose, world.classroom.mutes, world.places, seat),
        answered=answered(world, seat),
    )


def _trust_in(seats: dict[SeatId, Seat], seat: SeatId) -> dict[SeatId, Tenths]:
    """Return how far each other seat trusts this one."""
    return {name: other.trust.get(seat, LEVEL) for name, other in seats.items() if name != seat}


def _own_places(places: dict[PlaceId, Place], seat: SeatId) -> tuple[Place, ...]:
    """Return the delegation."""
    return tuple(place for place in places.values() if place.seat == seat)


def _own_texts(treaties: dict[TreatyId, Treaty], seat: SeatId) -> dict[TreatyId, Treaty]:
    """Return the texts of this seat, as far as they say more than the public copy."""
    return {
        name: _as_party(f"{name}/{seat}", treaty, seat)
        for name, treaty in treaties.items()
        if seat in concerned(treaty) and (not treaty.text_is_public or _says_more(treaty, seat))
    }


def _with_found(
    own: dict[TreatyId, Treaty], treaties: dict[TreatyId, Treaty], found: tuple[TreatyId, ...]
) -> dict[TreatyId, Treaty]:
    """Return the own texts and those that the seat's intelligence has read, as outsiders read."""
    read = {
        name: public_text(treaties[name])
        for name in found
        if name in treaties and name not in own and not treaties[name].text_is_public
    }
    return {**own, **read} if read else own


def _says_more(treaty: Treaty, seat: SeatId) -> bool:
    """Return whether a party's copy of a public text still holds something of its own."""
    return bool(seat in treaty.lobbied or seat in treaty.votes or treaty.reasons)


def _party_text(treaty: Treaty, seat: SeatId) -> Treaty:
    """Return a text as one party reads it: what happens inside other delegations is left out."""
    votes = {seat: treaty.votes[seat]} if seat in treaty.votes else {}
    lobbied = (seat,) if seat in treaty.lobbied else ()
    if treaty.text_is_public:
        treaty = msgspec.structs.replace(public_text(treaty), reasons=treaty.reasons)
    return msgspec.structs.replace(treaty, votes=votes, lobbied=lobbied)


def _own_drafts(drafts: dict[TreatyId, Treaty], seat: SeatId) -> dict[TreatyId, Treaty]:
    """Return the texts that only this seat knows."""
    return {name: draft for name, draft in drafts.items() if draft.proposer == seat}


def _concerns(seat: SeatId, name: TreatyId, treaties: dict[TreatyId, Treaty]) -> bool:
    """Return whether the seat knows a text by right."""
    return name in treaties and seat in concerned(treaties[name])


def _is_private(name: TreatyId, treaties: dict[TreatyId, Treaty], seat: SeatId) -> bool:
    """Return whether this is a text of the seat that the public may not read."""
    return _concerns(seat, name, treaties) and not treaties[name].text_is_public


def _own_funds(
    funds: dict[Account, Money], treaties: dict[TreatyId, Treaty], seat: SeatId
) -> dict[Account, Money]:
    """Return the funds of the seat's treaties that are not public."""
    names = {fund_of(name) for name in treaties if _is_private(name, treaties, seat)}
    return {account: money for account, money in funds.items() if account in names}


def _own_findings(
    findings: dict[FindingId, Finding], treaties: dict[TreatyId, Treaty], seat: SeatId
) -> dict[FindingId, Finding]:
    """Return what the parties of the seat's treaties noticed and the public does not know."""
    return {
        name: finding
        for name, finding in findings.items()
        if (seat == finding.obligor or _concerns(seat, finding.treaty, treaties))
        and not (finding.status in ("confirmed", "cured") and is_public(finding.treaty, treaties))
    }


def _own_sanctions(
    sanctions: tuple[Sanction, ...], treaties: dict[TreatyId, Treaty], seat: SeatId
) -> tuple[Sanction, ...]:
    """Return the sanctions under the seat's treaties that are not public."""
    return tuple(s for s in sanctions if _is_private(s.treaty, treaties, seat))


def _own_visits(
    inspections: tuple[Inspection, ...], treaties: dict[TreatyId, Treaty], seat: SeatId
) -> tuple[Inspection, ...]:
    """Return the visits that the seat made or received, or that a text it may read allowed."""
    return tuple(
        visit
        for visit in inspections
        if seat in (visit.by, visit.of)
        or is_public(visit.treaty, treaties)
        or _concerns(seat, visit.treaty, treaties)
    )


def _own_answers(incidents: dict[IncidentId, Incident], seat: SeatId) -> dict[IncidentId, str]:
    """Return the seat's own answers to cards that are still open."""
    return {
        name: card.answers[seat]
        for name, card in incidents.items()
        if seat in card.answers and not card.resolved
    }


def _own_poll(
    poll: dict[str, dict[SeatId, str]], treaties: dict[TreatyId, Treaty], seat: SeatId
) -> dict[str, dict[SeatId, str]]:
    """Return the votes on the boards of texts that the seat may read."""
    return {
        name: votes
        for name, votes in poll.items()
        if is_public(board_text(name), treaties) or _concerns(seat, board_text(name), treaties)
    }


def _own_duties(rows: tuple[Obligation, ...], seat: SeatId) -> tuple[Obligation, ...]:
    """Return the rows of the ledger that the seat owes."""
    return tuple(row for row in rows if row.obligor == seat)


def _own_arrears(arrears: tuple[Arrears, ...], seat: SeatId) -> tuple[Arrears, ...]:
    """Return what the seat owes and is owed."""
    return tuple(debt for debt in arrears if seat in (debt.debtor, debt.creditor))


def _own_debts(debts: tuple[Debt, ...], seat: SeatId) -> tuple[Debt, ...]:
    """Return the old debts that the seat owes or is owed."""
    return tuple(debt for debt in debts if seat in (debt.debtor, debt.creditor))


def _own_pledges(pledges: tuple[Pledge, ...], seat: SeatId) -> tuple[Pledge, ...]:
    """Return the pledges to everybody, and those from and to this seat."""
    return tuple(pledge for pledge in pledges if pledge.to in (None, seat) or pledge.seat == seat)


def _own_payments(payments: tuple[Payment, ...], turn: Turn, seat: SeatId) -> tuple[Payment, ...]:
    """Return the orders of the seat that wait for a yes this turn."""
    return tuple(one for one in payments if one.seat == seat and one.turn == turn)


def _quiet_members(mutes: Mutes, places: dict[PlaceId, Place], seat: SeatId) -> tuple[PlaceId, ...]:
    """Return the members whom the teacher asked to be quiet."""
    return tuple(name for name in mutes.places if name in places and places[name].seat == seat)


_payments = Steady(_own_payments)
_quiet = Steady(_quiet_members)
_trusted_by = Steady(_trust_in)
_places = Remembered(_own_places)
_texts = Steady(_own_texts)
_as_party = Remembered(_party_text)
_drafts = Steady(_own_drafts)
_funds = Steady(_own_funds)
_findings = Steady(_own_findings)
_sanctions = Steady(_own_sanctions)
_visits = Steady(_own_visits)
_answers = Steady(_own_answers)
_poll = Steady(_own_poll)
_duties = Steady(_own_duties)
_arrears = Steady(_own_arrears)
_debts = Steady(_own_debts)
_messages = Growing(heard)
_pledges = Steady(_own_pledges)
_conference = Remembered(of_delegation)
