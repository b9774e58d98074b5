"""Talks: everything a bot says in talks, in the order in which it says it."""

from game.bots.craft.aim import aim_of
from game.bots.craft.amendments import proposals
from game.bots.craft.answers import answers
from game.bots.craft.convening import convened
from game.bots.craft.floor import on_the_floor, ratings, signatures
from game.bots.craft.mind import Mind
from game.bots.craft.moon_sites import claims
from game.bots.craft.offers import offers
from game.bots.craft.papers import accessions
from game.rules.vocabulary import AnyCommand


def said(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return answers first; whoever has answered everything may join texts and make offers."""
    answered = (
        *aim_of(mind).says(mind),
        *answers(mind),
        *signatures(mind),
        *on_the_floor(mind),
        *ratings(mind),
        *claims(mind),
    )
    if answered or mind.public.phase != "negotiate":
        return answered
    return (*accessions(mind), *proposals(mind), *offers(mind), *convened(mind))
