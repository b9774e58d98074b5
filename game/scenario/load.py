"""From a scenario's files to the first world of a room."""

from functools import lru_cache
from pathlib import Path

import msgspec

from game.model.ids import SeatId
from game.model.world import World
from game.rules.engine import change
from game.rules.money.market import price_of, supply
from game.rules.sky.sky import described
from game.scenario.build import Loaded, bare_world, first_offers, first_treaties
from game.scenario.check import mistakes_of
from game.scenario.conferences import first_conference
from game.scenario.folder import MAIN, MOST_FILES, find, gather, hash_of
from game.scenario.heaven import first_sky
from game.scenario.mistakes import Mistake
from game.scenario.reading import Unreadable
from game.scenario.schema import ScenarioFile
from game.scenario.shape import merged, typed
from game.scenario.shapes import NamesKind


class BrokenScenario(Exception):  # noqa: N818 - an answer for the author of the file
    """The files have mistakes; ``mistakes`` lists them with their places."""

    def __init__(self, *mistakes: Mistake) -> None:
        first = mistakes[0]
        where = f"{first.file}:{first.line}:{first.column}"
        super().__init__(f"{where}: {first.key} {first.parameters}; run: steppe scenario check")
        self.mistakes = mistakes


def first_world(
    scenario: str | Path,
    preset: int | None = None,
    seed: str = "steppe",
    room: str = "room",
    seats_set: int | None = None,
    names: NamesKind | None = None,
) -> World:
    """Return the world of a room before its first turn.

    ``scenario`` is an id such as ``baikonur_70``, a folder or a file; ``preset`` the number of
    turns; ``seats_set`` one of the smaller sets of seats; ``names`` real or fictional, where the
    teacher wants others than the file has. Raises Unreadable or BrokenScenario.
    """
    loaded = named(loaded_of(scenario, preset), names)
    seats = seats_of(loaded.file, seats_set)
    world = bare_world(loaded, seats, seed, room)
    texts = {**first_treaties(loaded, seats, seed), **first_offers(loaded, seats, seed)}
    world = change(world, treaties=texts)
    world = change(world, conference=first_conference(loaded, world))
    world = described(world, first_sky(loaded.file, seats))
    price = price_of(world.market.price_base, world.market.demand, supply(world))
    return change(world, market=msgspec.structs.replace(world.market, price=price))


def loaded_of(scenario: str | Path, preset: int | None = None) -> Loaded:
    """Return a scenario in a preset (the default one without). Raises as ``first_world``."""
    main = find(scenario)
    return _loaded(main, preset, _stamps(main.parent))


def named(loaded: Loaded, names: NamesKind | None) -> Loaded:
    """Return a scenario with real or fictional names; without a wish as its file has it."""
    if names is None or names == loaded.file.names:
        return loaded
    file = msgspec.structs.replace(loaded.file, names=names)
    return msgspec.structs.replace(loaded, file=file)


def _stamps(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Return size and time of every file of a folder: as long as they stay, so does the reading."""
    files = sorted((*folder.glob("*.yaml"), *folder.glob("*/*.yaml")))[:MOST_FILES]
    return tuple((str(f), f.stat().st_size, f.stat().st_mtime_ns) for f in files if f.is_file())


@lru_cache(maxsize=32)
def _loaded(main: Path, preset: int | None, stamps: tuple[tuple[str, int, int], ...]) -> Loaded:
    """Return a scenario whose files have these stamps."""
    folder = gather(main)
    wrong = tuple(m for m in mistakes_of(folder) if m.severity == "mistake")
    if wrong:
        raise BrokenScenario(*wrong)
    plain = typed(folder.main, ScenarioFile)
    name = str(plain.turns.default if preset is None else preset)
    if name not in plain.turns.presets:
        known = ", ".join(plain.turns.presets)
        place = ("turns", "presets")
        raise BrokenScenario(folder.main.fault(place, "check.no-preset", preset=name, known=known))
    file = typed(merged(folder.main, name), ScenarioFile)
    return Loaded(folder=folder, file=file, preset=name, hash=hash_of(folder))


def seats_of(file: ScenarioFile, seats_set: int | None) -> tuple[SeatId, ...]:
    """Return the seats at the table, in seat order. Raises BrokenScenario for an unknown set."""
    if seats_set is None or seats_set == len(file.seats):
        return tuple(SeatId(name) for name in file.seats)
    chosen = file.seat_sets.get(str(seats_set))
    if chosen is None:
        known = ", ".join((*file.seat_sets, str(len(file.seats))))
        given = {"set": str(seats_set), "known": known}
        raise BrokenScenario(Mistake(file=MAIN, key="check.no-seat-set", parameters=dict(given)))
    return tuple(SeatId(name) for name in file.seats if name in chosen)


__all__ = ["BrokenScenario", "Loaded", "Unreadable", "first_world", "loaded_of", "seats_of"]
