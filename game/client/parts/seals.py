"""Seals: who has agreed, who has signed, and what is still needed."""

from collections.abc import Mapping

from game.client.art.box import Box
from game.client.scene import Scene
from game.client.widgets.layout import width_for
from game.client.widgets.seal import Seal, State
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph
from game.model.ids import SeatId
from game.model.treaties import Terms, Treaty

_TALLY = 118
"""Width of the tally at the right, pixels."""


def seals(
    scene: Scene, terms: Terms, treaty: Treaty | None, box: Box, fallen: Mapping[SeatId, float]
) -> tuple[Widget, ...]:
    """Return a seal for each party and how many more are needed.

    ``fallen`` says how far the seals have come down, 0 to 1; those that it leaves out lie there.
    """
    seats = _signatories(terms, treaty)
    crowded = len(seats) > 6
    room = Box(box.x, box.y, box.w if crowded else box.w - _TALLY, box.h)
    places = room.columns(max(len(seats), 4), 2)
    placed = tuple(
        _seal(scene, seat, treaty, place, by_code=crowded).stamped_to(fallen.get(seat, 1.0))
        for seat, place in zip(seats, places, strict=False)
    )
    return placed if crowded else (*placed, *_tally(scene, terms, treaty, box))


def _signatories(terms: Terms, treaty: Treaty | None) -> tuple[SeatId, ...]:
    later = () if treaty is None else tuple(treaty.signatures)
    return (*terms.parties, *(seat for seat in later if seat not in terms.parties))


def _seal(scene: Scene, seat: SeatId, treaty: Treaty | None, place: Box, *, by_code: bool) -> Seal:
    """Return the seal of a party; where many stand side by side, three letters name it."""
    state, key = stand(seat, treaty)
    name = scene.say("seal.you") if seat == scene.me else scene.name(seat)
    if by_code or width_for(scene.theme, name, "capb") > place.w:
        name = seat
    return Seal(code=seat, name=name, words=scene.say(f"seal.{key}"), state=state, rect=place)


def stand(seat: SeatId, treaty: Treaty | None) -> tuple[State, str]:
    """Return how a seat stands to a text: the look of its seal and the key of its word."""
    if treaty is None or treaty.state == "draft":
        return "reading", "party"
    if seat in treaty.refused:
        return "objects", "refused"
    if seat in treaty.ratified or seat in treaty.bound:
        return "signed", "ratified"
    if seat in treaty.signatures:
        return "signed", "signed"
    whole = {clause.article for clause in treaty.terms.clauses}
    if whole and whole <= set(treaty.initials.get(seat, ())):
        return "reading", "agreed"
    return ("reading", "partly") if treaty.initials.get(seat) else ("reading", "reading")


def _tally(scene: Scene, terms: Terms, treaty: Treaty | None, box: Box) -> tuple[Widget, ...]:
    """Return how many seals are there and what the entry rule asks for."""
    theme = scene.theme
    have = len(treaty.signatures) if treaty else 0
    need = entry_count(terms)
    right = Box(box.right - _TALLY, box.y, _TALLY, box.h)
    count = Label(
        words=scene.say("seal.count", have=have, need=need),
        style="h2",
        colour=theme.ink,
        anchor="right",
        rect=Box(right.x, right.y + 4, right.w, 32),
    )
    rule = Paragraph(
        words=scene.say(f"seal.rule.{terms.entry.rule[0]}"),
        style="cap",
        colour=theme.ink2,
        anchor="right",
        rect=Box(right.x, right.y + 34, right.w, right.h - 34),
    )
    return (count, rule) if rule.wants(theme)[1] <= rule.rect.h else (count,)


def entry_count(terms: Terms) -> int:
    """Return how many signatures the entry rule needs at least."""
    return terms.entry.count if "count" in terms.entry.rule else len(terms.parties)
