"""What a forecast is worth to a seat, in one plain unit, so that articles can be compared.

The unit is k$ over the three turns of the forecast: what the seat would pay for the same change.
It is a bargaining scale, not a score; bots and the card's "for you" line use it alike.
"""

from game.model.ids import million
from game.model.outlook import Forecast, Outlook

SLOT = million(12)
"""A guaranteed launch slot of one year: what the pool asks for one at least."""
POINT = million(4)
"""A point of prestige, science or education."""
REPUTATION = million(2)
"""A point of world reputation: cheaper insurance and loans, and a better hearing."""
TRUST = 500
"""A point of one other seat's trust."""
STEPPE = million(3)
"""A point of steppe health, to the host."""
HORIZON = 3
"""Turns of services that a healthier sky protects beyond those of the forecast."""


def worth(forecast: Forecast, outlook: Outlook) -> int:
    """Return the worth of a forecast to the outlook's seat (k$, negative for a loss)."""
    at_home = outlook.ground.host == outlook.seat
    tenths = REPUTATION * forecast.reputation + TRUST * sum(forecast.trust.values())
    tenths += STEPPE * forecast.steppe if at_home else 0
    return (
        sum(forecast.cash)
        + SLOT * sum(forecast.slots)
        + POINT * sum(forecast.points.values())
        + tenths // 10
        + sky_worth(forecast, outlook)
    )


def sky_worth(forecast: Forecast, outlook: Outlook) -> int:
    """Return what a change of the middle band's index is worth (k$).

    A rise takes away the same part of orbital health, and with it of the services of the own fleet.
    """
    room = max(1, 10 * (outlook.orbit.close - 100))
    fleet = outlook.profiles[outlook.seat].satellites * outlook.market.price // 10
    return -forecast.index[-1] * fleet * HORIZON // room
