"""The closed lists of commands and events. This is the protocol: what is not here does not exist.

A command or event is defined in the file of its subject; adding one means one line here.
"""

from game.rules.engine import Command, Event
from game.rules.treasury import ArrearsGrew, MoneyMoved

COMMANDS: tuple[type[Command], ...] = ()
EVENTS: tuple[type[Event], ...] = (MoneyMoved, ArrearsGrew)
