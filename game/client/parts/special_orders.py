"""Special orders: inspections, customers, pads, corridors, tugs, and what one had better not do."""

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from game.client import amounts
from game.client.art.box import Box
from game.client.parts import planning, values
from game.client.parts.order_desk import Pick
from game.client.parts.rows_of import Row, pick, placed_rows
from game.client.scene import Scene
from game.client.widgets.area import ScrollArea
from game.client.widgets.chip import Chip
from game.client.widgets.choice import Checkbox
from game.client.widgets.slider import Stepper
from game.client.widgets.widget import Widget
from game.model.ids import BANDS, Band, Money, SeatId, SlotId, million
from game.model.launches import OrderSheet, Place3, Visit, WeaponTest
from game.rules.kinds import duties
from game.rules.orders import costs
from game.rules.orders.order_checks import HIGHEST_TUG_PRICE, INTELLIGENCE_PRICE, MOST_VISITS
from game.rules.sky.conduct import promises

T = TypeVar("T")
MARGIN, TUG, TRACKING = "order.margin", "order.tug_price", "order.tracking"
_PLACES: tuple[Place3, ...] = ("pads", "factories", "books")
_QUARTERS = (1, 2, 3, 4)
_CORRIDORS = ("C51", "C65", "POLAR")


def special(scene: Scene, sheet: OrderSheet, room: Box) -> tuple[Widget, ...]:
    """Return the controls of all orders besides launches and ground."""
    rows = (
        *_visits(scene, sheet),
        *_selling(scene, sheet),
        *_pads(scene, sheet),
        *_tugs(scene, sheet),
        *_sharing(scene, sheet),
        *_dark(scene, sheet),
    )
    children = placed_rows(scene, rows, room)
    return (ScrollArea(id="special", rect=room, children=children),)


