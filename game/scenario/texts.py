"""From treaties in files to texts in force on the first day."""

from collections.abc import Iterator

import msgspec

from game.model.ids import MILLION, Percent, SeatId, TreatyId, Turn
from game.model.treaties import (
    ALL,
    FUND,
    HOST,
    POOL,
    Clause,
    Duration,
    Entry,
    Parameter,
    Signature,
    Terms,
    Treaty,
    Version,
    Withdrawal,
)
from game.rules.dice import rolled
from game.rules.engine import digest
from game.rules.kinds import kinds
from game.rules.parameters import Number
from game.scenario.library import k_dollars
from game.scenario.shapes import ByPreset, Typed
from game.scenario.treaty_schema import ClauseFile, TreatyFile

WORDS = (ALL, FUND, HOST, POOL)
FIRST = Turn(1)


def by_preset(value: ByPreset, preset: str) -> int:
    """Return a number that may differ between presets; 0 where the preset is not named."""
    return value.get(preset, 0) if isinstance(value, dict) else value


def terms_of(file: TreatyFile, preset: str, seats: tuple[SeatId, ...]) -> Terms | None:
    """Return a text between the seats at the table, or None if too few are left of it."""
    parties = tuple(SeatId(name) for name in file.parties if name in seats)
    clauses = tuple(_clauses(file.clauses, preset, parties))
    halved = file.form == "contract" and len(parties) < len(file.parties)
    if len(parties) < 2 or halved or not clauses:
        return None
    return Terms(
        title=file.title,
        form=file.form,
        purpose=file.purpose,
        depositary=_one_of(file.depositary, parties),
        visibility=file.visibility,
        parties=parties,
        open_to=tuple(name for name in file.open_to if name in (*WORDS, *seats)),
        entry=_entry(file, parties),
        vote=file.vote,
        duration=Duration(
            turns=by_preset(file.duration.turns, preset), renewal=file.duration.renewal
        ),
        withdraw=Withdrawal(notice=file.withdraw.notice, fee=k_dollars(file.withdraw.fee)),
        amend=file.amend,
        clauses=clauses,
    )


def in_force(terms: Terms, proposer: str | None, seed: str, number: int) -> Treaty:
    """Return a text as signed, ratified and in force since the first turn."""
    author = _one_of(proposer, terms.parties)
    seal = Signature(version=1, turn=Turn(0), hash=digest(terms))
    turns = terms.duration.turns
    token = rolled(seed, 0, "id", "t", "start", number, sides=1 << 32)
    return Treaty(
        id=TreatyId(f"t-{token:08x}"),
        state="in_force",
        proposer=author,
        versions=(Version(number=1, author=author, terms=terms, turn=Turn(0)),),
        offered_turn=Turn(0),
        signatures=dict.fromkeys(terms.parties, seal),
        signed_turn=Turn(0),
        ratified=dict.fromkeys(terms.parties, Turn(0)),
        bound=terms.parties,
        force_turn=FIRST,
        end_turn=Turn(FIRST + turns) if turns else None,
    )


def on_the_table(terms: Terms, proposer: str | None, seed: str, number: int) -> Treaty:
    """Return a text as its proposer offers it in the first turn."""
    author = _one_of(proposer, terms.parties)
    token = rolled(seed, 0, "id", "t", "offer", number, sides=1 << 32)
    return Treaty(
        id=TreatyId(f"t-{token:08x}"),
        state="offered",
        proposer=author,
        versions=(Version(number=1, author=author, terms=terms, turn=FIRST),),
        offered_turn=FIRST,
        initials={author: tuple(clause.article for clause in terms.clauses)},
    )


def clause_of(file: ClauseFile, article: int, preset: str, parties: tuple[SeatId, ...]) -> Clause:
    """Return one article; money becomes k$, lists become tuples."""
    return Clause(
        article=file.article or article,
        kind=file.kind,
        by=_present(file.by, parties),
        to=_present(file.to, parties),
        p={name: parameter(file.kind, name, value, preset) for name, value in file.p.items()},
        when=file.condition,
        then=tuple(
            clause_of(inner, place, preset, parties)
            for place, inner in enumerate(file.then, start=1)
        ),
        from_turn=_turn(file.from_turn, preset),
        to_turn=_turn(file.to_turn, preset),
        cure=file.cure,
    )


def parameter(kind: str, name: str, value: Typed, preset: str) -> Parameter:
    """Return a parameter of a clause as the rules keep it."""
    if isinstance(value, dict) and all(key.isdigit() for key in value):
        value = value.get(preset, 0)
    if isinstance(value, dict):
        return tuple(f"{key}:{share}" for key, share in value.items())
    if isinstance(value, list | tuple):
        return tuple(str(word) for word in value)
    if isinstance(value, bool | str):
        return value
    return round(value * MILLION) if _is_money(kind, name) else round(value)


def _is_money(kind: str, name: str) -> bool:
    """Return whether a parameter is an amount of money."""
    known = kinds().get(kind)
    parameters = known.parameters if known is not None else ()
    return any(p.name == name and isinstance(p, Number) and p.unit == "money" for p in parameters)


def _clauses(
    files: tuple[ClauseFile, ...], preset: str, parties: tuple[SeatId, ...]
) -> Iterator[Clause]:
    """Yield the articles that still have somebody to promise and somebody to be promised to."""
    for article, file in enumerate(files, start=1):
        clause = clause_of(file, article, preset, parties)
        if clause.by and clause.to:
            yield clause


def _present(names: tuple[str, ...], parties: tuple[SeatId, ...]) -> tuple[str, ...]:
    """Return the names that are words or parties at the table."""
    return tuple(name for name in names if name in (*WORDS, *parties))


def _turn(value: ByPreset | None, preset: str) -> Turn | None:
    """Return a turn of a clause, or None where it has none."""
    return None if value is None else Turn(by_preset(value, preset))


def _entry(file: TreatyFile, parties: tuple[SeatId, ...]) -> Entry:
    """Return the entry rule."""
    return Entry(
        rule=file.entry.rule,
        count=min(file.entry.count, len(parties)),
        named=tuple(SeatId(name) for name in file.entry.named if name in parties),
        share_of=file.entry.share.of,
        share_min=Percent(file.entry.share.min),
    )


def _one_of(name: str | None, parties: tuple[SeatId, ...]) -> SeatId:
    """Return a party by name, or the first party."""
    return SeatId(name) if name in parties and name is not None else parties[0]


def files_in(data: object) -> tuple[TreatyFile, ...]:
    """Return the texts of a treaty file: one, or a list of them."""
    found = msgspec.convert(data, TreatyFile | tuple[TreatyFile, ...], str_keys=True)
    return found if isinstance(found, tuple) else (found,)
