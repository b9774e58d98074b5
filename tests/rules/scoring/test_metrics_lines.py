"""Red lines: what the articles of the end say about them."""

import msgspec
import pytest

from game.model.conference import Conference
from game.model.ids import TreatyId, Turn
from game.model.red_lines import RedLine
from game.model.treaties import Clause, Condition, Parameter, Treaty
from game.model.world import World
from game.rules.engine import change
from game.rules.scoring.metrics import METRICS
from game.rules.scoring.metrics_lines import kept
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, with_seat

PARTIES = (KAZ, RUS, EUR)


def a_text(*clauses: Clause, **fields: object) -> Treaty:
    """Return the conference's text in force between three states, kept by KAZ."""
    return a_treaty(*clauses, parties=PARTIES, name="c-1", **fields)  # type: ignore[arg-type]


def adopted(*clauses: Clause, **fields: object) -> World:
    """Return a world in which that text was adopted by a conference."""
    text = a_text(*clauses, **fields)
    conference = Conference(
        id=TreatyId("c-1"),
        caller=KAZ,
        chair=KAZ,
        opened=Turn(1),
        until=Turn(6),
        terms=text.terms,
        outcome="adopted",
    )
    return change(a_world(text), conference=conference)


def article(kind: str, **p: Parameter) -> Clause:
    """Return an article that binds everybody."""
    return Clause(article=1, kind=kind, p=p)


ALL_WEAPONS = RedLine(kind="debris_asat_ban", parameter="scope", value="all")
ONE_VISIT = RedLine(kind="debris_inspection", parameter="visits", op=">=", value=1, needed=True)
NO_FACTORIES = RedLine(kind="debris_inspection", parameter="where", op="lacks", value="factories")
SANCTIONS = RedLine(kind="gen_sanction", needed=True)
NOT_STRICT = RedLine(kind="debris_liability", parameter="rule", op="!=", value="strict")
ROOMY = RedLine(
    either=(
        RedLine(kind="debris_cap", parameter="units", op=">=", value=6),
        RedLine(kind="debris_cap", parameter="tradable", value=True, needed=True),
    )
)


@pytest.mark.parametrize(
    ("line", "clause", "holds"),
    [
        (ALL_WEAPONS, article("debris_asat_ban", scope="all"), True),
        (ALL_WEAPONS, article("debris_asat_ban", scope="destructive"), False),
        (ALL_WEAPONS, article("debris_tracking"), True),
        (ONE_VISIT, article("debris_inspection", visits=2), True),
        (ONE_VISIT, article("debris_inspection", visits=0), False),
        (ONE_VISIT, article("debris_tracking"), False),
        (NO_FACTORIES, article("debris_inspection", where=("books", "pads")), True),
        (NO_FACTORIES, article("debris_inspection", where=("factories",)), False),
        (SANCTIONS, article("gen_sanction"), True),
        (SANCTIONS, article("debris_tracking"), False),
        (NOT_STRICT, article("debris_liability", rule="fault"), True),
        (NOT_STRICT, article("debris_liability", rule="strict"), False),
        (ROOMY, article("debris_cap", units=6, tradable=False), True),
        (ROOMY, article("debris_cap", units=4, tradable=True), True),
        (ROOMY, article("debris_cap", units=4, tradable=False), False),
    ],
)
def test_articles_keep_a_line_or_cross_it(line: RedLine, clause: Clause, holds: bool) -> None:
    """By the value that the text gives, or its default."""
    assert kept(adopted(clause), RUS, line) == holds


def test_a_reservation_keeps_a_line() -> None:
    """The article does not run for whoever reserved it; what is needed is then missing."""
    crossed = article("debris_asat_ban", scope="destructive")
    reserved = adopted(crossed, reservations={RUS: (1,)})
    inspected = adopted(article("debris_inspection"), reservations={RUS: (1,)})

    assert kept(reserved, RUS, ALL_WEAPONS)
    assert not kept(reserved, EUR, ALL_WEAPONS)
    assert not kept(inspected, RUS, ONE_VISIT)


def test_who_did_not_sign_is_not_bound() -> None:
    """It has crossed nothing, and brings nothing home."""
    world = adopted(article("debris_asat_ban", scope="destructive"))

    assert kept(world, COM, ALL_WEAPONS)
    assert not kept(world, COM, SANCTIONS)


def test_lines_about_the_text_need_the_text_in_force() -> None:
    """Who keeps it, and whom it is open to."""
    ours, open_ = RedLine(depositary=KAZ), RedLine(open_to_all=True)
    world = adopted(article("debris_tracking"))
    terms = msgspec.structs.replace(world.treaties[TreatyId("c-1")].terms, open_to=("all",))
    version = msgspec.structs.replace(world.treaties[TreatyId("c-1")].versions[-1], terms=terms)
    opened = adopted(article("debris_tracking"), versions=(version,))

    assert kept(world, KAZ, ours)
    assert not kept(world, KAZ, RedLine(depositary=EUR))
    assert (kept(world, KAZ, open_), kept(opened, KAZ, open_)) == (False, True)
    assert not kept(adopted(article("debris_tracking"), state="signed"), KAZ, ours)
    assert not kept(a_world(), KAZ, ours)


def test_a_line_about_the_world_reads_its_gauge() -> None:
    """Tension of 60 at most."""
    calm = RedLine(when=Condition(metric="tension.W", op="<=", value=60))
    world = a_world()

    assert kept(change(world, tension=600), KAZ, calm)
    assert not kept(change(world, tension=610), KAZ, calm)


def test_each_line_is_worth_fifty() -> None:
    """Two lines make a hundred."""
    world = adopted(article("debris_asat_ban", scope="all"))
    seats = [((ALL_WEAPONS, NO_FACTORIES), 100_000), ((ALL_WEAPONS, SANCTIONS), 50_000), ((), 0)]

    for lines, points in seats:
        assert METRICS["red_lines"](with_seat(world, RUS, red_lines=lines), RUS) == points
