"""The public part of a world: what every seat and the projector may see, and nothing more.

Fields are copied in one by one. What is not named here is not public.
"""

import msgspec

from game.model.asteroid import Asteroid
from game.model.classroom import Classroom
from game.model.compliance import Finding, Sanction
from game.model.ids import (
    SATELLITES_PER_UNIT,
    STEPPE_FUND,
    Account,
    FindingId,
    IncidentId,
    Money,
    PlaceId,
    SeatId,
    SlotId,
    TreatyId,
    fund_of,
)
from game.model.incidents import Incident
from game.model.launches import Slot
from game.model.orbit import Cohort, Sky, SkyRecord
from game.model.scores import TurnRecord
from game.model.seats import Agenda, Place, Seat
from game.model.treaties import BINDING, Treaty
from game.model.world import Phase, World
from game.sight.conference import in_public
from game.sight.remembered import Remembered, Steady
from game.sight.seen import AnnouncedTreaty, PublicLesson, PublicSight, PublicTurn, SeatView
from game.sight.voices import public_voices


def public_sight(world: World) -> PublicSight:
    """Return what everybody may see; parts that did not change are the same objects as before."""
    room = world.room
    return PublicSight(
        room=room,
        scenario=world.scenario,
        settings=world.settings,
        library=world.library,
        turn=world.turn,
        phase=world.phase,
        ratifying=world.ratifying,
        paused=world.paused,
        seats=_seats(room, world.seats, world.sky.cohorts, world.places),
        ground=world.ground,
        sky=sky_of(room, world.sky),
        market=world.market,
        tension=world.tension,
        planetary_defence=world.planetary_defence,
        modules=world.modules,
        lunar_claims=world.lunar_claims,
        asteroid=published(world.asteroid),
        steppe_fund=world.funds.get(STEPPE_FUND, Money(0)),
        slots=_slots(room, world.slots, world.treaties),
        launches=world.launches,
        launch_log=world.launch_log,
        treaties=_treaties(room, world.treaties),
        announced=_announced(room, world.treaties),
        funds=_funds(room, world.funds, world.treaties),
        findings=_findings(room, world.findings, world.treaties),
        sanctions=_sanctions(room, world.sanctions, world.treaties),
        incidents=_incidents(room, world.incidents),
        effects=world.effects,
        history=_history(room, world.history),
        fate=world.fate,
        conference=_conference(room, world.conference),
        summits=world.summits,
        lesson=_lesson(
            room, world.classroom, world.phase, world.places, _agendas(room, world.seats)
        ),
    )


def published(asteroid: Asteroid | None) -> Asteroid | None:
    """Return what everybody knows of the asteroid: all but what the teacher chose."""
    return msgspec.structs.replace(asteroid, truth="chance") if asteroid is not None else None


def public_text(treaty: Treaty) -> Treaty:
    """Return a public treaty without what only its parties know.

    The way to the text (older versions, lobbying, votes inside a delegation, the bots' reasons)
    stays with those who negotiated.
    """
    return msgspec.structs.replace(
        treaty, versions=treaty.versions[-1:], lobbied=(), votes={}, reasons={}
    )


def _all_seats(
    seats: dict[SeatId, Seat], cohorts: tuple[Cohort, ...], places: dict[PlaceId, Place]
) -> dict[SeatId, SeatView]:
    """Return what everybody sees of each seat."""
    flying = dict.fromkeys(seats, 0)
    for cohort in cohorts:
        if cohort.owner in flying:
            flying[cohort.owner] += cohort.count
    return {
        name: _view(
            seat, flying[name], tuple(p.call_sign for p in places.values() if p.seat == name)
        )
        for name, seat in seats.items()
    }


def _view(seat: Seat, satellites: int, call_signs: tuple[str, ...]) -> SeatView:
    """Return what everybody sees of one seat."""
    return SeatView(
        id=seat.id,
        name=seat.name,
        cases=seat.cases,
        role=seat.role,
        is_state=seat.is_state,
        home_slots=seat.home_slots,
        home_surcharge=seat.home_surcharge,
        vehicles=seat.vehicles,
        reputation=seat.reputation,
        tracking=seat.tracking,
        technology=seat.technology,
        prestige=seat.prestige,
        science=seat.science,
        education=seat.education,
        objectives=seat.objectives,
        casting=seat.casting,
        played_by=seat.played_by,
        ready=seat.ready,
        disposal_published=seat.disposal_published,
        satellites=satellites,
        units=satellites // SATELLITES_PER_UNIT,
        call_signs=call_signs,
        bloc=seat.bloc,
        margin=seat.margin,
        refuses=seat.refuses,
        start_reuse=seat.start_reuse,
    )


def without_record(sky: Sky) -> Sky:
    """Return the sky without the record of the debris model, which is large and not for eyes."""
    return msgspec.structs.replace(sky, record=SkyRecord(year=sky.record.year))


