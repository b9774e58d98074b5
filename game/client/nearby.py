"""Nearby: looks for classes on the network, as long as somebody stands at the door.

The library answers from threads of its own and is loaded there too. Many school networks block
such calls; then nothing is found, and the address from the board is typed.
"""

import contextlib
import threading
from typing import TYPE_CHECKING

from game.wire.nearby import KIND

if TYPE_CHECKING:
    from zeroconf import ServiceStateChange, Zeroconf

PATIENCE_MS = 3000
"""How long one class may take to answer where it is."""


class Nearby:
    """The classes that were found, by what a student would type."""

    def __init__(self, interfaces: tuple[str, ...] = ()) -> None:
        self._interfaces = interfaces
        self._found: dict[str, str] = {}
        self._zeroconf: Zeroconf | None = None
        self._closed = False
        threading.Thread(target=self._look, name="nearby", daemon=True).start()

    @property
    def addresses(self) -> tuple[str, ...]:
        """Return the addresses of the classes, in a steady order."""
        return tuple(sorted(set(self._found.copy().values())))

    def close(self) -> None:
        """Stop looking."""
        self._closed = True
        if self._zeroconf is not None:
            threading.Thread(target=self._zeroconf.close, name="nearby", daemon=True).start()

    def _look(self) -> None:
        from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf  # loads slowly: only here

        with contextlib.suppress(OSError):
            self._zeroconf = Zeroconf(interfaces=list(self._interfaces) or InterfaceChoice.All)
            ServiceBrowser(self._zeroconf, KIND, handlers=[self._hear])
            if self._closed:
                self._zeroconf.close()

    def _hear(
        self, zeroconf: "Zeroconf", service_type: str, name: str, state_change: "ServiceStateChange"
    ) -> None:
        """Note a class that came or went; the names of the parameters are the library's."""
        if state_change.name == "Removed":
            self._found.pop(name, None)
            return
        threading.Thread(
            target=self._ask, args=(zeroconf, service_type, name), name="nearby", daemon=True
        ).start()

    def _ask(self, zeroconf: "Zeroconf", service_type: str, name: str) -> None:
        """Ask a class where it is; it may be gone again."""
        with contextlib.suppress(OSError, RuntimeError):
            card = zeroconf.get_service_info(service_type, name, PATIENCE_MS)
            addresses = () if card is None else card.parsed_addresses()
            if card is not None and addresses:
                self._found[name] = f"{addresses[0]}:{card.port}"


class Door:
    """The door of the window: while somebody stands there, classes are looked for."""

    def __init__(self) -> None:
        self._nearby: Nearby | None = None

    def look(self, wanted: bool) -> tuple[str, ...]:
        """Begin or stop looking, and return the classes found until now."""
        if wanted and self._nearby is None:
            self._nearby = Nearby()
        elif not wanted and self._nearby is not None:
            self._nearby.close()
            self._nearby = None
        return self._nearby.addresses if self._nearby is not None else ()
