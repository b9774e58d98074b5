"""Lasting effects: what incidents leave behind for some turns, in one list that the rules ask.

An incident adds an effect; market, costs, slots and treaties ask the questions below. Each Review
takes away what is over.
"""

from collections.abc import Iterator

from game.model.ids import Money, Percent, Permille, SeatId
from game.model.incidents import Effect, EffectKind
from game.model.treaties import BINDING
from game.model.vehicles import Payload, Vehicle
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change

SOUGHT = "sought"
"""An export restriction that a text deposited with the host lifts."""
FULL = 1000


class EffectBegan(Event, frozen=True, kw_only=True):
    """Something holds for some turns from now on."""

    effect: Effect

    def evolve(self, world: World) -> World:
        """Add it; what the same kind of incident left on the same seats before is replaced."""
        new = _name(self.effect)
        others = tuple(effect for effect in world.effects if _name(effect) != new)
        return change(world, effects=(*others, self.effect))

    def seen_by(self, world: World) -> Audience:
        """Everybody reads the news."""
        return EVERYONE


class EffectsEnded(Event, frozen=True, kw_only=True):
    """What was to hold until this turn is over."""

    def evolve(self, world: World) -> World:
        """Keep what lasts longer."""
        lasting = tuple(effect for effect in world.effects if effect.until > world.turn)
        return change(world, effects=lasting)

    def seen_by(self, world: World) -> Audience:
        """Everybody reads the news."""
        return EVERYONE


def end_effects(world: World) -> Iterator[Event]:
    """Take away what this turn was the last of."""
    if any(effect.until <= world.turn for effect in world.effects):
        yield EffectsEnded()


def running(world: World, kind: EffectKind) -> tuple[Effect, ...]:
    """Return the effects of a kind that hold this turn."""
    return tuple(e for e in world.effects if e.kind == kind and e.until >= world.turn)


def services_lost(world: World, seat: SeatId) -> Permille:
    """Return what storms, prices and restrictions take off a seat's services, permille."""
    plain = sum(e.amount for e in running(world, "services") if seat in e.seats)
    barred = sum(e.amount for e in restrictions(world) if seat in e.seats)
    return Permille(plain + barred)


def income_lost(world: World, seat: SeatId) -> Permille:
    """Return what cuts at home take off a seat's appropriation, permille."""
    return Permille(sum(e.amount for e in running(world, "income") if seat in e.seats))


def boom(world: World, payload: Payload) -> Permille:
    """Return by how much a fashion of the market multiplies what a payload earns, permille."""
    factor = FULL
    for effect in running(world, "boom"):
        if effect.what == payload.launch_class:
            factor = factor * effect.amount // FULL
    return Permille(factor)


def price_cut(world: World, vehicle: Vehicle) -> Money:
    """Return what competition takes off the price of a vehicle, k$: reusable ones got cheaper."""
    if not vehicle.reusable:
        return Money(0)
    return Money(sum(effect.amount for effect in running(world, "price_cut")))


def gateway(world: World) -> Percent | None:
    """Return the percent of the slot price that science and joint launches pay, or None."""
    offers = running(world, "gateway")
    return Percent(min(offer.amount for offer in offers)) if offers else None


def restrictions(world: World) -> Iterator[Effect]:
    """Yield the export restrictions from which no text exempts the pair."""
    for effect in running(world, "export"):
        if not (effect.what == SOUGHT and exempt(world, effect.seats)):
            yield effect


def restricted(world: World, one: SeatId, other: SeatId) -> bool:
    """Return whether two seats may not exchange technology, rides or crew seats this turn."""
    return any({one, other} == {*effect.seats} for effect in restrictions(world))


def exempt(world: World, pair: tuple[SeatId, ...]) -> bool:
    """Return whether a public text in force that the host keeps binds both of a pair."""
    return any(
        treaty.state in BINDING
        and treaty.text_is_public
        and treaty.terms.depositary == world.ground.host
        and all(seat in treaty.bound for seat in pair)
        for treaty in world.treaties.values()
    )


def _name(effect: Effect) -> tuple[str, str, tuple[SeatId, ...]]:
    """Return what tells effects apart."""
    return effect.kind, effect.by, effect.seats
