"""Red lines of a bot: what a text gives away, and what the bot does about it at a conference."""

import msgspec
import pytest

from game.bots.craft.red_lines import kept_by
from game.model.ids import SeatId
from game.model.red_lines import RedLine
from game.model.treaties import Condition
from game.rehearsal.table import moves
from game.scenario.load import first_world

BAN = RedLine(kind="debris_asat_ban", parameter="scope", value="all")
NEEDED = msgspec.structs.replace(BAN, needed=True)
DESTRUCTIVE = RedLine(kind="debris_asat_ban", parameter="scope", value="destructive")
CAP = RedLine(kind="lease_rent")


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (BAN, False),
        (NEEDED, False),
        (DESTRUCTIVE, True),
        (RedLine(kind="debris_cap", parameter="units", op=">=", value=6), False),
        (RedLine(kind="lease_rent", parameter="amount", op=">=", value=6), True),
        (msgspec.structs.replace(CAP, needed=True), False),
        (RedLine(kind="gen_sanction", needed=True), True),
        (RedLine(kind="debris_inspection", parameter="where", op="has", value="factories"), True),
        (
            RedLine(kind="debris_inspection", parameter="where", op="lacks", value="factories"),
            False,
        ),
        (RedLine(depositary=SeatId("KAZ")), True),
        (RedLine(depositary=SeatId("RUS")), False),
        (RedLine(open_to_all=True), True),
        (RedLine(when=Condition(metric="tension.W", op="<=", value=1)), True),
        (RedLine(either=(BAN, DESTRUCTIVE)), True),
        (RedLine(either=(BAN, NEEDED)), False),
    ],
)
def test_a_line_is_held_against_the_text_as_it_reads(line: RedLine, kept: bool) -> None:
    """The working text of the neutral ground, before any bracket is closed."""
    conference = first_world("neutral_ground").conference
    assert conference is not None

    assert kept_by(conference.terms, line) is kept


def test_bots_close_every_bracket_and_adopt_a_text() -> None:
    """After leaving out what too few could live with; all four are bound by it in the end."""
    for move in moves(first_world("neutral_ground", 4, seed="steppe", seats_set=4)):
        world = move.world
    conference = world.conference
    assert conference is not None

    assert conference.outcome == "adopted"
    assert len(world.treaties[conference.id].bound) == 4
    assert 0 < len(conference.terms.clauses) < 10
