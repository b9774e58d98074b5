"""Burdens: what a seat brings into the game besides its aims - debts, a programme, a condition."""

from collections.abc import Iterator

from game.client.scene import Scene
from game.rules.standing.programmes import MISSED


def of(scene: Scene) -> Iterator[str]:
    """Yield each of them as a sentence."""
    me = scene.me
    for debt in scene.own.debts:
        mine = debt.debtor == me
        yield scene.say(
            "briefing.owes" if mine else "briefing.owed",
            seat=scene.name(debt.creditor if mine else debt.debtor),
            amount=debt.amount,
            yearly=debt.yearly,
        )
    programme = scene.own.me.programme
    if programme:
        launches = ", ".join(
            f"{scene.spell(scene.names[payload].name)} × {count}"
            for payload, count in programme.items()
        )
        yield scene.say("briefing.programme", launches=launches, prestige=MISSED)
    health = scene.public.settings.open_sky // 10
    if health:
        yield scene.say("briefing.open_sky", health=health)
