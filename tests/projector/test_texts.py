"""Public texts and their seals on the wall."""

import msgspec

from game.model.ids import Turn
from game.model.treaties import Clause, Treaty
from game.model.world import World
from game.projector.texts import Paper, Seal, asked, fitting, papers
from game.sight.projector import public_sight
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world

DISPOSAL = Clause(kind="debris_disposal", p={"rate": 99, "years": 1})
PAYMENT = Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": 1_000})


def pending(clause: Clause, name: str = "t-1") -> Treaty:
    """Return a public text that KAZ has ratified and RUS has only signed."""
    text = a_treaty(clause, name=name)
    return msgspec.structs.replace(
        text, state="pending", bound=(), force_turn=None, ratified={KAZ: Turn(1)}
    )


def shown(world: World) -> list[str]:
    """Return the names of the states on the wall."""
    return [paper.state for paper in papers(public_sight(world), "en")]


def test_a_seal_tells_what_its_party_has_done() -> None:
    """Who has ratified stands out from who has signed."""
    (paper,) = papers(public_sight(a_world(pending(PAYMENT))), "en")

    assert paper.seals == (Seal(seat=KAZ, mark="bound"), Seal(seat=RUS, mark="signed"))
    assert not paper.settled


def test_what_is_on_its_way_stands_on_top() -> None:
    """That is what the room talks about now; texts that ended are gone."""
    world = a_world(
        a_treaty(PAYMENT, name="t-1", parties=(KAZ, RUS, EUR)),
        pending(PAYMENT, "t-2"),
        a_treaty(PAYMENT, name="t-3", state="expired", signed_turn=Turn(0)),
    )

    assert shown(world) == ["waiting for ratifications", "in force"]


def test_an_announced_text_shows_no_title() -> None:
    """Everybody knows that it exists, and no more."""
    text = a_treaty(PAYMENT, visibility="announced")
    (paper,) = papers(public_sight(a_world(text)), "en")

    assert paper.title == "A text that is not public"


def test_only_texts_that_change_the_sky_are_looked_into() -> None:
    """A payment has no line of its own in the picture."""
    public = public_sight(a_world(pending(PAYMENT, "t-1"), pending(DISPOSAL, "t-2")))

    assert [terms.clauses[0].kind for terms in asked(public)] == ["debris_disposal"]


def test_a_text_in_force_is_part_of_the_line_that_is_drawn_anyway() -> None:
    """It is not asked about once more."""
    assert asked(public_sight(a_world(a_treaty(DISPOSAL)))) == ()


def test_a_secret_offer_is_not_looked_into() -> None:
    """The wall must not tell that it exists."""
    secret = a_treaty(DISPOSAL, visibility="secret", state="pending", signed_turn=Turn(1))

    assert asked(public_sight(a_world(secret))) == ()


def test_as_many_texts_are_shown_as_fit() -> None:
    """Half a line cannot be read."""
    seals = tuple(Seal(seat=seat, mark="signed") for seat in (KAZ, RUS, EUR, COM))
    short = Paper(title="a", state="signed", seals=seals[:2])
    long = Paper(title="b", state="signed", seals=seals)

    assert fitting((long, short, long), 4) == (long, short)
