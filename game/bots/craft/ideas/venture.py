"""Building together: a host invites others to a work on the ground that serves their objectives."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.wording import numbered
from game.model.ids import ProjectId, SeatId
from game.model.treaties import Clause, Entry, Parameter, Terms
from game.rules.ground.works import is_done, open_share

KIND = "gen_joint"
SERVES: dict[str, str] = {
    "research_institute": "science",
    "training_centre": "education",
    "summit_hall": "convening",
    "steppe_clean_up": "steppe",
}
"""Works that bots build together, the most welcome first, and the objective that each serves."""
BEGINS = 2
"""First turn in which a host thinks of it."""
GUESTS = 2
"""Partners that a host invites."""
WHOLE = 100


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield a venture in equal parts, if the seat likes company and has none under way."""
    if not mind.temper.hosts or mind.public.turn < BEGINS or not mind.me.is_state:
        return
    if not mind.may_offer(KIND) or _builds_already(mind):
        return
    for project in free_works(mind):
        wanted = SERVES[project]
        guests = [seat for seat in _friends(mind) if wanted in mind.public.seats[seat].objectives]
        if guests or wanted in mind.me.objectives:
            invited = tuple(guests or _friends(mind))[:GUESTS]
            yield venture(mind, project, invited, own=0)
            return


def free_works(mind: Mind) -> Iterator[ProjectId]:
    """Yield the works that nobody has begun."""
    for project in map(ProjectId, SERVES):
        known = project in mind.public.library.projects
        if known and not is_done(mind.world, project) and open_share(mind.world, project) == WHOLE:
            yield project


def venture(mind: Mind, project: ProjectId, guests: tuple[SeatId, ...], own: int) -> Terms:
    """Return a venture led by the seat; ``own`` percent of the price is its part, 0: equal parts.

    It enters into force with all but one of the guests.
    """
    parties = (mind.seat, *guests)
    p: dict[str, Parameter] = {"project": project, "lead": mind.seat}
    if own:
        each, equal = (WHOLE - own) // len(guests), WHOLE // len(parties)
        p["costs"] = (f"{mind.seat}:{WHOLE - each * len(guests)}", *_parts(guests, each))
        p["benefits"] = (f"{mind.seat}:{WHOLE - equal * len(guests)}", *_parts(guests, equal))
    return Terms(
        title=f"Building together: {project}",
        purpose="general",
        depositary=mind.seat,
        parties=parties,
        entry=Entry(rule=("count",), count=max(2, len(parties) - 1)),
        clauses=numbered((Clause(kind=KIND, p=p),)),
    )


def _parts(seats: tuple[SeatId, ...], percent: int) -> tuple[str, ...]:
    """Return the same part for each of some seats."""
    return tuple(f"{seat}:{percent}" for seat in seats)


def _friends(mind: Mind) -> list[SeatId]:
    """Return the other states, those that trust us most first."""
    others = [seat for seat in mind.states if seat != mind.seat and not mind.snubs(seat)]
    return sorted(others, key=lambda seat: -mind.own.trusted_by.get(seat, 0))


def _builds_already(mind: Mind) -> bool:
    """Return whether the seat leads a work on the ground that is agreed or lies on the table."""
    return any(
        clause.kind == KIND and clause.p.get("lead") == mind.seat and clause.p["project"] in SERVES
        for text in (*mind.under_way(), *mind.table)
        for clause in text.terms.clauses
        if "project" in clause.p
    )
