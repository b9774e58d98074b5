"""Moments of a game for the window's tests: lobby, talks, orders, launch and the end."""

from functools import cache
from typing import Literal

import msgspec

from game.client.known import Known
from game.client.memory import Settings
from game.client.parts import planning
from game.client.scene import Line, Note, Scene, Ticket
from game.model.asteroid import Asteroid
from game.model.ids import (
    CLOCK,
    TEACHER,
    PadId,
    PayloadId,
    Permille,
    PlaceId,
    SeatId,
    TreatyId,
    Turn,
    VehicleId,
)
from game.model.launches import Launch
from game.model.moon import LunarClaim
from game.model.orbit import Happening
from game.model.red_lines import RedLine
from game.model.treaties import Clause, Signature, Terms, Treaty
from game.model.world import World
from game.rules import turns
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.calling import CallConference
from game.rules.conference.motions import MoveMotion, SecondMotion
from game.rules.duties.board_votes import VoteBoard
from game.rules.engine import Command, change
from game.rules.orders.orders import SetOrders
from game.rules.orders.standing_orders import sheet_of
from game.rules.seating import TakeSeat
from game.rules.talking import SendMessage
from game.rules.treaties.drafts import SaveDraft
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.offers import CounterTreaty, OfferTreaty
from game.rules.treaties.reservations import ReserveArticle
from game.scenario.load import first_world
from game.sight.seat import seat_sight
from tests.worlds import a_treaty, play, with_seat

KAZ, RUS, EUR = SeatId("KAZ"), SeatId("RUS"), SeatId("EUR")
USA = SeatId("USA")
BOARD, SIGNED = TreatyId("t-board"), TreatyId("t-signed")
A_FLIGHT = Launch(
    turn=Turn(1),
    quarter=1,
    seat=RUS,
    provider=RUS,
    vehicle=VehicleId("soyuz_2"),
    payload=PayloadId("comms"),
    shell="LOW",
    pad=PadId("site_31"),
    slot=None,
    outcome="success",
)
TITLE = "Baikonur Lease and Launch-Slot Accord"


def scene(world: World, seat: SeatId = KAZ, **fields: object) -> Scene:
    """Return what a seat sees of a world, at a device with plain settings."""
    given: dict[str, object] = {
        "settings": Settings(),
        "known": Known(seat_sight(world, seat)),
        "line": Line(state="live"),
        "ticket": Ticket(code="482913", call_sign="Saiga 7", seat_key="4821"),
    }
    return Scene(**{**given, **fields})  # type: ignore[arg-type]  # fields are those of Scene


@cache
def lobby() -> World:
    """Return the lobby of the flagship with two students in it."""
    first = first_world("baikonur_70")
    return play(
        first,
        TakeSeat(actor="system", place=PlaceId("p-1"), seat=KAZ, call_sign="Saiga 7"),
        TakeSeat(actor="system", place=PlaceId("p-2"), seat=RUS, call_sign="Tulpar 3"),
    )


@cache
def briefed() -> World:
    """Return the first Brief."""
    return play(lobby(), turns.StartGame(actor=TEACHER))


@cache
def negotiating() -> World:
    """Return a Negotiate with an offer, a counter-offer, a draft and some words."""
    world = play(briefed(), turns.AdvancePhase(actor=CLOCK))
    world = play(world, OfferTreaty(actor=KAZ, terms=accord(115_000, 2)))
    offered = next(text for text in world.treaties.values() if text.terms.title == TITLE)
    return play(
        world,
        CounterTreaty(actor=RUS, treaty=offered.id, version=1, terms=accord(140_000, 4)),
        SendMessage(actor=RUS, channel=offered.id, text="We keep 115 M and rebuild Site 31."),
        SendMessage(actor=KAZ, channel=offered.id, text="Four slots bring new customers."),
        SendMessage(actor=EUR, channel="plenary", phrase="sky"),
        SaveDraft(actor=KAZ, terms=accord(100_000, 1)),
    )


@cache
def ordering() -> World:
    """Return Orders of the second turn, with a launch on Russia's sheet and one flown before."""
    world = play(negotiating(), turns.AdvancePhase(actor=CLOCK))
    for _ in range(2):
        world = _with_launch(world, RUS)
    world = play(
        world,
        turns.RunLaunch(actor=CLOCK),
        turns.CloseReview(actor=CLOCK),
        turns.AdvancePhase(actor=CLOCK),
        turns.AdvancePhase(actor=CLOCK),
        turns.AdvancePhase(actor=CLOCK),
    )
    return _with_launch(world, KAZ)


@cache
def launching() -> World:
    """Return Launch of the first turn."""
    world = play(negotiating(), turns.AdvancePhase(actor=CLOCK))
    return play(_with_launch(world, RUS), turns.RunLaunch(actor=CLOCK))


@cache
def ended() -> World:
    """Return the end of a game that was cut short."""
    world = play(launching(), turns.CloseReview(actor=CLOCK))
    return play(world, turns.EndGame(actor=TEACHER))


@cache
def governed() -> World:
    """Return a Negotiate with a joint board in force, on which Russia has voted."""
    clause = Clause(
        article=1,
        kind="lease_comanage",
        by=(RUS,),
        to=(KAZ,),
        p={"votes": 30, "matters": ("new_vehicles", "pool_rule")},
    )
    world = with_text(negotiating(), a_treaty(clause, name=BOARD))
    vote = VoteBoard(actor=RUS, treaty=BOARD, article=1, matter="new_vehicles", vote="yes")
    return play(world, vote)


