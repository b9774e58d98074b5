"""Bargaining between two sides on plain values: issues, levels, worths, and the next move.

It knows no treaties and no game; ``game.bots.craft`` turns texts into domains. ``domain`` holds
the grid, ``styles`` how fast somebody concedes, ``guess`` what the other side seems to want,
``bargain`` the next move. A new style is a line in ``styles.MANNERS``.
"""

from game.bots.bargaining.bargain import Accept, Bargain, End, Move, Offer, next_move
from game.bots.bargaining.domain import Domain, Issue, Level, Outcome, Pair

__all__ = [
    "Accept",
    "Bargain",
    "Domain",
    "End",
    "Issue",
    "Level",
    "Move",
    "Offer",
    "Outcome",
    "Pair",
    "next_move",
]
