"""The ledger leads from a promise to its text."""

from game.client.answers import Switch
from game.client.art.box import Box
from game.client.parts import claims, promises, texts
from game.client.views.ledger import Ledger
from game.client.widgets.rows import ItemRow
from game.model.compliance import Claim
from game.model.ids import ClaimId, TreatyId, Turn, million
from game.rules.compliance.claims import AwardClaim
from game.rules.engine import change
from game.rules.talking import MakePledge
from tests.client import scenes
from tests.client.hands import both, widget
from tests.client.scenes import EUR, KAZ, RUS
from tests.worlds import play


def test_a_promise_opens_its_treaty() -> None:
    """What must be kept can be read."""
    scene = scenes.scene(scenes.negotiating(), RUS)
    row = promises.due(scene)[0]

    answer = both(Ledger(), scene, "due.0")

    assert answer == Switch("talks", {"channel": row.treaty, "draft": None})


def test_a_pledge_stands_among_our_promises() -> None:
    """To whom and how long, with the whole sentence as its tip."""
    promise = MakePledge(actor=RUS, kind="lease_rent", parameters={"amount": 9000}, until=Turn(3))
    scene = scenes.scene(play(scenes.negotiating(), promise), RUS)

    row = widget(Ledger(), scene, "pledge.0")

    assert isinstance(row, ItemRow)
    assert row.note == "promised to everybody until turn 3"
    assert row.tip == "Russia pays each party $9\u00a0M a year."


def test_a_treaty_in_force_opens_too() -> None:
    """Everything in force is one press away."""
    scene = scenes.scene(scenes.negotiating())
    text = texts.binding_us(scene)[0]

    answer = both(Ledger(), scene, f"treaty.{text.id}")

    assert answer == Switch("talks", {"channel": text.id, "draft": None, "version": 0})


def test_a_claim_is_decided_by_its_arbiter() -> None:
    """Its sides only read it."""
    claim = Claim(
        id=ClaimId("c-1"),
        claimant=KAZ,
        defendant=RUS,
        amount=million(60),
        treaty=TreatyId("t-1"),
        article=3,
        arbiters=(EUR,),
        binding=True,
        turn=Turn(1),
        until=Turn(2),
    )
    world = change(scenes.negotiating(), claims=(claim,))

    answer = both(Ledger(), scenes.scene(world, EUR), "claim.c-1.half")

    assert answer == AwardClaim(claim=ClaimId("c-1"), award="half")
    assert not claims.claim_rows(scenes.scene(world, KAZ), claim, Box(0, 0, 400, 0))[2:]
    assert claims.story(scenes.scene(world, KAZ), claim)
