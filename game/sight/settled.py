"""Settled: what a seat sees, less what comes and goes: offers, drafts, words, the lesson.

What a seat owes this year and what it had better order hang on nothing else. Parts that did not
change are the same objects as before, so whoever remembers an answer finds that it still holds.
"""

import msgspec

from game.model.ids import PlaceId, SeatId, Tenths, TreatyId
from game.model.treaties import State, Treaty
from game.sight.remembered import Remembered, Steady
from game.sight.seen import PublicLesson, PublicSight, SeatView, Sight

NO_TEXTS: dict[TreatyId, Treaty] = {}
NO_ANSWERS: dict[PlaceId, tuple[str, ...]] = {}
NO_LESSON = PublicLesson()
NO_APPROVAL: dict[TreatyId, Tenths] = {}
"""The same objects each time, so that comparing finds them unchanged."""


def silent(sight: Sight) -> Sight:
    """Return a sight without words, readiness, the lesson, the conference and what is reckoned.

    Every text is still in it.
    """
    room, public = sight.public.room, sight.public
    own = msgspec.structs.replace(
        sight.own,
        places=(),
        messages=(),
        pledges=(),
        conference=None,
        payments=(),
        handback=None,
        quiet=False,
        quiet_places=(),
        answered=NO_ANSWERS,
        approval=NO_APPROVAL,
        dues=(),
    )
    calm = _calm(room, public, _steady(room, public.seats))
    return Sight(seat=sight.seat, public=calm, own=own)


def settled(sight: Sight) -> Sight:
    """Return a sight in which no text lies on the table, beside what ``silent`` leaves out."""
    room, quiet = sight.public.room, silent(sight)
    ours = _lasting(f"{room}/{sight.seat}", quiet.own.treaties)
    own = msgspec.structs.replace(quiet.own, treaties=ours, drafts=NO_TEXTS)
    public = _without_offers(room, quiet.public, _lasting(room, quiet.public.treaties))
    return Sight(seat=sight.seat, public=public, own=own)


def _calm_public(public: PublicSight, seats: dict[SeatId, SeatView]) -> PublicSight:
    """Return a public sight without what moves all the time and binds nobody."""
    return msgspec.structs.replace(
        public, paused=False, ratifying=False, seats=seats, conference=None, lesson=NO_LESSON
    )


def _unready(views: dict[SeatId, SeatView]) -> dict[SeatId, SeatView]:
    """Return the seats as they are while nobody is ready."""
    return {name: msgspec.structs.replace(view, ready=False) for name, view in views.items()}


def _in_force_once(texts: dict[TreatyId, Treaty]) -> dict[TreatyId, Treaty]:
    """Return the texts that are or were in force; nothing else can be owed under."""
    return {name: _unamended(text) for name, text in texts.items() if text.force_turn is not None}


def _unamended(text: Treaty) -> Treaty:
    """Return a text as it runs while nobody proposes another one."""
    if text.amendment is None:
        return text
    state: State = "in_force" if text.state == "amending" else text.state
    return msgspec.structs.replace(text, amendment=None, state=state)


def _with_texts(public: PublicSight, texts: dict[TreatyId, Treaty]) -> PublicSight:
    """Return a public sight with those texts alone."""
    return msgspec.structs.replace(public, treaties=texts)


_steady = Steady(_unready)
_calm = Remembered(_calm_public)
_lasting = Steady(_in_force_once)
_without_offers = Remembered(_with_texts)
