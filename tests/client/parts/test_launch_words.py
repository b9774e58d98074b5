"""What is said beside a launch: only what everybody may know."""

import msgspec

from game.client.parts import launch_words
from game.client.parts.acts.act import Voice
from game.model.ids import PadId, PayloadId, Permille
from game.model.launches import Launch
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import A_FLIGHT, EUR, KAZ, RUS, USA

WORLD = scenes.launching()
SCENE = scenes.scene(WORLD, KAZ)


def flight(**fields: object) -> Launch:
    """Return a launch of Russia with some things changed."""
    return msgspec.structs.replace(A_FLIGHT, **fields)


def test_satellites_orbit_and_chance_are_told() -> None:
    """Three numbers from the record of the launch."""
    facts = launch_words.facts(SCENE, flight(satellites=10, success_chance=Permille(963)))

    assert [fact.value for fact in facts] == ["10", "low", "96\u00a0%"]


def test_a_payload_without_satellites_tells_what_it_brings() -> None:
    """A crew flies for prestige."""
    facts = launch_words.facts(SCENE, flight(payload=PayloadId("crew_flight")))
    brought = WORLD.library.payloads[PayloadId("crew_flight")].prestige

    assert facts[0].value == f"+{brought}"


def test_a_launch_of_ones_own_from_home_concerns_nobody_else() -> None:
    """No voice is invented."""
    assert launch_words.voices(SCENE, flight(pad=None)) == ()


def test_guests_builder_and_controller_have_a_voice() -> None:
    """Those who ride along come first."""
    ground = msgspec.structs.replace(WORLD.ground, controllers={PadId("site_31"): RUS})
    scene = scenes.scene(change(WORLD, ground=ground), KAZ)

    voices = launch_words.voices(scene, flight(seat=EUR, provider=USA, guests=(KAZ,)))

    assert voices == (
        Voice(KAZ, "flies along"),
        Voice(USA, "built the rocket"),
        Voice(RUS, "runs the pad"),
    )


def test_poisonous_fuel_concerns_the_host() -> None:
    """Whoever flies it."""
    voices = launch_words.voices(SCENE, flight(toxic=True))

    assert voices[-1] == Voice(KAZ, "poisonous fuel over the steppe")
