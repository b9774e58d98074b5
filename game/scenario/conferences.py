"""From a conference in a file to delegations around a working text."""

from collections.abc import Iterator

from game.model.conference import Alternative, Bracket, Conference
from game.model.ids import SeatId
from game.model.treaties import Terms
from game.model.world import World
from game.rules.conference.calling import convened
from game.scenario.build import Loaded, terms_here
from game.scenario.occasion_schema import BracketFile
from game.scenario.texts import files_in, parameter


def first_conference(loaded: Loaded, world: World) -> Conference | None:
    """Return the conference that is in session on the first day, if the scenario has one."""
    file = loaded.file.conference
    if file is None:
        return None
    text = files_in(loaded.folder.treaties[file.file].data)[0]
    seats = tuple(world.seats)
    terms = terms_here(loaded, text, seats)
    if terms is None:
        return None
    caller = text.proposer if text.proposer in terms.parties else terms.parties[0]
    brackets = tuple(brackets_of(file.brackets, terms, loaded.preset, seats))
    return convened(world, SeatId(str(caller)), terms, brackets)


def brackets_of(
    files: tuple[BracketFile, ...], terms: Terms, preset: str, seats: tuple[SeatId, ...]
) -> Iterator[Bracket]:
    """Yield the brackets around articles that the text has at this table."""
    kinds = {clause.article: clause.kind for clause in terms.clauses}
    for file in files:
        if file.article in kinds:
            kind = kinds[file.article]
            yield Bracket(
                article=file.article,
                parameter=file.parameter,
                alternatives=tuple(
                    Alternative(
                        value=parameter(kind, file.parameter, option.value, preset),
                        sponsors=tuple(SeatId(s) for s in option.sponsors if s in seats),
                    )
                    for option in file.values
                ),
            )
