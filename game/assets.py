"""Where the shipped files are: in a frozen build, an installed package, or a checkout."""

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from game.orbit import Inputs


def asset_path(*parts: str) -> Path:
    """Return the path of a shipped asset, e.g. ``asset_path("data", "orbit_inputs.json")``."""
    return _folder("assets").joinpath(*parts)


def scenario_path(*parts: str) -> Path:
    """Return the path of a shipped scenario file, e.g. ``scenario_path("baikonur_70")``."""
    return _folder("scenarios").joinpath(*parts)


@cache
def orbit_inputs() -> "Inputs":
    """Return the shipped inputs of the debris model."""
    from game.orbit import Inputs  # loads the model, which a window's first page does not need

    return msgspec.json.decode(asset_path("data", "orbit_inputs.json").read_bytes(), type=Inputs)


def _folder(name: str) -> Path:
    """Return the folder of that name: inside the installed package, else beside a checkout's."""
    package = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", package))
    places = (package / f"_{name}", frozen / "game" / f"_{name}", package.parent / name)
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        raise FileNotFoundError(f"{name}: this installation is incomplete; install it again")
    return found
