"""Summit city: a treaty of five parties or more is deposited with the seat."""

from game.bots.craft.aim import JudgedText
from game.bots.craft.mind import Mind
from game.model.treaties import Treaty
from game.rules.scoring.agendas_texts import CROWD


class SummitCity(JudgedText):
    """Every text is judged by the rule itself: whose name is on the safe is what counts."""

    name = "summit_city"

    def matters(self, mind: Mind, treaty: Treaty) -> bool:
        """Only large texts that the seat keeps count."""
        terms = treaty.terms
        return terms.depositary == mind.seat and len(terms.parties) >= CROWD


AIM = SummitCity()
