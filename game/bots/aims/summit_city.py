"""Summit city: a treaty of five parties or more is deposited with the seat."""

from game.bots.craft.aim import JudgedText


class SummitCity(JudgedText):
    """Every text is judged by the rule itself: whose name is on the safe is what counts."""

    name = "summit_city"


AIM = SummitCity()
