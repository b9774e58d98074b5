"""What a class keeps secret: talk, who is there, what waits for the teacher."""

import msgspec

from game.model.classroom import (
    Bulletin,
    Handback,
    Mutes,
    Payment,
    Pin,
    Report,
    TeacherAct,
    Warned,
)
from game.model.ids import (
    MessageId,
    Money,
    PlaceId,
    SeatId,
    Turn,
)
from game.model.instructions import StandingInstructions
from game.model.launches import OrderSheet
from game.model.seats import Place
from game.model.talk import Message, Pledge
from game.model.world import World
from game.rules.engine import change
from tests.worlds import KAZ, RUS, with_seat


def delegation_talk(world: World, number: int) -> tuple[World, tuple[SeatId, ...]]:
    """Return talk inside a delegation."""
    return change(world, messages=a_talk("seat:KAZ", number)), (KAZ,)


def pair_talk(world: World, number: int) -> tuple[World, tuple[SeatId, ...]]:
    """Return talk between two seats, and a pledge made in it."""
    pledge = Pledge(
        seat=KAZ, to=RUS, kind="gen_pay", parameters={}, until=Turn(number), turn=Turn(1)
    )
    return change(world, messages=a_talk("pair:KAZ+RUS", number), pledges=(pledge,)), (KAZ, RUS)


def hidden_message(world: World, number: int) -> tuple[World, tuple[SeatId, ...]]:
    """Return the words of a message that the teacher hid."""
    hidden = msgspec.structs.replace(a_talk("plenary", 1)[0], text=f"{number}", hidden=True)
    return change(world, messages=(hidden,)), (KAZ,)


def presence(world: World, number: int) -> tuple[World, tuple[SeatId, ...]]:
    """Return who of a delegation is at the screen."""
    place = Place(
        id=PlaceId("p-1"), seat=KAZ, call_sign="Saiga 7", present=bool(number % 2), jobs=("head",)
    )
    return change(world, places={place.id: place}), (KAZ,)


def waiting_payment(world: World, number: int) -> tuple[World, tuple[SeatId, ...]]:
    """Return orders that wait for the treasurer."""
    payment = Payment(
        id="y-1",
        seat=KAZ,
        asked_by=PlaceId("p-1"),
        amount=Money(number),
        sheet=OrderSheet(margin=Money(number)),
        turn=Turn(1),
    )
    return _lesson(world, payments=(payment,)), (KAZ,)


def stewardship(world: World, number: int) -> tuple[World, tuple[SeatId, ...]]:
    """Return instructions, and what the last steward did by them."""
    told = StandingInstructions(pool_bids="none" if number % 2 else "up_to_20")
    page = Handback(since=Turn(number % 9), until=Turn(9))
    return _lesson(with_seat(world, KAZ, instructions=told), handbacks={KAZ: page}), (KAZ,)


def quiet_seat(world: World, number: int) -> tuple[World, tuple[SeatId, ...]]:
    """Return whom the teacher asked to be quiet."""
    return _lesson(world, mutes=Mutes(seats=(KAZ,) if number % 2 else ())), (KAZ,)


def teachers_desk(world: World, number: int) -> tuple[World, tuple[SeatId, ...]]:
    """Return what lies on the teacher's desk: reports, warnings, acts, words, unreleased news."""
    lying = {
        "reports": (Report(message=MessageId(f"m-{number}"), by=KAZ, turn=Turn(1)),),
        "warnings": (Warned(place=PlaceId("p-1"), text=f"{number}", turn=Turn(1)),),
        "acts": (TeacherAct(id="a-1", command="MuteSeat", turn=Turn(1), phase=f"{number}"),),
        "words": {"en": (f"word{number}",)},
        "bulletins": (Bulletin(id="b-1", role="press", turn=Turn(1), text=f"{number}"),),
        "pins": (Pin(turn=Turn(1), phase="brief", text=f"{number}"),),
    }
    return _lesson(world, **lying), ()


def a_talk(channel: str, number: int) -> tuple[Message, ...]:
    """Return as many messages as the number says, five at most."""
    return tuple(
        Message(
            id=MessageId(f"m-{n}"),
            turn=Turn(1),
            phase="negotiate",
            channel=channel,
            seat=KAZ,
            text=f"{number} {n}",
        )
        for n in range(number % 6)
    )


def _lesson(world: World, **fields: object) -> World:
    """Return the world with something in its classroom."""
    return change(world, classroom=msgspec.structs.replace(world.classroom, **fields))
