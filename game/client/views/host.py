"""Host: open a room for a class on this machine; its code and address follow in the lobby."""

from game.client.answers import HostRoom, Wish
from game.client.views.solo import Solo


class Host(Solo, frozen=True, kw_only=True):
    """The room to open."""

    name: str = "host"

    def wish(self) -> Wish:
        """Return what the start asks for."""
        return HostRoom(scenario=self.scenario, preset=str(self._turns), level=self.level)


VIEW = Host
