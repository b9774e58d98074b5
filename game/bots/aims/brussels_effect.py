"""Brussels effect: the strongest debris treaty begins with the own words."""

from game.bots.craft.aim import JudgedText
from game.bots.craft.mind import Mind
from game.model.treaties import Treaty


class BrusselsEffect(JudgedText):
    """Every text is judged by the rule itself: being the first author is what counts."""

    name = "brussels_effect"
    proud = True

    def matters(self, mind: Mind, treaty: Treaty) -> bool:
        """Only texts about debris compete."""
        return treaty.terms.purpose == "debris" and treaty.terms.form == "treaty"


AIM = BrusselsEffect()
