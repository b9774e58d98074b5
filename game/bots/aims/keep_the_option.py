"""Keep the option: a ban on weapon tests that can be left soon."""

from game.bots.craft.aim import JudgedText


class KeepTheOption(JudgedText):
    """Every text is judged by the rule itself."""

    name = "keep_the_option"
    kinds = ("debris_asat_ban",)


AIM = KeepTheOption()
