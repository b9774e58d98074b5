"""Lasting effects: one list, asked by market, slots and treaties."""

from game.model.ids import SeatId, Turn
from game.model.incidents import Effect, EffectKind
from game.model.treaties import Clause
from game.model.world import World
from game.rules.deck.effects import EffectBegan, end_effects, exempt, restricted, services_lost
from game.rules.engine import change
from game.sight.imagined import imagined
from game.sight.seat import seat_sight
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, after


def with_effect(
    world: World,
    kind: EffectKind = "services",
    by: str = "solar_storm",
    seats: tuple[SeatId, ...] = (EUR,),
    until: int = 1,
    amount: int = 50,
) -> World:
    """Return the world with one more effect."""
    effect = Effect(kind=kind, by=by, seats=seats, amount=amount, until=Turn(until))
    return EffectBegan(effect=effect).evolve(world)


def test_effects_of_different_incidents_add_up() -> None:
    """A storm and a price shock in one year."""
    world = with_effect(with_effect(a_world()), by="price_shock")

    assert services_lost(world, EUR) == 100
    assert services_lost(world, KAZ) == 0


def test_the_same_incident_leaves_one_effect() -> None:
    """A second storm replaces the first."""
    assert services_lost(with_effect(with_effect(a_world()), amount=70), EUR) == 70


def test_an_effect_is_over_after_its_last_turn() -> None:
    """It is taken away at Review, and counts no more in any case."""
    world = with_effect(with_effect(a_world()), by="price_shock", until=2)
    ended = after(world, end_effects)

    assert [effect.by for effect in ended.effects] == ["price_shock"]
    assert services_lost(change(world, turn=Turn(2)), EUR) == 50


def test_every_seat_reckons_with_them() -> None:
    """They are in its sight, and in the world that it imagines."""
    world = with_effect(a_world())

    assert services_lost(imagined(seat_sight(world, KAZ)), EUR) == 50


def test_only_a_public_text_kept_by_the_host_exempts() -> None:
    """A secret one would show by its effect."""
    pair = (RUS, EUR)

    def kept(**fields: object) -> bool:
        """Return whether a text of all three exempts the pair."""
        text = a_treaty(Clause(kind="debris_tracking"), parties=(KAZ, RUS, EUR), **fields)  # type: ignore[arg-type]
        return exempt(a_world(text), pair)

    assert kept()
    assert not kept(visibility="secret")
    assert not kept(state="offered")
    assert not exempt(a_world(a_treaty(Clause(kind="gen_pay"), parties=pair)), pair)


def test_a_restriction_holds_between_two_seats_only() -> None:
    """Whichever asks the other."""
    world = with_effect(a_world(), kind="export", by="export_restrictions", seats=(RUS, EUR))

    assert restricted(world, RUS, EUR)
    assert restricted(world, EUR, RUS)
    assert not restricted(world, KAZ, EUR)
