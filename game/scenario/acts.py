"""The verbs of a playthrough: what a step of the file does to the world."""

from collections.abc import Callable, Iterator

import msgspec

from game.model.ids import MILLION, TEACHER, IncidentId, SeatId, TreatyId
from game.model.launches import OrderSheet
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.engine import Command, Refusal, play
from game.rules.orders.orders import SetOrders
from game.rules.treaties.accession import AccedeTreaty
from game.rules.treaties.offers import OfferTreaty
from game.rules.treaties.ratification import RatifyTreaty
from game.rules.treaties.signing import InitialArticle, SignTreaty
from game.rules.turns import OpenRatification, StartGame, next_step
from game.rules.vocabulary import COMMANDS
from game.scenario.playthrough_schema import StepFile
from game.scenario.texts import terms_of

MOST_COMMANDS = 400
"""Commands of the clock in a whole game, with room to spare."""
RATIFICATION = "ratification"
END = "end"
MONEY = ("margin", "tug_price", "lease_upkeep", "price")
"""Fields of a sheet of orders that are money."""
KINDS = {command.__name__: command for command in COMMANDS}


class Failed(Exception):  # noqa: N818 - an answer for the author of the file
    """A step did not go as the file says."""

    def __init__(self, key: str, **parameters: Parameter) -> None:
        super().__init__(key)
        self.key = key
        self.parameters = parameters

    @property
    def refusal(self) -> str:
        """Return the key of the refusal, or nothing if it was none."""
        return str(self.parameters.get("refusal", ""))


def play_on(world: World, step: StepFile) -> World:
    """Let the clock run to a turn and a phase."""
    for _ in range(MOST_COMMANDS):
        if _is_now(world, step.until):
            return world
        world = _ticked(world, step.until)
    raise Failed("play.never-comes", when=step.until)


def offer(world: World, step: StepFile) -> World:
    """Offer a text, written as in a scenario file."""
    if step.offer is None:
        return world
    terms = terms_of(step.offer, world.scenario.preset, tuple(world.seats))
    if terms is None:
        raise Failed("check.treaty-empty", title=step.offer.title)
    for seat in _actors(step):
        world = _submitted(world, OfferTreaty(actor=seat, terms=terms))
    return world


def sign(world: World, step: StepFile) -> World:
    """Let seats initial the whole of a text, then sign it."""
    text = _text(world, step.sign)
    for seat in _actors(step):
        if SeatId(seat) not in world.treaties[text].initials:
            version = world.treaties[text].version
            world = _submitted(world, InitialArticle(actor=seat, treaty=text, version=version))
    for seat in _actors(step):
        version = world.treaties[text].version
        world = _submitted(world, SignTreaty(actor=seat, treaty=text, version=version))
    return world


def ratify(world: World, step: StepFile) -> World:
    """Let seats ratify a signed text."""
    text = _text(world, step.ratify)
    for seat in _actors(step):
        world = _submitted(world, RatifyTreaty(actor=seat, treaty=text))
    return world


def accede(world: World, step: StepFile) -> World:
    """Let seats join a text in force."""
    text = _text(world, step.accede)
    for seat in _actors(step):
        version = world.treaties[text].version
        world = _submitted(world, AccedeTreaty(actor=seat, treaty=text, version=version))
    return world


def orders(world: World, step: StepFile) -> World:
    """Set the sheets of orders of seats."""
    sheet = msgspec.convert(_in_thousands(step.orders), OrderSheet)
    for seat in _actors(step):
        world = _submitted(world, SetOrders(actor=seat, sheet=sheet))
    return world


def do(world: World, step: StepFile) -> World:
    """Send any command."""
    plain = {name: _named(world, value) for name, value in step.do.items()}
    kind = KINDS.get(str(plain.pop("command", "")))
    if kind is None:
        raise Failed("play.no-command", name=str(step.do.get("command", "")))
    for actor in _actors(step) or (TEACHER,):
        world = _submitted(world, msgspec.convert({**plain, "actor": actor}, kind))
    return world


ACTS: dict[str, Callable[[World, StepFile], World]] = {
    "until": play_on,
    "offer": offer,
    "sign": sign,
    "ratify": ratify,
    "accede": accede,
    "orders": orders,
    "do": do,
}
"""The verbs, in the order in which a step with several of them does them."""


def by_title(world: World) -> Iterator[tuple[str, TreatyId]]:
    """Yield the texts by title; of texts called alike the younger one comes later."""
    if world.conference is not None:
        yield world.conference.terms.title, world.conference.id
    yield from ((treaty.terms.title, name) for name, treaty in world.treaties.items())


def _actors(step: StepFile) -> tuple[str, ...]:
    """Return who acts."""
    if isinstance(step.by, str):
        return (step.by,) if step.by else ()
    return tuple(step.by)


def _submitted(world: World, command: Command) -> World:
    """Return the world after a command, or fail with the refusal."""
    outcome = play(world, command)
    if isinstance(outcome, Refusal):
        name = type(command).__name__
        raise Failed("play.refused", command=name, actor=command.actor, refusal=outcome.key)
    return outcome.world


def _ticked(world: World, until: str) -> World:
    """Return the world after the next command of the clock."""
    if world.phase == "lobby":
        return _submitted(world, StartGame(actor=TEACHER))
    wanted = f"{world.turn} {RATIFICATION}"
    if until == wanted and world.phase == "orders" and not world.ratifying:
        return _submitted(world, OpenRatification(actor=TEACHER))
    command = next_step(world, TEACHER)
    if command is None:
        raise Failed("play.never-comes", when=until)
    return _submitted(world, command)


def _is_now(world: World, until: str) -> bool:
    """Return whether a turn and phase have come."""
    if until == END:
        return world.phase == "ended"
    phase = RATIFICATION if world.ratifying else world.phase
    return f"{world.turn} {phase}" == until


def _text(world: World, title: str) -> TreatyId:
    """Return the text of a title."""
    known = dict(by_title(world))
    if title not in known:
        raise Failed("play.no-text", title=title)
    return known[title]


def _card(world: World, kind: str) -> IncidentId:
    """Return the newest card of a kind."""
    known = [name for name, card in world.incidents.items() if card.kind == kind]
    if not known:
        raise Failed("play.no-card", kind=kind)
    return known[-1]


def _named(world: World, value: object) -> object:
    """Return a value with every ``@title`` and ``#kind`` replaced by the id of text or card."""
    if isinstance(value, str) and value.startswith("@"):
        return _text(world, value[1:])
    if isinstance(value, str) and value.startswith("#"):
        return _card(world, value[1:])
    if isinstance(value, list):
        return [_named(world, part) for part in value]
    if isinstance(value, dict):
        return {name: _named(world, part) for name, part in value.items()}
    return value


def _in_thousands(value: object, name: str = "") -> object:
    """Return a sheet of orders with its money in k$."""
    if isinstance(value, dict):
        return {key: _in_thousands(part, key) for key, part in value.items()}
    if isinstance(value, list):
        return [_in_thousands(part) for part in value]
    if name in MONEY and isinstance(value, int | float) and not isinstance(value, bool):
        return round(value * MILLION)
    return value
