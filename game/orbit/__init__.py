"""The sky: how many things fly in each layer of low Earth orbit, whose they are, what they hit.

A small library of its own (numpy, no game words, no files, no clock); a new kind of encounter is a
line in `rows.py`, a new act is a function in `acts.py`, a new view of a sky one in `readings.py`.
"""

from game.orbit.acts import Breakup
from game.orbit.chance import Chance, Dice, Expectation
from game.orbit.index import closed, health, index, pieces_per_point, scaled_to_index
from game.orbit.inputs import Inputs
from game.orbit.model import DebrisModel
from game.orbit.params import Params
from game.orbit.report import Happening, Report
from game.orbit.sky import PlainSky, Sky, with_fleets
from game.orbit.traffic import Traffic
from game.orbit.year import advance

__all__ = [
    "Breakup",
    "Chance",
    "DebrisModel",
    "Dice",
    "Expectation",
    "Happening",
    "Inputs",
    "Params",
    "PlainSky",
    "Report",
    "Sky",
    "Traffic",
    "advance",
    "closed",
    "health",
    "index",
    "pieces_per_point",
    "scaled_to_index",
    "with_fleets",
]
