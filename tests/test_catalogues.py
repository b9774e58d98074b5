"""Catalogues: every kind is complete. A failure names the next step for whoever adds a kind.

The steps are in ``docs/recipes.md``, "a clause kind".
"""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from game import text
from game.model.compliance import Finding
from game.model.ids import FindingId, Turn, million
from game.model.outlook import Forecast
from game.model.treaties import Clause, Form, Parameter, Suspension
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.clauses_run import close_clauses, run_clauses
from game.rules.engine import Event
from game.rules.kinds import duties, kinds
from game.rules.parameters import Choice, Number, ParameterKind, Shares, Subset
from game.rules.slots.board import open_board
from game.rules.treaties import known
from tests.rules.clauses.bad_year import LEASE, POOLED, TREATY, a_bad_year, a_crash
from tests.rules.clauses.desk import a_flight, an_outlook
from tests.worlds import KAZ, RUS, a_treaty, a_world, after, some_terms, with_seat

NAMES = sorted(kinds())
SPOKEN = [(name, language) for name in NAMES for language in text.LANGUAGES]
BESIDES = {"by", "to", "condition", "clauses"}
"""What a sentence may mention besides its parameters."""


ONLY_WITH: dict[tuple[str, str], dict[str, Parameter]] = {
    ("gen_pay", "years"): {"schedule": "yearly"},
}
"""Parameters that matter only together with another one."""


def form_of(kind: ClauseKind) -> Form:
    """Return the form of text in which the example of a kind stands."""
    return "contract" if kind.name == "slot_trade" else "treaty"


def busy(kind: ClauseKind) -> World:
    """Return the first turn of a rich world with a lease and the example of a kind in force."""
    treaties = (a_treaty(kind.example(), form=form_of(kind)), a_treaty(LEASE, name="t-lease"))
    world = after(a_world(*treaties), open_board)
    for seat in (KAZ, RUS):
        world = with_seat(world, seat, cash=million(500))
    return world


def at_force(world: World) -> Iterator[Event]:
    """Yield what the clauses do once, when their texts enter into force."""
    for duty in duties(world):
        yield from duty.kind.at_force(world, duty)


def parameters() -> Iterator[tuple[str, ParameterKind]]:
    """Yield every parameter of every kind."""
    for name in NAMES:
        yield from ((name, parameter) for parameter in kinds()[name].parameters)


def changed(parameter: ParameterKind) -> Iterator[Parameter]:
    """Yield values of a parameter that are not its default."""
    options = [v for v in parameter.choices() if v != parameter.default]
    match parameter:
        case Subset(ordered=True):
            yield tuple(reversed(parameter.options))
        case Subset():
            yield parameter.options[:1]
        case Shares():
            yield ("KAZ:30", "RUS:70")
        case Number() | Choice():
            yield from options


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_is_named_like_its_file(name: str) -> None:
    """The stem is the name in texts, journals and scenarios; its class says the same."""
    kind = kinds()[name]
    told = f"set `name = {name!r}` in game/rules/clauses/{name}.py"

    assert kind.name == name, told
    assert type(kind).__name__ == name.title().replace("_", ""), "name the class like the file"


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_has_tests_of_its_own(name: str) -> None:
    """What it moves and what breaks it is written down beside it."""
    path = Path(__file__).parent / "rules" / "clauses" / f"test_{name}.py"

    assert path.is_file(), f"write tests/rules/clauses/test_{name}.py"


@pytest.mark.parametrize("name", NAMES)
def test_the_icon_of_a_kind_exists(name: str) -> None:
    """Its card shows one."""
    icon = Path(__file__).parent.parent / "assets" / "icons" / f"{kinds()[name].icon}.svg"

    assert icon.is_file(), f"choose an icon from assets/icons for {name}"


@pytest.mark.parametrize(("name", "language"), SPOKEN)
def test_a_kind_is_spoken_in_every_language(name: str, language: str) -> None:
    """Sentence, title, card line and a label for each parameter; words for every option."""
    kind = kinds()[name]
    wanted = [name, f"{name}.title", f"{name}.short"]
    wanted += [f"{name}.{parameter.name}" for parameter in kind.parameters]
    for parameter in kind.parameters:
        if isinstance(parameter, Choice | Subset):
            wanted += [f"{name}.{parameter.name}-{option}" for option in parameter.options]
    missing = [key for key in wanted if not text.has(language, key)]

    assert not missing, f"add to assets/text/{language}/clauses.ftl: {', '.join(missing)}"


