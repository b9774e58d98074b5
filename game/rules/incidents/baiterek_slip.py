"""Baiterek slip: a stage of the new launch complex will not be ready in time."""

from collections.abc import Iterator

from game.model.ground import Works
from game.model.ids import Money, Permille, SeatId, million
from game.model.incidents import Incident
from game.model.treaties import Parameter
from game.model.values import divided, half_up
from game.model.world import World
from game.rules.deck.incident_cards import charged
from game.rules.engine import Event
from game.rules.ground.building import WorksSlipped
from game.rules.ground.projects import SLIP_ALONE, SLIP_TOGETHER
from game.rules.incident_kind import Case, Facts, IncidentKind, number_fact

HASTE = million(20)
"""What it costs to hold the date."""
ENOUGH = 50
"""Percent of the stakes that must want to hold it."""


class BaiterekSlip(IncidentKind):
    """The owners accept a year more, or pay to hold the date."""

    name = "baiterek_slip"
    icon = "calendar-clock"
    options = ("accept", "hold")
    outcomes = ("accept", "hold")

    def cases(self, world: World) -> Iterator[Case]:
        """Each stage under way; less likely where several seats pay for it."""
        for place, works in enumerate(world.ground.works):
            if _late(world, works):
                chance = SLIP_TOGETHER if len(works.stakes) > 1 else SLIP_ALONE
                yield Case(chance=Permille(chance), facts={"place": place}, key=str(place))

    def scene(self, world: World, given: Facts) -> Facts | None:
        """The stage that is named, else the first one under way."""
        late = [place for place, works in enumerate(world.ground.works) if _late(world, works)]
        places = [place for place in late if place == given.get("place", place)]
        if not places:
            return None
        works = world.ground.works[places[0]]
        seats: Parameter = tuple(works.stakes)
        return {
            "place": places[0],
            "project": works.project,
            "seats": seats,
            "cost": HASTE,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Everybody who paid for it."""
        seats = facts["seats"]
        return tuple(SeatId(seat) for seat in seats) if isinstance(seats, tuple) else ()

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """The most that the own part of the haste can be."""
        if choice != "hold":
            return Money(0)
        share = _works(world, card).stakes.get(seat, 0)
        return Money(half_up(HASTE * share, max(ENOUGH, share)))

    def outcome(self, world: World, card: Incident) -> str:
        """Half of the stakes decide."""
        return "hold" if sum(_willing(world, card).values()) >= ENOUGH else "accept"

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Those who want the date pay for it in proportion, or everybody waits a year."""
        place = number_fact(card, "place")
        if card.outcome == "accept":
            yield WorksSlipped(place=place, project=_works(world, card).project)
            return
        for seat, part in divided(HASTE, _willing(world, card)).items():
            yield from charged(world, SeatId(seat), part)


def _late(world: World, works: Works) -> bool:
    """Return whether works are a stage under way."""
    project = world.library.projects.get(works.project)
    stage = project is not None and project.stage
    return stage and works.started is not None and works.done is None


def _works(world: World, card: Incident) -> Works:
    """Return the works of a card."""
    return world.ground.works[number_fact(card, "place")]


def _willing(world: World, card: Incident) -> dict[str, int]:
    """Return the stakes of those who want to hold the date."""
    stakes = _works(world, card).stakes
    return {str(s): stakes.get(s, 0) for s, choice in card.answers.items() if choice == "hold"}


KIND = BaiterekSlip()