@cache
def signed() -> World:
    """Return a Negotiate with a signed text of which Russia has reserved an article."""
    clauses = accord(115_000, 2).clauses
    signature = Signature(version=1, turn=Turn(1), hash="")
    fields = {"signatures": {KAZ: signature, RUS: signature}, "signed_turn": Turn(1)}
    text = a_treaty(*clauses, name=SIGNED, state="signed", **fields)
    world = with_text(negotiating(), text)
    return play(world, ReserveArticle(actor=RUS, treaty=SIGNED, article=3))


def with_text(world: World, text: Treaty) -> World:
    """Return the world with one text more."""
    return change(world, treaties={**world.treaties, text.id: text})


def accord(rent: int, slots: int) -> Terms:
    """Return a lease between Kazakhstan and Russia."""
    clauses = (
        Clause(article=1, kind="lease_rent", by=(RUS,), to=(KAZ,), p={"amount": rent}),
        Clause(article=2, kind="lease_host_quota", by=(RUS,), to=(KAZ,), p={"slots": slots}),
        Clause(article=3, kind="debris_disposal", p={"years": 5}),
    )
    return Terms(title=TITLE, purpose="lease", depositary=KAZ, parties=(KAZ, RUS), clauses=clauses)


def offer(world: World) -> Treaty:
    """Return the accord on the table."""
    return next(text for text in world.treaties.values() if text.terms.title == TITLE)


def working_terms() -> Terms:
    """Return the text that the conference works on."""
    conference = conferring().conference
    assert conference is not None
    return conference.terms


@cache
def conferring() -> World:
    """Return a conference of four states, with two brackets and a seconded motion."""
    return play(
        _called(),
        MoveMotion(actor=KAZ, motion="rule", rule="two_thirds"),
        *_decided("yes"),
        SponsorValue(actor=EUR, article=1, parameter="years", value=25),
        SponsorValue(actor=RUS, article=1, parameter="years", value=5),
        MoveMotion(actor=EUR, motion="adopt_article", article=2),
        SecondMotion(actor=RUS),
        VoteMotion(actor=EUR, treaty=_hall(_called()), vote="yes"),
    )


@cache
def _called() -> World:
    """Return a Negotiate in which a conference has just come together."""
    world = negotiating()
    for seat in (KAZ, RUS, EUR, USA):
        world = with_seat(world, seat, influence=10)
    line = RedLine(text={"en": "No fee on satellites of newcomers."}, kind="debris_use_fee")
    world = with_seat(world, KAZ, red_lines=(line,))
    clauses = (
        Clause(article=1, kind="debris_disposal", p={"years": 5}),
        Clause(article=2, kind="debris_asat_ban"),
    )
    terms = Terms(
        title="Code of conduct in orbit",
        purpose="debris",
        depositary=EUR,
        parties=(KAZ, RUS, EUR, USA),
        clauses=clauses,
    )
    return play(world, CallConference(actor=EUR, terms=terms))


def _hall(world: World) -> TreatyId:
    """Return the id of the text in conference."""
    assert world.conference is not None
    return world.conference.id


def _decided(vote: Literal["yes", "no"]) -> tuple[Command, ...]:
    """Return a second and the votes of all on the motion."""
    name = _hall(_called())
    return (
        SecondMotion(actor=RUS),
        *(VoteMotion(actor=seat, treaty=name, vote=vote) for seat in (KAZ, RUS, EUR, USA)),
    )


@cache
def beyond() -> World:
    """Return a Negotiate of a game with lunar sites and an asteroid; Kazakhstan is in a bloc."""
    world = with_seat(negotiating(), KAZ, bloc=("A",))
    settings = msgspec.structs.replace(world.settings, extras=("lunar_sites", "asteroid"))
    claim = LunarClaim(
        site="rim", bloc="B", seat=RUS, radius_km=4, notified=True, holds_from=Turn(1)
    )
    asteroid = Asteroid(
        corridor=(KAZ, RUS, EUR), step=3, probability=Permille(31), strikes={"1": 1}
    )
    return change(world, settings=settings, lunar_claims=(claim,), asteroid=asteroid)


@cache
def eventful() -> World:
    """Return a Launch in which a crew arrived, a rocket was lost, and satellites broke up."""
    world = launching()
    flight = A_FLIGHT
    flights = (
        msgspec.structs.replace(flight, seat=RUS, outcome="success"),
        msgspec.structs.replace(flight, seat=EUR, payload=PayloadId("crew_flight"), quarter=2),
        msgspec.structs.replace(
            flight, outcome="failure", crashed_on_steppe=True, toxic=True, quarter=3
        ),
    )
    happenings = tuple(
        Happening(
            sky_year=2025,
            band="MID",
            altitude_km=780,
            what=what,
            first="RUS",
            second="others",
            count=1,
            pieces=900,
        )
        for what in ("active_derelict", "body_explodes")
    )
    signature = Signature(version=1, turn=world.turn, hash="")
    text = a_treaty(
        *accord(115_000, 2).clauses,
        name=SIGNED,
        state="signed",
        signatures={KAZ: signature, RUS: signature},
        signed_turn=world.turn,
    )
    sky = msgspec.structs.replace(world.sky, happenings=happenings)
    return change(with_text(world, text), launches=flights, sky=sky)


def notes() -> tuple[Note, ...]:
    """Return a note that says no."""
    return (Note(id="1", words="This costs more than we have.", icon="circle-x", status="bad"),)


def _with_launch(world: World, seat: SeatId) -> World:
    """Return the world with the launch that fits best added to a seat's sheet."""
    known = Known(seat_sight(world, seat))
    sheet = sheet_of(world, seat)
    entry = planning.first_launch(known, sheet)
    if entry is None:
        return world
    grown = msgspec.structs.replace(sheet, manifest=(*sheet.manifest, entry))
    return play(world, SetOrders(actor=seat, sheet=grown))
