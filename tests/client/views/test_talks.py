"""Talks: read, draft, counter, sign, and speak."""

import msgspec

from game.client.answers import Become, Open
from game.client.parts import chat
from game.client.parts.channel_row import ChannelRow
from game.client.parts.drafting import Draft, article_of
from game.client.render import picture_of
from game.client.views.talks import Talks
from game.client.widgets.bars import Gain
from game.client.widgets.chat_bubble import OfferCard
from game.client.widgets.clause_card import ClauseCard
from game.client.widgets.gestures import Key
from game.model.ids import SeatId
from game.rules.classroom.reports import ReportMessage
from game.rules.engine import Refusal, change
from game.rules.talking import MakePledge, SendMessage
from game.rules.treaties.offers import CounterTreaty, OfferTreaty, WithdrawOffer
from game.rules.treaties.reservations import ObjectReservation, ReserveArticle
from game.rules.treaties.signing import InitialArticle, WithdrawInitial
from tests.client import scenes
from tests.client.hands import became, both, click, keys, typed, widget
from tests.client.scenes import EUR, KAZ, RUS, SIGNED
from tests.worlds import play

SCENE = scenes.scene(scenes.negotiating())
TEXT = scenes.offer(scenes.negotiating())
ON_TEXT = Talks(channel=TEXT.id)


def talks(answer: object) -> Talks:
    """Return the talks page that an answer leads to."""
    page = became(answer)  # type: ignore[arg-type]  # an answer of the page
    assert isinstance(page, Talks)
    return page


def desk(page: Talks) -> Draft:
    """Return the text on the desk."""
    assert page.draft is not None
    return page.draft


def test_a_channel_is_opened() -> None:
    """The text that waits for us is in the list."""
    assert talks(both(Talks(), SCENE, f"channel.{TEXT.id}")).channel == TEXT.id


def test_agreeing_initials_the_whole_text() -> None:
    """Kazakhstan answers Russia's counter-offer."""
    answer = both(ON_TEXT, SCENE, "do.agree")

    assert answer == InitialArticle(treaty=TEXT.id, version=2)


def test_the_own_offer_can_be_withdrawn() -> None:
    """It was Kazakhstan's from the beginning."""
    assert both(ON_TEXT, SCENE, "do.withdraw") == WithdrawOffer(treaty=TEXT.id)


def test_signing_waits_until_all_have_agreed() -> None:
    """The button says why it is grey: the rules were asked."""
    russia = scenes.scene(scenes.negotiating(), scenes.RUS)
    button = widget(ON_TEXT, russia, "do.sign")

    assert not button.enabled
    assert button.tip


def test_an_article_can_be_promised_without_a_treaty() -> None:
    """Russia's rent, to Kazakhstan: a question first, for words are remembered."""
    scene = scenes.scene(scenes.negotiating(), scenes.RUS)
    desk = Draft(terms=TEXT.terms, panel="clause", article=1)

    answer = both(Talks(draft=desk), scene, "article.pledge")

    assert isinstance(answer, Open)
    pledge = answer.fields["command"]
    assert isinstance(pledge, MakePledge)
    assert (pledge.to, pledge.kind, pledge.until) == (KAZ, "lease_rent", 3)


def test_an_article_of_a_signed_text_can_be_reserved() -> None:
    """A press on its card asks whether that is meant."""
    scene = scenes.scene(scenes.signed())
    wish = ReserveArticle(treaty=SIGNED, article=3)

    answer = both(Talks(channel=SIGNED), scene, "article.3")

    assert answer == Open("question", {"about": "reserve", "command": wish})


def test_a_reservation_is_shown_and_can_be_objected_to() -> None:
    """Russia took out the article on disposal."""
    scene = scenes.scene(scenes.signed())
    card = widget(Talks(channel=SIGNED), scene, "article.3")
    wish = ObjectReservation(treaty=SIGNED, seat=scenes.RUS)

    answer = both(Talks(channel=SIGNED), scene, "do.object")

    assert isinstance(card, ClauseCard)
    assert card.detail.endswith("Reserved by Russia.")
    assert answer == Open("question", {"about": "object", "command": wish})


