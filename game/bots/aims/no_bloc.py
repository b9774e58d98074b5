"""No bloc: even ties with all the poles."""

from game.bots.craft.aim import JudgedText


class NoBloc(JudgedText):
    """Every text is judged by the rule itself."""

    name = "no_bloc"


AIM = NoBloc()