@pytest.mark.parametrize(("name", "language"), SPOKEN)
def test_a_sentence_uses_only_real_parameters_and_all_of_them(name: str, language: str) -> None:
    """A value that is not in the sentence would bind nobody's eyes; an unknown one would fail."""
    kind = kinds()[name]
    known = {parameter.name for parameter in kind.parameters}
    forms = {f"{name}_{form}" for name in known for form in ("money", "all")}
    used = text.variables(language, name)
    mentioned = {name for name in known if {name, f"{name}_money"} & used}

    assert used <= known | forms | BESIDES, "the sentence names a parameter that does not exist"
    assert mentioned == known, f"the sentence leaves out {sorted(known - mentioned)}"


@pytest.mark.parametrize(("name", "language"), SPOKEN)
def test_a_sentence_has_no_braces_left(name: str, language: str) -> None:
    """The example reads as a whole sentence, and so does every value on its card."""
    kind, names = kinds()[name], text.names_in(a_world())
    words = text.sentence(kind.example(), language, names)
    values = [text.value_words(kind.example(), p, language, names) for p in kind.parameters]

    assert not set("{}$_") & set(words.replace("$", "", 9)), words
    assert words.endswith(".")
    assert words[0].isupper() or words[0].isdigit()
    assert all(values)


@pytest.mark.parametrize(
    ("name", "parameter"), list(parameters()), ids=lambda part: getattr(part, "name", str(part))
)
def test_a_sentence_tells_every_value_that_is_not_the_default(
    name: str, parameter: ParameterKind
) -> None:
    """Two texts that differ never read alike (invariant 10)."""
    kind, names = kinds()[name], text.names_in(a_world())
    plain = {**kind.example().p, **ONLY_WITH.get((name, parameter.name), {})}
    for value in (parameter.default, *changed(parameter)):
        clauses = [
            msgspec.structs.replace(kind.example(), p={**plain, parameter.name: one})
            for one in (parameter.default, value)
        ]
        for language in text.LANGUAGES:
            read = {text.sentence(clause, language, names) for clause in clauses}
            assert len(read) == len({str(clause.p) for clause in clauses}), read


@pytest.mark.parametrize("name", NAMES)
def test_an_example_survives_dump_and_load(name: str) -> None:
    """What is written into a journal is what is read from it."""
    clause = kinds()[name].example()

    assert msgspec.json.decode(msgspec.json.encode(clause), type=Clause) == clause
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(clause), type=Clause) == clause


@pytest.mark.parametrize("name", NAMES)
def test_an_example_passes_its_own_check(name: str) -> None:
    """An example with a fault would teach the fault."""
    kind = kinds()[name]
    world = after(a_world(a_treaty(LEASE, name="t-lease")), open_board)
    terms = some_terms(kind.example(), form=form_of(kind))

    assert list(kind.check(kind.example(), terms, world)) == []


def test_every_fault_of_an_article_can_be_said() -> None:
    """A red mark in the editor has a sentence, which needs only article, kind and parameter."""
    rules = Path(__file__).parent.parent / "game" / "rules"
    files = (
        *(rules / "clauses").glob("*.py"),
        rules / "duties" / "conditions.py",
        rules / "clause_kind.py",
    )
    keys = {
        key for path in files for key in re.findall(r'yield "([a-z]+\.[a-z_]+)"', path.read_text())
    }

    assert len(keys) > 8
    for language in text.LANGUAGES:
        for key in keys:
            assert text.has(language, key), f"add {key} to assets/text/{language}/refusals.ftl"
            assert text.variables(language, key) <= {"article", "kind", "parameter"}


@pytest.mark.parametrize("name", NAMES)
def test_what_bots_offer_is_allowed(name: str) -> None:
    """Every level passes the check of its parameter, and so does the default."""
    for parameter in kinds()[name].parameters:
        assert parameter.fault(parameter.default) is None, parameter.name
        assert all(parameter.fault(value) is None for value in parameter.choices())


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_is_worth_something_to_somebody(name: str) -> None:
    """Without forecast and worth, bots and the card's "for you" line have nothing to say."""
    kind = kinds()[name]
    world = busy(kind)
    terms = some_terms(kind.example(), form=form_of(kind))
    views = [an_outlook(world, seat) for seat in (KAZ, RUS)]
    told = [kind.forecast(view, kind.example(), terms) != Forecast() for view in views]
    weighed = [kind.worth_to(view, kind.example(), terms) for view in views]

    assert any(told) or any(weighed) or name in QUIET, f"write `forecast` or `worth_to` of {name}"


