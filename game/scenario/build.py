"""Building the first world of a room out of the typed values of a scenario."""

import msgspec

from game.model.asteroid import Asteroid
from game.model.ids import STEPPE_FUND, Percent, Permille, SeatId, Tenths, TreatyId, Turn
from game.model.incidents import Deck, Timed
from game.model.orbit import BandState, Market, Sky, SkyRecord
from game.model.scores import Par
from game.model.treaties import Terms, Treaty
from game.model.values import Text, Value
from game.model.world import ScenarioStamp, Settings, World
from game.rules.kinds import kinds
from game.scenario.agendas import agenda_of
from game.scenario.delegations import debts_of, seat_of, with_names
from game.scenario.folder import Folder
from game.scenario.heaven import first_cohorts, orbit_settings
from game.scenario.incidents import available
from game.scenario.library import k_dollars, tables
from game.scenario.par import par_of
from game.scenario.red_lines import red_line_of
from game.scenario.schema import ClausesFile, ScenarioFile
from game.scenario.site import ground_of
from game.scenario.texts import by_preset, files_in, in_force, on_the_table, terms_of
from game.scenario.treaty_schema import TreatyFile, TreatyRef
from game.scenario.words import Lexicon, lexicon_of

EMPTY_BAND = BandState(index=Tenths(1000), health=Permille(1000), fragments=0, derelicts=0)


class Loaded(Value, frozen=True, kw_only=True):
    """A scenario in one of its presets, as typed values."""

    folder: Folder
    file: ScenarioFile
    preset: str
    hash: str = ""

    @property
    def title(self) -> Text:
        """Return the title by language."""
        return self._spoken.text(self.file.title)

    @property
    def summary(self) -> Text:
        """Return what the scenario is about, by language."""
        return self._spoken.text(self.file.summary)

    @property
    def _spoken(self) -> Lexicon:
        return with_names(lexicon_of(self.folder.texts, self.file.language), self.file)


def bare_world(loaded: Loaded, seats: tuple[SeatId, ...], seed: str, room: str) -> World:
    """Return the first world without treaties and with an empty sky."""
    file = loaded.file
    lexicon = with_names(lexicon_of(loaded.folder.texts, file.language), file)
    kinds_here = clause_kinds(file.clauses)
    library = tables(seats, file)
    table = {
        seat: msgspec.structs.replace(
            seat_of(seat, file, seats, lexicon),
            agenda=agenda_of(seat, file, kinds_here, seed, lexicon),
            red_lines=tuple(
                red_line_of(line, loaded.preset, lexicon) for line in file.seats[seat].red_lines
            ),
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
        debts=tuple(debts_of(file, seats)),
        asteroid=_asteroid(file),
        deck=_deck(loaded),
        par=_par(loaded, seats),
    )


def clause_kinds(file: ClausesFile) -> tuple[str, ...]:
    """Return the kinds of clauses that a room may offer, by name."""
    return tuple(
        name
        for name, kind in kinds().items()
        if name not in file.forbid and (kind.clause_set <= file.kind_set or name in file.allow)
    )


def first_treaties(loaded: Loaded, seats: tuple[SeatId, ...], seed: str) -> dict[TreatyId, Treaty]:
    """Return the texts in force on the first day, in the order of the file."""
    treaties = (
        in_force(terms, text.proposer, seed, number)
        for number, (text, terms) in enumerate(first_texts(loaded, loaded.file.treaties, seats))
        if terms is not None
    )
    return {treaty.id: treaty for treaty in treaties}


def first_offers(loaded: Loaded, seats: tuple[SeatId, ...], seed: str) -> dict[TreatyId, Treaty]:
    """Return the texts that wait for answers in the first turn, in the order of the file."""
    offers = (
        on_the_table(terms, text.proposer, seed, number)
        for number, (text, terms) in enumerate(first_texts(loaded, loaded.file.offers, seats))
        if terms is not None
    )
    return {treaty.id: treaty for treaty in offers}


def first_texts(
    loaded: Loaded, references: tuple[TreatyRef, ...], seats: tuple[SeatId, ...]
) -> tuple[tuple[TreatyFile, Terms | None], ...]:
    """Return each text of some files with its terms between the seats at the table, if any."""
    return tuple(
        (text, terms_here(loaded, text, seats))
        for reference in references
        if reference.rate in (None, loaded.file.start_rate)
        for text in files_in(loaded.folder.treaties[reference.file].data)
    )


def terms_here(loaded: Loaded, text: TreatyFile, seats: tuple[SeatId, ...]) -> Terms | None:
    """Return a text between the seats at the table; its title names them as they are called."""
    terms = terms_of(text, loaded.preset, seats)
    if terms is None:
        return None
    lexicon = with_names(lexicon_of(loaded.folder.texts, loaded.file.language), loaded.file)
    title = lexicon.text(terms.title).get(lexicon.language, terms.title)
    return msgspec.structs.replace(terms, title=title)


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
        agendas=file.scoring.deal_agendas,
        fictional=file.names == "fictional",
        extras=tuple(file.extras),
        pd_aim=file.scoring.pd_bonus,
        open_sky=10 * file.scoring.open_sky,
    )


def _asteroid(file: ScenarioFile) -> Asteroid | None:
    """Return the asteroid on its way, if the scenario is about one."""
    return Asteroid(truth=file.asteroid.truth) if "asteroid" in file.extras else None


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
    drawable = available() if file.draw is None else file.draw
    return Deck(
        heat=file.heat,
        kinds=tuple(kind for kind in available() if kind in drawable and kind not in file.remove),
        weights=dict(file.weights),
        timed=timed,
    )


def _par(loaded: Loaded, seats: tuple[SeatId, ...]) -> dict[SeatId, dict[str, Par]]:
    """Return what a weak, a fair and a strong game reach, if the scenario has been calibrated."""
    document = loaded.folder.par
    return {} if document is None else par_of(document, loaded.preset, seats)
