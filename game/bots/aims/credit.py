"""Credit: the lead of a joint project of three parties or more."""

from collections.abc import Iterator

from game.bots.craft.aim import JudgedText
from game.bots.craft.mind import Mind
from game.bots.craft.wording import numbered
from game.model.ids import ProjectId, SeatId
from game.model.treaties import Clause, Entry, Parameter, Terms
from game.rules.ground.works import is_done, open_share
from game.rules.scoring.agendas_texts import TEAM

VENTURES = ("research_institute", "summit_hall", "training_centre", "steppe_clean_up")
"""What could be built together, the most welcome first."""
GUESTS = 3
"""Partners that are asked; two are enough."""


class Credit(JudgedText):
    """A venture on the ground with three others, led by the seat."""

    name = "credit"

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Offer the first project that nobody has begun; the seat pays the largest part."""
        if not mind.may_offer("gen_joint") or mind.secret():
            return
        trust = mind.own.trusted_by
        friends = sorted(
            (seat for seat in mind.states if seat != mind.seat),
            key=lambda seat: -trust.get(seat, 0),
        )
        free = (
            ProjectId(name) for name in VENTURES if ProjectId(name) in mind.world.library.projects
        )
        for project in free:
            if not is_done(mind.world, project) and open_share(mind.world, project) == 100:
                first = mind.public.turn % max(1, len(friends) - GUESTS + 1)
                yield _venture(mind, project, tuple(friends[first : first + GUESTS]))
                return


def _venture(mind: Mind, project: ProjectId, guests: tuple[SeatId, ...]) -> Terms:
    """Return a venture that enters into force with two guests."""
    parties = (mind.seat, *guests)
    p: dict[str, Parameter] = {"project": project, "lead": mind.seat}
    if len(guests) == GUESTS:
        p["costs"] = (f"{mind.seat}:70", *(f"{guest}:10" for guest in guests))
        p["benefits"] = (f"{mind.seat}:25", *(f"{guest}:25" for guest in guests))
    return Terms(
        title=f"Building together: {project}",
        purpose="general",
        depositary=mind.seat,
        parties=parties,
        entry=Entry(rule=("count",), count=min(TEAM, len(parties))),
        clauses=numbered((Clause(kind="gen_joint", p=p),)),
    )


AIM = Credit()
