"""Brussels effect: the strongest debris treaty begins with the own words."""

from game.bots.craft.aim import JudgedText


class BrusselsEffect(JudgedText):
    """Every text is judged by the rule itself: being the first author is what counts."""

    name = "brussels_effect"
    proud = True


AIM = BrusselsEffect()
