"""Chat: what was said in a channel, ready phrases, and the line to write in."""

import msgspec

from game.client.answers import Open
from game.client.art.box import Box
from game.client.parts import channels, reasons, texts, versions
from game.client.parts.chat_head import HIGH, ChatHead
from game.client.parts.short import short_lines
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import IconButton
from game.client.widgets.chat_bubble import ChatBubble, SystemLine
from game.client.widgets.chip import Chip
from game.client.widgets.panel import Panel
from game.client.widgets.text_field import TextField
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.ids import SeatId
from game.model.phrases import PHRASES
from game.model.talk import Message
from game.rules.classroom.reports import ReportMessage
from game.rules.talking import LONGEST, SendMessage
from game.text.phrases import phrase

BOX = Box(900, 80, 364, 526)
TALL = Box(900, 80, 364, 624)
"""Where nothing can be done with a text, the chat takes the room of the buttons."""
FIELD = "chat.field"
SEND = "send"
"""What the arrow carries; the view sends the line and empties it."""
QUICK = ("agree", "time", "why")
"""Phrases that are offered above the line in every channel."""
READY = tuple(name for name, slots in PHRASES.items() if not slots)
"""Phrases without gaps to fill; in rooms without free text they are offered as they are."""
_SHOWN = 60
_WIDE = 300
_TITLE = 190
"""Room for the name of a channel beside four tokens, pixels."""


def chat(
    scene: Scene, channel: str, written: str, show: versions.Show, box: Box = BOX
) -> tuple[Widget, ...]:
    """Return the panel of a channel: what was said, offers, and the reasons of computers.

    ``show`` lays a version of the channel's text on the paper.
    """
    foot = _foot(scene, channel, written, box)
    top = min(each.rect.y for each in foot)
    start = box.y + HIGH + 10
    room = Box(box.x + 14, start, box.w - 24, top - start - 10)
    said = _bubbles(scene, channel, show, room)
    area = ScrollArea(id=f"said.{channel}", rect=room, children=said, sticks_to_end=True)
    return (Panel(rect=box), _head(scene, channel, box), area, *foot)


def _head(scene: Scene, channel: str, box: Box) -> ChatHead:
    """Return the name of the channel and who reads it."""
    codes = channels.members(scene, channel)
    icon = channels.icon(channel, texts.find(scene, channel))
    return ChatHead(
        rect=Box(box.x, box.y, box.w, HIGH),
        title=short_lines(scene, channels.title(scene, channel), _TITLE, 2, "capb"),
        icon="users" if channels.other_in(scene, channel) else icon,
        codes=codes,
        count=scene.say("talks.parties", count=len(codes)),
    )


def spoken(scene: Scene, message: Message) -> str:
    """Return what a message says in the reader's language; a phrase that is none says nothing."""
    if message.phrase:
        return phrase(scene.language, message.phrase, message.slots, scene.public.seats)
    return message.text


def refused(scene: Scene) -> str:
    """Return why the last line was refused, until another one is sent."""
    refusal = scene.refused.get(SendMessage.__name__)
    return "" if refusal is None else scene.why(refusal)


def said_in(scene: Scene, channel: str) -> tuple[Message, ...]:
    """Return the last messages of a channel, oldest first."""
    return tuple(m for m in scene.own.messages if m.channel == channel)[-_SHOWN:]


def _bubbles(scene: Scene, channel: str, show: versions.Show, room: Box) -> tuple[Widget, ...]:
    """Return the messages as bubbles, ours at the right."""
    bubbles: list[tuple[Widget, SeatId]] = [
        (_bubble(scene, message), message.seat) for message in said_in(scene, channel)
    ]
    bubbles += versions.cards(scene, channel, show)
    bubbles += reasons.bubbles(scene, channel)
    if why := refused(scene):
        bubbles.append((SystemLine(words=why, icon="circle-x"), scene.me))
    if not bubbles:
        words = Paragraph(
            words=scene.say("speech.empty"),
            style="small",
            colour=scene.theme.mist,
            rect=Box(room.x, room.y + 4, room.w - 12, 60),
        )
        return (words,)
    wide = min(room.w - 30, scene.theme.px(_WIDE))
    placed: list[Widget] = []
    y = room.y
    for bubble, seat in bubbles:
        mine = seat == scene.me and not isinstance(bubble, SystemLine)
        x = room.right - 14 - wide if mine else room.x
        sized = bubble.placed(Box(x, y, wide, 0))
        placed.append(sized.placed(Box(x, y, wide, sized.wants(scene.theme)[1])))
        y = placed[-1].rect.bottom + 8
    return tuple(placed)