def _board(slots: dict[SlotId, Slot], treaties: dict[TreatyId, Treaty]) -> dict[SlotId, Slot]:
    """Return the slot board; a text that is not known to exist is not named on it."""
    return {name: _nameless(slot, treaties) for name, slot in slots.items()}


def _nameless(slot: Slot, treaties: dict[TreatyId, Treaty]) -> Slot:
    """Return a slot without the name of a treaty that only its parties know."""
    treaty = None if slot.treaty is None else treaties.get(slot.treaty)
    if treaty is None or treaty.existence_is_public:
        return slot
    return msgspec.structs.replace(slot, treaty=None)


def _public_texts(treaties: dict[TreatyId, Treaty]) -> dict[TreatyId, Treaty]:
    """Return the texts that everybody may read."""
    return {
        name: _public_text(name, treaty)
        for name, treaty in treaties.items()
        if treaty.text_is_public
    }


def _known_of(treaties: dict[TreatyId, Treaty]) -> dict[TreatyId, AnnouncedTreaty]:
    """Return the texts of which only existence and parties are public."""
    return {
        name: AnnouncedTreaty(
            id=name,
            parties=treaty.terms.parties,
            state="in_force" if treaty.state in BINDING else treaty.state,
            turn=treaty.signed_turn,
        )
        for name, treaty in treaties.items()
        if treaty.existence_is_public and not treaty.text_is_public
    }


def _public_funds(
    funds: dict[Account, Money], treaties: dict[TreatyId, Treaty]
) -> dict[Account, Money]:
    """Return the funds of public treaties."""
    public = {fund_of(name) for name, treaty in treaties.items() if treaty.text_is_public}
    return {account: money for account, money in funds.items() if account in public}


def _public_findings(
    findings: dict[FindingId, Finding], treaties: dict[TreatyId, Treaty]
) -> dict[FindingId, Finding]:
    """Return the breaches of public treaties that are confirmed, cured or not."""
    return {
        name: finding
        for name, finding in findings.items()
        if finding.status in ("confirmed", "cured") and is_public(finding.treaty, treaties)
    }


def _public_sanctions(
    sanctions: tuple[Sanction, ...], treaties: dict[TreatyId, Treaty]
) -> tuple[Sanction, ...]:
    """Return the sanctions under public treaties."""
    return tuple(sanction for sanction in sanctions if is_public(sanction.treaty, treaties))


def is_public(name: TreatyId, treaties: dict[TreatyId, Treaty]) -> bool:
    """Return whether everybody may read the text of this name."""
    treaty = treaties.get(name)
    return treaty is not None and treaty.text_is_public


def _sealed(incidents: dict[IncidentId, Incident]) -> dict[IncidentId, Incident]:
    """Return the cards without answers that are not yet counted."""
    return {
        name: card if card.resolved else msgspec.structs.replace(card, answers={})
        for name, card in incidents.items()
    }


def _curves(history: tuple[TurnRecord, ...]) -> tuple[PublicTurn, ...]:
    """Return the past turns without anybody's books."""
    return tuple(
        PublicTurn(
            turn=record.turn,
            index=record.index,
            health=record.health,
            steppe=record.steppe,
            tension=record.tension,
            demand=record.demand,
            price=record.price,
            satellites=record.satellites,
        )
        for record in history
    )


def _secrets(seats: dict[SeatId, Seat]) -> dict[SeatId, Agenda]:
    """Return the secret agendas of all seats."""
    return {name: seat.agenda for name, seat in seats.items() if seat.agenda is not None}


def _public_lesson(
    classroom: Classroom,
    phase: Phase,
    places: dict[PlaceId, Place],
    agendas: dict[SeatId, Agenda],
) -> PublicLesson:
    """Return what everybody sees of the lesson."""
    voices = public_voices(classroom, phase)
    return PublicLesson(
        question=classroom.question,
        quiet=classroom.mutes.everybody,
        last_turn_moved=classroom.last_turn_moved,
        agendas=agendas if classroom.revealed else {},
        bulletins=tuple(one for one in classroom.bulletins if one.released),
        speakers=classroom.speakers,
        roles={
            role.id: tuple(p.call_sign for p in places.values() if p.seat == role.id)
            for role in classroom.roles
        },
        quiz=voices.quiz,
        counts=voices.counts,
        prompts=voices.prompts,
        board=voices.board,
    )


_agendas = Steady(_secrets)
_lesson = Steady(_public_lesson)
_seats = Remembered(_all_seats)
sky_of = Remembered(without_record)
_slots = Steady(_board)
_treaties = Steady(_public_texts)
_public_text = Remembered(public_text)
_announced = Steady(_known_of)
_funds = Steady(_public_funds)
_findings = Steady(_public_findings)
_sanctions = Steady(_public_sanctions)
_incidents = Remembered(_sealed)
_history = Remembered(_curves)
_conference = Remembered(in_public)