def test_a_counter_offer_is_made_with_mouse_alone() -> None:
    """Counter, pull the rent, send."""
    page = talks(click(ON_TEXT, SCENE, "do.counter"))
    assert not widget(page, SCENE, "do.counter_send").enabled
    page = talks(click(page, SCENE, "number.amount"))

    answer = click(page, SCENE, "do.counter_send")

    sent = [part for part in answer if isinstance(part, CounterTreaty)]  # type: ignore[union-attr]  # a tuple
    assert sent[0].terms.clauses[0].p["amount"] == 150_000
    assert talks(answer).draft is None


def test_a_value_changes_with_keyboard_alone() -> None:
    """One arrow is one step of the kind."""
    page = talks(keys(ON_TEXT, SCENE, "do.counter"))
    page = talks(keys(page, SCENE, "number.amount", "right"))

    clause = article_of(desk(page).terms, 1)
    assert clause is not None
    assert clause.p["amount"] == 145_000


def test_a_new_text_is_drafted_and_offered() -> None:
    """From an empty sheet to the table: parties, a clause card, offer."""
    page = talks(both(Talks(channel="pair:KAZ+EUR"), SCENE, "text.new"))
    page = talks(both(page, SCENE, "kind.debris_tracking"))
    page = talks(click(page, SCENE, "article.0"))
    page = talks(typed(page, SCENE, "draft.title", "Eyes on the sky"))

    answer = both(page, SCENE, "do.offer")

    offered = [part for part in answer if isinstance(part, OfferTreaty)]  # type: ignore[union-attr]  # a tuple
    assert offered[0].terms.parties == (KAZ, EUR)
    assert offered[0].terms.title == "Eyes on the sky"


def test_what_is_typed_stays_with_its_channel() -> None:
    """Going elsewhere and coming back loses nothing."""
    page = talks(typed(ON_TEXT, SCENE, "chat.field", "Wait"))
    elsewhere = talks(both(page, SCENE, "channel.plenary"))

    assert elsewhere.written[TEXT.id] == "Wait"


def test_enter_and_arrow_send_the_line_and_empty_it() -> None:
    """Two ways, one message."""
    page = msgspec.structs.replace(ON_TEXT, written={TEXT.id: "Four slots."})
    message = SendMessage(channel=TEXT.id, text="Four slots.")

    for answer in (both(page, SCENE, "chat.send"), keys(page, SCENE, "chat.field")):
        assert message in (answer or ())  # type: ignore[operator]  # a tuple
        assert talks(answer).written[TEXT.id] == ""


def test_a_ready_phrase_is_one_press() -> None:
    """For those who do not want to type."""
    answer = both(Talks(), SCENE, "phrase.why")

    assert answer == SendMessage(channel="plenary", phrase="why")


def test_an_open_channel_is_read() -> None:
    """Its messages do not count as new any more."""
    answer = ON_TEXT.tick(SCENE)

    assert isinstance(answer, Become)
    assert talks(answer).read[TEXT.id] == 2


def test_digits_change_tabs_but_not_while_typing() -> None:
    """A price typed into the chat stays there."""
    from game.client.stage import Stage
    from game.client.widgets.attention import Attention
    from tests.client.hands import on_stage

    stage: Stage = on_stage("talks", ON_TEXT)
    top = msgspec.structs.replace(stage.top, attention=Attention().focused_on("chat.field"))
    writing = msgspec.structs.replace(stage, pages=(top,))

    assert stage.hear(Key("4"), SCENE)[0].top.name == "slots"
    assert writing.hear(Key("4"), SCENE)[0].top.name == "talks"


def test_a_message_of_others_can_be_reported() -> None:
    """A press asks first; our own words cannot be."""
    said = next(m for m in scenes.negotiating().messages if m.seat == RUS)
    own = next(m for m in scenes.negotiating().messages if m.seat == KAZ)

    answer = both(ON_TEXT, SCENE, f"said.{said.id}")

    report = ReportMessage(message=said.id)
    assert answer == Open("question", {"about": "report", "command": report})
    assert not any(each.id == f"said.{own.id}" for each in ON_TEXT.widgets(SCENE))


def test_a_counter_offer_stands_in_the_talk() -> None:
    """With what it changed; a press lays it on the paper."""
    card = widget(ON_TEXT, SCENE, "version.2")

    assert isinstance(card, OfferCard)
    assert "$140\N{NO-BREAK SPACE}M" in card.words
    assert talks(both(ON_TEXT, SCENE, "version.2")).version == 0


