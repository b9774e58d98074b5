"""What the teacher sees: the whole world, but for the source of chance, and what it means."""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from game.model.ids import SeatId
from game.model.seats import Place
from game.model.treaties import BINDING
from game.model.world import World
from game.rules.classroom.payments import waiting
from game.sight.projector import sky_of

Doing = Literal["empty", "bot", "steward", "away", "ready", "sealed", "drafting", "reading"]
"""What a delegation does: nobody sits there, a bot or a steward plays it, all are away, it is
ready, its orders are given, it has a draft or an offer of this turn open, or none of these."""
Flag = Literal["no_offer", "below_zero", "secret_text", "steward", "report", "approval", "muted"]
"""What the teacher should look at in a delegation."""
SILENT_TURNS = 2
"""Turns without an own offer after which a delegation is pointed out."""
TABLED = ("offered", "countered", "initialled", "signed", "pending")


def teacher_sight(world: World) -> World:
    """Return the world without its seed, from which tomorrow could be computed.

    The record of the debris model is left out too; it is large and tells nothing to eyes.
    """
    return msgspec.structs.replace(world, seed="", sky=sky_of(world.room, world.sky))


def doing(world: World, seat: SeatId) -> Doing:
    """Return what a delegation does now."""
    members = [place for place in world.places.values() if place.seat == seat]
    player = world.seats[seat].played_by
    if player == "steward":
        return "steward"
    if player == "bot":
        return "empty" if members else "bot"
    if not any(place.present for place in members):
        return "away"
    if world.seats[seat].ready:
        return "ready"
    if seat in world.sheets_set:
        return "sealed"
    return "drafting" if _drafting(world, seat) else "reading"


def flags(world: World, seat: SeatId) -> tuple[Flag, ...]:
    """Return what the teacher should look at in a delegation."""
    return tuple(_flags(world, seat))


def spread(counts: Sequence[int]) -> int:
    """Return the Gini coefficient of some counts in percent: 0 all alike, near 100 one does all."""
    total, number = sum(counts), len(counts)
    if total == 0 or number < 2:
        return 0
    ranked = sum(rank * count for rank, count in enumerate(sorted(counts), start=1))
    return (200 * ranked - 100 * (number + 1) * total) // (number * total)


def quiet(world: World, place: Place) -> bool:
    """Return whether the teacher asked a student to be quiet."""
    mutes = world.classroom.mutes
    return mutes.everybody or place.seat in mutes.seats or place.id in mutes.places


def _flags(world: World, seat: SeatId) -> Iterator[Flag]:
    """Yield what the teacher should look at in a delegation."""
    held, room = world.seats[seat], world.classroom
    if held.played_by == "player" and _silent(world, seat):
        yield "no_offer"
    if held.cash < 0:
        yield "below_zero"
    if _secret(world, seat):
        yield "secret_text"
    if held.played_by == "steward":
        yield "steward"
    reported = {report.message for report in room.reports}
    if any(message.id in reported and message.seat == seat for message in world.messages):
        yield "report"
    if waiting(world, seat):
        yield "approval"
    if seat in room.mutes.seats:
        yield "muted"


def _drafting(world: World, seat: SeatId) -> bool:
    """Return whether a seat has a draft, or an offer of its own of this turn on the table."""
    if any(draft.proposer == seat for draft in world.drafts.values()):
        return True
    return any(
        treaty.state in TABLED
        and treaty.versions[-1].author == seat
        and treaty.versions[-1].turn == world.turn
        for treaty in world.treaties.values()
    )


def _silent(world: World, seat: SeatId) -> bool:
    """Return whether a seat put no text to anybody for some turns."""
    if world.turn <= SILENT_TURNS:
        return False
    latest = max(
        (
            version.turn
            for treaty in world.treaties.values()
            for version in treaty.versions
            if version.author == seat
        ),
        default=0,
    )
    return latest <= world.turn - SILENT_TURNS


def _secret(world: World, seat: SeatId) -> bool:
    """Return whether a seat is bound by a text that nobody else may read."""
    return any(
        treaty.state in BINDING and seat in treaty.bound and not treaty.existence_is_public
        for treaty in world.treaties.values()
    )
