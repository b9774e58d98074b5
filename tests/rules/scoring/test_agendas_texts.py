"""Agendas about treaties."""

import msgspec

from game.model.ids import TreatyId, Turn, million
from game.model.seats import Tally
from game.model.talk import Pledge
from game.model.treaties import Clause, Withdrawal
from game.rules.engine import change
from game.rules.scoring.agendas import AGENDAS
from tests.rules.scoring.records import about_debris, with_history
from tests.worlds import COM, EUR, KAZ, RUS, SEATS, a_treaty, a_world, with_seat

TERM = Clause(kind="lease_term", by=("RUS",), to=("KAZ",), p={"years": 26})
BAN = Clause(kind="debris_asat_ban")
DISPOSAL = Clause(kind="debris_disposal", p={"rate": 95, "years": 5})


def points(name: str, world, seat, target: int = 0) -> int:
    """Return what an agenda pays."""
    return AGENDAS[name](world, seat).points(target)


def with_withdrawal(treaty, notice: int):
    """Return the treaty with another notice."""
    version = treaty.versions[0]
    terms = msgspec.structs.replace(version.terms, withdraw=Withdrawal(notice=notice))
    return msgspec.structs.replace(
        treaty, versions=(msgspec.structs.replace(version, terms=terms),)
    )


def test_a_lease_with_long_notice_shuts_the_door() -> None:
    """One turn of notice is a door, three are not; an end in sight is half of one."""
    lease = a_treaty(TERM)
    short = a_treaty(msgspec.structs.replace(TERM, p={"years": 15}))
    renewed = a_treaty(msgspec.structs.replace(TERM, p={"years": 15, "renewal": "lessee"}))

    assert points("exit_door", a_world(with_withdrawal(lease, 1)), KAZ) == 15
    assert points("exit_door", a_world(with_withdrawal(lease, 3)), KAZ) == 0
    assert points("exit_door", a_world(with_withdrawal(short, 3)), KAZ) == 8
    assert points("exit_door", a_world(with_withdrawal(renewed, 3)), KAZ) == 0


def test_even_ties_and_no_sanction_are_no_bloc() -> None:
    """A difference of one article is even; one turn under sanction is too much."""
    even = {KAZ: {RUS: 2, COM: 1, EUR: 2}}
    uneven = {KAZ: {RUS: 4, COM: 1, EUR: 2}}
    calm, punished = {KAZ: Tally()}, {KAZ: Tally(under_sanction=True)}

    assert points("no_bloc", with_history(a_world(), calm, ties=even), KAZ) == 15
    assert points("no_bloc", with_history(a_world(), calm, ties=uneven), KAZ) == 0
    assert points("no_bloc", with_history(a_world(), punished, ties=even), KAZ) == 0


def test_an_inspection_once_accepted_is_remembered() -> None:
    """Leaving the treaty later does not help."""
    visits = Clause(kind="debris_inspection", p={"visits": 2})
    ended = a_treaty(visits, state="expired", force_turn=Turn(1), ratified={RUS: Turn(1)})
    watching = with_seat(a_world(ended), RUS, tracking=3)
    free = with_seat(a_world(), RUS, tracking=3)

    assert (points("quiet_sky", free, RUS), points("quiet_sky", watching, RUS)) == (15, 8)
    assert (points("no_inspectors", free, RUS), points("no_inspectors", watching, RUS)) == (15, 0)


def test_a_loose_ban_keeps_the_option() -> None:
    """15 under a ban with short notice, 8 under none, nothing under a firm one."""
    loose, firm = with_withdrawal(a_treaty(BAN), 1), with_withdrawal(a_treaty(BAN), 3)

    assert points("keep_the_option", a_world(loose), RUS) == 15
    assert points("keep_the_option", a_world(), RUS) == 8
    assert points("keep_the_option", a_world(firm), RUS) == 0


def test_the_host_in_bloc_a_is_an_anchor() -> None:
    """By a lunar programme of which everybody knows."""
    programme = Clause(kind="gen_joint", p={"project": "lunar_programme", "bloc": "A"})
    secret = a_treaty(programme, parties=(KAZ, EUR), visibility="secret")

    assert points("anchor", a_world(a_treaty(programme, parties=(KAZ, EUR))), COM) == 15
    assert points("anchor", a_world(secret), COM) == 0


def test_both_blocs_are_a_third_way() -> None:
    """One bloc is taking sides; none is half of the way."""
    both = with_seat(a_world(), RUS, bloc=("A", "I"))
    one = with_seat(a_world(), RUS, bloc=("I",))

    assert (points("third_way", a_world(), RUS), points("third_way", both, RUS)) == (8, 15)
    assert points("third_way", one, RUS) == 0


def test_who_wrote_the_first_version_has_the_effect() -> None:
    """Of the strongest debris treaty in force."""
    world = a_world(about_debris(a_treaty(DISPOSAL, parties=(EUR, RUS))))

    assert points("brussels_effect", world, EUR) == 15
    assert points("brussels_effect", world, RUS) == 0


def test_the_author_of_a_weaker_text_has_some_effect() -> None:
    """Eight points, while a stronger one is in force beside it."""
    weak = msgspec.structs.replace(DISPOSAL, p={"rate": 60, "years": 25})
    strong, other = (
        about_debris(a_treaty(clause, parties=parties))
        for clause, parties in ((DISPOSAL, (EUR, RUS)), (weak, (KAZ, RUS)))
    )
    texts = {strong.id: strong, TreatyId("other"): msgspec.structs.replace(other, id="other")}
    world = change(a_world(), treaties=texts)

    assert [points("brussels_effect", world, seat) for seat in (EUR, KAZ, COM)] == [15, 8, 0]


def test_payers_of_a_use_fee_are_counted() -> None:
    """Three payers of five; a fee below one million does not count."""
    fee = Clause(kind="debris_use_fee", p={"fee": million(1)})
    low = Clause(kind="debris_use_fee", p={"fee": 500})

    assert points("fee_not_fund", a_world(a_treaty(fee, parties=SEATS[:3])), EUR, 5) == 9
    assert points("fee_not_fund", a_world(a_treaty(low, parties=SEATS[:3])), EUR, 5) == 0


def test_the_leader_of_many_has_the_credit() -> None:
    """Three parties of six; the first party leads unless another one is named."""
    venture = a_treaty(Clause(kind="gen_joint"), parties=(EUR, KAZ, RUS))

    assert points("credit", a_world(venture), EUR, 6) == 7
    assert points("credit", a_world(venture), KAZ, 6) == 0


def test_a_summit_city_keeps_the_texts_of_many() -> None:
    """Six parties make a summit, four do not."""
    world = a_world(a_treaty(BAN, parties=SEATS))

    assert points("summit_city", world, KAZ) == 0
    bound = (*SEATS, "USA", "JPN")
    large = msgspec.structs.replace(a_treaty(BAN, parties=SEATS), bound=bound)
    assert points("summit_city", change(world, treaties={large.id: large}), KAZ) == 15


def test_a_pledge_that_became_law_makes_a_rule_maker() -> None:
    """Every pledged value must be that of the article."""
    kept = Pledge(
        seat=COM,
        to=None,
        kind="debris_disposal",
        parameters={"rate": 95},
        until=Turn(8),
        turn=Turn(0),
    )
    other = msgspec.structs.replace(kept, parameters={"rate": 90})
    late = msgspec.structs.replace(kept, turn=Turn(3))
    world = a_world(a_treaty(DISPOSAL))

    assert points("rule_maker", change(world, pledges=(kept,)), COM) == 15
    assert points("rule_maker", change(world, pledges=(other, late)), COM) == 0
