"""Sanctions: what a text says a breach shall cost, carried out."""

from collections.abc import Callable, Iterator

from game.model.compliance import Finding, Sanction
from game.model.ids import FindingId, SeatId, Turn
from game.model.treaties import BINDING, Suspension
from game.model.values import divided
from game.model.world import World
from game.rules.answers import Punishment
from game.rules.compliance.findings import hearers_of, with_finding
from game.rules.engine import Audience, Event, change
from game.rules.gauges import moved
from game.rules.kinds import duties_of
from game.rules.money import treasury
from game.rules.treaties.known import hearers
from game.rules.treaties.leaving import ArticleSuspended, left

TENSION = 20
"""What each sanction adds to world tension, tenths."""


class SanctionApplied(Event, frozen=True, kw_only=True):
    """A sanction began."""

    sanction: Sanction

    def evolve(self, world: World) -> World:
        """Keep it while it runs."""
        return change(world, sanctions=(*world.sanctions, self.sanction))

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.sanction.treaty)


class SanctionsEnded(Event, frozen=True, kw_only=True):
    """Sanctions ran out."""

    kept: tuple[Sanction, ...]
    """Those that go on."""

    def evolve(self, world: World) -> World:
        """Keep the others."""
        return change(world, sanctions=self.kept)


class SanctionsDecided(Event, frozen=True, kw_only=True):
    """Nothing more is to be done under the sanction articles about a breach."""

    finding: FindingId

    def evolve(self, world: World) -> World:
        """Close that side of it."""
        return with_finding(world, self.finding, sanctioned=True)

    def seen_by(self, world: World) -> Audience:
        """The parties, or everybody."""
        return hearers_of(world, self.finding)


def punishments(world: World, finding: Finding) -> tuple[Punishment, ...]:
    """Return what the articles of the text attach to a breach."""
    treaty = world.treaties[finding.treaty]
    if treaty.state not in BINDING:
        return ()
    answers = (duty.kind.punishment(world, duty, finding) for duty in duties_of(world, treaty))
    return tuple(answer for answer in answers if answer is not None)


def applied(world: World, finding: Finding, sanction: Sanction) -> Iterator[Event]:
    """Carry out a sanction: note it, let it act at once where it does, and raise tension."""
    begun = SanctionApplied(sanction=sanction)
    yield begun
    world = begun.evolve(world)
    act = AT_ONCE.get(sanction.what)
    if act is not None:
        for event in act(world, finding, sanction):
            yield event
            world = event.evolve(world)
    if world.treaties[finding.treaty].existence_is_public:
        yield from moved("tension", TENSION, "sanction")


def lift(world: World) -> Iterator[Event]:
    """End the sanctions whose last turn this was (a step of Review)."""
    kept = tuple(sanction for sanction in world.sanctions if sanction.until > world.turn)
    if kept != world.sanctions:
        yield SanctionsEnded(kept=kept)


def _fine(world: World, finding: Finding, sanction: Sanction) -> Iterator[Event]:
    """Pay the fine to the victims in equal parts."""
    victims: dict[str, int] = dict.fromkeys(finding.victims, 1)
    for victim, part in divided(sanction.size, victims).items():
        for event in treasury.pay(
            world, sanction.seat, victim, part, "sanction_fine", finding.treaty, finding.article
        ):
            yield event
            world = event.evolve(world)


def _expel(world: World, finding: Finding, sanction: Sanction) -> Iterator[Event]:
    """Put the breaker out of the treaty."""
    treaty = world.treaties[finding.treaty]
    if sanction.seat in treaty.bound:
        yield from left(world, treaty, sanction.seat, "expelled")


def _suspend(world: World, finding: Finding, sanction: Sanction) -> Iterator[Event]:
    """Let all duties of the victims towards the breaker rest."""
    treaty = world.treaties[finding.treaty]
    owed = {
        (duty.article, victim)
        for duty in duties_of(world, treaty)
        for victim in finding.victims
        if sanction.seat in duty.towards(world, victim) and victim in duty.obligors
    }
    for article, victim in sorted(owed):
        yield ArticleSuspended(treaty=treaty.id, suspension=_rest(article, victim, sanction))


def _rest(article: int, victim: SeatId, sanction: Sanction) -> Suspension:
    """Return the rest of one article for as long as the sanction runs."""
    return Suspension(
        article=article,
        by=victim,
        towards=sanction.seat,
        until=Turn(sanction.until),
        finding=sanction.finding,
    )


AT_ONCE: dict[str, Callable[[World, Finding, Sanction], Iterator[Event]]] = {
    "fine": _fine,
    "expel": _expel,
    "suspend": _suspend,
}
"""What a sanction does at once; the others are asked for by the rules while they run."""
