"""Weighing: what a text is worth to the own seat, article by article.

The unit is that of ``rules.worth``: k$ over three turns. To what a clause is worth in those turns a
bot adds what it does to the sky until everybody's fate is judged, and it counts slots by its needs.
"""

import msgspec

from game.bots.craft.aim import IMAGINED, POINT_OF_AGENDA, points_of
from game.bots.craft.article import Article, Topic
from game.bots.craft.lease_worth import lease_worth, pads_worth
from game.bots.craft.mind import Mind, name_of
from game.bots.craft.needs import next_year, this_year
from game.model.ids import million
from game.model.outlook import Forecast
from game.model.treaties import Clause, Terms, Treaty
from game.model.values import Value
from game.rules.clause_kind import ClauseKind
from game.rules.duties.worth import POINT, REPUTATION, SLOT, STEPPE, sky_worth
from game.rules.kinds import kind_of
from game.rules.sky.sky_forecast import index_path, under

Years = tuple[int, int, int]

POOLED = million(2)
"""What it is worth to a seat that an idle slot of somebody else can be bid for."""


class Weighed(Value, frozen=True, kw_only=True):
    """What a whole text means to the seat."""

    terms: Terms
    articles: tuple[Article, ...]
    agenda: int = 0
    """What the whole text is worth to the secret agenda (k$)."""

    @property
    def worth(self) -> int:
        """Return the worth of the text (k$ over three turns)."""
        return self.agenda + sum(article.worth for article in self.articles)

    @property
    def cash(self) -> int:
        """Return the change of cash over three years (k$)."""
        return sum(article.cash for article in self.articles)

    @property
    def cash_now(self) -> int:
        """Return the change of cash in the first year."""
        return sum(article.cash_now for article in self.articles)


def weighed(mind: Mind, terms: Terms) -> Weighed:
    """Return what a text means to the seat."""
    articles = tuple(article(mind, clause, terms) for clause in terms.clauses)
    return Weighed(terms=terms, articles=articles, agenda=_agenda(mind, terms))


def weighed_anew(mind: Mind, before: Weighed, clause: Clause) -> Weighed:
    """Return what a text means with one article replaced; the others are not weighed again."""
    clauses = tuple(
        clause if old.article == clause.article else old for old in before.terms.clauses
    )
    terms = msgspec.structs.replace(before.terms, clauses=clauses)
    articles = tuple(
        article(mind, clause, terms) if old.number == clause.article else old
        for old in before.articles
    )
    return Weighed(terms=terms, articles=articles, agenda=_agenda(mind, terms))


def article(mind: Mind, clause: Clause, terms: Terms) -> Article:
    """Return what one article of a text means to the seat, whatever else lies on the table."""
    calm, name = mind.calm, name_of(clause, terms)
    kept = calm.articles.get(name)
    if kept is None:
        kept = calm.articles[name] = _article(calm, clause, terms)
    return kept


def _article(mind: Mind, clause: Clause, terms: Terms) -> Article:
    """Return what one article of a text means to the seat, weighed now."""
    kind = kind_of(clause)
    forecast = kind.forecast(mind.outlook, clause, terms)
    plain = kind.worth_to(mind.outlook, clause, terms)
    slots = _slots(mind, forecast, _beside(mind, clause, terms), terms)
    sky = _sky(mind, clause, terms)
    worth = plain - SLOT * sum(forecast.slots) + slots - sky_worth(forecast, mind.outlook) + sky
    worth += lease_worth(mind, mind.seat, clause) + POOLED * _set_free(mind, clause, terms)
    worth += sum(_wished(mind, name, number) for name, number in forecast.points.items())
    parts = _parts(mind, forecast, slots + pads_worth(mind, mind.seat, clause), sky)
    largest = max(parts, key=lambda topic: abs(parts[topic]))
    return Article(
        number=clause.article,
        worth=worth,
        topic=largest if parts[largest] else "standing",
        cash_now=forecast.cash[0],
        cash=sum(forecast.cash),
    )


def _agenda(mind: Mind, terms: Terms) -> int:
    """Return what a text brings to the secret agenda, as money (k$)."""
    return POINT_OF_AGENDA * points_of(mind, _begun(mind, terms))


def _begun(mind: Mind, terms: Terms) -> Treaty:
    """Return a text as if it bound its parties; one on the table keeps its first author."""
    begun = mind.in_force(terms, IMAGINED)
    for text in mind.table:
        if text.terms == terms or text.terms.title == terms.title:
            return msgspec.structs.replace(begun, versions=(text.versions[0], *begun.versions))
    return begun


def _parts(mind: Mind, forecast: Forecast, slots: int, sky: int) -> dict[Topic, int]:
    """Return the worth of what an article changes, subject by subject."""
    at_home = mind.public.ground.host == mind.seat
    points = {name: POINT * number for name, number in forecast.points.items()}
    return {
        "money": sum(forecast.cash),
        "slots": slots,
        "sky": sky,
        "steppe": STEPPE * forecast.steppe // 10 if at_home else 0,
        "standing": REPUTATION * forecast.reputation // 10,
        **points,
    }


def _set_free(mind: Mind, clause: Clause, terms: Terms) -> int:
    """Return how many slots of others an article sends to the pool in three years."""
    if type(kind_of(clause)).forfeits is ClauseKind.forfeits:
        return 0
    others = (seat for seat in terms.parties if seat != mind.seat)
    forecasts = (kind_of(clause).forecast(mind.outlook_of(seat), clause, terms) for seat in others)
    return -sum(min(0, *forecast.slots) for forecast in forecasts)


def _wished(mind: Mind, name: str, number: int) -> int:
    """Return what points are worth beyond their usual worth, as an objective."""
    return number * POINT * 4 * mind.weights.get(name, 0) // 100


def _slots(mind: Mind, forecast: Forecast, beside: Years, terms: Terms) -> int:
    """Return what the slots of an article are worth beside those of the rest of the text (k$).

    A contract begins this year.
    """
    if not any(forecast.slots):
        return 0
    begins_now = terms.form == "contract" and not any(forecast.slots[1:])
    needs = (this_year(mind) if begins_now else next_year(mind), next_year(mind), next_year(mind))
    return sum(
        need.worth(number + others) - need.worth(others)
        for need, number, others in zip(needs, forecast.slots, beside, strict=True)
    )


def _beside(mind: Mind, clause: Clause, terms: Terms) -> Years:
    """Return the slots that the other articles of a lease bring the seat in each year."""
    if kind_of(clause).purpose != "lease":
        return (0, 0, 0)
    forecasts = [
        kind_of(other).forecast(mind.outlook, other, terms).slots
        for other in terms.clauses
        if other.article != clause.article and kind_of(other).purpose == "lease"
    ]
    first, second, third = (sum(slots[year] for slots in forecasts) for year in range(3))
    return first, second, third


def _sky(mind: Mind, clause: Clause, terms: Terms) -> int:
    """Return what a clause does to the sky until everybody's fate is judged, as money (k$)."""
    after = under((clause,), terms.parties, mind.habits)
    if after == mind.habits:
        return 0
    change = index_path(mind.outlook, after, mind.horizon)[-1] - mind.fate
    worth = sky_worth(Forecast(index=(0, 0, change)), mind.outlook)
    return worth * mind.temper.care // 100
