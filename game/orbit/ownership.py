"""Who owns the things that fly at the start."""

from collections.abc import Mapping

import numpy as np

from game.orbit.arrays import Array, frozen
from game.orbit.inputs import Inputs

KINDS = ("S", "D", "B", "N")
REST = "others"
"""The owner who stands for the rest of the world."""

Shares = Mapping[str, Mapping[str, float]]
"""Kind, owner, share."""


def start_shares(inputs: Inputs, owners: tuple[str, ...], given: Shares | None) -> dict[str, Array]:
    """Return the share of each owner in each kind, each adding up to 1.

    Kinds that are not given follow `start_ownership` of the file, cut to the owners present, with
    the rest going to `others`; owners that the file does not know at all share equally.
    """
    given = given or {}
    unknown = [kind for kind in given if kind not in KINDS]
    if unknown:
        raise ValueError(f"shares: there is no kind {unknown[0]!r}; the kinds are S, D, B, N")
    return {
        kind: _given(kind, owners, given[kind]) if kind in given else _filed(inputs, owners, kind)
        for kind in KINDS
    }


def _given(kind: str, owners: tuple[str, ...], shares: Mapping[str, float]) -> Array:
    """Return the shares that a scenario gives; what is missing belongs to `others`."""
    strangers = [owner for owner in shares if owner not in owners]
    if strangers:
        raise ValueError(f"shares.{kind}: {strangers[0]!r} is not one of {', '.join(owners)}")
    parts = np.array([shares.get(owner, 0.0) for owner in owners])
    if REST in owners and REST not in shares:
        parts[owners.index(REST)] = 1.0 - parts.sum()
    if (parts < -1e-9).any() or abs(parts.sum() - 1.0) > 1e-6:
        raise ValueError(f"shares.{kind} add up to {parts.sum():.4f}; they must make 1")
    return _whole(parts)


def _filed(inputs: Inputs, owners: tuple[str, ...], kind: str) -> Array:
    """Return the shares of the file."""
    filed = _by_kind(inputs)[kind]
    if not any(owner in filed for owner in owners if owner != REST):
        return _whole(np.ones(len(owners)))
    parts = np.array([filed.get(owner, 0.0) for owner in owners])
    if REST in owners:
        parts[owners.index(REST)] += 1.0 - parts.sum()
    return _whole(parts)


def _by_kind(inputs: Inputs) -> Shares:
    """Return the four tables of the file's ownership block."""
    block = inputs["start_ownership"]
    return {"S": block["S"], "D": block["D"], "B": block["B"], "N": block["N"]}


def _whole(parts: Array) -> Array:
    """Return the parts scaled to make 1; nobody's things are everybody's."""
    parts = np.maximum(parts, 0.0)
    if parts.sum() == 0.0:
        parts = np.ones(len(parts))
    return frozen(parts / parts.sum())
