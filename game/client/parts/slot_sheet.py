"""The slot sheet: one slot, who holds it, and what can be done with it: bid, plan, sell, buy."""

from collections.abc import Iterator

import msgspec

from game.client import amounts
from game.client.answers import Answer, Switch
from game.client.art.box import Box
from game.client.parts import order_desk, planning, steppe_scene, texts, values
from game.client.parts.drafting import Draft
from game.client.parts.scene_strip import SceneStrip
from game.client.parts.slot_board import named, offered, reserve_of
from game.client.parts.steppe_scene import SEASONS_OF_YEAR
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.button import Button
from game.client.widgets.choice import Checkbox
from game.client.widgets.panel import Panel
from game.client.widgets.rows import FactRow, ItemRow
from game.client.widgets.slider import Slider
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.ids import Money, SeatId, million
from game.model.launches import Bid, Slot
from game.model.treaties import Clause, Terms
from game.rules.kinds import duties
from game.rules.launches.flights import WEATHER
from game.rules.orders.orders import PlaceBid
from game.rules.slots.pool import CUBESAT_POINTS, KIT_POINTS, TRACKING_POINTS, rule_at

BOX = Box(924, 80, 340, 624)
PRICE = "bid.price"
_STRIP = 150
_ROOM = Box(BOX.x + 18, BOX.y + _STRIP + 14, BOX.w - 36, BOX.h - _STRIP - 30)
_PLEDGES = (("kit", KIT_POINTS), ("tracking", TRACKING_POINTS), ("cubesat", CUBESAT_POINTS))


class Flip(msgspec.Struct, frozen=True):
    """A pledge that a tick adds or takes away."""

    pledge: str


def sheet(scene: Scene, slot: Slot, bid: Bid | None, desk: order_desk.Kept) -> tuple[Widget, ...]:
    """Return the panel at the right with the chosen slot."""
    return (*_head(scene, slot), *_contents(scene, slot, bid, desk, _ROOM))


def coming(scene: Scene, slot: Slot) -> tuple[Widget, ...]:
    """Return the panel of a slot of next year: whose it would be, and by what right."""
    facts: list[Widget] = [
        *_facts(scene, slot),
        Paragraph(words=scene.say("slots.coming"), style="small", colour=scene.theme.mist),
    ]
    placed = layout.column(scene.theme, facts, _ROOM.x, _ROOM.y, _ROOM.w, 6)
    return (*_head(scene, slot), *placed)


def _head(scene: Scene, slot: Slot) -> tuple[Widget, ...]:
    """Return the panel with the picture of the season on top."""
    chance = scene.say("slots.weather", percent=amounts.percent_of(WEATHER[slot.quarter]))
    strip = SceneStrip(
        title=values.slot(scene, slot.id),
        note=chance,
        season=SEASONS_OF_YEAR[slot.quarter - 1],
        pad=steppe_scene.planned_on(scene, slot.id),
        rect=Box(BOX.x + 1, BOX.y + 1, BOX.w - 2, _STRIP),
    )
    return (Panel(rect=BOX), strip)


def proposed(scene: Scene, slot: Slot, kept: Bid | None, desk: order_desk.Kept) -> Bid:
    """Return the bid to show: the one being made, the one that is placed, or the lowest."""
    placed = next((b for b in order_desk.sheet(scene, desk).bids if b.slot == slot.id), None)
    if kept is not None and kept.slot == slot.id:
        return kept
    if placed is not None:
        return placed
    return Bid(slot=slot.id, price=Money(reserve_of(scene, slot.pad)))


def flipped(bid: Bid, pledge: str) -> Bid:
    """Return the bid with one pledge added or taken away."""
    kept = msgspec.structs.asdict(bid.pledges)[pledge]
    pledges = msgspec.structs.replace(bid.pledges, **{pledge: not kept})
    return msgspec.structs.replace(bid, pledges=pledges)


def score(bid: Bid) -> int:
    """Return the score of a bid under the scored rule: twice the price in $M, and the pledges."""
    given = msgspec.structs.asdict(bid.pledges)
    return bid.price * 2 // million(1) + sum(points for name, points in _PLEDGES if given[name])


def _contents(
    scene: Scene, slot: Slot, bid: Bid | None, desk: order_desk.Kept, room: Box
) -> tuple[Widget, ...]:
    if slot.owner is None:
        return _bidding(scene, slot, proposed(scene, slot, bid, desk), desk, room)
    return _held(scene, slot, room)


def _bidding(
    scene: Scene, slot: Slot, bid: Bid, desk: order_desk.Kept, room: Box
) -> tuple[Widget, ...]:
    """Return slider, pledges, score and the button of a sealed bid."""
    known = planning.known_of(scene)
    rule, reserve = rule_at(known.world, duties(known.world), slot.pad)
    parts: list[Widget] = [
        Paragraph(words=scene.say(f"pool.{rule}"), style="small", colour=scene.theme.mist),
        FactRow(label=scene.say("slots.your_bid"), value=amounts.money(scene, bid.price)),
        _slider(scene, bid, reserve, planning.credit(known)),
    ]
    if rule == "scored":
        parts += [_pledge(scene, bid, name, points) for name, points in _PLEDGES]
        points = scene.say("slots.points", points=score(bid))
        parts.append(FactRow(label=scene.say("slots.score"), value=points))
    placed = layout.column(scene.theme, parts, room.x, room.y, room.w, 8)
    return (*placed, *_bid_buttons(scene, bid, desk, room))