def _visits(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield the inspections that can be asked for."""
    chosen = {(visit.of, visit.where) for visit in sheet.visits}
    chips = tuple(
        pick(
            f"visit.{seat}.{where}",
            scene.say(
                "orders.visit.of", who=seat, where=scene.say(f"debris_inspection.where-{where}")
            ),
            on=(seat, where) in chosen,
            answer=Pick("visit", f"{seat}/{where}"),
        )
        for seat in scene.public.seats
        for where in _PLACES
        if seat != scene.me
    )
    price = amounts.money(scene, costs.VISIT)
    note = scene.say("orders.visits.note", money=price, most=MOST_VISITS)
    yield Row(scene.say("orders.visits"), price, chips, note)


def _selling(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield the terms on which others may fly our rockets."""
    if not scene.own.me.vehicles:
        return
    control = Stepper(
        id=MARGIN,
        value=sheet.margin,
        low=0,
        high=costs.HIGHEST_MARGIN,
        step=million(1),
        words=amounts.money(scene, sheet.margin),
    )
    yield Row(scene.say("orders.margin"), "", (control,), scene.say("orders.margin.note"))
    chips = tuple(
        pick(
            f"refuse.{seat}",
            scene.name(seat),
            on=seat in sheet.refused_customers,
            answer=Pick("refuse", seat),
        )
        for seat in scene.public.seats
        if seat != scene.me
    )
    yield Row(scene.say("orders.refuse"), "", chips, scene.say("orders.refuse.note"))


def _pads(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield what the host and the controllers of pads may forbid."""
    ground = scene.public.ground
    if ground.host == scene.me:
        chips = tuple(
            pick(
                f"close.{corridor}.{quarter}",
                f"{corridor} {scene.say('quarter.short', quarter=quarter)}",
                on=(corridor, quarter) in sheet.closures,
                answer=Pick("close", f"{corridor}/{quarter}"),
            )
            for corridor in _CORRIDORS
            for quarter in _QUARTERS
        )
        yield Row(scene.say("orders.closures"), "", chips, scene.say("orders.closures.note"))
    withheld = tuple(
        pick(
            f"deny.{name}",
            f"{values.slot(scene, name)} · {slot.owner}",
            on=name in sheet.denials,
            answer=Pick("deny", name),
        )
        for name, slot in scene.public.slots.items()
        if slot.owner not in (None, scene.me) and ground.controllers.get(slot.pad) == scene.me
    )
    if withheld:
        yield Row(scene.say("orders.denials"), "", withheld, scene.say("orders.denials.note"))


def _tugs(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield where our tugs work and what a removal costs a fund."""
    if not scene.own.me.technology.adr:
        return
    chips: tuple[Widget, ...] = tuple(
        pick(
            f"tug.{band}",
            scene.say(f"shell.{band}"),
            on=band == sheet.tug_band,
            answer=Pick("tug", band),
        )
        for band in ("MID", "HIGH")
    )
    control = Stepper(
        id=TUG,
        value=sheet.tug_price,
        low=0,
        high=HIGHEST_TUG_PRICE,
        step=million(1),
        words=amounts.money(scene, sheet.tug_price),
    )
    yield Row(scene.say("orders.tugs"), "", (*chips, control), scene.say("orders.tugs.note"))


def _sharing(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield how much we really share of what we promised to share."""
    world = planning.known_of(scene).world
    levels = [made.tracking_level for made in promises(world, duties(world), scene.me)]
    promised = max((level for level in levels if level is not None), default=0)
    if promised:
        value = promised if sheet.tracking_shared is None else sheet.tracking_shared
        control = Stepper(
            id=TRACKING, value=value, low=0, high=3, words=scene.say("clause.unit.level", n=value)
        )
        yield Row(
            scene.say("orders.tracking"), scene.say("orders.promised", n=promised), (control,)
        )
    boxes = tuple(
        Checkbox(
            id=f"order.{name}",
            label=scene.say(f"orders.{name}"),
            ticked=kept,
            answer=Pick(name),
        )
        for name, kept in (
            ("know_how_shared", sheet.know_how_shared),
            ("admits", sheet.admits),
            ("announces", sheet.announces),
        )
    )
    yield Row(scene.say("orders.as_promised"), "", boxes)


def _dark(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield spying and weapon tests, with what they cost."""
    spied = tuple(
        pick(
            f"spy.{seat}", scene.name(seat), on=sheet.intelligence == seat, answer=Pick("spy", seat)
        )
        for seat in scene.public.seats
        if seat != scene.me
    )
    note = scene.say("orders.spy.note", points=INTELLIGENCE_PRICE)
    yield Row(scene.say("orders.spy"), "", spied, note)
    if scene.own.me.technology.weapon:
        tested: tuple[Chip, ...] = tuple(
            pick(
                f"weapon.{band}",
                scene.say(f"shell.{band}"),
                on=sheet.weapon_test is not None and sheet.weapon_test.band == band,
                answer=Pick("weapon", band),
            )
            for band in ("LOW", "MID")
        )
        price = amounts.money(scene, costs.WEAPON)
        warning = scene.say("orders.weapon.note")
        yield Row(scene.say("orders.weapon"), price, tested, warning, scene.theme.bad)


def chosen(sheet: OrderSheet, choice: Pick) -> OrderSheet | None:
    """Return the sheet after a choice among the special orders; None if it is not one of them."""
    name, _, rest = choice.value.partition("/")
    match choice.field:
        case "visit":
            visit = Visit(of=SeatId(name), where=_place(rest))
            return msgspec.structs.replace(sheet, visits=_flipped(sheet.visits, visit))
        case "refuse":
            refused = _flipped(sheet.refused_customers, SeatId(name))
            return msgspec.structs.replace(sheet, refused_customers=refused)
        case "close":
            quarter = next(each for each in _QUARTERS if str(each) == rest)
            closures = _flipped(sheet.closures, (name, quarter))
            return msgspec.structs.replace(sheet, closures=closures)
        case "deny":
            return msgspec.structs.replace(
                sheet, denials=_flipped(sheet.denials, SlotId(choice.value))
            )
        case "tug":
            return msgspec.structs.replace(sheet, tug_band=_band(name))
        case "know_how_shared" | "admits" | "announces":
            kept = bool(getattr(sheet, choice.field))
            return msgspec.structs.replace(sheet, **{choice.field: not kept})
        case "spy":
            seat = None if sheet.intelligence == name else SeatId(name)
            return msgspec.structs.replace(sheet, intelligence=seat)
        case "weapon":
            same = sheet.weapon_test is not None and sheet.weapon_test.band == name
            test = None if same else WeaponTest(band=_band(name))
            return msgspec.structs.replace(sheet, weapon_test=test)
    return None


def moved(sheet: OrderSheet, id: str, value: int) -> OrderSheet | None:
    """Return the sheet after a stepper of this page moved; None if it is not one of them."""
    if id == MARGIN:
        return msgspec.structs.replace(sheet, margin=Money(value))
    if id == TUG:
        return msgspec.structs.replace(sheet, tug_price=Money(value))
    if id == TRACKING:
        return msgspec.structs.replace(sheet, tracking_shared=value)
    return None


def _place(name: str) -> Place3:
    return next(place for place in _PLACES if place == name)


def _band(name: str) -> Band:
    return next(band for band in BANDS if band == name)


def _flipped(names: tuple[T, ...], name: T) -> tuple[T, ...]:
    return tuple(each for each in names if each != name) if name in names else (*names, name)
