"""Gaps: who is let off an article of a text in force, by a reservation, objection or suspension.

Nearly every rule asks this of the same few articles, so the answer is kept with the text itself: a
text is replaced, never changed.
"""

from game.model.ids import SeatId
from game.model.treaties import Treaty
from game.model.values import Value

MOST_KEPT = 8192


class Gaps(Value, frozen=True, kw_only=True):
    """What an article leaves out of the seats that its text binds."""

    reserved: frozenset[SeatId] = frozenset()
    """Seats that reserved it: they neither owe it nor may claim it."""
    pairs: frozenset[tuple[SeatId, SeatId]] = frozenset()
    """Obligor and victim between whom it does not run."""

    @property
    def any(self) -> bool:
        """Return whether anybody is let off at all."""
        return bool(self.reserved or self.pairs)

    def lets_off(self, obligor: SeatId, victim: SeatId) -> bool:
        """Return whether an obligor does not owe the article to another bound seat."""
        return (
            obligor in self.reserved or victim in self.reserved or (obligor, victim) in self.pairs
        )


NONE = Gaps()
_KEPT: dict[tuple[int, int], tuple[Treaty, Gaps]] = {}
"""Gaps by text and article; the text is kept with them, so its identity stays its own."""


def gaps_of(treaty: Treaty, article: int) -> Gaps:
    """Return who is let off an article."""
    if not (treaty.reservations or treaty.objections or treaty.suspensions):
        return NONE
    name = (id(treaty), article)
    kept = _KEPT.get(name)
    if kept is None:
        if len(_KEPT) >= MOST_KEPT:
            _KEPT.clear()
        kept = _KEPT[name] = (treaty, _gaps(treaty, article))
    return kept[1]


def _gaps(treaty: Treaty, article: int) -> Gaps:
    """Return who is let off an article, worked out."""
    objected = {(one, other) for one, others in treaty.objections.items() for other in others}
    rests = {(rest.by, rest.towards) for rest in treaty.suspensions if rest.article == article}
    return Gaps(
        reserved=frozenset(
            seat for seat, articles in treaty.reservations.items() if article in articles
        ),
        pairs=frozenset(objected | {(other, one) for one, other in objected} | rests),
    )
