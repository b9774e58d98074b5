"""Limits: how far a text that a bot agrees to could change before it would not agree any more."""

from game.bots.craft.judgement import Change, changes_of, would_sign
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import Weighed
from game.rules.treaties.faults import faults_of


def spoiling(mind: Mind, text: Weighed) -> Change | None:
    """Return the smallest change of one value with which the bot would not be bound, or None.

    Of several as small, the worst for the bot. The rules must allow the changed text.
    """
    worse = (change for change in changes_of(mind, text) if change.text.worth < text.worth)
    for change in sorted(worse, key=lambda each: (each.steps, each.text.worth)):
        allowed = not any(faults_of(change.text.terms, mind.world))
        if allowed and not would_sign(mind, change.text):
            return change
    return None
