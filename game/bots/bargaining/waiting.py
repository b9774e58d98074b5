"""Waiting: whether an offer is better made now, or a better one kept for later.

The idea: the other side takes an offer when it is worth as much as it asks for, and it asks for
less and less. So each offer has a chance now and another chance later. Counting back from the last
answer, the best offer is the one whose value, times its chance, plus the value of going on, times
the chance of a refusal, is greatest (dynamic programming, R. Bellman 1957).

The value of an outcome is the product of both gains (J. Nash 1950), bent so that a deal in the hand
is worth more than a hope; with the last word a deal is nearly all that counts.
"""

from collections.abc import Sequence

import numpy as np

from game.bots.bargaining.domain import Real
from game.bots.bargaining.guess import Guess, Likely

CONSIDERED = 200
"""Imagined sides whose answers are worked out."""
SHARP = 0.05
"""How exactly their limits are guessed (scale of a logistic curve, in utility)."""
BENT, BENT_LAST = 0.3, 0.15
"""Power of the gains in the value of an outcome, and with the last word."""
SOMETHING = 0.02
"""The smallest gain that another side is thought to have, in utility."""


def best_now(guess: Guess, choices: Sequence[int], gains: Real) -> int:
    """Return which of some outcomes to offer now.

    ``choices`` are places on the grid, ``gains`` what each gains us as a part of 1, above 0.
    """
    likely = Likely(guess, CONSIDERED)
    worth = likely.worth(guess.domain.places[list(choices)])
    product = gains * np.maximum(SOMETHING, worth - likely.least[:, None])
    answers = guess.talk.answers
    value = product ** (BENT_LAST if len(answers) == 1 else BENT)
    values = np.zeros(len(choices))
    for over in answers[::-1]:
        taken = _taken(likely, worth, over)
        refused = 1.0 - likely.belief @ taken
        values = likely.belief @ (value * taken) + refused * values.max()
    return int(np.argmax(values))


def _taken(likely: Likely, worth: Real, over: float) -> Real:
    """Return the chance that each imagined side takes each outcome, so far into its time."""
    surplus = (worth - likely.asks(over)[:, None]) / SHARP
    return np.asarray(1.0 / (1.0 + np.exp(-surplus)))
