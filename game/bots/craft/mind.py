"""Mind: what a bot reckons with in one moment, worked out once from its sight and nothing else."""

from functools import cached_property

import msgspec

from game.bots.craft.article import Article
from game.bots.craft.company import Company, company_of
from game.bots.craft.temper import Temper
from game.model.goals import Goal, MetricGoal
from game.model.ids import SeatId, TreatyId, Turn
from game.model.launches import OrderSheet
from game.model.outlook import Outlook
from game.model.treaties import ALL, BINDING, OPEN, Clause, Terms, Treaty, Version
from game.rules.home.approval import mood
from game.rules.home.approval_questions import Mood
from game.rules.kinds import kind_of
from game.rules.scoring.agendas import secret_points
from game.rules.scoring.lookups import guaranteed_next
from game.rules.sky.sky_forecast import HabitsOf, habits_now, index_path
from game.sight.imagined import Imagined, imagined
from game.sight.outlook import outlook
from game.sight.remembered import Remembered
from game.sight.seen import OwnSight, PublicSight, Sight
from game.sight.settled import settled

JUDGED_LATER = 3
"""Turns after the last one at which everybody's fate is judged."""
NO_ORDERS = OrderSheet()
MOST_CALM = 64
"""Bots of which a mind is kept from one moment to the next."""
UNDER_WAY = ("signed", "pending", *BINDING)


