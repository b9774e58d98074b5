"""Ticks: the five aims of the tutorial, read off the end of the game."""

from game.client.parts import texts
from game.client.scene import Scene

HEALTHY = 600
"""Steppe health that counts as kept (tenths)."""


def ticks(scene: Scene) -> tuple[tuple[str, bool], ...]:
    """Return each aim and whether it was reached."""
    log = (*scene.public.launch_log, *scene.public.launches)
    flown = any(each.seat == scene.me and each.outcome == "success" for each in log)
    signed = [
        text
        for text in texts.seen(scene).values()
        if scene.me in text.signatures and (text.signed_turn or 0) > 0
    ]
    return (
        ("deal", bool(signed)),
        ("satellite", flown),
        ("steppe", scene.public.ground.steppe >= HEALTHY),
        ("treaty", any(scene.me in text.bound for text in signed)),
        ("breach", not _breached(scene)),
    )


def _breached(scene: Scene) -> bool:
    """Return whether a breach of ours was found."""
    findings = (*scene.public.findings.values(), *scene.own.findings.values())
    return any(each.obligor == scene.me and each.status == "confirmed" for each in findings)
