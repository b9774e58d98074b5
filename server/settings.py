"""What can be set when a server is started."""

from pathlib import Path
from typing import Annotated

import msgspec

from game.model.values import Value
from server.tls import Certificate

FILE = "journal.db"
"""Name of the file of all games."""
PORT = 8765
"""Where a class looks for its server."""
LOOPBACK = "127.0.0.1"
EVERYWHERE = "0.0.0.0"
MOST_DAYS = 90
"""Games are kept no longer than a term."""


class Pace(Value, frozen=True, kw_only=True):
    """How fast one client may go: so many at once, so many a second after that."""

    calls: int = 120
    calls_a_second: float = 40.0
    connections: int = 200
    connections_a_second: float = 10.0
    """Counted for each address."""
    messages: int = 3
    messages_a_second: float = 0.5


class Settings(Value, frozen=True, kw_only=True):
    """One server."""

    host: str = LOOPBACK
    port: int = PORT
    """0: any free port."""
    data: Path | None = None
    """The folder with the file of all games; None: nothing is kept."""
    names: tuple[str, ...] = ()
    """Further names under which this machine is called, besides its address and own name."""
    tls: Certificate | None = None
    """None: connections are not encrypted; enough inside a school's own network."""
    opens_to_class: bool = False
    """Whether a server that is heard on this computer only opens to the network with a lesson."""
    announced: bool = False
    """Whether the class network is told the address once the class is let in."""
    days: Annotated[int, msgspec.Meta(ge=0, le=MOST_DAYS)] = 30
    """Games in which nothing happened for so long are deleted; 0: all, when the server stops."""
    own_process: bool = True
    """Whether years pass in a process of their own; False: in a thread."""
    bot_pause: float = 2.0
    """Seconds before a bot's answer."""
    pace: Pace = Pace()
    most_lines: int = 10_000
    """Connections at the same time."""

    @property
    def for_one(self) -> bool:
        """Return whether only the player at this computer will ever be served."""
        return self.host == LOOPBACK and not self.opens_to_class
