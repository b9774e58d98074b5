"""Everything that the panes of one room are made from, at one moment, for one reader."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from game import text
from game.model.ids import PlaceId, SeatId, TreatyId
from game.model.treaties import Clause, Parameter
from game.model.world import World
from game.projector.chart import Future
from game.rules.engine import Refusal
from game.text.names import Names
from game.wire.to_client import Clock, Roster
from server.web.looks import looks
from server.web.pages import Reader

_WORD = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One room as its teacher's page sees it."""

    room: str
    code: str
    world: World
    clock: Clock
    roster: Roster
    reader: Reader
    futures: tuple[Future, ...] = ()
    """Where the middle band goes, as far as it is worked out."""
    tempted: dict[SeatId, tuple[TreatyId, ...]] = field(default_factory=dict)
    """Which texts each seat would gain by breaking, as far as it is worked out."""

    @cached_property
    def names(self) -> Names:
        """Return the names of everything that articles and cards speak of."""
        return text.names_in(self.world)

    @cached_property
    def looks(self) -> dict[str, str]:
        """Return the drawing of each seat's token."""
        return looks(tuple(self.world.seats))

    @property
    def title(self) -> str:
        """Return the name of the scenario."""
        return text.pick(self.world.scenario.title, self.reader.language)

    @property
    def year(self) -> str:
        """Return the game year, or what the scenario calls the turn."""
        return self.world.scenario.year(self.world.turn)

    def titled(self, title: str) -> str:
        """Return the title of a text in the reader's language; a person's own stays."""
        return text.titled(title, self.reader.language, self.names)

    def why(self, refusal: Refusal) -> str:
        """Return a refusal in the reader's language."""
        return text.refused(refusal.key, refusal.parameters, self.reader.language, self.names)

    def seat(self, seat: str) -> str:
        """Return the name of a seat, or of a role without one."""
        held = self.world.seats.get(SeatId(seat))
        if held is not None:
            return text.pick(held.name, self.reader.language)
        key = f"role.{seat}"
        return self.reader.say(key) if text.has("en", key) else seat

    def effect(self, command: dict[str, Parameter]) -> str:
        """Return what students would notice of a command, as far as there is a sentence for it."""
        name = _WORD.sub("_", str(command["command"])).lower()
        key = f"effect.{name}"
        if not text.has("en", key):
            return ""
        given = {**command, "seat": self.seat(str(command.get("seat", "")))}
        given |= {"who": self._call_sign(str(command.get("place", "")))}
        wanted = text.variables("en", key)
        if not wanted <= given.keys():
            return ""
        return self.reader.say(key, **{one: given[one] for one in wanted})

    def _call_sign(self, place: str) -> str:
        """Return the call sign of a place; empty: nobody has it."""
        known = self.world.places.get(PlaceId(place))
        return "" if known is None else known.call_sign

    def money(self, amount: int) -> str:
        """Return an amount of k$ as words, in whole millions."""
        return text.money(self.reader.language, round(amount, -3))

    def sentence(self, clause: Clause) -> str:
        """Return an article as a sentence."""
        return text.sentence(clause, self.reader.language, self.names)
