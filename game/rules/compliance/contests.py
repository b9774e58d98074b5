"""Contests: a disputed finding goes to the arbiter of the text, or to the other parties' votes.

The arbiter awards in full, by half, or dismisses. Where it stays silent until its deadline the
evidence decides: proof stands in full, a strong case by half, a hint is dismissed. A binding award
about money is paid to the victims at once; about anything else it orders a cure by its deadline.
"""

from game.model.compliance import Award, Finding
from game.model.ids import TEACHER, FindingId, SeatId, Turn
from game.model.treaties import Treaty
from game.model.world import World
from game.rules import dice
from game.rules.answers import Arbitration
from game.rules.compliance.findings import hearers_of, knows_of, with_finding
from game.rules.compliance.sanctions import punishments
from game.rules.engine import Audience, Event, Refused, only, require
from game.rules.kinds import duties_of
from game.rules.treaties.known import concerned, may_see
from game.rules.treaties.voting import carried, voters

AWARDS: tuple[Award, ...] = ("dismiss", "half", "full")
"""From least to most."""
WORDS: dict[str, Award] = {"yes": "full", "half": "half", "no": "dismiss"}
BY_EVIDENCE: dict[str, Award] = {"proof": "full", "strong": "half", "hint": "dismiss"}
PANEL = 3


class FindingVoted(Event, frozen=True, kw_only=True):
    """A party voted on a contested finding."""

    finding: FindingId
    seat: SeatId
    upheld: bool

    def evolve(self, world: World) -> World:
        """Keep the vote; a later one replaces it."""
        votes = {**world.findings[self.finding].votes, self.seat: self.upheld}
        return with_finding(world, self.finding, votes=votes)

    def seen_by(self, world: World) -> Audience:
        """The parties."""
        return hearers_of(world, self.finding)


class AwardGiven(Event, frozen=True, kw_only=True):
    """An arbiter decided."""

    finding: FindingId
    by: str
    award: Award

    def evolve(self, world: World) -> World:
        """Keep the award."""
        awards = {**world.findings[self.finding].awards, self.by: self.award}
        return with_finding(world, self.finding, awards=awards)

    def seen_by(self, world: World) -> Audience:
        """The parties and the arbiters."""
        finding = world.findings[self.finding]
        treaty = world.treaties[finding.treaty]
        judges = (SeatId(name) for name in arbiters(world, finding) if name in world.seats)
        return only(*concerned(treaty), *judges)


class SanctionVoted(Event, frozen=True, kw_only=True):
    """A party voted on a sanction."""

    finding: FindingId
    seat: SeatId
    agree: bool

    def evolve(self, world: World) -> World:
        """Keep the vote; a later one replaces it."""
        votes = {**world.findings[self.finding].sanction_votes, self.seat: self.agree}
        return with_finding(world, self.finding, sanction_votes=votes)

    def seen_by(self, world: World) -> Audience:
        """The parties, or everybody."""
        return hearers_of(world, self.finding)


def voted(world: World, treaty: Treaty, actor: str, finding: FindingId, vote: str) -> Event:
    """Return the vote of an arbiter or a party on a finding, or refuse."""
    found = world.findings.get(finding)
    judges = arbiters(world, found) if found is not None else ()
    if found is None or found.treaty != treaty.id:
        raise Refused("finding.unknown")
    if actor in judges:
        return AwardGiven(finding=found.id, by=actor, award=WORDS[vote])
    seat = SeatId(actor)
    require(seat in world.seats and knows_of(world, seat, found), "finding.unknown")
    require(seat in others(world, found), "vote.none")
    require(vote != "half", "vote.nothing")
    if found.status == "suspected" and found.answer == "contest":
        return FindingVoted(finding=found.id, seat=seat, upheld=vote == "yes")
    waiting = found.status == "confirmed" and not found.sanctioned
    open_ = waiting and any(p.vote != "automatic" for p in punishments(world, found))
    require(open_, "vote.nothing")
    return SanctionVoted(finding=found.id, seat=seat, agree=vote == "yes")


def verdict(world: World, finding: Finding) -> Award | None:
    """Return what becomes of a contested finding, or None while the arbiter may still speak."""
    arbitration = arbitration_of(world, finding)
    judges = arbiters(world, finding)
    if arbitration is None or not judges or not arbitration.binding:
        return _by_votes(world, finding)
    given = [finding.awards[name] for name in judges if name in finding.awards]
    if len(given) < len(judges) and world.turn < finding.turn + arbitration.deadline:
        return None
    return middle(given) if given else BY_EVIDENCE[finding.evidence]


def binding_award(world: World, finding: Finding) -> Arbitration | None:
    """Return the arbitration whose award on a contested finding must be carried out, if any."""
    arbitration = arbitration_of(world, finding)
    if arbitration is None or not arbitration.binding:
        return None
    spoken = any(name in finding.awards for name in arbiters(world, finding))
    return arbitration if spoken else None


def arbitration_of(world: World, finding: Finding) -> Arbitration | None:
    """Return who decides disputes under the treaty, if its text says so."""
    treaty = world.treaties[finding.treaty]
    answers = (duty.kind.arbitration(world, duty) for duty in duties_of(world, treaty))
    return next((answer for answer in answers if answer is not None), None)


def arbiters(world: World, finding: Finding) -> tuple[str, ...]:
    """Return who may give an award now: the teacher for the UN, the host, or a drawn panel.

    Only seats that may read the text are asked; a secret treaty has no outside judge.
    """
    if finding.status != "suspected" or finding.answer != "contest":
        return ()
    arbitration = arbitration_of(world, finding)
    if arbitration is None:
        return ()
    treaty = world.treaties[finding.treaty]
    outside = tuple(
        seat
        for seat in world.seats
        if may_see(treaty, seat) and seat not in concerned(treaty) and seat != finding.obligor
    )
    host = world.ground.host
    judge = (host,) if host != finding.obligor and may_see(treaty, host) else ()
    bodies: dict[str, tuple[str, ...]] = {
        "un": (TEACHER,),
        "kaz": judge,
        "panel": panel(world, finding.turn, finding.id, outside),
    }
    return bodies[arbitration.body]


def others(world: World, finding: Finding) -> tuple[SeatId, ...]:
    """Return the parties with a vote, without the accused."""
    parties = voters(world, world.treaties[finding.treaty])
    return tuple(seat for seat in parties if seat != finding.obligor)


def _by_votes(world: World, finding: Finding) -> Award:
    """Return what the other parties decide; a contest wins unless a majority upholds."""
    seats = others(world, finding)
    if not seats:
        return BY_EVIDENCE[finding.evidence]
    return "full" if carried(world, "majority", seats, finding.votes) else "dismiss"


def middle(awards: list[Award]) -> Award:
    """Return the middle award; of two the smaller one."""
    ordered = sorted(awards, key=AWARDS.index)
    return ordered[(len(ordered) - 1) // 2]


def panel(world: World, turn: Turn, case: str, seats: tuple[SeatId, ...]) -> tuple[SeatId, ...]:
    """Return the panel: up to three of these seats by lot, the same for the whole case."""
    lots = {
        seat: dice.rolled(world.seed, turn, "panel", case, seat, sides=1 << 30) for seat in seats
    }
    return tuple(sorted(seats, key=lambda seat: lots[seat])[:PANEL])
