"""The world as one seat imagines it: what it sees, and plain defaults where it sees nothing.

With it a bot or a window can ask the rules "would this be refused?" before it sends a command. It
is made from the sight alone, so the answer can tell nothing that the seat does not know.
"""

from collections.abc import Iterable

import msgspec

from game.model.incidents import Incident
from game.model.seats import LEVEL, Seat
from game.model.world import World
from game.rules import engine
from game.rules.engine import Command, Refusal
from game.rules.sky.conduct import presumed
from game.sight.seen import SeatView, Sight

Imagined = World
"""A world as one seat imagines it; nothing in it is a secret of another seat."""


def refusal(sight: Sight, command: Command) -> Refusal | None:
    """Return why the command would be refused as far as the seat can know, or None."""
    own = msgspec.structs.replace(command, actor=sight.seat)
    outcome = engine.play(imagined(sight), own)
    return outcome if isinstance(outcome, Refusal) else None


def accepted(sight: Sight, wishes: Iterable[Command]) -> tuple[Command, ...]:
    """Return the wishes that would not be refused, each after those before it were carried out."""
    world, kept = imagined(sight), []
    for wish in wishes:
        outcome = engine.play(world, msgspec.structs.replace(wish, actor=sight.seat))
        if not isinstance(outcome, Refusal):
            world = outcome.world
            kept.append(wish)
    return tuple(kept)


def imagined(sight: Sight) -> World:
    """Return the world as this seat imagines it; secrets of others are at their defaults."""
    public, own = sight.public, sight.own
    return msgspec.structs.replace(
        _public_world(sight),
        places={place.id: place for place in own.places},
        funds={**public.funds, **own.funds},
        arrears=own.arrears,
        debts=own.debts,
        claims=own.claims,
        sheets={sight.seat: own.sheet} if own.sheet_set else {},
        sheets_set=(sight.seat,) if own.sheet_set else (),
        standing={sight.seat: own.standing},
        treaties={**public.treaties, **own.treaties},
        drafts=own.drafts,
        obligations_last=own.obligations,
        findings={**public.findings, **own.findings},
        sanctions=(*public.sanctions, *own.sanctions),
        inspections=own.inspections,
        poll=own.poll,
        tallies={sight.seat: own.tally},
        messages=own.messages,
        pledges=own.pledges,
        conference=own.conference or public.conference,
        summits=public.summits,
    )


def _public_world(sight: Sight) -> World:
    """Return the world as far as everybody sees it, with the own seat and answers in it."""
    public = sight.public
    return World(
        room=public.room,
        seed="",
        scenario=public.scenario,
        settings=public.settings,
        library=public.library,
        turn=public.turn,
        phase=public.phase,
        ratifying=public.ratifying,
        paused=public.paused,
        seats={name: _seat(sight, view) for name, view in public.seats.items()},
        ground=public.ground,
        sky=public.sky,
        market=public.market,
        tension=public.tension,
        planetary_defence=public.planetary_defence,
        modules=public.modules,
        lunar_claims=public.lunar_claims,
        asteroid=public.asteroid,
        slots=public.slots,
        launches=public.launches,
        launch_log=public.launch_log,
        incidents={name: _card(sight, card) for name, card in public.incidents.items()},
        effects=public.effects,
    )


def _card(sight: Sight, card: Incident) -> Incident:
    """Return a card with the own sealed answer in it."""
    if card.id not in sight.own.answers:
        return card
    return msgspec.structs.replace(card, answers={sight.seat: sight.own.answers[card.id]})


def _seat(sight: Sight, view: SeatView) -> Seat:
    """Return a seat as the viewer imagines it; the own one is complete."""
    if view.id == sight.seat:
        return sight.own.me
    return Seat(
        id=view.id,
        name=view.name,
        cases=view.cases,
        role=view.role,
        is_state=view.is_state,
        home_slots=view.home_slots,
        home_surcharge=view.home_surcharge,
        vehicles=view.vehicles,
        reputation=view.reputation,
        tracking=view.tracking,
        technology=view.technology,
        prestige=view.prestige,
        science=view.science,
        education=view.education,
        bloc=view.bloc,
        objectives=view.objectives,
        casting=view.casting,
        played_by=view.played_by,
        ready=view.ready,
        conduct_last=presumed(view.disposal_published),
        disposal_published=view.disposal_published,
        margin=view.margin,
        refuses=view.refuses,
        start_reuse=view.start_reuse,
        trust={sight.seat: sight.own.trusted_by.get(view.id, LEVEL)},
    )
