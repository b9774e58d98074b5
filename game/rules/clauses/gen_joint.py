"""Joint venture: several parties build or fly something together, and share costs and benefits."""

from collections.abc import Iterator
from functools import lru_cache

from game.model.compliance import Obligation
from game.model.ids import Money, SeatId
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Parameter, Terms
from game.model.values import divided
from game.model.vehicles import Project
from game.model.world import World
from game.rules.answers import Joint
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import unpaid
from game.rules.duties.paying import sides
from game.rules.parameters import Choice, Named, Shares

LUNAR = "lunar_programme"
LEAD = "first"
"""The first obligor leads unless another one is named."""


class GenJoint(ClauseKind):
    """A common project."""

    name = "gen_joint"
    icon = "heart-handshake"
    clause_set = 30
    grade = "material"
    open_only = True
    in_contract = True
    parameters = (
        Named(
            name="project",
            of="project",
            default=LUNAR,
            single=True,
            also=(LUNAR,),
        ),
        Shares(name="costs"),
        Shares(name="benefits"),
        Named(name="lead", of="seat", default=LEAD, single=True, also=(LEAD,)),
        Choice(name="bloc", options=("none", "A", "I"), default="none"),
    )

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """The venture exists here, and only parties share it."""
        yield from super().check(clause, terms, world)
        project = str(self.value(clause, "project"))
        library = {str(name) for name in (*world.library.projects, *world.library.payloads)}
        if project != LUNAR and project not in library:
            yield "treaty.venture_unknown", "project"
        for name in ("costs", "benefits"):
            if any(seat not in terms.parties for seat in shared(self.value(clause, name))):
                yield "treaty.not_a_party", name

    def joint(self, world: World, duty: Duty) -> Joint | None:
        """The venture with the shares of those for whom it runs."""
        partners = duty.owing(world)
        if len(partners) < 2:
            return None
        costs, benefits = duty.value("costs"), duty.value("benefits")
        return _joint(duty.word("project"), duty.word("lead"), costs, benefits, partners)

    def bloc(self, world: World, duty: Duty, seat: SeatId) -> str | None:
        """A lunar programme makes its partners members of its bloc."""
        named = duty.word("project") == LUNAR and duty.word("bloc") != "none"
        return duty.word("bloc") if named and duty.owes(world, seat) else None

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Every partner owes its share of what has begun."""
        venture = self.joint(world, duty)
        for seat, share in venture.costs.items() if venture is not None else ():
            paid = paid_share(world, duty, seat)
            if paid is not None:
                yield self.row(world, duty, seat, share, min(share, paid), "percent")
            debt = unpaid(world, duty, seat)
            if debt:
                yield self.row(world, duty, seat, debt, 0, "money")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The own share of the price in the first year, and of the points that follow."""
        partners, _ = sides(outlook, clause, terms)
        name = str(self.value(clause, "project"))
        if outlook.seat not in partners:
            return Forecast()
        cost = parts(self.value(clause, "costs"), partners).get(outlook.seat, 0)
        gain = parts(self.value(clause, "benefits"), partners).get(outlook.seat, 0)
        for project in outlook.library.projects.values():
            if project.id == name:
                price = Money(-project.price * cost // 100)
                return Forecast(cash=(price, Money(0), Money(0)), points=yields(project, gain))
        for payload in outlook.library.payloads.values():
            if payload.id == name:
                price = Money(-payload.price * cost // 100)
                points = {"science": payload.science, "prestige": payload.prestige}
                return Forecast(cash=(price, Money(0), Money(0)), points=scaled(points, gain))
        return Forecast(points={"prestige": 1})

    def example(self) -> Clause:
        """Both halves of a lunar programme."""
        p: dict[str, Parameter] = {"costs": ("KAZ:50", "RUS:50"), "benefits": ("KAZ:50", "RUS:50")}
        return Clause(article=1, kind=self.name, p=p)


@lru_cache(maxsize=512)
def _joint(
    project: str, lead: str, costs: Parameter, benefits: Parameter, partners: tuple[SeatId, ...]
) -> Joint:
    """Return a venture among partners; many rules ask, so it is made once."""
    return Joint(
        project=project,
        lead=SeatId(lead) if lead in partners else partners[0],
        costs=parts(costs, partners),
        benefits=parts(benefits, partners),
    )


def shared(value: Parameter) -> dict[str, int]:
    """Return seats and percents of shares such as ``KAZ:40``."""
    words = value if isinstance(value, tuple) else ()
    named = (word.partition(":") for word in words)
    return {seat: int(share) for seat, _, share in named if share.isdigit()}


def parts(value: Parameter, partners: tuple[SeatId, ...]) -> dict[SeatId, int]:
    """Return the percents of the partners; without any named, equal ones."""
    named = shared(value)
    if not named:
        return {
            SeatId(seat): part for seat, part in divided(100, dict.fromkeys(partners, 1)).items()
        }
    return {seat: named[seat] for seat in partners if seat in named}


def paid_share(world: World, duty: Duty, seat: SeatId) -> int | None:
    """Return the percent that a seat has paid of works that wait for money, or None."""
    for works in world.ground.works:
        if works.project == duty.word("project") and works.started in (None, world.turn):
            return works.stakes.get(seat, 0)
    return None


def yields(project: Project, percent: int) -> dict[str, int]:
    """Return the points of three years that a share of a project brings."""
    years = 3 - project.turns
    return scaled(
        {
            "prestige": project.prestige,
            "education": project.education + years * project.education_yearly,
            "science": years * project.science_yearly,
        },
        percent,
    )


def scaled(points: dict[str, int], percent: int) -> dict[str, int]:
    """Return a share of points, those of nothing left out."""
    return {name: number * percent // 100 for name, number in points.items() if number}


KIND = GenJoint()
