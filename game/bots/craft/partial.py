"""Partial agreement: what a bot can already initial of a text that is not good enough yet.

Students often come back with a better text. So a bot does not slam the door on them while one
change would win it: it initials the articles that it has nothing against, says what is missing,
and waits.
"""

from game.bots.craft.judgement import changes_of
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import Weighed
from game.model.ids import million
from game.model.treaties import Treaty

NEAR = million(2)
"""What another value of an article may be worth more before it is worth talking about (k$)."""


def settled(mind: Mind, text: Weighed) -> tuple[int, ...]:
    """Return the articles that do no harm and could hardly be better."""
    open_ = {
        change.article for change in changes_of(mind, text) if change.text.worth > text.worth + NEAR
    }
    return tuple(
        article.number
        for article in text.articles
        if article.worth >= 0 and article.number not in open_
    )


def has_spoken(mind: Mind, treaty: Treaty) -> bool:
    """Return whether the bot has initialled a part of this version already."""
    return bool(treaty.initials.get(mind.seat))


def with_students(mind: Mind, treaty: Treaty) -> bool:
    """Return whether students play another party."""
    return any(
        mind.public.seats[seat].played_by == "player"
        for seat in treaty.terms.parties
        if seat != mind.seat
    )
