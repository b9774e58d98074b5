"""The three working phases of a turn, as lists of steps: read them to know what a turn does.

Each step is a function from a world to events; it runs on the world that the step before it left.
Negotiate and Orders have no steps: there the seats act.
"""

from game.rules import standing
from game.rules.engine import Step

BRIEF: tuple[Step, ...] = (standing.gather_influence,)
LAUNCH: tuple[Step, ...] = ()
REVIEW: tuple[Step, ...] = ()
LAST_REVIEW: tuple[Step, ...] = ()
"""What follows Review when no turn is left."""
