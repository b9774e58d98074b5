"""Memory: what the client keeps on this device: settings, the window, and places in rooms."""

import locale
from pathlib import Path
from typing import Literal

import msgspec
import platformdirs

from game.client.tutorial.progress import Tour

Language = Literal["en", "ru", "kk"]
Zoom = Literal[100, 150, 200]
ZOOMS: tuple[Zoom, ...] = (100, 150, 200)
"""Steps of the magnifier, percent."""
LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk")
SETTINGS_FILE = "settings.json"
PLACES_FILE = "places.json"
TOUR_FILE = "tutorial.json"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Choices of the person at this device."""

    language: Language = "en"
    scale: Literal[100, 125] = 100
    """Text size in percent."""
    contrast: bool = False
    """The high-contrast theme."""
    calm: bool = False
    """Reduced motion."""
    master: int = 40
    """Volumes in percent."""
    music: int = 60
    effects: int = 80
    captions: bool = False
    """Sounds are also told in words."""
    zoom: Zoom = 100
    """The magnifier in percent; 100: it is off."""
    keys: dict[str, str] = {}
    """Keys that were changed, by action."""
    full_screen: bool = False
    width: int = 1280
    height: int = 720
    position: tuple[int, int] | None = None
    """Where the window stood, pixels of the desktop; None: the system chooses."""
    address: str = ""
    """Where the last class was."""
    call_sign: str = ""


class HeldPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a room that this device may return to."""

    address: str
    code: str
    token: str
    seat: str = ""
    letter: int = 0
    """The last letter that was read."""
    solo: bool = False
    """The room is on this device; it has no address until its keeper runs."""
    shared: bool = False
    """The room is on this device, and the class can reach it."""
    title: dict[str, str] = {}
    """Title of its scenario, by language."""
    turn: int = 0


def folder() -> Path:
    """Return where this system lets programs keep small files of a user."""
    return Path(platformdirs.user_data_dir("steppe-to-orbit", appauthor=False))


def read_settings(kept_in: Path) -> Settings:
    """Return the kept settings; a first start speaks the system's language."""
    try:
        return msgspec.json.decode((kept_in / SETTINGS_FILE).read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError):
        return Settings(language=system_language())


def write_settings(kept_in: Path, settings: Settings) -> None:
    """Keep the settings; a device that forbids writing plays on without memory."""
    _write(kept_in / SETTINGS_FILE, msgspec.json.encode(settings))


def read_places(kept_in: Path) -> tuple[HeldPlace, ...]:
    """Return the places that this device holds, the latest first."""
    try:
        return msgspec.json.decode((kept_in / PLACES_FILE).read_bytes(), type=tuple[HeldPlace, ...])
    except (OSError, msgspec.DecodeError):
        return ()


def write_place(kept_in: Path, place: HeldPlace, most: int = 8) -> None:
    """Keep a place in front of the others; a room is kept once."""
    others = [old for old in read_places(kept_in) if not _same_room(old, place)]
    _write(kept_in / PLACES_FILE, msgspec.json.encode([place, *others][:most]))


def forget_place(kept_in: Path, place: HeldPlace) -> None:
    """Give up a place."""
    others = [old for old in read_places(kept_in) if not _same_room(old, place)]
    _write(kept_in / PLACES_FILE, msgspec.json.encode(others))


def read_tour(kept_in: Path, code: str) -> Tour:
    """Return how far the tutorial has come in a room; another room begins anew."""
    try:
        tour = msgspec.json.decode((kept_in / TOUR_FILE).read_bytes(), type=Tour)
    except (OSError, msgspec.DecodeError):
        return Tour(code=code)
    return tour if tour.code == code else Tour(code=code)


def write_tour(kept_in: Path, tour: Tour) -> None:
    """Keep how far the tutorial has come."""
    _write(kept_in / TOUR_FILE, msgspec.json.encode(tour))


def system_language() -> Language:
    """Return the system's language if the game speaks it, else English."""
    named = (locale.getlocale()[0] or "").lower()
    if named.startswith(("kk", "kazakh")):
        return "kk"
    if named.startswith(("ru", "russian")):
        return "ru"
    return "en"


def _same_room(one: HeldPlace, other: HeldPlace) -> bool:
    return (one.address, one.code) == (other.address, other.code)


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        spare = path.with_suffix(".new")
        spare.write_bytes(data)
        spare.replace(path)
    except OSError:
        return
