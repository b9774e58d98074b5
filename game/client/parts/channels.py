"""Channels: the list at the left of the talks: the plenary, texts, drafts, pairs, our own room."""

from collections.abc import Callable

from game.client.answers import Answer, Switch
from game.client.art.box import Box
from game.client.parts import badges, texts
from game.client.parts.channel_row import ChannelRow, room_for
from game.client.parts.short import short_lines
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.model.ids import SeatId
from game.model.talk import PLENARY
from game.model.treaties import Treaty

BOX = Box(16, 80, 232, 292)
FRIENDS, TEACHER_ROOM, INTERVIEW = "friends:", "teacher:", "press:"
_ROOMS = {FRIENDS: "friends.title", TEACHER_ROOM: "talks.teacher", INTERVIEW: "report.press"}
_LINES = 4
"""Of the name of a channel at most."""
Go = Callable[[str], Answer]
"""Gives the answer that opens a channel."""


def pair(scene: Scene, other: SeatId) -> str:
    """Return the channel of this seat and another, named in seat order."""
    both = [seat for seat in scene.public.seats if seat in (scene.me, other)]
    return f"pair:{'+'.join(both)}"


def other_in(scene: Scene, channel: str) -> SeatId | None:
    """Return the other seat of a channel of two."""
    names = channel.removeprefix("pair:").split("+") if channel.startswith("pair:") else []
    return next((SeatId(name) for name in names if name != scene.me), None)


def title(scene: Scene, channel: str) -> str:
    """Return what a channel is called."""
    if channel == PLENARY:
        return scene.say("talks.plenary")
    other = other_in(scene, channel)
    if other is not None:
        return scene.name(other)
    text = texts.find(scene, channel)
    if text is not None:
        return texts.called(scene, text)
    for begins, key in _ROOMS.items():
        if channel.startswith(begins):
            return scene.say(key)
    return scene.say("talks.own")


def members(scene: Scene, channel: str) -> tuple[str, ...]:
    """Return the seats that read a channel, as far as this seat knows."""
    text = texts.find(scene, channel)
    if text is not None:
        return text.terms.parties
    other = other_in(scene, channel)
    if other is not None:
        return (scene.me, other)
    if channel.startswith(FRIENDS):
        return tuple(channel.removeprefix(FRIENDS).split("+"))
    return tuple(scene.public.seats) if channel == PLENARY else (scene.me,)


def channels(scene: Scene, chosen: str, go: Go, unread: dict[str, int]) -> tuple[Widget, ...]:
    """Return the panel with the list; texts that wait for us come first."""
    theme = scene.theme
    panel = Panel(rect=BOX, heading=scene.say("talks.channels"))
    inside = panel.inside(theme)
    rows = [
        _row(scene, each, chosen, go, unread)
        for each in (PLENARY, *_closed(scene), *_text_ids(scene), *_others(scene), *_ours(scene))
    ]
    rows[1:1] = _conference(scene)
    room = Box(BOX.x + 6, inside.y, BOX.w - 12, BOX.bottom - inside.y - 8)
    placed = layout.column(theme, rows, room.x, room.y, room.w - 10, 2)
    return (panel, ScrollArea(id="channels", rect=room, children=placed))


def _conference(scene: Scene) -> list[ChannelRow]:
    """Return the way to the conference, if one was called."""
    conference = scene.public.conference
    if conference is None:
        return []
    waits = conference.motion is not None and scene.me not in conference.motion.voted
    badge = "1" if waits and conference.closed is None else ""
    room = room_for(scene.theme, BOX.w - 22, badge)
    note = short_lines(scene, scene.titled(conference.terms.title), room, 2, "cap")
    return [
        ChannelRow(
            id="channel.conference",
            answer=Switch("conference"),
            icon="users",
            title=scene.say("conference.title"),
            note=note,
            badge=badge,
        )
    ]


def _closed(scene: Scene) -> list[str]:
    """Return the room of the friends of the chair, while we are among them."""
    conference = scene.public.conference
    friends = None if conference is None else conference.friends
    if friends is None or scene.me not in friends.seats:
        return []
    return [f"{FRIENDS}{'+'.join(friends.seats)}"]


def _ours(scene: Scene) -> tuple[str, ...]:
    """Return our own room, the one with the teacher, and interviews if there is a press."""
    press = (f"{INTERVIEW}{scene.me}",) if "press" in scene.public.lesson.roles else ()
    return (f"seat:{scene.me}", f"{TEACHER_ROOM}{scene.me}", *press)


def _text_ids(scene: Scene) -> list[str]:
    """Return the texts on the table, those that wait for us first, then our drafts."""
    table = sorted(texts.on_the_table(scene), key=lambda text: not badges.waits_for_me(scene, text))
    return [*(text.id for text in table), *scene.own.drafts]


def _others(scene: Scene) -> list[str]:
    return [pair(scene, seat) for seat in scene.public.seats if seat != scene.me]


def _row(scene: Scene, channel: str, chosen: str, go: Go, unread: dict[str, int]) -> ChannelRow:
    text = texts.find(scene, channel)
    other = other_in(scene, channel)
    waits = int(text is not None and badges.waits_for_me(scene, text))
    count = waits + unread.get(channel, 0)
    badge = str(count) if count else ""
    room = room_for(scene.theme, BOX.w - 22, badge)
    return ChannelRow(
        id=f"channel.{channel}",
        answer=go(channel),
        title=short_lines(scene, title(scene, channel), room, _LINES),
        note=short_lines(scene, _note(scene, channel, text, other), room, 2, "cap"),
        icon="" if other else icon(channel, text),
        code=other or "",
        badge=badge,
        selected=channel == chosen,
    )


def _note(scene: Scene, channel: str, text: Treaty | None, other: SeatId | None) -> str:
    if text is not None:
        return scene.say(
            "talks.text_note", state=texts.state(scene, text), who=texts.parties(scene, text, 1)
        )
    if other is not None:
        trust = scene.own.trusted_by.get(other, 500) // 10
        return scene.say("talks.trust", trust=trust)
    if channel == PLENARY:
        return scene.say("talks.everybody", count=len(scene.public.seats))
    if channel.startswith(FRIENDS):
        return ", ".join(members(scene, channel))
    if channel.startswith(INTERVIEW):
        return scene.say("talks.interview")
    return scene.say("talks.teacher_note" if channel.startswith(TEACHER_ROOM) else "talks.us")


def icon(channel: str, text: Treaty | None) -> str:
    """Return the icon of a channel that is no seat."""
    if channel == PLENARY:
        return "landmark"
    if channel.startswith(TEACHER_ROOM):
        return "life-buoy"
    if channel.startswith(INTERVIEW):
        return "megaphone"
    if text is None:
        return "lock"
    return "pencil-line" if text.state == "draft" else "file-signature"
