"""Moments: a game that bots play once, and every page of the window at a moment that fills it.

Pictures for the guide are taken from it, and the cost of a frame is measured on it.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

import msgspec

from game.client.answers import Fields
from game.client.known import Known
from game.client.memory import Settings
from game.client.parts.acts.year import acts
from game.client.parts.drafting import FRAME, Draft
from game.client.scene import Line, Scene, Ticket
from game.model.ids import SYSTEM, PlaceId, SeatId, TreatyId
from game.model.treaties import Clause, Terms, Treaty
from game.model.world import World
from game.rehearsal.table import moves
from game.rules import engine
from game.rules.conference.calling import CallConference
from game.rules.engine import Command, Refusal
from game.rules.seating import TakeSeat
from game.rules.talking import SendMessage
from game.scenario.load import first_world
from game.scenario.materials import asked, materials
from game.scenario.texts import in_force
from game.sight.seat import seat_sight

SCENARIO, PRESET, SEED = "baikonur_70", 8, "moments"
ME, OTHER = SeatId("KAZ"), SeatId("RUS")
TALKS, YEAR = 2, 4
"""The turns of the pages about talks and about launches."""
BOARD = TreatyId("t-board")
OPEN = ("offered", "countered")
NOW = 9.0
"""Seconds on the window's clock: every page has come to rest."""


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """A page and what its delegation sees there."""

    name: str
    view: str
    known: Known | None = None
    before: Known | None = None
    """What the delegation saw when the turn began."""
    fields: Fields = {}

    def scene(self, settings: Settings, now: float = NOW) -> Scene:
        """Return the moment at a device with these settings."""
        if self.known is None:
            return Scene(settings=settings, now=now)
        return Scene(
            settings=settings,
            now=now,
            known=self.known,
            line=Line(state="live"),
            ticket=Ticket(code="482913", call_sign="Saiga 7", seat_key="4821"),
            before=None if self.before is None else self.before.sight,
        )


@cache
def moments() -> tuple[Moment, ...]:
    """Play the game and return every page of the window, in the order of a lesson."""
    worlds = tuple(_played())
    return (*_outside(), *_opening(worlds), *_talks(worlds), *_year(worlds), *_end(worlds))


def _played() -> Iterator[World]:
    """Yield the worlds of a whole game; two students sit at the table, and bots move for all."""
    world = first_world(SCENARIO, PRESET, seed=SEED)
    for number, (seat, sign) in enumerate(((ME, "Saiga 7"), (OTHER, "Tulpar 3")), start=1):
        place = PlaceId(f"p-{number}")
        world = _after(world, TakeSeat(actor=SYSTEM, place=place, seat=seat, call_sign=sign))
    yield world
    for move in moves(world):
        yield move.world


def _outside() -> Iterator[Moment]:
    """Yield the pages that belong to no game."""
    for view in ("title", "join", "solo", "host", "settings", "keys", "fault"):
        yield Moment(name=view, view=view)


def _opening(worlds: Sequence[World]) -> Iterator[Moment]:
    """Yield the pages before the first talks."""
    brief = _first(worlds, lambda world: world.phase == "brief")
    yield _moment("lobby", worlds[0])
    yield _moment("quiz", _asked(worlds[0]), item=2, chosen={1: 2})
    yield _moment("briefing", brief)
    yield _moment("menu", brief)
    yield _moment("question", brief, about="leave")
    yield _moment("codex", brief)


def _talks(worlds: Sequence[World]) -> Iterator[Moment]:
    """Yield the pages of talks, drafts and conferences."""
    world = _first(worlds, _is_talking)
    text = max(_on_the_table(world), key=lambda each: len(each.terms.clauses))
    other = next(seat for seat in text.terms.parties if seat != ME)
    world = _after(
        world,
        SendMessage(actor=other, channel=text.id, phrase="both_gain"),
        SendMessage(actor=ME, channel=text.id, phrase="who_checks"),
        SendMessage(actor=ME, channel="plenary", phrase="hello"),
    )
    desk = Draft(terms=text.terms, counters=text.id, version=text.versions[-1].number)
    yield _moment("talks", world)
    yield _moment("offer", world, "talks", channel=text.id)
    for panel in ("clause", "add"):
        draft = msgspec.structs.replace(desk, panel=panel)
        yield _moment(f"draft-{panel}", world, "talks", channel=text.id, draft=draft)
    frame = msgspec.structs.replace(desk, panel="frame", article=FRAME)
    yield _moment("draft-frame", world, "talks", channel=text.id, draft=frame)
    yield _moment("conference", _after(world, _call(world)), article=1)
    yield _moment("board", _with_board(world), treaty=BOARD)


