"""The law of secrets on the wire: letters, their numbers, and refusals."""

import pytest

from game.model.ids import Money, SeatId, TreatyId
from game.model.instructions import StandingInstructions
from game.model.launches import OrderSheet
from game.model.treaties import Clause
from game.model.world import Settings
from game.rules.classroom.stewards import SetInstructions
from game.rules.engine import Command
from game.rules.orders.orders import SetOrders
from game.rules.talking import MakePledge, SendMessage
from game.rules.treaties.drafts import SaveDraft
from game.rules.treaties.leaving import GiveNotice
from game.rules.treaties.offers import OfferTreaty, RejectTreaty
from game.rules.treaties.signing import InitialArticle, SignTreaty
from game.wire.to_client import Accepted
from tests.server.rooms.rooms import a_room
from tests.worlds import COM, EUR, KAZ, RUS, SEATS, a_treaty, a_world, some_terms


def a_payment(amount: int) -> Clause:
    """Return an article of a text."""
    return Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": amount})


SECRET_DEEDS: dict[str, tuple[tuple[SeatId, ...], tuple[Command, ...], tuple[Command, ...]]] = {
    "draft": (
        (KAZ,),
        (SaveDraft(terms=some_terms(a_payment(10_000))),),
        (SaveDraft(terms=some_terms(a_payment(20_000))), SaveDraft(terms=some_terms())),
    ),
    "orders": (
        (KAZ,),
        (SetOrders(sheet=OrderSheet(margin=Money(5_000))),),
        (SetOrders(sheet=OrderSheet(upkeep=True)), SetOrders(sheet=OrderSheet())),
    ),
    "offer": (
        (KAZ, RUS),
        (OfferTreaty(terms=some_terms(a_payment(10_000))),),
        (OfferTreaty(terms=some_terms(a_payment(20_000), a_payment(30_000))),),
    ),
    "talk at home": (
        (KAZ,),
        (SendMessage(channel="seat:KAZ", text="yes"),),
        (SendMessage(channel="seat:KAZ", text="n"), SendMessage(channel="seat:KAZ", text="o")),
    ),
    "talk of two": (
        (KAZ, RUS),
        (SendMessage(channel="pair:KAZ+RUS", text="yes"),),
        (),
    ),
    "instructions": (
        (KAZ,),
        (SetInstructions(instructions=StandingInstructions(pool_bids="none")),),
        (),
    ),
    "help": (
        (KAZ,),
        (SendMessage(channel="teacher:KAZ", text="please come"),),
        (),
    ),
    "group": (
        (KAZ, RUS, COM),
        (SendMessage(channel="group:KAZ+RUS+COM", text="the three of us"),),
        (SendMessage(channel="group:KAZ+RUS+COM", text="or not"),),
    ),
    "pledge to one": (
        (KAZ, RUS),
        (MakePledge(to=RUS, kind="gen_pay", until=a_world().turn),),
        (),
    ),
}
"""What KAZ does in one world and in another, and who may know the difference."""


async def heard(commands: tuple[Command, ...]) -> dict[SeatId, list[bytes]]:
    """Return the letters of every seat after KAZ has done something, and EUR has spoken."""
    settings = Settings(turns=8, clause_kinds=("gen_pay",))
    room = await a_room(a_world(settings=settings))
    for seat in SEATS:
        room.post.box(seat)
    for number, command in enumerate(commands):
        answer = await room.submit(KAZ, command, f"c-{number}")
        assert isinstance(answer, Accepted), answer
    await room.submit(EUR, SendMessage(channel="plenary", text="what now?"), "c-1")
    return {seat: [bytes(one.body) for one in room.letters(seat, 0) or ()] for seat in SEATS}


@pytest.mark.parametrize("deed", SECRET_DEEDS)
async def test_a_secret_deed_writes_no_letter_to_others(deed: str) -> None:
    """Not one byte differs, and no number is skipped."""
    knowers, one, other = SECRET_DEEDS[deed]
    first, second = await heard(one), await heard(other)

    assert all(first[seat] == second[seat] for seat in SEATS if seat not in knowers)
    assert all(first[seat] != second[seat] for seat in knowers)


@pytest.mark.parametrize(
    "command",
    [
        InitialArticle(treaty=TreatyId("t-1"), version=1),
        SignTreaty(treaty=TreatyId("t-1"), version=1),
        RejectTreaty(treaty=TreatyId("t-1")),
        GiveNotice(treaty=TreatyId("t-1")),
        SendMessage(channel="t-1", text="hello?"),
    ],
    ids=lambda command: type(command).__name__,
)
async def test_a_secret_treaty_and_none_at_all_get_the_same_answer(command: Command) -> None:
    """Knocking on every door tells nothing."""
    there = await a_room(a_world(a_treaty(a_payment(10_000), visibility="secret")))
    not_there = await a_room(a_world())

    first = await there.submit(EUR, command, "c-1")
    assert first == await not_there.submit(EUR, command, "c-1")
    assert not isinstance(first, Accepted)
