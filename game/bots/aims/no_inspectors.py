"""No inspectors: never two visits a year."""

from game.bots.craft.aim import JudgedText


class NoInspectors(JudgedText):
    """Every text is judged by the rule itself; too many visits are refused or reserved."""

    name = "no_inspectors"


AIM = NoInspectors()
