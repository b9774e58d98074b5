"""From seats in a file to seats at the table: what a nation brings, what the scenario adds."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Debt
from game.model.ids import PayloadId, Percent, SeatId, Tenths, Turn, VehicleId
from game.model.seats import Casting, Seat, Technology
from game.model.values import Text
from game.scenario.library import k_dollars, names_of, over, shelf, vehicle_files
from game.scenario.library_schema import NationFile
from game.scenario.schema import Overrides
from game.scenario.seat_schema import SeatFile
from game.scenario.shapes import LANGUAGES
from game.scenario.words import SITE, Lexicon

MIDDLE = 50
"""Points of trust between seats of which the scenario says nothing."""


def nation_of(name: str, file: SeatFile) -> NationFile:
    """Return the nation that plays a seat, with what the scenario says differently about it."""
    return over(shelf().nations[file.nation or name], file)


def with_names(lexicon: Lexicon, scenario: Overrides) -> Lexicon:
    """Return the texts with the names of seats and site that stand in their braces."""
    fictional = scenario.names == "fictional"
    names = {
        seat: _called(file, nation_of(seat, file), lexicon, fictional=fictional)[1]
        for seat, file in scenario.seats.items()
    }
    site = scenario.site.name or shelf().sites[scenario.site.base].name
    words = lexicon.text(site.fictional if fictional else site.real)
    names[SITE] = {language: {"nom": name} for language, name in words.items()}
    return msgspec.structs.replace(lexicon, names=names)


def seat_of(seat: SeatId, scenario: Overrides, seats: tuple[SeatId, ...], lexicon: Lexicon) -> Seat:
    """Return one seat on the first day, without its secret agenda."""
    file = scenario.seats[seat]
    nation = nation_of(seat, file)
    fictional = scenario.names == "fictional"
    name, cases = _called(file, nation, lexicon, fictional=fictional)
    technology = msgspec.convert(msgspec.to_builtins(nation.tech), Technology)
    reputation = Tenths(round(10 * nation.reputation))
    return Seat(
        id=seat,
        name=name,
        cases=cases,
        role=lexicon.text(file.role),
        is_state=nation.state,
        home_slots=nation.home.slots,
        home_surcharge=k_dollars(nation.home.surcharge),
        home_crew_from=Turn(nation.home.crew_from),
        programme={PayloadId(name): count for name, count in file.programme.items()},
        vehicles=_vehicles_of(seat, scenario),
        integration_fee=k_dollars(nation.integration_fee),
        scale=Percent(round(100 * nation.scale)),
        income=k_dollars(nation.income),
        cash=k_dollars(nation.cash),
        start_cash=k_dollars(nation.cash),
        reputation=reputation,
        start_reputation=reputation,
        influence=nation.influence,
        prestige=file.prestige,
        tracking=nation.ssa,
        technology=technology,
        start_reuse=technology.reuse,
        trust={other: _trust(scenario, seat, other) for other in seats if other != seat},
        bloc=tuple(file.bloc),
        objectives={name: Percent(weight) for name, weight in file.objectives.items()},
        brief=lexicon.text(file.brief),
        casting=Casting(temper=file.bot.temper, style=file.bot.style, depth=file.bot.depth),
    )


def _called(
    file: SeatFile, nation: NationFile, lexicon: Lexicon, *, fictional: bool
) -> tuple[Text, dict[str, dict[str, str]]]:
    """Return the name of a seat and its cases; a name of one's own has one case only."""
    given = lexicon.text(file.name)
    if not given:
        return names_of(nation, fictional=fictional)
    name: Text = {str(each): given.get(each, next(iter(given.values()))) for each in LANGUAGES}
    return name, {language: {"nom": words} for language, words in name.items()}


def debts_of(scenario: Overrides, seats: tuple[SeatId, ...]) -> Iterator[Debt]:
    """Yield the old debts between seats at the table."""
    for file in scenario.debts:
        if file.by in seats and file.to in seats:
            amount = k_dollars(file.amount)
            yield Debt(
                debtor=SeatId(file.by),
                creditor=SeatId(file.to),
                amount=amount,
                yearly=k_dollars(file.yearly),
                start=amount,
            )


def satellites_of(seat: SeatId, scenario: Overrides) -> int:
    """Return the satellites that a seat has at the start."""
    return nation_of(seat, scenario.seats[seat]).satellites


def _vehicles_of(seat: SeatId, scenario: Overrides) -> tuple[VehicleId, ...]:
    """Return the vehicles that a seat provides."""
    return tuple(
        VehicleId(n) for n, file in vehicle_files(scenario).items() if file.provider == seat
    )


def _trust(scenario: Overrides, seat: SeatId, other: SeatId) -> Tenths:
    """Return how far two seats trust each other at the start, either way round."""
    given = scenario.trust
    points = given.get(f"{seat}-{other}", given.get(f"{other}-{seat}", MIDDLE))
    return Tenths(round(10 * points))
