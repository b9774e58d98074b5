"""The card for somebody who comes late: what happened so far, out of the sight of one seat."""

from typing import Literal

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import BINDING
from game.model.values import Value
from game.sight.seen import Sight

Deed = Literal["launched", "failed", "signed", "broken", "closed"]
MOST_TEXTS = 6
MOST_PROMISES = 5
"""Lines of the card: it is read in a minute."""


class TextLine(Value, frozen=True, kw_only=True):
    """A treaty in force."""

    treaty: TreatyId
    title: str
    parties: tuple[SeatId, ...]


class PromiseLine(Value, frozen=True, kw_only=True):
    """One promise of our seat that runs this turn."""

    treaty: TreatyId
    article: int
    kind: str


class Recap(Value, frozen=True, kw_only=True):
    """What a newcomer should know."""

    turn: Turn
    turns: int
    deeds: dict[Deed, int] = {}
    """How often something happened so far that everybody saw."""
    texts: tuple[TextLine, ...] = ()
    promises: tuple[PromiseLine, ...] = ()


def recap(sight: Sight) -> Recap:
    """Return the card; it knows no more than the sight."""
    texts = [*sight.own.treaties.values(), *sight.public.treaties.values()]
    in_force = [text for text in texts if text.state in BINDING]
    ours_first = sorted(in_force, key=lambda text: sight.seat not in text.bound)
    return Recap(
        turn=sight.public.turn,
        turns=sight.public.settings.turns,
        deeds=_deeds(sight),
        texts=tuple(
            TextLine(treaty=text.id, title=text.terms.title, parties=text.terms.parties)
            for text in ours_first[:MOST_TEXTS]
        ),
        promises=tuple(
            PromiseLine(treaty=row.treaty, article=row.article, kind=row.kind)
            for row in sight.own.dues[:MOST_PROMISES]
        ),
    )


def _deeds(sight: Sight) -> dict[Deed, int]:
    """Return how often what happened, without what never did."""
    public = sight.public
    flown = (*public.launch_log, *public.launches)
    found: dict[Deed, int] = {
        "launched": sum(launch.outcome == "success" for launch in flown),
        "failed": sum(launch.outcome == "failure" for launch in flown),
        "signed": sum(text.state in BINDING for text in public.treaties.values()),
        "broken": sum(finding.status == "confirmed" for finding in public.findings.values()),
        "closed": sum(band.health <= 0 for band in public.sky.bands.values()),
    }
    return {deed: number for deed, number in found.items() if number}
