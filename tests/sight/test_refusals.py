"""The law of secrets for refusals: no answer "no" hangs on what its seat may not see."""

import msgspec
import pytest

from game.model.compliance import Sanction
from game.model.ids import FindingId, SeatId, SlotId, TreatyId, Turn
from game.model.launches import Slot
from game.model.treaties import Clause
from game.model.world import Settings, World
from game.rules import engine, slots
from game.rules.classroom.payments import ApprovePayment
from game.rules.engine import Refusal, change
from game.rules.kinds import kinds
from game.rules.talking import SendMessage
from game.sight.imagined import imagined
from game.sight.seat import seat_sight
from tests.sight.probes import probes
from tests.sight.secrets import SECRETS, Hide, Knowers
from tests.worlds import EUR, KAZ, RUS, SEATS, a_treaty, a_world, after


def visits_by_the_host(world: World, number: int) -> tuple[World, Knowers]:
    """Return a secret text that lets the host look at books, without telling the host."""
    clause = Clause(kind="debris_inspection", p={"visits": number % 3, "inspectors": "kaz"})
    return _hidden(world, clause), (RUS, EUR)


def punished_in_secret(world: World, number: int) -> tuple[World, Knowers]:
    """Return a sanction under a secret text that takes slots from its breaker, or does not."""
    sanction = Sanction(
        seat=RUS,
        treaty=TreatyId("t-hidden"),
        what="slots",
        size=1,
        until=Turn(4),
        finding=FindingId("f-1"),
    )
    world = _hidden(world, Clause(kind="gen_sanction"))
    return change(world, sanctions=(sanction,) * (number % 2)), (RUS, EUR)


def paid_in_secret(world: World, number: int) -> tuple[World, Knowers]:
    """Return money that changes hands by a secret text, much or little."""
    clause = Clause(kind="gen_pay", by=(RUS,), to=(EUR,), p={"amount": 5_000 * (number % 9)})
    return _hidden(world, clause), (RUS, EUR)


HIDDEN = (*SECRETS, visits_by_the_host, punished_in_secret, paid_in_secret)
OF_THE_LESSON = (SendMessage, ApprovePayment)
"""What the teacher's side of the room decides; no seat imagines it."""


@pytest.mark.parametrize("phase", ["brief", "negotiate", "orders"])
@pytest.mark.parametrize("hide", HIDDEN, ids=lambda hide: hide.__name__)
def test_a_refusal_tells_no_secret(hide: Hide, phase: str) -> None:
    """Whatever a seat tries, what others hide changes neither the answer nor its reason."""
    base = a_table(phase)
    (first, knowers), (second, _) = hide(base, 12_345), hide(base, 54_322)
    strangers = [seat for seat in SEATS if seat not in knowers]

    for seat in strangers:
        for command in probes(base, seat):
            assert _answer(first, command) == _answer(second, command), command


@pytest.mark.parametrize("hide", HIDDEN, ids=lambda hide: hide.__name__)
def test_a_window_knows_beforehand_what_would_be_refused(hide: Hide) -> None:
    """It asks the world that its seat imagines, and hears what the real one would say."""
    world, _ = hide(a_table("orders"), 12_345)

    for seat in SEATS:
        known = imagined(seat_sight(world, seat))
        game = (c for c in probes(world, seat) if not isinstance(c, OF_THE_LESSON))
        for command in game:
            assert _answer(world, command) == _answer(known, command), command


def test_the_probes_are_not_all_refused_alike() -> None:
    """A law over one and the same answer would hold for anything."""
    world = a_table("orders")
    answers = {_answer(world, command) for seat in SEATS for command in probes(world, seat)}

    assert len(answers) > 12


def a_table(phase: str) -> World:
    """Return a table with a board of slots, one of which is in the pool, and a text on it."""
    offer = a_treaty(Clause(kind="gen_pay"), parties=(RUS, EUR), name="t-table", state="offered")
    settings = Settings(turns=8, clause_kinds=tuple(kinds()))
    world = after(a_world(offer, phase="orders", settings=settings), slots.open_board)
    names = tuple(world.slots)[:3]
    held = {names[0]: RUS, names[1]: None, names[2]: KAZ}
    return change(world, phase=phase, slots=_owned(world, held), ratifying=phase == "orders")


def _owned(world: World, held: dict[SlotId, SeatId | None]) -> dict[SlotId, Slot]:
    """Return a few slots of the board in these hands."""
    return {
        name: msgspec.structs.replace(world.slots[name], owner=owner)
        for name, owner in held.items()
    }


def _hidden(world: World, clause: Clause) -> World:
    """Return the world with a secret text of RUS and EUR in force."""
    text = a_treaty(clause, parties=(RUS, EUR), name="t-hidden", visibility="secret")
    return change(world, treaties={**world.treaties, text.id: text})


def _answer(world: World, command: engine.Command) -> str:
    """Return the refusal of a command with everything it says; empty: it is accepted."""
    outcome = engine.play(world, command)
    return repr(outcome) if isinstance(outcome, Refusal) else ""
