"""Dials: what a teacher turns to make a room easier or harder, for everybody alike."""

from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from game.model.classroom import Before, DialsBefore
from game.model.ids import TEACHER, Money
from game.model.values import half_up
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Command, Event, change, require
from game.rules.kinds import kinds

Dial = Literal[
    "harshness", "money", "heat", "temper", "clauses", "ratification", "secrecy", "false_findings"
]
CLOSES = {"mild": 650, "normal": 500, "harsh": 400}
"""Fragment index at which a band closes."""
PURSES = {"low": 80, "normal": 100, "high": 125}
"""Percent of income and cash."""
HEATS = ("low", "normal", "high")
STYLES = {"mild": "conceder", "mixed": "linear", "hard": "boulware"}
SETS = {"12": 12, "22": 22, "30": 30}
RATIFYING = ("approval", "team_vote")
SWITCH = {"off": False, "on": True}
SETTINGS: dict[Dial, tuple[str, ...]] = {
    "harshness": tuple(CLOSES),
    "money": tuple(PURSES),
    "heat": HEATS,
    "temper": tuple(STYLES),
    "clauses": tuple(SETS),
    "ratification": RATIFYING,
    "secrecy": tuple(SWITCH),
    "false_findings": tuple(SWITCH),
}
"""What each dial can be turned to."""


class SetDial(Command, frozen=True, kw_only=True):
    """Turn a dial of the room."""

    dial: Dial
    setting: str

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher; money only before the first turn, when no purse has been used yet."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.phase != "ended", "phase.wrong", when="before_end")
        require(self.setting in SETTINGS[self.dial], "dial.unknown")
        early = self.dial != "money" or world.phase == "lobby"
        require(early, "dial.too_late")
        turned = DialTurned(dial=self.dial, setting=self.setting)
        if turned.evolve(world) != world:
            yield turned

    def before(self, world: World) -> Before | None:
        """Where the dial stands; money is turned back by hand, in the lobby."""
        stands = STANDS.get(self.dial)
        return None if stands is None else Before(dials=stands(world))


class DialTurned(Event, frozen=True, kw_only=True):
    """The teacher turned a dial."""

    dial: Dial
    setting: str

    def evolve(self, world: World) -> World:
        """Play on by it."""
        return TURN[self.dial](world, self.setting)

    def seen_by(self, world: World) -> Audience:
        """Everybody plays by the same rules and may know them."""
        return EVERYONE


def standing(world: World, dial: Dial) -> str:
    """Return the setting at which a dial stands; empty: the scenario has one of its own."""
    return next((one for one in SETTINGS[dial] if TURN[dial](world, one) == world), "")


def _harshness(world: World, setting: str) -> World:
    """Return the world with another index at which bands close."""
    orbit = msgspec.structs.replace(world.settings.orbit, close=CLOSES[setting])
    return _with(world, orbit=orbit)


def _money(world: World, setting: str) -> World:
    """Return the world in which every income and purse is smaller or larger."""
    old, new = world.settings.purses, PURSES[setting]
    seats = {
        name: msgspec.structs.replace(
            seat,
            income=Money(half_up(seat.income * new, old)),
            cash=Money(half_up(seat.cash * new, old)),
            start_cash=Money(half_up(seat.start_cash * new, old)),
        )
        for name, seat in world.seats.items()
    }
    return _with(change(world, seats=seats), purses=new)


def _heat(world: World, setting: str) -> World:
    """Return the world with likelier or rarer incidents."""
    return change(world, deck=msgspec.structs.replace(world.deck, heat=setting))


def _temper(world: World, setting: str) -> World:
    """Return the world in which bots give way sooner or later."""
    seats = {
        name: msgspec.structs.replace(
            seat, casting=msgspec.structs.replace(seat.casting, style=STYLES[setting])
        )
        for name, seat in world.seats.items()
    }
    return change(world, seats=seats)


def _clauses(world: World, setting: str) -> World:
    """Return the world in which more or fewer kinds of articles may be offered."""
    offered = tuple(name for name, kind in kinds().items() if kind.clause_set <= SETS[setting])
    return _with(world, clause_kinds=offered)


def _ratification(world: World, setting: str) -> World:
    """Return the world in which approval or the delegation's votes ratify."""
    return _with(world, ratification=setting)


def _secrecy(world: World, setting: str) -> World:
    """Return the world in which secret texts are allowed, or not any more."""
    return _with(world, secrecy=SWITCH[setting])


def _false_findings(world: World, setting: str) -> World:
    """Return the world in which innocent seats may be suspected, or not."""
    return _with(world, false_findings=SWITCH[setting])


def _with(world: World, **fields: object) -> World:
    """Return the world with some settings replaced."""
    return change(world, settings=msgspec.structs.replace(world.settings, **fields))


TURN: dict[Dial, Callable[[World, str], World]] = {
    "harshness": _harshness,
    "money": _money,
    "heat": _heat,
    "temper": _temper,
    "clauses": _clauses,
    "ratification": _ratification,
    "secrecy": _secrecy,
    "false_findings": _false_findings,
}


def _styles(world: World) -> DialsBefore:
    """Return how long each bot holds out."""
    return DialsBefore(styles={name: seat.casting.style for name, seat in world.seats.items()})


STANDS: dict[Dial, Callable[[World], DialsBefore]] = {
    "harshness": lambda world: DialsBefore(close=world.settings.orbit.close),
    "heat": lambda world: DialsBefore(heat=world.deck.heat),
    "temper": _styles,
    "clauses": lambda world: DialsBefore(clause_kinds=world.settings.clause_kinds),
    "ratification": lambda world: DialsBefore(ratification=world.settings.ratification),
    "secrecy": lambda world: DialsBefore(secrecy=world.settings.secrecy),
    "false_findings": lambda world: DialsBefore(false_findings=world.settings.false_findings),
}
"""Where a dial stands, to be put back when the teacher undoes the turn."""


def stood(world: World, before: DialsBefore) -> World:
    """Return the world with a dial where it stood; the others stay."""
    noted = {name: getattr(before, name) for name in SWITCHED}
    settings = {name: value for name, value in noted.items() if value is not None}
    if before.close is not None:
        orbit = msgspec.structs.replace(world.settings.orbit, close=before.close)
        settings["orbit"] = orbit
    if settings:
        world = _with(world, **settings)
    if before.heat is not None:
        world = _heat(world, before.heat)
    seats = dict(world.seats)
    for name, style in before.styles.items():
        casting = msgspec.structs.replace(seats[name].casting, style=style)
        seats[name] = msgspec.structs.replace(seats[name], casting=casting)
    return change(world, seats=seats)


SWITCHED = ("clause_kinds", "ratification", "secrecy", "false_findings")
"""Settings of a room that are put back as they are noted."""
