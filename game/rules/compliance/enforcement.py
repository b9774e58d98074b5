"""Enforcement: what follows from findings, in the order of the rules (steps of Review).

First the suspicions of earlier turns are settled. Then a confirmed breach waits for its cure; if
that does not come, reputation and trust are lost and the sanction articles act. A sanction that
needs a vote is counted at the next Review.
"""

from collections.abc import Iterator

from game.model.compliance import Finding
from game.model.ids import FindingId, Turn
from game.model.treaties import Grade
from game.model.values import divided
from game.model.world import World
from game.rules.compliance.answers import owes
from game.rules.compliance.contests import binding_award, others, verdict
from game.rules.compliance.detection import cure_turns
from game.rules.compliance.findings import FindingClosed, FindingConfirmed
from game.rules.compliance.penalties import charge
from game.rules.compliance.sanctions import SanctionsDecided, applied, lift, punishments
from game.rules.engine import Event, Step, follow
from game.rules.money import treasury
from game.rules.treaties.voting import carried

SOFTER: dict[Grade, Grade] = {"minor": "minor", "material": "minor", "grave": "material"}
"""What a breach counts as when an arbiter awards half."""


def enforce(world: World) -> Iterator[Event]:
    """Draw the consequences of everything that was found."""
    yield from follow(world, STEPS)


def settle(world: World) -> Iterator[Event]:
    """Confirm or drop the suspicions of earlier turns."""
    for finding in tuple(world.findings.values()):
        if finding.status == "suspected" and finding.turn < world.turn:
            for event in _settled(world, finding):
                yield event
                world = event.evolve(world)


def consequences(world: World) -> Iterator[Event]:
    """Close what was made good; charge and punish what was not and is due."""
    for name in _open(world):
        finding = world.findings[name]
        if finding.charged:
            continue
        for event in _due(world, finding):
            yield event
            world = event.evolve(world)


def votes(world: World) -> Iterator[Event]:
    """Count the votes on sanctions of breaches confirmed before this turn."""
    for name in _open(world):
        finding = world.findings[name]
        known_before = (finding.confirmed or world.turn) < world.turn
        if finding.sanctioned or not finding.charged or not known_before:
            continue
        for event in _voted(world, finding):
            yield event
            world = event.evolve(world)


STEPS: tuple[Step, ...] = (settle, consequences, votes, lift)


def made_good(world: World, finding: Finding) -> bool:
    """Return whether a breach has been made up for.

    Money: the arrears are paid. Anything else: the promise was kept in a turn after the finding
    was confirmed.
    """
    if (finding.confirmed or finding.turn) >= world.turn or owes(world, finding):
        return False
    later = [
        row
        for row in world.obligations
        if (row.treaty, row.article, row.kind, row.unit, row.obligor)
        == (finding.treaty, finding.article, finding.kind, finding.unit, finding.obligor)
    ]
    return all(row.kept for row in later) and (bool(later) or finding.unit == "money")


def _settled(world: World, finding: Finding) -> Iterator[Event]:
    """Yield what becomes of a suspicion: silence and explanations count as admission."""
    award = verdict(world, finding) if finding.answer == "contest" else "full"
    if award is None:
        return
    if award == "dismiss":
        yield FindingClosed(finding=finding.id, status="dropped")
        return
    order = binding_award(world, finding)
    cure = cure_turns(world.treaties[finding.treaty], finding)
    grade = SOFTER[finding.grade] if award == "half" else finding.grade
    short = finding.short // 2 if award == "half" else finding.short
    damages = short if order is not None and finding.unit == "money" else 0
    yield FindingConfirmed(
        finding=finding.id,
        grade=grade,
        short=short,
        turn=Turn(world.turn),
        cure_until=Turn(world.turn + max(cure, order.deadline if order is not None else 0)),
        awarded=damages,
    )
    yield from _paid_out(world, finding, damages)


def _paid_out(world: World, finding: Finding, damages: int) -> Iterator[Event]:
    """Pay what was awarded to the victims in equal parts; what is missing is owed to them."""
    victims: dict[str, int] = dict.fromkeys(finding.victims, 1)
    for victim, part in divided(damages, victims).items():
        for event in treasury.pay(
            world, finding.obligor, victim, part, "award", finding.treaty, finding.article
        ):
            yield event
            world = event.evolve(world)


def _open(world: World) -> tuple[FindingId, ...]:
    """Return the confirmed breaches."""
    return tuple(f.id for f in world.findings.values() if f.status == "confirmed")


def _due(world: World, finding: Finding) -> Iterator[Event]:
    """Yield the cure of a breach, or its price when the time for a cure is over."""
    if made_good(world, finding):
        cured = FindingClosed(finding=finding.id, status="cured")
        yield cured
        world = cured.evolve(world)
        yield from charge(world, world.findings[finding.id])
    elif (finding.cure_until or Turn(0)) <= world.turn:
        yield from follow(world, (_charge_of(finding), _automatic_of(finding)))


def _charge_of(finding: Finding) -> Step:
    """Return the step that charges a breach."""
    return lambda world: charge(world, finding)


def _automatic_of(finding: Finding) -> Step:
    """Return the step that applies the sanctions which need no vote."""

    def step(world: World) -> Iterator[Event]:
        found = punishments(world, finding)
        for punishment in found:
            if punishment.vote == "automatic":
                for event in applied(world, finding, punishment.sanction):
                    yield event
                    world = event.evolve(world)
        if all(punishment.vote == "automatic" for punishment in found):
            yield SanctionsDecided(finding=finding.id)

    return step


def _voted(world: World, finding: Finding) -> Iterator[Event]:
    """Yield the sanctions that the other parties voted for."""
    seats = others(world, finding)
    for punishment in punishments(world, finding):
        if punishment.vote == "automatic":
            continue
        if carried(world, punishment.vote, seats, finding.sanction_votes):
            for event in applied(world, finding, punishment.sanction):
                yield event
                world = event.evolve(world)
    yield SanctionsDecided(finding=finding.id)
