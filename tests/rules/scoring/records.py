"""Worlds with a past: turns that were closed, launches that were flown."""

import msgspec

from game.model.ids import PadId, SeatId, Turn
from game.model.launches import Launch
from game.model.scores import TurnRecord
from game.model.seats import Tally
from game.model.treaties import Treaty
from game.model.world import World
from game.rules.engine import change
from tests.worlds import RUS


def a_record(turn: int, tallies: dict[SeatId, Tally], **fields: object) -> TurnRecord:
    """Return the record of a turn in an ordinary world."""
    given: dict[str, object] = {
        "turn": Turn(turn),
        "tallies": tallies,
        "index": {"MID": 1000},
        "health": {"MID": 1000},
        "steppe": 650,
        "tension": 450,
        "demand": 56_000,
        "price": 26_000,
    }
    return TurnRecord(**{**given, **fields})  # type: ignore[arg-type]


def with_history(world: World, *tallies: dict[SeatId, Tally], **fields: object) -> World:
    """Return the world after turns with these tallies."""
    records = tuple(
        a_record(turn, counted, **fields) for turn, counted in enumerate(tallies, start=1)
    )
    return change(world, turn=Turn(len(records)), history=records)


def a_launch(seat: SeatId, **fields: object) -> Launch:
    """Return a successful launch of comms on a Soyuz from Site 31 in turn 1."""
    given: dict[str, object] = {
        "turn": Turn(1),
        "quarter": 2,
        "seat": seat,
        "provider": RUS,
        "vehicle": "soyuz_2",
        "payload": "comms",
        "shell": "MID",
        "pad": PadId("site_31"),
        "slot": None,
        "outcome": "success",
    }
    return Launch(**{**given, **fields})  # type: ignore[arg-type]


def about_debris(treaty: Treaty) -> Treaty:
    """Return the treaty with debris as its purpose."""
    version = treaty.versions[0]
    terms = msgspec.structs.replace(version.terms, purpose="debris")
    return msgspec.structs.replace(
        treaty, versions=(msgspec.structs.replace(version, terms=terms),)
    )
