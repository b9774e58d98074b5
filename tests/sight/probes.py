"""Everything that a curious seat can try in order to hear a telling refusal."""

from collections.abc import Iterator

from game.model.ids import (
    ClaimId,
    FindingId,
    IncidentId,
    MessageId,
    PayloadId,
    PlaceId,
    SeatId,
    SlotId,
    TreatyId,
    Turn,
    VehicleId,
    million,
)
from game.model.instructions import StandingInstructions
from game.model.launches import Bid, ManifestEntry, OrderSheet, Visit
from game.model.treaties import Clause, Condition, Terms
from game.model.world import World
from game.rules.classroom.payments import ApprovePayment
from game.rules.classroom.reports import ReportMessage
from game.rules.classroom.stewards import SetInstructions
from game.rules.compliance.answers import AnswerFinding, Apologise
from game.rules.compliance.claims import AwardClaim
from game.rules.compliance.inspections import RequestInspection
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.friends import NameValue, ObjectValue
from game.rules.conference.motions import MoveMotion, SecondMotion
from game.rules.conference.offices import AnswerOffices, OfferGoodOffices
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.duties.board_votes import VoteBoard
from game.rules.engine import Command
from game.rules.orders.orders import ConfirmBreach, PlaceBid, SetOrders
from game.rules.talking import MakePledge, SendMessage
from game.rules.treaties.accession import AccedeTreaty
from game.rules.treaties.amending import ProposeAmendment
from game.rules.treaties.drafts import DeleteDraft
from game.rules.treaties.leaving import GiveNotice, SuspendArticle, TerminateForBreach
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.offers import CounterTreaty, OfferTreaty, RejectTreaty, WithdrawOffer
from game.rules.treaties.ratification import LobbyApproval, RatifyTreaty
from game.rules.treaties.reservations import ObjectReservation, ReserveArticle
from game.rules.treaties.signing import InitialArticle, SignTreaty, WithdrawInitial
from tests.worlds import EUR, KAZ, RUS, SEATS, some_terms

TEXTS = tuple(
    TreatyId(name)
    for name in ("t-1", "t-offer", "t-secret", "t-announced", "t-hidden", "t-table", "t-conf")
)
"""Every text that a secret is hidden in."""
FINDING = FindingId("f-1")
PAY = Clause(kind="gen_pay", by=(KAZ,), to=(RUS,))


def probes(world: World, seat: SeatId) -> Iterator[Command]:
    """Yield the commands with which a seat feels its way through a world."""
    for text in TEXTS:
        yield from _of_a_text(seat, text)
    yield from _of_its_neighbours(seat)
    yield from _of_the_board(world, seat)
    yield from _of_the_hall(seat)
    yield from _of_its_desk(seat)


def _of_a_text(seat: SeatId, text: TreatyId) -> Iterator[Command]:
    """Yield what can be said to a text, whoever it is between."""
    yield AccedeTreaty(actor=seat, treaty=text, version=1)
    yield InitialArticle(actor=seat, treaty=text, version=1)
    yield WithdrawInitial(actor=seat, treaty=text)
    yield SignTreaty(actor=seat, treaty=text, version=1)
    yield CounterTreaty(actor=seat, treaty=text, version=1, terms=some_terms(PAY))
    yield RejectTreaty(actor=seat, treaty=text)
    yield WithdrawOffer(actor=seat, treaty=text)
    yield LobbyApproval(actor=seat, treaty=text)
    yield RatifyTreaty(actor=seat, treaty=text)
    yield ReserveArticle(actor=seat, treaty=text, article=1)
    yield ObjectReservation(actor=seat, treaty=text, seat=RUS)
    yield ProposeAmendment(actor=seat, treaty=text, clauses=(PAY,))
    yield GiveNotice(actor=seat, treaty=text)
    yield SuspendArticle(actor=seat, treaty=text, article=1, finding=FINDING)
    yield TerminateForBreach(actor=seat, treaty=text, finding=FINDING)
    yield VoteMotion(actor=seat, treaty=text, vote="yes")
    yield VoteMotion(actor=seat, treaty=text, finding=FINDING, vote="half")
    yield VoteBoard(actor=seat, treaty=text, article=1, matter="closures", vote="no")
    yield ConfirmBreach(actor=seat, treaty=text, article=1)
    yield OfferTreaty(actor=seat, terms=_about(seat, text))


def _about(seat: SeatId, text: TreatyId) -> Terms:
    """Return a text whose condition speaks of another one."""
    condition = Condition(metric=f"treaty.{text}.in_force", op="==", value=1)
    other = next(name for name in SEATS if name != seat)
    inner = Clause(kind="gen_pay", by=(seat,), to=(other,))
    clause = Clause(kind="gen_if_then", by=(seat,), to=(other,), when=condition, then=(inner,))
    return some_terms(clause, parties=(seat, other))


def _of_its_neighbours(seat: SeatId) -> Iterator[Command]:
    """Yield visits, apologies, answers and awards that may be none of its business."""
    for other in SEATS:
        for where in ("pads", "factories", "books"):
            yield RequestInspection(actor=seat, of=other, where=where)
    yield AnswerFinding(actor=seat, finding=FINDING, answer="admit")
    yield Apologise(actor=seat, finding=FINDING)
    yield AwardClaim(actor=seat, claim=ClaimId("c-1"), award="full")
    yield AnswerIncident(actor=seat, incident=IncidentId("i-1"), choice="ignore")


def _of_the_board(world: World, seat: SeatId) -> Iterator[Command]:
    """Yield bids and flights on slots of everybody, and a sheet that spies and visits."""
    for slot in world.slots:
        yield PlaceBid(actor=seat, bid=Bid(slot=slot, price=million(12)))
        entry = ManifestEntry(
            payload=PayloadId("comms"), shell="MID", vehicle=VehicleId("soyuz_2"), slot=slot
        )
        yield SetOrders(actor=seat, sheet=OrderSheet(manifest=(entry,)))
    yield PlaceBid(actor=seat, bid=Bid(slot=SlotId("nowhere"), price=million(12)))
    visits = tuple(Visit(of=other, where="books") for other in (RUS, EUR) if other != seat)
    yield SetOrders(actor=seat, sheet=OrderSheet(visits=visits, conduct="kit"))


def _of_the_hall(seat: SeatId) -> Iterator[Command]:
    """Yield what a delegation, or a stranger, does at a conference."""
    yield NameValue(actor=seat, value=1)
    yield ObjectValue(actor=seat)
    yield MoveMotion(actor=seat, motion="adopt_text")
    yield SecondMotion(actor=seat)
    yield SponsorValue(actor=seat, article=1, parameter="amount", value=10_000)
    yield OfferGoodOffices(actor=seat, article=1, parameter="amount")
    yield AnswerOffices(actor=seat, accept=True)


def _of_its_desk(seat: SeatId) -> Iterator[Command]:
    """Yield talk, promises and papers."""
    yield SendMessage(actor=seat, channel="pair:KAZ+RUS", text="good morning")
    yield ReportMessage(actor=seat, message=MessageId("m-0"))
    yield MakePledge(actor=seat, kind="gen_pay", until=Turn(2))
    yield DeleteDraft(actor=seat, draft=TreatyId("d-0"))
    yield ApprovePayment(actor=seat, payment="y-1", place=PlaceId("p-1"))
    yield SetInstructions(actor=seat, instructions=StandingInstructions())