def test_the_teacher_speaks_without_a_seat() -> None:
    """And everybody knows who it is."""
    said = msgspec.structs.replace(
        scenes.negotiating().messages[0], seat=SeatId(""), channel=TEXT.id, text="Slowly, please."
    )
    world = change(scenes.negotiating(), messages=(said,))

    page = picture_of("talks", scenes.scene(world), {"channel": TEXT.id})

    assert chat.sender_of(SCENE, said) == "Teacher"
    assert page.get_size() == (1280, 720)


def test_a_press_on_an_article_initials_it_alone() -> None:
    """The others stay open; who agrees already stands on the card."""
    answer = both(ON_TEXT, SCENE, "article.2")
    card = widget(ON_TEXT, SCENE, "article.2")

    assert answer == InitialArticle(treaty=TEXT.id, version=2, articles=(2,))
    assert isinstance(card, ClauseCard)
    assert card.initials == ("RUS",)


def test_an_initial_is_taken_back_by_another_press() -> None:
    """As long as nobody has signed."""
    world = play(
        scenes.negotiating(), InitialArticle(actor=KAZ, treaty=TEXT.id, version=2, articles=(2,))
    )

    answer = both(ON_TEXT, scenes.scene(world), "article.2")

    assert answer == WithdrawInitial(treaty=TEXT.id, articles=(2,))


def test_an_older_version_is_only_looked_at() -> None:
    """Its articles cannot be pressed."""
    old = msgspec.structs.replace(ON_TEXT, version=1)

    assert not any(
        child.id.startswith("article.")
        for area in old.widgets(SCENE)
        for child in getattr(area, "children", ())
    )


def test_a_text_is_weighed_against_no_deal() -> None:
    """Rent and slots for Kazakhstan are a gain."""
    gain = widget(ON_TEXT, SCENE, "impact.worth")

    assert isinstance(gain, Gain)
    assert gain.share > 0


def test_a_refused_line_comes_back_with_the_reason() -> None:
    """Nobody writes it twice."""
    page = msgspec.structs.replace(ON_TEXT, written={TEXT.id: "See www.example"})
    after = talks(click(page, SCENE, "chat.send"))
    no = Refusal(key="chat.wordless")
    scene = msgspec.structs.replace(SCENE, refused={"SendMessage": no})

    back = talks(after.tick(scene))

    assert (after.written[TEXT.id], back.written[TEXT.id]) == ("", "See www.example")
    assert chat.refused(scene) == SCENE.why(no)


def test_the_panel_says_how_a_computer_bargains() -> None:
    """How long it holds out, and how far it looks."""
    panel = widget(Talks(channel="pair:KAZ+EUR"), SCENE, "about")
    words = [getattr(child, "words", "") for child in getattr(panel, "children", ())]
    casting = SCENE.seat(EUR).casting

    assert any(
        SCENE.say(f"style.{casting.style}") in said and SCENE.say(f"depth.{casting.depth}") in said
        for said in words
    )


def test_a_seal_falls_on_the_open_text_when_somebody_signs() -> None:
    """The page notes the signature when it first sees it, and moves until the wax lies."""
    half = scenes.signed().treaties[SIGNED]
    half = msgspec.structs.replace(half, signatures={KAZ: half.signatures[KAZ]})
    before = scenes.scene(scenes.with_text(scenes.signed(), half), now=5.0)
    after = scenes.scene(scenes.signed(), now=9.0)

    page = talks(talks(Talks(channel=SIGNED).tick(before)).tick(after))

    assert page.sealed[SIGNED][RUS] == 9.0
    assert page.moves(msgspec.structs.replace(after, now=9.1))
    assert not page.moves(msgspec.structs.replace(after, now=10.0))


def test_a_long_name_of_a_text_takes_two_lines_in_the_list() -> None:
    """Nobody guesses what the dots stand for."""
    row = widget(Talks(), SCENE, f"channel.{TEXT.id}")

    assert isinstance(row, ChannelRow)
    assert row.title == scenes.TITLE
    assert row.rect.h > widget(Talks(), SCENE, "channel.plenary").rect.h
