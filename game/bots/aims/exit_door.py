"""Exit door: a lease that can be left at once."""

from game.bots.craft.aim import JudgedText


class ExitDoor(JudgedText):
    """Every text is judged by the rule itself; the present lease is not torn up for it."""

    name = "exit_door"
    kinds = ("lease_term",)


AIM = ExitDoor()
