"""Checks of treaties in force at the start: the same faults that a player's draft would have."""

from collections.abc import Iterable, Iterator

import msgspec

from game.model.world import World
from game.rules.clause_kind import ClauseKind
from game.rules.engine import Refusal
from game.rules.kinds import kinds
from game.rules.treaties.faults import faults_of
from game.scenario.check_deck import by_preset_faults
from game.scenario.context import Context
from game.scenario.foundations import world_of
from game.scenario.mistakes import Mistake
from game.scenario.nearest import unknown
from game.scenario.reading import Document, Path_
from game.scenario.schema import ScenarioFile
from game.scenario.shape import faults_of_shape, typed
from game.scenario.texts import WORDS, terms_of
from game.scenario.treaty_schema import ClauseFile, TreatyFile

SAID_BETTER = ("treaty.kind_not_allowed", "treaty.parameter_unknown", "seat.unknown")
"""Refusals that the checks of names explain with a cure."""

FRAME: dict[str, Path_] = {
    "treaty.contract_parties": ("parties",),
    "treaty.depositary": ("depositary",),
    "treaty.duration": ("duration", "turns"),
    "treaty.entry": ("entry",),
    "treaty.parties": ("parties",),
    "treaty.states_only": ("parties",),
    "treaty.untitled": ("title",),
    "treaty.withdrawal": ("withdraw",),
}
"""Where a text says what a refusal of its frame is about."""


def check_treaties(context: Context) -> Iterator[Mistake]:
    """Yield what is wrong with every text that the scenario names."""
    world = world_of(context)
    for name in files_of(context.file):
        document = context.folder.treaties.get(name)
        for text in document.parts if document is not None else ():
            if not any(faults_of_shape(text, TreatyFile)):
                yield from _text(context, text, typed(text, TreatyFile), world)


def files_of(file: ScenarioFile) -> tuple[str, ...]:
    """Return the files with texts: those in force, those on offer, and the working text."""
    conference = (file.conference.file,) if file.conference is not None else ()
    return (*(reference.file for reference in (*file.treaties, *file.offers)), *conference)


def _text(
    context: Context, document: Document, file: TreatyFile, world: World | None
) -> Iterator[Mistake]:
    """Yield what is wrong with one text."""
    found = [
        *_names(context, document, file),
        *_by_preset(context, document, file),
        *(
            mistake
            for index, clause in enumerate(file.clauses)
            for mistake in _clause(context, document, ("clauses", index), clause)
        ),
    ]
    yield from found
    if found or world is None:
        return
    terms = terms_of(file, context.preset, tuple(world.seats))
    if terms is None:
        yield document.fault((), "check.treaty-empty", title=file.title)
        return
    for refusal in faults_of(terms, world):
        if refusal.key not in SAID_BETTER:
            yield _refused(document, refusal)


def _names(context: Context, document: Document, file: TreatyFile) -> Iterator[Mistake]:
    """Yield parties, depositaries and guests that have no seat."""
    seats = tuple(context.file.seats)
    places: list[tuple[Path_, str]] = [
        (("parties", index), name) for index, name in enumerate(file.parties)
    ]
    single = (("depositary", file.depositary), ("proposer", file.proposer))
    places += [((field,), name) for field, name in single if name is not None]
    places += [(("entry", "named", index), name) for index, name in enumerate(file.entry.named)]
    for place, name in places:
        yield from _unknown(document, place, name, seats, "seat")
    for index, name in enumerate(file.open_to):
        yield from _unknown(document, ("open_to", index), name, (*WORDS, *seats), "seat")


def _by_preset(context: Context, document: Document, file: TreatyFile) -> Iterator[Mistake]:
    """Yield durations that forget a preset."""
    inside = msgspec.structs.replace(context, document=document)
    yield from by_preset_faults(inside, ("duration", "turns"), file.duration.turns)


def _clause(
    context: Context, document: Document, place: Path_, clause: ClauseFile
) -> Iterator[Mistake]:
    """Yield what is wrong with the names in one article and in the clauses under it."""
    kind = kinds().get(clause.kind)
    if kind is None:
        yield from _unknown(document, (*place, "kind"), clause.kind, kinds(), "clause")
        return
    seats = (*WORDS, *context.file.seats)
    for field, names in (("by", clause.by), ("to", clause.to)):
        for index, name in enumerate(names):
            yield from _unknown(document, (*place, field, index), name, seats, "seat")
    inside = msgspec.structs.replace(context, document=document)
    for field, turn in (("from_turn", clause.from_turn), ("to_turn", clause.to_turn)):
        if turn is not None:
            yield from by_preset_faults(inside, (*place, field), turn)
    if clause.condition is not None and not kind.nests:
        yield document.fault((*place, "if"), "check.if-alone", name=clause.kind)
    yield from _parameters(inside, (*place, "p"), clause, kind)
    for index, inner in enumerate(clause.then):
        yield from _clause(context, document, (*place, "then", index), inner)


def _parameters(
    context: Context, place: Path_, clause: ClauseFile, kind: ClauseKind
) -> Iterator[Mistake]:
    """Yield parameters that a kind does not have, and maps that forget a preset."""
    known = [parameter.name for parameter in kind.parameters]
    for name, value in clause.p.items():
        if name not in known:
            yield from _unknown(context.document, (*place, name), name, known, "parameter")
        if isinstance(value, dict) and all(key.isdigit() for key in value):
            turns = dict.fromkeys(value, 0)
            yield from by_preset_faults(context, (*place, name), turns)


def _refused(document: Document, refusal: Refusal) -> Mistake:
    """Return a refusal of the rules as a mistake, at the article or value that it names."""
    article = refusal.parameters.get("article")
    place = FRAME.get(refusal.key, ())
    if isinstance(article, int):
        place = ("clauses", article - 1)
        parameter = refusal.parameters.get("parameter")
        deeper = (*place, "p", str(parameter))
        place = deeper if deeper in document.marks else place
    return document.fault(place, refusal.key, **refusal.parameters)


def _unknown(
    document: Document, place: Path_, name: str, known: Iterable[str], what: str
) -> Iterator[Mistake]:
    """Yield a mistake if a name is not known."""
    names = tuple(known)
    if name not in names:
        yield document.fault(place, "check.unknown", **unknown(what, name, names))
