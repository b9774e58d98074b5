"""A refusal names things as the pages do, in three languages."""

import pytest

from game.model.treaties import Clause, Condition, Parameter
from game.model.world import Settings, World
from game.rules import engine
from game.rules.engine import Command, Refusal
from game.rules.kinds import kinds
from game.rules.orders.orders import SetOrders
from game.rules.treaties.offers import OfferTreaty
from game.text import LANGUAGES, names_in, refused, say
from game.text.conditions import metric_words
from tests.rules.yard import PROTON, a_sheet, a_yard, an_entry, owned_by
from tests.worlds import KAZ, RUS, a_treaty, a_world, some_terms

CAP = Clause(kind="lease_toxic_cap", by=(RUS,), to=(KAZ,), p={"launches": 0})
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def told(command: Command, world: World) -> str:
    """Return the refusal of a command in English."""
    outcome = engine.play(world, command)
    assert isinstance(outcome, Refusal), "it was accepted"
    words = refused(outcome.key, outcome.parameters, "en", names_in(world))
    return words.replace("\N{NO-BREAK SPACE}", " ")


def offered(clause: Clause) -> str:
    """Return why a text with this article cannot be offered."""
    settings = Settings(turns=8, clause_kinds=tuple(kinds()))
    world = a_world(settings=settings)
    return told(OfferTreaty(actor=RUS, terms=some_terms(clause)), world)


def said(key: str, language: str, **given: Parameter) -> str:
    """Return a refusal in words, in a world with names."""
    return refused(key, given, language, names_in(a_world()))


def test_a_launch_that_cannot_fly_names_pad_and_rocket() -> None:
    """Not their ids."""
    world = owned_by(a_yard(), RUS, "proton/1/2/a")
    plan = a_sheet(an_entry("proton/1/2/a"))

    assert told(SetOrders(actor=RUS, sheet=plan), world) == (
        "Proton pads: “Soyuz-2” does not fly from here; choose a pad on the card of the rocket."
    )


def test_a_breach_names_the_text_that_it_breaks() -> None:
    """Two texts have an Article 1 each."""
    text = a_treaty(CAP)
    world = owned_by(a_yard(treaties={text.id: text}), RUS, "proton/1/2/a")
    plan = a_sheet(an_entry("proton/1/2/a", vehicle=PROTON))

    assert told(SetOrders(actor=RUS, sheet=plan), world) == (
        "This breaks Article 1 of “Test treaty”. Break it knowingly?"
    )


def test_a_value_out_of_range_is_called_as_on_its_card() -> None:
    """The player looks for these words beside the slider."""
    rent = Clause(kind="lease_rent", by=(RUS,), to=(KAZ,), p={"amount": 301_000})

    assert offered(rent) == (
        "Article 1: choose $0 M to $300 M for “Rent a year”, in steps of $5 M."
    )


@EVERY_LANGUAGE
def test_no_value_is_called_by_its_name_in_a_file(language: str) -> None:
    """In any language."""
    for key in ("treaty.value_wrong_kind", "treaty.value_not_an_option"):
        words = said(key, language, article=1, kind="debris_fund", parameter="formula")
        assert "formula" not in words


def test_a_kind_that_is_not_used_is_called_by_its_title() -> None:
    """As its card in the drawer."""
    assert told(OfferTreaty(actor=RUS, terms=some_terms(CAP)), a_world()) == (
        "Article 1: promises of the kind “Toxic cap” are not used in this room."
    )


def test_a_condition_that_never_holds_names_its_figure() -> None:
    """In the words of its sentence."""
    pay = Clause(kind="gen_pay", by=(RUS,), to=(KAZ,))
    never = Condition(metric="orbit.MID.F", op=">=", value=9999)
    clause = Clause(kind="gen_if_then", by=(RUS,), to=(KAZ,), when=never, then=(pay,))

    figure = metric_words(never.metric, "en", {})
    assert offered(clause) == f"Article 1: {figure} can never have this value."


@EVERY_LANGUAGE
def test_a_payload_in_a_wrong_orbit_hears_the_right_ones(language: str) -> None:
    """By the names that the map uses."""
    words = said("order.wrong_shell", language, payload="comms", shells=("MID", "MOON"))

    assert say(language, "shell-MID") in words
    assert "MOON" not in words


@EVERY_LANGUAGE
def test_a_payload_that_lost_its_slot_has_a_name(language: str) -> None:
    """The one on its card, in quotation marks."""
    assert "comms" not in said("order.slot_lost", language, payload="comms", slot="site_31/1/2/a")


def test_a_refusal_without_a_text_is_a_mistake() -> None:
    """Whoever adds one hears of it."""
    with pytest.raises(KeyError, match=r"order\.nonsense"):
        said("order.nonsense", "en")
