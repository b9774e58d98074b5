"""From red lines in a file to tests of what binds a delegation in the end."""

from game.model.ids import SeatId
from game.model.red_lines import RedLine
from game.scenario.occasion_schema import RedLineFile
from game.scenario.texts import parameter
from game.scenario.words import Lexicon


def red_line_of(file: RedLineFile, preset: str, lexicon: Lexicon) -> RedLine:
    """Return one red line; money becomes k$."""
    kind, name = file.kind or "", file.parameter or ""
    return RedLine(
        text=lexicon.text(file.text),
        kind=kind,
        parameter=name,
        op=file.op,
        value=parameter(kind, name, file.value, preset),
        needed=file.needed,
        when=file.when,
        depositary=SeatId(file.depositary) if file.depositary else None,
        open_to_all=file.open_to_all,
        either=tuple(red_line_of(other, preset, lexicon) for other in file.either),
    )
