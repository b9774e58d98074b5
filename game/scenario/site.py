"""From the site in a file to the ground of the world: pads, host and tenant."""

from game.model.ground import Ground, Pad
from game.model.ids import PadId, SeatId, Tenths, VehicleId
from game.scenario.library import k_dollars, over, shelf
from game.scenario.schema import Overrides, PadFile
from game.scenario.words import SITE, Lexicon

RESERVE = 12
"""$M; the lowest price of a pool slot where nothing else is said."""


def ground_of(scenario: Overrides, lexicon: Lexicon, vehicles: tuple[VehicleId, ...]) -> Ground:
    """Return the ground on the first day."""
    site = shelf().sites[scenario.site.base]
    names = [name for name in site.pads if name not in scenario.site.drop]
    names += [name for name in scenario.site.pads if name not in site.pads]
    pads = {PadId(name): _pad(name, scenario, lexicon, vehicles) for name in names}
    return Ground(
        host=SeatId(scenario.site.host or site.host),
        tenant=SeatId(scenario.site.tenant or site.tenant),
        pads=pads,
        name={language: forms["nom"] for language, forms in lexicon.names[SITE].items()},
        stages=scenario.start.stages,
        steppe=Tenths(round(10 * scenario.start.steppe)),
    )


def _pad(name: str, scenario: Overrides, lexicon: Lexicon, vehicles: tuple[VehicleId, ...]) -> Pad:
    """Return one pad: the library's, with what the scenario changes."""
    pad = _over(shelf().sites[scenario.site.base].pads.get(name), scenario.site.pads.get(name))
    recorded = scenario.start_rate == "record" and pad.slots_record is not None
    slots = pad.slots_record if recorded else pad.slots
    reserve = pad.reserve if pad.reserve is not None else scenario.slots.reserve
    return Pad(
        id=PadId(name),
        name=lexicon.text(pad.name),
        launch_class=pad.launch_class or "medium",
        base_slots=slots or 0,
        condition=Tenths(round(10 * (60 if pad.condition is None else pad.condition))),
        vehicles=tuple(v for v in vehicles if v in (pad.vehicles or ())),
        open_to_mini=bool(pad.open_to_mini),
        crew=bool(pad.crew),
        is_open=(pad.open is not False) and slots != 0,
        reserve=k_dollars(RESERVE if reserve is None else reserve),
    )


def _over(below: PadFile | None, above: PadFile | None) -> PadFile:
    """Return one pad's file laid over another."""
    if below is None or above is None:
        return above or below or PadFile()
    return over(below, above)
