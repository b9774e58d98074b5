"""Quiz and answers of a class as tables for a spreadsheet, without names."""

import csv
import io
from collections.abc import Iterable, Iterator

from game import text
from game.model.voices import Voices
from game.model.world import World
from game.rules.classroom.voices import EXIT, PAUSE

MARK = "\ufeff"
"""Tells spreadsheets that the letters are those of Unicode."""
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula."""
Row = tuple[str | int, ...]


def quiz_table(code: str, world: World) -> bytes:
    """Return a row for each answer; rows are sorted, so that none tells whose it is."""
    voices = world.classroom.voices
    rows = sorted(
        (one.when, one.item, one.option, int(_is_right(voices, one.item, one.option)))
        for one in voices.choices
    )
    head = ("room", "when", "item", "answered", "correct")
    return _table(head, ((code, *row) for row in rows))


def answers_table(code: str, world: World, language: str) -> bytes:
    """Return a row for each word and each answer, with its question in a language."""
    voices = world.classroom.voices
    rows = sorted((*_words(voices), *_tickets(voices, language)))
    return _table(("room", "kind", "turn", "question", "text"), ((code, *row) for row in rows))


def _words(voices: Voices) -> Iterator[tuple[str, int, str, str]]:
    """Yield the words of the board."""
    for word in voices.words:
        yield ("word", 0, "", word.text)


def _tickets(voices: Voices, language: str) -> Iterator[tuple[str, int, str, str]]:
    """Yield what was written to the exit ticket and in reflective pauses."""
    asked = {f"{EXIT}.{n}": (EXIT, 0, words) for n, words in enumerate(voices.exit, start=1)}
    for number, one in enumerate(voices.asked, start=1):
        asked[f"{PAUSE}.{number}"] = (PAUSE, one.turn, one.question)
    for ticket in voices.tickets:
        kind, turn, question = asked[ticket.prompt]
        yield (kind, turn, text.pick(question, language), ticket.text)


def _is_right(voices: Voices, item: int, option: int) -> bool:
    """Return whether an option is the right one."""
    return voices.quiz[item - 1].correct == option


def _table(head: tuple[str, ...], rows: Iterable[Row]) -> bytes:
    """Return a file that every spreadsheet opens; what students wrote is never a formula."""
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(head)
    writer.writerows(tuple(_harmless(cell) for cell in row) for row in rows)
    return (MARK + page.getvalue()).encode()


def _harmless(cell: str | int) -> str | int:
    """Return a cell that a spreadsheet shows as it is."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(DANGEROUS) else cell