def _year(worlds: Sequence[World]) -> Iterator[Moment]:
    """Yield the pages of orders and launches."""
    orders = _last(worlds, "orders", YEAR)
    launch = _last(worlds, "launch", YEAR)
    for view in ("steppe", "orbit", "slots", "projects", "delegation"):
        yield _moment(view, orders)
    yield _moment("ground", orders, "projects", page="ground")
    yield _moment("special", orders, "projects", page="special")
    yield _moment("ledger", orders)
    yield _moment("launch", launch, "steppe", before=orders)
    yield _moment("report", _last(worlds, "review", YEAR), before=orders)
    yield from _show(launch)


def _show(world: World) -> Iterator[Moment]:
    """Yield the scenes of a year."""
    stage = _moment("", world)
    played = acts(stage.scene(Settings()))
    for place, act in enumerate(played):
        name = f"show-{place + 1}-{type(act).__name__.lower()}"
        begun = NOW - act.key
        yield _moment(name, world, "playback", acts=played, place=place, begun=begun, turn=YEAR)


def _end(worlds: Sequence[World]) -> Iterator[Moment]:
    """Yield the last page, and what is asked of each student then."""
    yield _moment("debrief", worlds[-1])
    for part in ("deals", "site"):
        yield _moment(f"debrief-{part}", worlds[-1], "debrief", part=part)
    yield _moment("voices", _asked(worlds[-1]))


def _asked(world: World) -> World:
    """Return the world with the quiz and the exit ticket of its scenario."""
    voices = asked(materials(SCENARIO))
    classroom = msgspec.structs.replace(world.classroom, voices=voices)
    return engine.change(world, classroom=classroom)


def _moment(
    name: str, world: World, view: str = "", before: World | None = None, **fields: object
) -> Moment:
    """Return a page of the first delegation in a world."""
    return Moment(
        name=name,
        view=view or name,
        known=Known(seat_sight(world, ME)),
        before=None if before is None else Known(seat_sight(before, ME)),
        fields=fields,
    )


def _first(worlds: Sequence[World], fits: Callable[[World], bool]) -> World:
    """Return the first world that fits."""
    return next(world for world in worlds if fits(world))


def _last(worlds: Sequence[World], phase: str, turn: int) -> World:
    """Return the world in which a phase of a turn ended."""
    return [world for world in worlds if (world.turn, world.phase) == (turn, phase)][-1]


def _is_talking(world: World) -> bool:
    """Return whether a text of several articles lies before us."""
    several = any(len(text.terms.clauses) > 1 for text in _on_the_table(world))
    return world.turn >= TALKS and world.phase == "negotiate" and several


def _on_the_table(world: World) -> tuple[Treaty, ...]:
    """Return the open offers to or from us."""
    texts = world.treaties.values()
    return tuple(text for text in texts if text.state in OPEN and ME in text.terms.parties)


def _with_board(world: World) -> World:
    """Return the world with a joint board of the site in force, as some games have it."""
    matters = ("new_vehicles", "pool_rule")
    clause = Clause(
        article=1, kind="lease_comanage", by=(OTHER,), to=(ME,), p={"votes": 30, "matters": matters}
    )
    terms = Terms(
        title="Joint board of the site", depositary=ME, parties=(ME, OTHER), clauses=(clause,)
    )
    text = msgspec.structs.replace(in_force(terms, ME, world.seed, 1), id=BOARD)
    return engine.change(world, treaties={**world.treaties, BOARD: text})


def _call(world: World) -> CallConference:
    """Return the call of a conference on conduct in orbit."""
    clauses = (
        Clause(article=1, kind="debris_disposal", p={"years": 5}),
        Clause(article=2, kind="debris_asat_ban"),
    )
    states = tuple(seat for seat, each in world.seats.items() if each.is_state)
    caller = max(states, key=lambda seat: world.seats[seat].influence)
    terms = Terms(
        title="Code of conduct in orbit",
        purpose="debris",
        depositary=caller,
        parties=states,
        clauses=clauses,
    )
    return CallConference(actor=caller, terms=terms)


def _after(world: World, *commands: Command) -> World:
    """Return the world after some commands, which must be accepted."""
    for command in commands:
        outcome = engine.play(world, command)
        if isinstance(outcome, Refusal):
            raise ValueError(f"{type(command).__name__} was refused: {outcome.key}")
        world = outcome.world
    return world