def _bubble(scene: Scene, message: Message) -> Widget:
    if message.hidden:
        return SystemLine(words=scene.say("speech.hidden"), icon="eye-off")
    mine = message.seat == scene.me
    sender = sender_of(scene, message)
    name = f"{sender} · {message.call_sign}" if message.call_sign and not mine else sender
    bubble = ChatBubble(
        code=message.seat if message.seat in scene.public.seats else "",
        name=name,
        words=spoken(scene, message),
        time=scene.say("speech.read" if message.read else "speech.turn", turn=message.turn),
        mine=mine,
    )
    if mine or not message.seat:
        return bubble
    return msgspec.structs.replace(
        bubble,
        id=f"said.{message.id}",
        tip=scene.say("speech.report"),
        answer=Open("question", {"about": "report", "command": ReportMessage(message=message.id)}),
    )


def sender_of(scene: Scene, message: Message) -> str:
    """Return who said something: we, a seat, a role without a seat, or the teacher."""
    if message.seat == scene.me:
        return scene.say("speech.you")
    if not message.seat:
        return scene.say("speech.teacher")
    if message.seat not in scene.public.seats:
        return scene.say(f"report.{message.seat}")
    return scene.name(message.seat)


def _foot(scene: Scene, channel: str, written: str, inside: Box) -> tuple[Widget, ...]:
    """Return what can be said: phrases, and a line where free text is allowed."""
    mode = scene.public.settings.chat
    if mode == "off":
        words = scene.say("speech.off")
        place = Box(inside.x + 16, inside.bottom - 60, inside.w - 32, 48)
        return (Paragraph(words=words, style="small", colour=scene.theme.mist, rect=place),)
    names = QUICK if mode == "free" else READY
    chips = tuple(_phrase(scene, channel, name) for name in names)
    field = _field(scene, channel, written, inside) if mode == "free" else ()
    room = inside.bottom - 14 - (50 if field else 0)
    rows = layout.flow(scene.theme, chips, Box(inside.x + 14, 0, inside.w - 28, 0), 6, 6)
    high = layout.bottom(rows)
    if mode == "free":
        lifted = tuple(each.moved(0, room - high) for each in rows)
        return (*lifted, *field)
    area = Box(inside.x + 14, inside.bottom - 14 - 180, inside.w - 24, 180)
    moved = tuple(each.moved(0, area.y) for each in rows)
    return (ScrollArea(id="phrases", rect=area, children=moved),)


def _phrase(scene: Scene, channel: str, name: str) -> Chip:
    return Chip(
        id=f"phrase.{name}",
        label=scene.say(f"phrase.{name}"),
        answer=SendMessage(channel=channel, phrase=name),
    )


def _field(scene: Scene, channel: str, written: str, inside: Box) -> tuple[Widget, ...]:
    box = Box(inside.x + 14, inside.bottom - 14 - 40, inside.w - 28, 40)
    field = TextField(
        id=FIELD,
        text=written,
        placeholder=scene.say("speech.write"),
        limit=LONGEST,
        rect=Box(box.x, box.y, box.w - 46, box.h),
    )
    send = IconButton(
        id="chat.send",
        icon="send-horizontal",
        tip=scene.say("speech.send"),
        answer=SEND,
        enabled=bool(written.strip()),
        rect=Box(box.right - 40, box.y, 40, 40),
    )
    return (field, send)


def sent(channel: str, written: str) -> SendMessage | None:
    """Return the message that the enter key or the arrow sends; the view empties the line."""
    return SendMessage(channel=channel, text=written.strip()) if written.strip() else None
