"""Articles read aloud: names in their cases, plurals, and everything that binds in the sentence."""

import msgspec
import pytest

from game import text
from game.model.ids import SeatId, Turn, million
from game.model.treaties import FUND, HOST, POOL, Clause, Condition, Parameter
from game.model.world import World
from game.rules.kinds import kinds
from game.rules.money.market import EXPELLED, MARKET_ACCESS
from tests.worlds import EUR, KAZ, RUS, a_world, with_seat

CASES: dict[SeatId, dict[str, dict[str, str]]] = {
    KAZ: {
        "en": {"nom": "Kazakhstan"},
        "ru": {"nom": "Казахстан", "dat": "Казахстану"},
        "kk": {"nom": "Қазақстан", "dat": "Қазақстанға"},
    },
    RUS: {
        "en": {"nom": "Russia"},
        "ru": {"nom": "Россия", "gen": "России", "dat": "России"},
        "kk": {"nom": "Ресей", "gen": "Ресейдің", "dat": "Ресейге"},
    },
    EUR: {
        "en": {"nom": "Emirates", "text": "the Emirates", "num": "many"},
        "ru": {"nom": "Эмираты", "num": "many"},
    },
}


def named() -> World:
    """Return a world whose seats have names in three languages."""
    world = a_world()
    for seat, forms in CASES.items():
        name = {language: cases["nom"] for language, cases in forms.items()}
        world = with_seat(world, seat, name=name, cases=forms)
    return world


def read(
    kind: str,
    language: str = "en",
    by: tuple[str, ...] = (RUS,),
    to: tuple[str, ...] = (KAZ,),
    **p: Parameter,
) -> str:
    """Return an article read aloud, with plain spaces."""
    clause = Clause(article=1, kind=kind, by=by, to=to, p=p)
    return spoken(clause, language)


def spoken(clause: Clause, language: str = "en") -> str:
    """Return a clause read aloud, with plain spaces."""
    return text.sentence(clause, language, text.names_in(named())).replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_names_stand_in_their_cases() -> None:
    """Who pays in the nominative, who is paid in the dative."""
    assert read("lease_rent") == "Russia pays Kazakhstan $115 M a year."
    assert read("lease_rent", "ru") == "Россия платит Казахстану 115 млн $ в год."
    assert read("lease_rent", "kk") == "Ресей Қазақстанға жылына 115 млн $ төлейді."


def test_verbs_agree_with_plural_names() -> None:
    """The Emirates pay, Эмираты платят."""
    assert read("gen_pay", by=(EUR,)).startswith("The Emirates pay Kazakhstan")
    assert read("gen_pay", "ru", by=(EUR,)).startswith("Эмираты платят Казахстану")


@pytest.mark.parametrize(
    ("years", "words"), [(1, "1 год"), (2, "2 года"), (5, "5 лет"), (21, "21 год")]
)
def test_russian_counts_in_its_own_way(years: int, words: str) -> None:
    """One, few, many."""
    assert f"на {words}." in read("lease_term", "ru", years=years)


def test_what_is_zero_is_not_said() -> None:
    """And what is not, is."""
    assert "goods" not in read("lease_rent")
    assert "up to 30 % of it in goods" in read("lease_rent", in_kind=30)


def test_a_fee_with_a_half_keeps_it() -> None:
    """2.5, and 2,5 with a comma."""
    assert "$2.5 M" in read("lease_env_fee", fee=2_500)
    assert "2,5 млн $" in read("lease_env_fee", "ru", fee=2_500)


def test_who_is_bound_is_always_in_the_text() -> None:
    """Where the sentence speaks of all parties and binds only some, it says so."""
    everybody = read("debris_cap", by=("all",), to=("all",))

    assert everybody == "No party adds more than 4 units a year to the middle shell."
    assert read("debris_cap") == f"{everybody} This binds Russia. It is owed to Kazakhstan."


def test_pool_fund_and_host_have_words() -> None:
    """They are not seats."""
    assert read("slot_grant", to=(POOL,)).startswith("The pool receives from Russia")
    assert "to the treaty’s fund" in read("debris_use_fee", to=(FUND,))
    assert "to the host" in read("debris_use_fee", to=(HOST,))


