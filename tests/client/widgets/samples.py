"""One of each widget with real words in three languages, for tests that look at all of them."""

from collections.abc import Callable

import msgspec

from game.client.art.box import Box
from game.client.art.theme import Theme
from game.client.widgets import layout
from game.client.widgets.alert_card import AlertCard
from game.client.widgets.area import ScrollArea
from game.client.widgets.banner import Banner, Toast
from game.client.widgets.bars import Bar, Gain, Gauge, LoadRow
from game.client.widgets.button import Button, IconButton
from game.client.widgets.chat_bubble import ChatBubble, OfferCard, SystemLine
from game.client.widgets.chip import Chip
from game.client.widgets.choice import Checkbox, Choice, Option
from game.client.widgets.clause_card import ClauseCard
from game.client.widgets.dialog import Dialog
from game.client.widgets.manifest_card import ManifestCard
from game.client.widgets.panel import Panel, Paper, Shade
from game.client.widgets.rows import DelegationRow, FactRow, ItemRow, MenuRow
from game.client.widgets.scene_tag import SceneTag
from game.client.widgets.seal import Seal
from game.client.widgets.slider import Slider, Stepper
from game.client.widgets.slot_cell import SlotCell
from game.client.widgets.speech_card import SpeechCard, Spotlight
from game.client.widgets.tabs import Tab, TabBar
from game.client.widgets.text_field import TextField
from game.client.widgets.timer import PhasePips, RingTimer
from game.client.widgets.top_bar import Resource, TopBar
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The same things said in one language."""

    counter: str
    sign: str
    nation: str
    detail: str
    sentence: str
    state: str
    tabs: tuple[str, ...]
    phase: str
    turn: str
    treasury: str


EN = Words(
    counter="Counter-offer", sign="Place sealed bid", nation="Emerging Nations",
    detail="Russia to Kazakhstan, each year",
    sentence="The wind is above the limit. Waiting costs one turn, a failed launch a satellite.",
    state="Wind hold", tabs=("Steppe", "Orbit", "Talks", "Slots", "Projects", "Ledger"),
    phase="Negotiate", turn="Turn 3 of 12, spring 2031", treasury="treasury",
)  # fmt: skip
RU = Words(
    counter="Встречное предложение", sign="Подать закрытую заявку", nation="Развивающиеся страны",
    detail="Россия платит Казахстану каждый год",
    sentence="Ветер сильнее предела. Ожидание стоит одного хода, неудачный пуск стоит спутника.",
    state="Задержка из-за ветра",
    tabs=("Степь", "Орбита", "Торг", "Слоты", "Проекты", "Учёт"),
    phase="Переговоры", turn="Ход 3 из 12, весна 2031", treasury="казна",
)  # fmt: skip
KK = Words(
    counter="Қарсы ұсыныс", sign="Жабық өтінім беру", nation="Дамушы елдер тобы",
    detail="Ресей Қазақстанға жыл сайын төлейді",
    sentence="Жел шектен асты. Күту бір жүріске, сәтсіз ұшыру бір жер серігіне түседі.",
    state="Жел кідіртті", tabs=("Дала", "Орбита", "Келіссөз", "Слоттар", "Жобалар", "Есеп"),
    phase="Келіссөз", turn="12 жүрістің 3-уі, көктем 2031", treasury="қазына",
)  # fmt: skip

Make = Callable[[Theme, Words], Widget]


def _tab_bar(theme: Theme, words: Words) -> Widget:
    icons = ("mountain", "orbit", "handshake", "calendar-range", "hammer", "scroll-text")
    tabs = tuple(
        Tab(icon, label, icon, label, "3" if icon == "handshake" else "")
        for icon, label in zip(icons, words.tabs, strict=True)
    )
    return TabBar(tabs=tabs, selected="orbit").at(theme, 10, 10)


def _top_bar(theme: Theme, words: Words) -> Widget:
    bar = _tab_bar(theme, words)
    assert isinstance(bar, TabBar)
    resources = (
        Resource("coins", "$412 M", words.treasury), Resource("sparkles", "27", "prestige"),
        Resource("leaf", "74", "sustain."), Resource("satellite", "5", "in orbit"),
    )  # fmt: skip
    return TopBar(
        code="KAZ", name="Kazakhstan", role=words.treasury, resources=resources, tabs=bar.tabs,
        selected="orbit", turn=words.turn, phase=words.phase, phases=5, phase_now=1,
        clock="02:14", left=0.62, menu="menu", menu_tip="Menu",
    )  # fmt: skip


def _area(theme: Theme, words: Words) -> Widget:
    rows = [
        ItemRow(id=f"row{number}", icon="landmark", title=words.nation, note=words.detail)
        for number in range(8)
    ]
    return ScrollArea(
        id="area", rect=Box(10, 10, 300, 150), children=layout.column(theme, rows, 10, 10, 290)
    )


def _buttons(words: Words) -> tuple[Button, ...]:
    return (
        Button(id="no", label=words.counter, kind="secondary", answer="no"),
        Button(id="yes", label=words.sign, answer="yes", icon="check"),
    )


def _card(widget: Widget, width: int) -> Make:
    """Return a maker that sets the widget as high as it wants to be at a width."""

    def make(theme: Theme, words: Words) -> Widget:
        wide = theme.px(width)
        sized = widget.placed(Box(10, 10, wide, 0))
        return sized.placed(Box(10, 10, *sized.wants(theme)))

    return make


def samples(theme: Theme, words: Words) -> dict[str, Widget]:
    """Return every kind of widget, placed."""
    w = words
    fixed: dict[str, Widget] = {
        "tab_bar": _tab_bar(theme, w),
        "top_bar": _top_bar(theme, w),
        "scroll_area": _area(theme, w),
        "alert_card": AlertCard(
            heading=w.state, note=w.turn[:6], rect=Box(10, 10, theme.px(252), 200)
        ),
        "banner": Banner(words=w.phase, note=w.sentence),
        "bar": Bar(share=0.6, colour=theme.ok, rect=Box(10, 10, 100, 6)),
        "panel": Panel(heading=w.phase, note=w.treasury, rect=Box(10, 10, theme.px(260), 120)),
        "paper": Paper(rect=Box(30, 10, 400, 200)),
        "shade": Shade(rect=Box(10, 10, 100, 100)),
        "dialog": Dialog(heading=w.counter, words=w.sentence, buttons=_buttons(w)),
        "spotlight": Spotlight(holes=(Box(300, 300, 200, 100),)),
        "slot_cell.held": SlotCell(
            state="held", codes=("KAZ",), title="KAZ", note="KazSat-5", rect=Box(10, 10, 84, 68)
        ),
        "slot_cell.flown": SlotCell(
            state="flown", codes=("RUS",), title="RUS", note="ISS", rect=Box(10, 10, 84, 68)
        ),
        "slot_cell.contested": SlotCell(
            state="contested", codes=("IND", "JPN", "UAE"), note="3", rect=Box(10, 10, 84, 68)
        ),
        "slot_cell.open": SlotCell(state="open", note="$14 M", rect=Box(10, 10, 84, 68)),
        "slot_cell.closed": SlotCell(state="closed", note=w.state, rect=Box(10, 10, 268, 68)),
    }
    wide = {name: make(theme, w) for name, make in (_wide(w) | _measured(w)).items()}
    free = {name: widget.at(theme, 10, 10) for name, widget in _free(theme, w).items()}
    return fixed | wide | free


def _wide(w: Words) -> dict[str, Make]:
    """Return makers of widgets that fill a column and choose their own height."""
    return {
        "chat_bubble": _card(
            ChatBubble(code="RUS", name="Saiga 7", words=w.sentence, time="10:38",
                       reference=w.detail), 300),
        "chat_bubble.mine": _card(
            ChatBubble(code="KAZ", name="Tulpar 3", words=w.detail, mine=True), 300),
        "system_line": _card(SystemLine(words=w.sentence), 300),
        "offer_card": _card(
            OfferCard(id="o", code="RUS", title=w.counter, note="2", words=w.detail,
                      action=w.sign), 300),
        "checkbox": _card(Checkbox(id="c", label=w.detail, ticked=True, note="+8"), 260),
        "clause_card": _card(
            ClauseCard(icon="orbit", title=w.nation, detail=w.detail, value="5", locked=True), 576),
        "clause_card.changed": _card(
            ClauseCard(id="k", icon="banknote", title=w.counter, detail=w.detail, value="$140 M",
                       old="$115 M", changed_by="KAZ", selected=True), 576),
        "clause_card.long": _card(
            ClauseCard(icon="banknote", title=w.counter, detail=w.sentence, value=w.detail,
                       old=w.state, changed_by="KAZ"), 576),
    }  # fmt: skip


def _measured(w: Words) -> dict[str, Make]:
    """Return makers of widgets that show numbers and rows, and choose their own height."""
    return {
        "gain": _card(Gain(icon="coins", label=w.treasury, value="+25 M", share=0.4), 200),
        "gauge": _card(Gauge(value=62, words=w.state), 216),
        "load_row": _card(
            LoadRow(letter="B", name="LEO", note="600-1,000 km", value="88 %", detail="1,640",
                    share=0.88, hot=True), 236),
        "delegation_row": _card(
            DelegationRow(id="d", code="UAE", name=w.nation, note=w.state, value=72, delta=-4),
            216),
        "fact_row": _card(FactRow(label=w.treasury, value="180", icon="coins"), 240),
        "item_row": _card(
            ItemRow(id="i", icon="lock", title=w.nation, note=w.detail, badge="2",
                    selected=True), 300),
        "slider": _card(
            Slider(id="v", value=22, low=0, high=38, base=12, low_note=w.treasury,
                   high_note=w.state), 300),
        "paragraph": _card(Paragraph(words=w.sentence), 300),
        "text_field": _card(TextField(id="t", text=w.detail, icon="send-horizontal"), 330),
    }  # fmt: skip


def _free(theme: Theme, w: Words) -> dict[str, Widget]:
    """Return widgets that choose both their width and their height."""
    return {
        "button": Button(id="b", label=w.sign, icon="lock"),
        "button.danger": Button(id="b", label=w.counter, kind="danger", big=True),
        "button.disabled": Button(id="b", label=w.counter, enabled=False, tip=w.sentence),
        "icon_button": IconButton(id="b", icon="menu", badge="3"),
        "chip": Chip(label=w.state, tone="hold", icon="pause"),
        "choice": Choice(
            id="c", options=(Option(w.phase, 1), Option(w.treasury, 2)), selected=0
        ),
        "label": Label(words=w.counter, style="h2"),
        "manifest_card": ManifestCard(
            id="m", code="EUR", mission=w.nation, vehicle=w.detail, state=w.state, icon="wind",
            status="warn", share=0.7, when="2"
        ),
        "menu_row": MenuRow(id="m", icon="log-in", title=w.sign, note=w.sentence, primary=True),
        "phase_pips": PhasePips(count=5, now=2),
        "ring_timer": RingTimer(label="02:14", share=0.6),
        "scene_tag": SceneTag(point=(200, 200), title=w.nation, note=w.state, code="UAE"),
        "seal": Seal(code="UAE", name=w.nation, words=w.state, state="signed"),
        "seal.objects": Seal(code="USA", name=w.nation, words=w.state, state="objects"),
        "speech_card": SpeechCard(
            name="Aqböken", step="4 / 9", heading=w.counter, words=w.sentence, steps=9, step_now=3,
            buttons=_buttons(w)
        ),
        "stepper": Stepper(id="n", value=5, low=0, high=9, words=w.treasury),
        "toast": Toast(words=w.sentence, icon="check", status="ok"),
    }  # fmt: skip