class Mind:
    """One bot in one moment. Whatever it works out it keeps until it has answered."""

    def __init__(self, sight: Sight, temper: Temper) -> None:
        self.sight, self.temper = sight, temper
        self.seat, self.me = sight.seat, sight.own.me
        self.public, self.own = sight.public, sight.own
        self.world = imagined(sight)
        """The world as the seat imagines it: for asking the rules."""
        self.articles: dict[bytes, Article] = {}
        """What articles of texts mean to the seat, as far as it has weighed them."""
        self.guesses: dict[tuple[SeatId, bytes], int] = {}
        """What articles may be worth to other seats, as far as it has guessed."""

    @cached_property
    def calm(self) -> "Mind":
        """The same bot as if no text lay on the table; what it works out there lasts longer."""
        sight = settled(self.sight)
        unset = msgspec.structs.replace(
            sight.own, sheet=NO_ORDERS, sheet_set=False, pledges=self.own.pledges
        )
        year = _in_orders(sight.public) if sight.public.phase == "negotiate" else sight.public
        return _calm(f"{sight.public.room}/{sight.seat}", self.temper, year, unset)

    @cached_property
    def outlook(self) -> Outlook:
        """What forecasts are made from."""
        return outlook(self.sight)

    def outlook_of(self, other: SeatId) -> Outlook:
        """Return the outlook that another seat may have, as far as the public knows."""
        seat = self.world.seats[other]
        holds = sum(slot.owner == other for slot in self.public.slots.values())
        return msgspec.structs.replace(self.outlook, seat=other, me=seat, slots_now=holds)

    @cached_property
    def company(self) -> Company:
        """How the others behaved."""
        return company_of(self.sight)

    def snubs(self, seat: SeatId) -> bool:
        """Return whether the bot wants nothing to do with a seat."""
        return self.temper.shuns and seat in self.company.shunned

    @cached_property
    def habits(self) -> HabitsOf:
        """What everybody does to the sky as things are."""
        return habits_now(self.outlook)

    @cached_property
    def fate(self) -> int:
        """The index of the middle band when the game is judged, as things are (tenths)."""
        return index_path(self.outlook, self.habits, self.horizon)[-1]

    @cached_property
    def mood(self) -> Mood:
        """What the own people have in mind."""
        return mood(self.world, self.seat)

    def with_texts(self, texts: dict[TreatyId, Treaty]) -> Imagined:
        """Return the world as the seat imagines it with some texts added or replaced."""
        return msgspec.structs.replace(self.world, treaties={**self.world.treaties, **texts})

    def secret(self, **fields: object) -> int:
        """Return the points of the own agenda if the world were otherwise in some fields."""
        return secret_points(msgspec.structs.replace(self.world, **fields), self.seat)

    @cached_property
    def secret_now(self) -> int:
        """The points of the own agenda as things are."""
        return self.secret()

    @property
    def goal(self) -> Goal | None:
        """What the scenario's author asks for in the own agenda, if it has such a goal."""
        return None if self.me.agenda is None else self.me.agenda.goal

    @cached_property
    def weights(self) -> dict[str, int]:
        """Weights of the own objectives (percent); a figure of the agenda counts like one more."""
        weights = {name: int(weight) for name, weight in self.me.objectives.items()}
        if self.me.agenda is not None and isinstance(self.goal, MetricGoal):
            more = self.me.agenda.most if self.goal.at_least is not None else 0
            weights[self.goal.metric] = weights.get(self.goal.metric, 0) + more
        return weights

    @cached_property
    def guaranteed(self) -> int:
        """Slots of the shared site that texts guarantee the seat for the next turn."""
        return guaranteed_next(self.world, self.seat)

    def reserving(self, treaty: Treaty, articles: tuple[int, ...]) -> Treaty:
        """Return a text in which this seat has reserved some articles."""
        return msgspec.structs.replace(
            treaty, reservations={**treaty.reservations, self.seat: articles}
        )

    def reservable(self, clause: Clause) -> bool:
        """Return whether the seat would owe an article and may take it out for itself."""
        owed = ALL in clause.by or self.seat in clause.by
        return owed and kind_of(clause).reservable

    def bound_by(self, treaty: Treaty) -> Treaty:
        """Return a text that exists as if it bound all its parties from now on."""
        begun = self.in_force(treaty.terms, treaty.id)
        return msgspec.structs.replace(begun, versions=treaty.versions, proposer=treaty.proposer)

    def in_force(self, terms: Terms, name: TreatyId) -> Treaty:
        """Return a text as if it bound all its parties from now on."""
        turns, now = terms.duration.turns, self.public.turn
        begun = now if terms.form == "contract" else Turn(now + 1)
        return Treaty(
            id=name,
            state="in_force",
            proposer=self.seat,
            versions=(Version(number=1, author=self.seat, terms=terms, turn=now),),
            offered_turn=now,
            signed_turn=now,
            ratified=dict.fromkeys(terms.parties, now),
            bound=terms.parties,
            force_turn=begun,
            end_turn=Turn(begun + turns) if turns else None,
        )

    @property
    def horizon(self) -> int:
        """Turns until everybody's fate is judged."""
        return self.turns_left + JUDGED_LATER

    @property
    def turns_left(self) -> int:
        """Turns after this one."""
        return max(0, self.public.settings.turns - self.public.turn)

    @property
    def states(self) -> tuple[SeatId, ...]:
        """All states, in seat order."""
        return tuple(name for name, view in self.public.seats.items() if view.is_state)

    @cached_property
    def texts(self) -> dict[TreatyId, Treaty]:
        """Every text that the seat may read; its own copy where it has one."""
        return {**self.public.treaties, **self.own.treaties}

    @cached_property
    def table(self) -> tuple[Treaty, ...]:
        """Offers between this seat and others that can still be answered."""
        return tuple(text for text in self.texts.values() if self.addressed(text))

    def addressed(self, text: Treaty) -> bool:
        """Return whether a text is an open offer to this seat."""
        return text.state in OPEN and self.seat in text.terms.parties and not text.locked

    def under_way(self) -> tuple[Treaty, ...]:
        """Return the texts that bind the seat or will, once ratified."""
        return tuple(
            text
            for text in self.texts.values()
            if text.state in UNDER_WAY and (self.seat in text.bound or self.seat in text.signatures)
        )

    def is_promised(self, kind: str) -> bool:
        """Return whether some text under way already gives the seat such a clause."""
        return any(
            clause.kind == kind and self.seat in clause.to and self.seat not in clause.by
            for text in self.under_way()
            for clause in text.terms.clauses
        )

    def may_offer(self, *kinds: str) -> bool:
        """Return whether this room knows all these kinds of clause."""
        return all(kind in self.public.settings.clause_kinds for kind in kinds)


_PLAIN = msgspec.msgpack.Encoder()


def name_of(clause: Clause, terms: Terms) -> bytes:
    """Return a name for an article of a text, by which to keep what was made of it."""
    return _PLAIN.encode((clause, terms))


def about_the_sky(clauses: tuple[Clause, ...]) -> bool:
    """Return whether an article is about debris or weapons in orbit."""
    return any(kind_of(clause).purpose == "debris" for clause in clauses)


def _in_orders(public: PublicSight) -> PublicSight:
    """Return what everybody sees in talks as if orders were being given already."""
    return msgspec.structs.replace(public, phase="orders")


def _calm_mind(temper: Temper, public: PublicSight, own: OwnSight) -> Mind:
    """Return a bot that looks at nothing that lies on the table, and is as calm as can be."""
    mind = Mind(Sight(seat=own.me.id, public=public, own=own), temper)
    mind.calm = mind
    return mind


_calm = Remembered(_calm_mind, MOST_CALM)
