"""From a scenario's files to the first world of a room."""

from functools import cache
from pathlib import Path

import msgspec

from game.model.ids import STEPPE_FUND, Percent, Permille, SeatId, Tenths, TreatyId, Turn
from game.model.incidents import Deck, Timed
from game.model.orbit import BandState, Market, Sky, SkyRecord
from game.model.scores import Par
from game.model.treaties import Treaty
from game.model.values import Value
from game.model.world import ScenarioStamp, Settings, World
from game.rules.engine import change, digest
from game.rules.kinds import kinds
from game.rules.market import price_of, supply
from game.rules.sky import described
from game.scenario.delegations import agenda_of, seat_of, with_names
from game.scenario.folder import MAIN, Folder, gather
from game.scenario.heaven import first_cohorts, first_sky, orbit_settings
from game.scenario.incidents import available
from game.scenario.library import k_dollars, shelf, tables
from game.scenario.mistakes import Mistake
from game.scenario.par import par_of
from game.scenario.reading import Unreadable
from game.scenario.schema import FORMAT, ClausesFile, ScenarioFile
from game.scenario.shape import faults_of_shape, merged, typed
from game.scenario.site import ground_of
from game.scenario.texts import by_preset, files_in, in_force, terms_of
from game.scenario.words import Lexicon, lexicon_of

EMPTY_BAND = BandState(index=Tenths(1000), health=Permille(1000), fragments=0, derelicts=0)


class BrokenScenario(Exception):  # noqa: N818 - an answer for the author of the file
    """The files have mistakes; ``mistakes`` lists those found on the way, with their places."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        first = mistakes[0]
        where = f"{first.file}:{first.line}:{first.column}"
        super().__init__(f"{where}: {first.key} {first.parameters}")
        self.mistakes = mistakes


class Loaded(Value, frozen=True, kw_only=True):
    """A scenario in one of its presets, as typed values."""

    folder: Folder
    file: ScenarioFile
    preset: str
    hash: str


def first_world(
    scenario: str | Path,
    preset: int | None = None,
    seed: str = "steppe",
    room: str = "room",
    seats_set: int | None = None,
) -> World:
    """Return the world of a room before its first turn.

    ``scenario`` is an id such as ``baikonur_70``, a folder or a file; ``preset`` the number of
    turns; ``seats_set`` one of the smaller sets of seats. Raises Unreadable or BrokenScenario.
    """
    loaded = loaded_of(scenario, preset)
    seats = seats_of(loaded.file, seats_set)
    lexicon = with_names(lexicon_of(loaded.folder.texts, loaded.file.language), loaded.file)
    world = _bare(loaded, seats, lexicon, seed, room)
    world = change(world, treaties=_treaties(loaded, seats, seed))
    world = described(world, first_sky(loaded.file, seats))
    price = price_of(world.market.price_base, world.market.demand, supply(world))
    return change(world, market=msgspec.structs.replace(world.market, price=price))


def loaded_of(scenario: str | Path, preset: int | None = None) -> Loaded:
    """Return a scenario in a preset (the default one without). Raises as ``first_world``."""
    folder = gather(scenario)
    _refuse(tuple(_format_faults(folder)) + folder.unreadable)
    _refuse(tuple(faults_of_shape(folder.main, ScenarioFile)))
    plain = typed(folder.main, ScenarioFile)
    name = str(plain.turns.default if preset is None else preset)
    if name not in plain.turns.presets:
        known = ", ".join(plain.turns.presets)
        place = ("turns", "presets")
        _refuse((folder.main.fault(place, "check.no-preset", preset=name, known=known),))
    file = typed(merged(folder.main, name), ScenarioFile)
    return Loaded(folder=folder, file=file, preset=name, hash=hash_of(folder))


def seats_of(file: ScenarioFile, seats_set: int | None) -> tuple[SeatId, ...]:
    """Return the seats at the table, in seat order."""
    if seats_set is None or seats_set == len(file.seats):
        return tuple(SeatId(name) for name in file.seats)
    chosen = file.seat_sets.get(str(seats_set))
    if chosen is None:
        known = ", ".join((*file.seat_sets, str(len(file.seats))))
        name = {"set": str(seats_set), "known": known}
        _refuse((Mistake(file=MAIN, key="check.no-seat-set", parameters=dict(name)),))
        return ()
    return tuple(SeatId(name) for name in file.seats if name in chosen)


def clause_kinds(file: ClausesFile) -> tuple[str, ...]:
    """Return the kinds of clauses that a room may offer, by name."""
    return tuple(
        name
        for name, kind in kinds().items()
        if name not in file.forbid and (kind.clause_set <= file.kind_set or name in file.allow)
    )


def hash_of(folder: Folder) -> str:
    """Return a fingerprint of everything that a scenario's files and the library say."""
    said = {document.name: document.data for document in folder.documents}
    return digest([said, _library_hash()])


@cache
def _library_hash() -> str:
    """Return a fingerprint of the library."""
    return digest(shelf())


