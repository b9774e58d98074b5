"""Bots: one file is one way of playing, found by its name; a bot is given the sight of its seat.

A file defines ``BOT``, a ``game.bots.craft.temper.Temper`` that says what it does differently from
the others. The craft that all of them share is in the package ``craft``.
"""

from game import catalogue
from game.bots import adviser, steward, tutor
from game.bots.craft import breaches, final_orders, papers, talks
from game.bots.craft.mind import Mind
from game.bots.craft.temper import Temper
from game.model.ids import TreatyId
from game.model.seats import Temper as TemperName
from game.rules.vocabulary import AnyCommand
from game.sight.imagined import accepted
from game.sight.seen import Sight

TALKING = ("negotiate", "orders")


def act(sight: Sight) -> tuple[AnyCommand, ...]:
    """Return what the bot of this seat wants to do now, in order; nothing when it is content.

    A seat whose students are away is kept by the steward; the tutor plays a learner's partners.
    """
    if sight.own.me.played_by == "steward":
        return accepted(sight, steward.act(sight))
    if tutor.teaches(sight):
        return accepted(sight, tutor.act(sight))
    mind = Mind(sight, bot_of(sight.own.me.casting.temper))
    wishes = (*papers.answers_to_findings(mind), *papers.answers_to_cards(mind))
    if sight.public.phase in TALKING:
        wishes = (*wishes, *papers.reservations(mind), *papers.countermeasures(mind))
        wishes = (*wishes, *papers.votes(mind), *talks.said(mind))
    if sight.public.phase == "orders":
        wishes = (*wishes, *papers.ratifications(mind), *final_orders.wished(mind))
    return accepted(sight, wishes)


def advise(sight: Sight) -> tuple[AnyCommand, ...]:
    """Return the filled sheet that people find before them in the first turn."""
    return adviser.act(sight)


def tempted(sight: Sight) -> tuple[TreatyId, ...]:
    """Return the texts that the seat would gain by breaking this year, as the teacher sees it."""
    mind = Mind(sight, bot_of(sight.own.me.casting.temper))
    rows = breaches.tempting(mind, sight.own.sheet)
    return tuple(dict.fromkeys(row.treaty for row in rows))


def bot_of(temper: TemperName) -> Temper:
    """Return the bot that plays a temper."""
    bot = catalogue.modules("game.bots")[temper].BOT
    if not isinstance(bot, Temper):
        raise TypeError(f"game.bots.{temper}.BOT is not a way of playing")
    return bot
