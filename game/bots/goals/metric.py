"""Metric: a figure of objectives; texts are judged by the rule itself.

A figure that is to be large counts as one more objective too (``Mind.weights``).
"""

from game.bots.craft.aim import JudgedText

AIM = JudgedText()
