"""Figure: a condition on public figures; texts are judged by the rule itself."""

from game.bots.craft.aim import JudgedText

AIM = JudgedText()