def test_time_and_cure_are_read_as_well() -> None:
    """From, until, both, and how long a breach can be made good."""
    clause = Clause(kind="gen_pay", by=(RUS,), to=(KAZ,), from_turn=Turn(3), cure=2)
    until = Clause(kind="gen_pay", by=(RUS,), to=(KAZ,), from_turn=Turn(3), to_turn=Turn(5))

    assert spoken(clause).endswith(
        "It runs from turn 3 on. A breach can be made good within 2 turns."
    )
    assert spoken(until).endswith("It runs from turn 3 until turn 5.")
    assert spoken(until, "ru").endswith("Действует с 3-го по 5-й ход.")


def test_slots_pads_and_shares_are_named() -> None:
    """Not by their ids."""
    traded = read("slot_trade", slots=("site_31/1/2/b",))
    joint = read("gen_joint", by=("all",), to=("all",), costs=("KAZ:40", "RUS:60"))

    assert "sells Site 31 · Q2 · b to Kazakhstan" in traded
    assert "costs Kazakhstan 40 % and Russia 60 %" in joint


def test_an_if_then_reads_its_condition_and_what_follows() -> None:
    """Inner articles are whole sentences."""
    clause = Clause(
        kind="gen_if_then",
        p={"for_turns": 2, "once": True},
        when=Condition(metric="orbit.MID.F", op=">=", value=200),
        then=(Clause(kind="gen_pay", by=(RUS,), to=(KAZ,)),),
    )

    assert spoken(clause) == (
        "If the fragment index in the middle shell is at least 200: "
        "Russia pays Kazakhstan $20 M once. This then runs for 2 turns. It happens only once."
    )


def test_a_fine_is_read_in_money() -> None:
    """Its size is stored in $M."""
    fine = read("gen_sanction", what="fine", size=30)

    assert "costs a fine of $30 M to the victims, and counts as a sanction for 1 year" in fine


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_a_sanction_says_what_it_costs_on_the_market(language: str) -> None:
    """Whoever is put out loses services for the years that are named, and its place for good."""
    names, example = text.names_in(a_world()), kinds()["gen_sanction"].example()
    lost = {"market_access": MARKET_ACCESS, "expel": EXPELLED}

    for what, permille in lost.items():
        clause = msgspec.structs.replace(example, p={"what": what, "turns": 3})
        assert f"{permille // 10} %" in text.sentence(clause, language, names)


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_a_lottery_names_no_lowest_price(language: str) -> None:
    """Its winners pay the price of a slot, whatever the reserve."""
    names, example = text.names_in(a_world()), kinds()["slot_auction"].example()
    drawn = msgspec.structs.replace(example, p={"rule": "lottery", "reserve": million(13)})
    sold = msgspec.structs.replace(example, p={"rule": "scored", "reserve": million(13)})

    assert "13" not in text.sentence(drawn, language, names)
    assert "13" in text.sentence(sold, language, names)


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_nothing_is_free_for_no_dollars(language: str) -> None:
    """A grant, a sale and a closed corridor without money say so in words."""
    names = text.names_in(a_world())
    for kind, parameter in (
        ("slot_grant", "price"),
        ("slot_trade", "price"),
        ("slot_drop_zone", "payment"),
    ):
        example = kinds()[kind].example()
        clause = msgspec.structs.replace(example, p={**example.p, parameter: 0})
        assert text.money(language, 0) not in text.sentence(clause, language, names)


@pytest.mark.parametrize("language", text.LANGUAGES)
def test_a_sentence_names_no_nation_that_the_text_does_not(language: str) -> None:
    """With fictional names "Kazakhstan" sent its inspectors to a game without one."""
    names = text.names_in(a_world())
    visits = msgspec.structs.replace(
        kinds()["debris_inspection"].example(), p={"inspectors": "kaz", "where": ("books",)}
    )
    arbiter = msgspec.structs.replace(kinds()["gen_arbitrate"].example(), p={"body": "kaz"})
    read = " ".join(text.sentence(clause, language, names) for clause in (visits, arbiter))

    assert not {word for word in ("Kazakh", "Казахст", "Қазақст") if word in read}


def test_values_of_a_card_are_short() -> None:
    """Money, years, yes and no, a word, nothing."""
    names = text.names_in(named())
    shown = {
        parameter.name: text.value_words(Clause(kind=name), parameter, "en", names)
        for name in ("lease_term", "lease_sites")
        for parameter in kinds()[name].parameters
    }

    assert shown == {
        "years": "25 years",
        "renewal": "none",
        "review": "0 years",
        "pads": "none",
        "sublease": "no",
        "share": "20 %",
    }
