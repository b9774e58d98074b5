"""The sky's two forms: the debris model's tables of numbers and the record that a world keeps.

A record holds whole thousandths in flat lists, so that it travels in a journal and comes back as
exactly the sky from which the next turn starts.
"""

from functools import cache

import numpy as np

from game.assets import orbit_inputs
from game.model.orbit import SkyRecord
from game.orbit import Params, Sky
from game.orbit.grid import SHELLS
from game.orbit.sky import CLASSES, SINKING

TABLES = ("S", "D", "B", "N", "L")


@cache
def params() -> Params:
    """Return the parameters of the debris model as the game ships them, explosions on."""
    return Params.of(orbit_inputs(), substeps=4, explosions=True)


def record_of(sky: Sky) -> SkyRecord:
    """Return a sky in whole thousandths, rounded half up."""
    plain = sky.to_plain()
    lists: dict[str, list[int]] = {
        "S": np.ravel(plain["S"]).tolist(),
        "D": np.ravel(plain["D"]).tolist(),
        "B": np.ravel(plain["B"]).tolist(),
        "N": np.ravel(plain["N"]).tolist(),
        "L": plain["L"],
        "reentered": [plain["reentered"][kind] for kind in SINKING],
    }
    return SkyRecord(year=round(sky.year), owners=sky.owners, plain=lists)


def sky_of(record: SkyRecord) -> Sky:
    """Return the sky that a record keeps."""
    rows = len(record.owners)
    flat = {name: np.array(record.plain[name]) / 1000.0 for name in TABLES}
    return Sky(
        year=float(record.year),
        owners=record.owners,
        S=flat["S"].reshape(rows, SHELLS),
        D=flat["D"].reshape(rows, SHELLS),
        B=flat["B"].reshape(rows, SHELLS),
        N=flat["N"].reshape(rows, CLASSES, SHELLS),
        L=flat["L"],
        reentered={
            kind: count / 1000.0
            for kind, count in zip(SINKING, record.plain["reentered"], strict=True)
        },
    )
