"""The world that a scenario file makes, as far as its names are sound enough to make one."""

import msgspec

from game.model.ids import SeatId
from game.model.world import World
from game.rules.engine import change
from game.rules.kinds import kinds
from game.scenario.agendas import names_of_agendas
from game.scenario.build import Loaded, bare_world
from game.scenario.context import Context
from game.scenario.library import shelf
from game.scenario.par import ParFile
from game.scenario.shape import faults_of_shape


def world_of(context: Context) -> World | None:
    """Return the first world of a preset without treaties, in which every kind may be used.

    None where a name on which the world stands is not known; the checks of names say which.
    """
    if not _sound(context):
        return None
    seats = tuple(SeatId(name) for name in context.file.seats)
    loaded = Loaded(folder=context.folder, file=context.file, preset=context.preset)
    world = bare_world(loaded, seats, "check", "check")
    settings = msgspec.structs.replace(world.settings, clause_kinds=tuple(kinds()))
    return change(world, settings=settings)


def _sound(context: Context) -> bool:
    """Return whether nations, site, agendas, preset and par can be looked up."""
    file, par = context.file, context.folder.par
    known = shelf()
    nations = all((seat.nation or name) in known.nations for name, seat in file.seats.items())
    dealt = names_of_agendas(file)
    agendas = all(name in dealt for seat in file.seats.values() for name in seat.agendas)
    calibrated = par is None or not any(faults_of_shape(par, ParFile))
    site = file.site.base in known.sites
    return nations and agendas and calibrated and site and context.preset.isdigit()