QUIET = {
    "debris_cap": "nobody has launched yet in this world",
    "debris_disposal": "as above",
    "debris_liability": "nothing is expected to be lost in the clean sky of this world",
    "debris_tracking": "as above",
    "lease_crash": "nobody has launched yet in this world",
    "lease_env_fee": "as above",
    "lease_toxic_cap": "as above",
    "slot_ride": "as above",
    "slot_use_or_lose": "nobody has left a slot unused yet",
}
"""Kinds whose forecast needs a past that the small world does not have; their own tests give it."""


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_has_a_breach_path(name: str) -> None:
    """A promise that cannot be broken is decoration; an if-then breaks with what is inside it."""
    world = a_bad_year(name)
    treaty = world.treaties[next(iter(world.treaties))]
    rows = [
        row
        for duty in duties(world)
        if duty.treaty == treaty.id
        for row in duty.kind.obligations(world, duty)
    ]
    parts = {clause.kind for clause in (*treaty.terms.clauses, *treaty.terms.clauses[0].then)}

    assert any(not row.kept and row.kind in parts for row in rows), (
        f"let `obligations` of {name} write a row that can fall short"
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_suspended_article_writes_no_rows(name: str) -> None:
    """While it rests between both sides nobody owes anything (invariant 13)."""
    world = a_bad_year(name)
    rests = tuple(
        Suspension(article=1, by=one, towards=other, until=Turn(2))
        for one, other in ((KAZ, RUS), (RUS, KAZ))
    )
    world = known.changed(world, TREATY, suspensions=rests)
    resting = [duty for duty in duties(world) if duty.treaty == TREATY]

    assert [row for duty in resting for row in duty.kind.obligations(world, duty)] == []


@pytest.mark.parametrize("name", NAMES)
def test_an_idle_seat_keeps_what_runs_by_itself(name: str) -> None:
    """Who orders nothing breaks no gate, and pays what it can pay (invariant 11)."""
    kind = kinds()[name]
    world = after(busy(kind), at_force, run_clauses, close_clauses)
    rows = [row for duty in duties(world) for row in duty.kind.obligations(world, duty)]

    assert all(row.kept for row in rows) or kind.enforcement == "audit"


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_does_something(name: str) -> None:
    """In a small world something happens, is answered, or is asked before it is broken."""
    done = [
        deed
        for world in (busy(kinds()[name]), a_bad_year(name))
        for duty in duties(world)
        if duty.treaty == TREATY
        for deed in deeds(world, duty)
    ]

    assert done, f"let {name} move something or answer one of the questions of ClauseKind"


def deeds(world: World, duty: Duty) -> Iterator[object]:
    """Yield everything that a clause does, answers or gates in a world."""
    kind, flight = duty.kind, a_flight(RUS)
    yield from kind.at_force(world, duty)
    yield from kind.each_turn(world, duty)
    yield from kind.at_review(world, duty)
    yield from kind.after_launch(world, duty, flight)
    yield from kind.after_launch(world, duty, a_crash())
    yield from kind.claims(world, duty)
    yield from kind.upkeep(world, duty)
    yield from kind.riders(world, duty, flight)
    for seat, sheet in world.sheets.items():
        yield from kind.gate(world, duty, seat, sheet) if seat in duty.obligors else ()
    yield from filter(None, answers(world, duty))


def answers(world: World, duty: Duty) -> Iterator[object]:
    """Yield what a clause answers to the questions of the rules."""
    kind, pad = duty.kind, world.slots[next(s for s in world.slots if s == POOLED)].pad
    breach = Finding(
        id=FindingId("f-2"),
        treaty=duty.treaty,
        article=1,
        kind="debris_disposal",
        obligor=RUS,
        grade="grave",
        turn=world.turn,
        status="confirmed",
    )
    yield kind.controls(world, duty, pad)
    yield kind.pool(world, duty, pad)
    yield kind.priority(world, duty)
    yield any(kind.closed(world, duty, "C51", quarter) for quarter in (1, 2, 3, 4))
    yield kind.joint(world, duty)
    yield kind.conduct(world, duty, RUS)
    yield kind.punishment(world, duty, breach)
    yield kind.arbitration(world, duty)
    yield kind.visits(world, duty, KAZ, "books")
    yield kind.matters(duty)
    yield kind.years_left(world, duty) is not None
    yield type(kind).forfeits is not ClauseKind.forfeits
