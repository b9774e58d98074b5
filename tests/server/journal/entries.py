"""Short journals for tests."""

from game.model.ids import CLOCK
from game.rules.turns import AdvancePhase, PhaseOpened, RoomOpened
from server.journal.entry import Entry
from tests.worlds import a_world


def an_opening(number: int = 1) -> Entry:
    """Return the first entry of a room."""
    return Entry(number=number, at=1_000, actor="system", events=(RoomOpened(world=a_world()),))


def an_entry(number: int) -> Entry:
    """Return an entry in which a phase opens."""
    return Entry(
        number=number,
        at=1_000 + number,
        actor=CLOCK,
        id=f"c-{number}",
        command=AdvancePhase(actor=CLOCK),
        events=(PhaseOpened(turn=a_world().turn, phase="orders"),),
    )


def some_entries(most: int) -> tuple[Entry, ...]:
    """Return an opening and the entries that follow it."""
    return (an_opening(), *(an_entry(number) for number in range(2, most + 1)))
