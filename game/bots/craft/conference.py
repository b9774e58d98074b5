"""Conference: everything a bot says in talks, in the order in which it says it."""

from game.bots.craft.amendments import proposals
from game.bots.craft.answers import answers
from game.bots.craft.mind import Mind
from game.bots.craft.offers import offers
from game.bots.craft.papers import accessions
from game.rules.vocabulary import AnyCommand


def talks(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return answers first; whoever has answered everything may join texts and make offers."""
    said = answers(mind)
    if said or mind.public.phase != "negotiate":
        return said
    return (*accessions(mind), *proposals(mind), *offers(mind))
