"""What a demo leaves in its folder: pictures of the views, the journal, and the debrief page."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from game.debrief.page import page
from game.debrief.story import tell
from game.model.world import World
from game.rules.engine import Event, fold
from game.rules.turns import RoomOpened
from game.sight.seen import Sight

VIEWS = ("steppe", "orbit", "talks", "slots", "projects", "ledger", "report")
"""The main views of the window."""
BREATH = 0.01
"""Seconds for connections between two pictures."""


def last_world(told: Iterable[tuple[Event, ...]]) -> World:
    """Return the world after all events of a journal; the first one opens the room."""
    events = iter(event for each in told for event in each)
    opening = next(events)
    if not isinstance(opening, RoomOpened):
        raise ValueError("a journal begins with the opening of its room")
    return fold(opening.world, events)


class Keepsakes:
    """Writes into one folder, in place of what an earlier demo left there."""

    def __init__(self, out: Path) -> None:
        self._out = out
        for picture in out.glob("turn-[0-9][0-9]-*.png"):
            picture.unlink()

    async def pictures(self, sight: Sight) -> None:
        """Write one picture of each main view, named by turn and view.

        Drawing takes seconds on a busy computer; between two pictures the connections give a sign
        of life, or else the server would cut them.
        """
        import pygame

        from game.client.render import picture

        for view in VIEWS:
            path = self._out / f"turn-{sight.public.turn:02d}-{view}.png"
            try:
                pygame.image.save(picture(view, sight), path)
            except pygame.error as fault:
                raise OSError(f"{path.name}: {fault}") from fault
            await asyncio.sleep(BREATH)

    def debrief(self, world: World) -> None:
        """Write the debrief as one page that needs nothing else."""
        (self._out / "debrief.html").write_text(page(tell(world), world), encoding="utf-8")

    async def journal(self, room: str, data: Path) -> World:
        """Write the game of a room as one file, and return its last world, read back from it.

        ``data`` is the folder of the server that kept it.
        """
        from server.journal import files
        from server.journal.sqlite import SqliteJournal
        from server.settings import FILE

        journal = SqliteJournal(data / FILE)
        path = self._out / f"game{files.SUFFIX}"
        try:
            await files.export(journal, room, path)
        finally:
            await journal.close()
        return last_world(entry.events for entry in files.read_game(path))