def _format_faults(folder: Folder) -> list[Mistake]:
    """Return a mistake if the file is of a newer format than this version reads."""
    data = folder.main.data
    if not isinstance(data, dict):
        return [Mistake(file=folder.main.name, key="file.not-a-map")]
    given = data.get("format")
    if isinstance(given, int) and given > FORMAT:
        key = "file.newer-format"
        return [folder.main.fault(("format",), key, given=given, known=FORMAT)]
    return []


def _refuse(mistakes: tuple[Mistake, ...]) -> None:
    """Raise if there are mistakes."""
    if mistakes:
        raise BrokenScenario(mistakes)


def _bare(
    loaded: Loaded, seats: tuple[SeatId, ...], lexicon: Lexicon, seed: str, room: str
) -> World:
    """Return the first world without treaties and with an empty sky."""
    file = loaded.file
    kinds_here = clause_kinds(file.clauses)
    library = tables(seats)
    table = {
        seat: msgspec.structs.replace(
            seat_of(seat, file, seats, lexicon),
            agenda=agenda_of(seat, file, kinds_here, seed, lexicon),
        )
        for seat in seats
    }
    return World(
        room=room,
        seed=seed,
        scenario=_stamp(loaded, lexicon),
        settings=_settings(loaded, kinds_here),
        library=library,
        seats=table,
        ground=ground_of(file, lexicon, tuple(library.vehicles)),
        sky=Sky(
            record=SkyRecord(year=0),
            bands=dict.fromkeys(("LOW", "MID", "HIGH"), EMPTY_BAND),
            cohorts=tuple(first_cohorts(file, seats)),
        ),
        market=_market(file),
        tension=Tenths(round(10 * file.start.tension)),
        planetary_defence=Tenths(round(10 * file.start.planetary_defence)),
        modules={str(bloc): count for bloc, count in file.start.modules.items()},
        funds={STEPPE_FUND: k_dollars(file.start.steppe_fund)},
        deck=_deck(loaded),
        par=_par(loaded, seats),
    )


def _stamp(loaded: Loaded, lexicon: Lexicon) -> ScenarioStamp:
    """Return which scenario this is, exactly."""
    file = loaded.file
    return ScenarioStamp(
        id=file.id,
        format=file.format,
        hash=loaded.hash,
        title=lexicon.text(file.title),
        summary=lexicon.text(file.summary),
        preset=loaded.preset,
        year0=file.year0,
        labels=file.labels,
        calendar_years_per_turn=file.calendar_years_per_turn,
        questions=tuple(lexicon.text(question) for question in file.discussion),
    )


def _settings(loaded: Loaded, kinds_here: tuple[str, ...]) -> Settings:
    """Return the choices of the scenario and its preset."""
    file = loaded.file
    return Settings(
        turns=int(loaded.preset),
        orbit=orbit_settings(file.orbit),
        pool_rule=file.slots.pool_rule,
        pool_share=file.slots.pool_share,
        slot_price=k_dollars(file.slots.price),
        clause_kinds=kinds_here,
        agendas=file.scoring.agendas,
        fictional=file.names == "fictional",
        extras=tuple(file.extras),
        pd_aim=file.scoring.pd_bonus,
    )


def _market(file: ScenarioFile) -> Market:
    """Return the market on the first day; its price is found when the fleets are known."""
    return Market(
        demand=round(1000 * file.start.demand),
        growth=Percent(file.start.growth),
        price_base=k_dollars(file.start.price),
    )


def _deck(loaded: Loaded) -> Deck:
    """Return the incidents that can happen; those that this version does not have are left out."""
    file = loaded.file.deck
    timed = tuple(
        Timed(
            kind=entry.kind,
            at=Turn(by_preset(entry.at, loaded.preset)),
            when=entry.condition,
            facts=dict(entry.facts),
        )
        for entry in file.timed
        if entry.kind in available() and by_preset(entry.at, loaded.preset)
    )
    return Deck(
        heat=file.heat,
        kinds=tuple(kind for kind in available() if kind not in file.remove),
        weights=dict(file.weights),
        timed=timed,
    )


def _treaties(loaded: Loaded, seats: tuple[SeatId, ...], seed: str) -> dict[TreatyId, Treaty]:
    """Return the texts in force on the first day, in the order of the file."""
    files = [
        text
        for reference in loaded.file.treaties
        if reference.rate in (None, loaded.file.start_rate)
        for text in files_in(loaded.folder.treaties[reference.file].data)
    ]
    texts = {}
    for number, text in enumerate(files):
        terms = terms_of(text, loaded.preset, seats)
        if terms is not None:
            treaty = in_force(terms, text.proposer, seed, number)
            texts[treaty.id] = treaty
    return texts


def _par(loaded: Loaded, seats: tuple[SeatId, ...]) -> dict[SeatId, dict[str, Par]]:
    """Return what a weak, a fair and a strong game reach, if the scenario has been calibrated."""
    document = loaded.folder.par
    return {} if document is None else par_of(document, loaded.preset, seats)


__all__ = ["BrokenScenario", "Loaded", "Unreadable", "first_world", "loaded_of"]
