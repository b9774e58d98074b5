"""Third way: member of no lunar bloc, or of both."""

from game.bots.craft.aim import JudgedText


class ThirdWay(JudgedText):
    """Every text is judged by the rule itself."""

    name = "third_way"
    kinds = ("gen_joint",)


AIM = ThirdWay()
