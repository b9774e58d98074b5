"""Bloc invitation: two letters, and a draft for whoever asks."""

import msgspec
import pytest

from game.model.ids import million
from game.model.treaties import Treaty
from game.model.world import Settings, World
from game.rules.deck.incident_cards import opened
from game.rules.duties.clauses_run import run_clauses
from game.rules.engine import change
from game.rules.kinds import kinds as clause_kinds
from game.rules.moon.blocs import blocs_of
from game.rules.treaties.faults import faults_of
from game.rules.treaties.signing import InitialArticle, SignTreaty
from tests.rules.incidents.table import a_table, drawn, kind, settled
from tests.worlds import EUR, KAZ, RUS, after, play, with_seat


def two_blocs() -> World:
    """Return a world in which RUS belongs to bloc I and EUR to bloc A."""
    world = with_seat(with_seat(a_table(), RUS, bloc=("I",)), EUR, bloc=("A",))
    return change(world, settings=Settings(turns=8, clause_kinds=tuple(clause_kinds())))


def draft_after(choice: str) -> tuple[World, Treaty]:
    """Return the world and the draft on the table after KAZ answered."""
    world, card = drawn(two_blocs(), "bloc_invitation", seat="KAZ", bloc="I", research="A")
    later = settled(world, card, KAZ=choice)
    (draft,) = later.treaties.values()
    return later, draft


@pytest.mark.parametrize(("choice", "lead"), [("bloc", RUS), ("research", EUR)])
def test_a_sound_draft_comes_to_the_table(choice: str, lead: str) -> None:
    """Offered by the bloc's first member; nobody is bound by it yet."""
    world, draft = draft_after(choice)

    assert (draft.proposer, draft.state, draft.bound) == (lead, "offered", ())
    assert tuple(faults_of(draft.terms, world)) == ()


def test_whoever_signs_is_a_member() -> None:
    """The lunar programme makes its partners members of its bloc."""
    world, draft = draft_after("bloc")
    signed = play(
        change(world, phase="negotiate"),
        InitialArticle(actor=KAZ, treaty=draft.id, version=1),
        SignTreaty(actor=KAZ, treaty=draft.id, version=1),
        SignTreaty(actor=RUS, treaty=draft.id, version=1),
    )

    assert blocs_of(signed, signed.seats[KAZ]) == ("I",)


def test_the_grant_is_paid_every_year() -> None:
    """Ten million a year for three years."""
    _, draft = draft_after("research")
    bound = msgspec.structs.replace(
        draft, state="in_force", bound=draft.terms.parties, force_turn=1, signed_turn=1
    )
    world = change(two_blocs(), phase="brief", treaties={draft.id: bound})

    assert after(world, run_clauses).seats[KAZ].cash == world.seats[KAZ].cash + million(10)


def test_talking_to_both_changes_nothing() -> None:
    """The default."""
    world, card = drawn(two_blocs(), "bloc_invitation")

    assert settled(world, card).treaties == {}


def test_without_two_blocs_there_are_no_letters() -> None:
    """Nobody to write them."""
    assert tuple(opened(a_table(), kind("bloc_invitation"), {})) == ()