def _slider(scene: Scene, bid: Bid, reserve: int, credit: int) -> Slider:
    most = max(reserve + million(1), min(credit, million(100)) // million(1) * million(1))
    return Slider(
        id=PRICE,
        value=bid.price,
        low=reserve,
        high=most,
        step=million(1),
        low_note=scene.say("slots.base", money=amounts.money(scene, reserve)),
        high_note=scene.say("slots.spend", money=amounts.money(scene, credit)),
    )


def _pledge(scene: Scene, bid: Bid, name: str, points: int) -> Checkbox:
    return Checkbox(
        id=f"pledge.{name}",
        label=scene.say(f"pledge.{name}"),
        ticked=bool(msgspec.structs.asdict(bid.pledges)[name]),
        note=f"+{points}",
        answer=Flip(name),
    )


def _bid_buttons(scene: Scene, bid: Bid, desk: order_desk.Kept, room: Box) -> tuple[Widget, ...]:
    """Return place, and take back if a bid is placed; the reason if it would be refused."""
    theme = scene.theme
    placed = bid in order_desk.sheet(scene, desk).bids
    refusal = scene.refusal(PlaceBid(bid=bid))
    tall = theme.px(44)
    box = Box(room.x, room.bottom - tall, room.w, tall)
    label = scene.say("slots.placed" if placed else "slots.place")
    button = Button(
        id="bid.place",
        icon="lock",
        label=label,
        answer=PlaceBid(bid=bid),
        enabled=refusal is None and not placed,
        rect=box,
    )
    note = scene.why(refusal) if refusal is not None else scene.say("slots.sealed")
    colour = theme.bad if refusal is not None else theme.mist
    words = Paragraph(words=note, style="small", colour=colour, rect=Box(room.x, 0, room.w, 0))
    high = words.wants(theme)[1]
    return (words.placed(Box(room.x, box.y - high - 8, room.w, high)), button)


def _facts(scene: Scene, slot: Slot) -> list[Widget]:
    """Return who holds a slot, since when and what it costs."""
    owner = scene.name(slot.owner) if slot.owner else scene.say("who.pool")
    facts: list[Widget] = [
        FactRow(label=scene.say("slots.owner"), value=owner),
        FactRow(label=scene.say("slots.source"), value=scene.say(f"source.{slot.source}")),
        FactRow(label=scene.say("slots.price"), value=amounts.money(scene, slot.price)),
    ]
    if slot.bought is not None:
        bought = amounts.money(scene, slot.bought)
        facts.append(FactRow(label=scene.say("slots.bought"), value=bought))
    return facts


def _held(scene: Scene, slot: Slot, room: Box) -> tuple[Widget, ...]:
    """Return who holds a slot and what it costs, the offers for it, and what we can do."""
    facts = [*_facts(scene, slot), *_offers(scene, slot)]
    placed = layout.column(scene.theme, facts, room.x, room.y, room.w, 6)
    buttons = tuple(_dealings(scene, slot))
    tall = scene.theme.px(44)
    top = room.bottom - len(buttons) * (tall + 8)
    rows = tuple(
        button.placed(Box(room.x, top + number * (tall + 8), room.w, tall))
        for number, button in enumerate(buttons)
    )
    return (*placed, *rows)


def _offers(scene: Scene, slot: Slot) -> Iterator[ItemRow]:
    """Yield the offers on the table by which the slot would change hands; a click opens one."""
    for text in offered(scene, slot)[:3]:
        clause = next(each for each in text.terms.clauses if slot.id in named(each))
        price = clause.p.get("price", 0)
        buyer = scene.name(clause.to[0]) if clause.to else ""
        yield ItemRow(
            id=f"offer.{text.id}",
            icon="repeat-2",
            title=scene.say("slots.offer_to", who=buyer),
            note=texts.state(scene, text),
            value=amounts.money(scene, price if isinstance(price, int) else 0),
            answer=Switch("talks", {"channel": text.id, "draft": None}),
        )


def _dealings(scene: Scene, slot: Slot) -> Iterator[Button]:
    """Yield plan and sell for our own slot, buy for another's."""
    if slot.owner == scene.me:
        yield Button(
            id="slot.plan", icon="rocket", label=scene.say("slots.plan"), answer=Switch("projects")
        )
        for seat in _buyers(scene):
            yield Button(
                id="slot.sell",
                kind="secondary",
                icon="repeat-2",
                label=scene.say("slots.sell"),
                answer=_deal(scene, slot, scene.me, seat),
            )
        return
    owner = slot.owner or scene.me
    yield Button(
        id="slot.buy",
        icon="repeat-2",
        label=scene.say("slots.buy"),
        answer=_deal(scene, slot, owner, scene.me),
    )


def _buyers(scene: Scene) -> tuple[SeatId, ...]:
    """Return the seat that a sale is first drafted for; it can be changed on the paper."""
    return tuple(seat for seat in scene.public.seats if seat != scene.me)[:1]


def _deal(scene: Scene, slot: Slot, seller: SeatId, buyer: SeatId) -> Answer:
    """Return the way to a drafted contract for the sale of a slot."""
    clause = Clause(
        article=1,
        kind="slot_trade",
        by=(seller,),
        to=(buyer,),
        p={"slots": (slot.id,), "price": slot.price + million(4), "anonymous": False},
    )
    parties = tuple(seat for seat in scene.public.seats if seat in (seller, buyer))
    terms = Terms(
        title=scene.say("slots.contract", slot=values.slot(scene, slot.id)),
        form="contract",
        purpose="slots",
        depositary=scene.me,
        parties=parties,
        clauses=(clause,),
    )
    return Switch("talks", {"draft": Draft(terms=terms)})
