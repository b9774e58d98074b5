"""The doorkeeper: looks at teacher's keys, and makes those who guess wait."""

from game.rules.engine import Refused, require
from server.keys import Keyring
from server.meter import Meter, Meters

TRIES, TRIES_A_SECOND = 5, 1 / 12
"""Wrong keys of one address at once, and how fast it may go on."""
ALL_TRIES, ALL_TRIES_A_SECOND = 40, 0.5
"""Wrong keys of all addresses together: many guessers are one guesser.

A flood of them makes the right key wait too; links and browsers that are signed in do not.
"""


class Doorkeeper:
    """Lets teachers in, from pages and from games alike."""

    def __init__(self, keys: Keyring) -> None:
        self.keys = keys
        self._of_one = Meters(most=TRIES, rate=TRIES_A_SECOND)
        self._of_all = Meter(most=ALL_TRIES, rate=ALL_TRIES_A_SECOND)

    async def admit(self, address: str, key: str) -> None:
        """Return if this is the teacher's key; refuse a wrong one, and whoever tries too often."""
        of_one = self._of_one.of(address)
        require(of_one.allows() and self._of_all.allows(), "rate.slow_down")
        of_one.take()
        self._of_all.take()
        if not await self.keys.fits(key):
            raise Refused("teacher.key_wrong")
        of_one.give_back()
        self._of_all.give_back()
