"""Ground orders: voluntary upkeep, spending under a lease, and shares of ground projects."""

from collections.abc import Iterator

import msgspec

from game.client import amounts
from game.client.art.box import Box
from game.client.parts import planning
from game.client.parts.order_desk import Pick
from game.client.parts.rows_of import Row, placed_rows
from game.client.scene import Scene
from game.client.widgets.area import ScrollArea
from game.client.widgets.choice import Checkbox
from game.client.widgets.slider import Stepper
from game.client.widgets.widget import Widget
from game.model.ids import Money, ProjectId, million
from game.model.launches import OrderSheet, Stake
from game.model.vehicles import Project
from game.rules.engine import Refused
from game.rules.ground import works
from game.rules.orders import costs, spending
from game.rules.orders.order_checks import HIGHEST_LEASE_UPKEEP

_GIFTS = (
    "steppe", "prestige", "education", "science_yearly", "education_yearly", "reputation_yearly",
    "influence_yearly", "pad_slots",
)  # fmt: skip
STAKE, LEASE = "order.stake.", "order.lease_upkeep"


def ground(scene: Scene, sheet: OrderSheet, room: Box) -> tuple[Widget, ...]:
    """Return the controls of everything on the steppe."""
    rows = (*_upkeep(scene, sheet), *_projects(scene, sheet))
    children = placed_rows(scene, rows, room)
    return (ScrollArea(id="ground", rect=room, children=children),)


def with_stake(sheet: OrderSheet, project: str, share: int) -> OrderSheet:
    """Return the sheet with a share of a project; 0 takes it off."""
    name = ProjectId(project)
    others = tuple(stake for stake in sheet.stakes if stake.project != name)
    stakes = (*others, Stake(project=name, share=share)) if share else others
    return msgspec.structs.replace(sheet, stakes=stakes)


def _upkeep(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield the upkeep that a seat gives by itself, and what its lease makes it spend."""
    box = Checkbox(
        id="order.upkeep",
        label=scene.say("orders.upkeep.note"),
        ticked=sheet.upkeep,
        answer=Pick("upkeep"),
    )
    yield Row(scene.say("orders.upkeep"), amounts.money(scene, costs.UPKEEP), (box,))
    known = planning.known_of(scene)
    owed = spending.lease_upkeep(known.world, scene.me, OrderSheet())
    if owed:
        value = owed if sheet.lease_upkeep is None else sheet.lease_upkeep
        control = Stepper(
            id=LEASE,
            value=value,
            low=0,
            high=HIGHEST_LEASE_UPKEEP,
            step=million(5),
            words=amounts.money(scene, value),
        )
        due = scene.say("orders.lease_upkeep.note", money=amounts.money(scene, owed))
        yield Row(scene.say("orders.lease_upkeep"), "", (control,), due)


def _projects(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield a row for each project that is not built yet."""
    known = planning.known_of(scene)
    shares = {stake.project: stake.share for stake in sheet.stakes}
    for name, project in scene.public.library.projects.items():
        price = spending.project_price(known.world, name)
        share = shares.get(name, 0)
        why = _why_not(scene, name)
        label, value = scene.spell(project.name), amounts.money(scene, price)
        if why and not share:
            yield Row(label, value, (), why)
            continue
        control = Stepper(
            id=f"{STAKE}{name}",
            value=share,
            low=0,
            high=works.open_share(known.world, name),
            step=works.STEP,
            words=scene.say("orders.share", share=share, money=_cost(scene, price, share)),
        )
        yield Row(label, value, (control,), gives(scene, project))


def _cost(scene: Scene, price: Money, share: int) -> str:
    return amounts.money(scene, price * share // 100)


def _why_not(scene: Scene, name: ProjectId) -> str:
    """Return why no share of a project can be bought now."""
    world = planning.known_of(scene).world
    try:
        works.check_stake(world, Stake(project=name, share=works.STEP), ())
    except Refused as refused:
        return scene.why(refused.refusal)
    return ""


def gives(scene: Scene, project: Project) -> str:
    """Return what a project brings when it is complete."""
    parts = [scene.say("clause.unit.turns", n=project.turns)]
    fields = msgspec.structs.asdict(project)
    parts += [scene.say(f"gives.{name}", points=fields[name]) for name in _GIFTS if fields[name]]
    if project.tourism:
        parts.append(scene.say("gives.tourism", money=amounts.money(scene, project.tourism)))
    return " · ".join(parts)
