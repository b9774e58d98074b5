"""Relevance: what part of the launches flew from the shared cosmodrome, year by year.

Beside it stand the agreements that led through the site: texts in force that bind its host or deal
with the lease or with launch slots.
"""

from collections.abc import Iterable

from game.model.ids import SeatId, Turn
from game.model.treaties import Treaty
from game.model.values import Value, half_up
from game.model.world import World
from game.sight.seen import PublicSight

ABOUT_THE_SITE = ("lease", "slots")
"""Purposes of texts that concern the site, whoever signs them."""


class SiteYear(Value, frozen=True, kw_only=True):
    """One year of the cosmodrome among all launch sites of the game."""

    turn: Turn
    here: int
    """Launches from the shared site; failures count, postponed ones do not."""
    everywhere: int
    agreements: int
    """Texts through the site that were in force when the year ended."""

    @property
    def share(self) -> int:
        """Return the share of the launches that flew from here, whole percent."""
        return half_up(100 * self.here, self.everywhere) if self.everywhere else 0


def relevance(game: World | PublicSight, texts: Iterable[Treaty]) -> tuple[SiteYear, ...]:
    """Return every played year; ``texts`` are the treaties that the reader may know of."""
    flown = [
        launch for launch in (*game.launch_log, *game.launches) if launch.outcome != "scrubbed"
    ]
    through = [text for text in texts if _leads_here(text, game.ground.host)]
    return tuple(
        SiteYear(
            turn=year.turn,
            here=sum(launch.turn == year.turn and launch.pad is not None for launch in flown),
            everywhere=sum(launch.turn == year.turn for launch in flown),
            agreements=sum(ran(text, year.turn) for text in through),
        )
        for year in game.history
    )


def ran(text: Treaty, turn: Turn) -> bool:
    """Return whether a text was in force when a year ended."""
    if text.force_turn is None or text.force_turn > turn:
        return False
    return text.end_turn is None or text.end_turn > turn


def _leads_here(text: Treaty, host: SeatId) -> bool:
    """Return whether a text concerns the site or binds its host."""
    return text.terms.purpose in ABOUT_THE_SITE or host in text.terms.parties
