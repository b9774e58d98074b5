"""Asking to come back: a student on a new device without the key waits for the teacher's tap.

The holder of the place is not disturbed meanwhile; only a yes of the teacher moves the place.
"""

import secrets
from collections.abc import Awaitable, Callable

from game.model.ids import PlaceId
from game.model.seats import Place
from game.model.world import World
from game.rules.engine import Refused, require
from game.wire.to_client import Ask

MOST = 12
"""Requests of a room at the same time."""
Answered = Callable[[bool], Awaitable[None]]
"""Is told whether the teacher recognised who asked."""


class Asking:
    """The requests of one room."""

    def __init__(self) -> None:
        self._asks: dict[str, tuple[PlaceId, Answered]] = {}

    def ask(self, place: Place, answered: Answered) -> str:
        """Return the name of a new request; refuses too many."""
        require(len(self._asks) < MOST, "rate.slow_down")
        request = f"q-{secrets.token_hex(6)}"
        self._asks[request] = (place.id, answered)
        return request

    def forget(self, request: str) -> None:
        """Drop a request: who asked has gone."""
        self._asks.pop(request, None)

    async def answer(self, request: str, admit: bool) -> None:
        """Tell who asked; refuses a request that nobody waits for any more."""
        found = self._asks.pop(request, None)
        if found is None:
            raise Refused("seat.nobody_asks")
        await found[1](admit)

    def shown(self, world: World) -> tuple[Ask, ...]:
        """Return the requests for the teacher's page."""
        return tuple(
            Ask(
                request=request,
                place=place,
                call_sign=world.places[place].call_sign,
                seat=world.places[place].seat,
            )
            for request, (place, _) in self._asks.items()
            if place in world.places
        )
