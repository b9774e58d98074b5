"""The share editor: how a whole is divided among the parties of a text."""

from collections.abc import Callable

from game.client.answers import Answer
from game.client.parts import drafting
from game.client.parts.drafting import Draft
from game.client.parts.rows_of import pick
from game.client.scene import Scene
from game.client.widgets.slider import Stepper
from game.client.widgets.widget import Widget
from game.model.treaties import Parameter

SHARE = "number.share."
STEP = 5


def share_controls(
    scene: Scene,
    draft: Draft,
    name: str,
    value: Parameter,
    put: Callable[[Draft], Answer],
) -> tuple[Widget, ...]:
    """Return a chip for equal parts and a stepper for each party."""
    shares = read(value)
    equal = pick(
        f"{name}.equal",
        scene.say("edit.equal"),
        on=not shares,
        answer=put(drafting.valued(draft, name, ())),
    )
    steppers = tuple(
        Stepper(
            id=f"{SHARE}{name}.{seat}",
            value=shares.get(seat, 0),
            low=0,
            high=100,
            step=STEP,
            words=f"{seat} {shares.get(seat, 0)}\u00a0%",
        )
        for seat in draft.terms.parties
    )
    return (equal, *steppers)


def share_moved(draft: Draft, id: str, share: int) -> Draft:
    """Return the draft after a share moved; the largest other party gives or takes the rest."""
    name, _, seat = id.removeprefix(SHARE).rpartition(".")
    value = draft.clause.p.get(name, ()) if draft.clause is not None else ()
    parties: tuple[str, ...] = draft.terms.parties
    shares = read(value) or equal_shares(parties)
    return drafting.valued(draft, name, written(moved(shares, seat, share)))


def moved(shares: dict[str, int], seat: str, share: int) -> dict[str, int]:
    """Return shares that sum to 100 after one of them was set."""
    new = {**shares, seat: max(0, min(100, share))}
    others = sorted((each for each in new if each != seat), key=lambda each: -new[each])
    spare = 100 - sum(new.values())
    for other in others:
        given = max(-new[other], spare)
        new[other] += given
        spare -= given
    if spare:
        new[seat] += spare
    return new


def equal_shares(parties: tuple[str, ...]) -> dict[str, int]:
    """Return equal whole percents; the first party takes what is left over."""
    each = 100 // len(parties)
    shares = dict.fromkeys(parties, each)
    shares[parties[0]] += 100 - each * len(parties)
    return shares


def read(value: Parameter) -> dict[str, int]:
    """Return the shares that words such as ``KAZ:40`` tell."""
    words = value if isinstance(value, tuple) else ()
    pairs = (word.partition(":") for word in words)
    return {seat: int(share) for seat, _, share in pairs if share.isdigit()}


def written(shares: dict[str, int]) -> tuple[str, ...]:
    """Return shares as words; seats without a share are left out."""
    return tuple(f"{seat}:{share}" for seat, share in shares.items() if share)
