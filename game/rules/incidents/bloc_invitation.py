"""Bloc invitation: one lunar bloc wants a member, and the other one has research money to offer."""

from collections.abc import Iterator

from game.model.ids import SeatId, million
from game.model.incidents import Incident
from game.model.treaties import Clause, Duration, Terms, Withdrawal
from game.model.world import World
from game.rules.engine import Event
from game.rules.incident_kind import Facts, IncidentKind, seat_fact, text_fact
from game.rules.treaties.drafts import new_id
from game.rules.treaties.offers import TreatyOffered

BLOCS = ("A", "I")
GRANT = million(10)
"""Research money a year."""
YEARS = 3
SHARE = 5
"""Percent of costs and benefits of a new member of a lunar programme."""
BLOC, RESEARCH = "bloc", "research"


class BlocInvitation(IncidentKind):
    """The invited seat talks to both, or asks one of them for a ready draft."""

    name = "bloc_invitation"
    icon = "moon"
    comes = "timed"
    options = ("talk", BLOC, RESEARCH)
    outcomes = ("talk", BLOC, RESEARCH)

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Who is invited (the host if nobody is named), to which bloc, by whom."""
        named = given.get("seat")
        invited = SeatId(str(named)) if named in world.seats else world.ground.host
        bloc = str(given["bloc"]) if given.get("bloc") in BLOCS else "I"
        rival = BLOCS[1 - BLOCS.index(bloc)]
        leads = [lead_of(world, each, invited) for each in (bloc, rival)]
        if leads[0] is None or leads[1] is None:
            return None
        return {
            "seat": invited,
            "bloc": bloc,
            "lead": leads[0],
            "rival": rival,
            "rival_lead": leads[1],
            "grant": GRANT,
            "turns": YEARS,
        }

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """The invited seat."""
        return (SeatId(str(facts["seat"])),)

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """A ready draft comes to the table; nobody is bound by it yet."""
        drafts = {BLOC: membership, RESEARCH: research}
        if card.outcome in drafts:
            terms = drafts[card.outcome](card)
            proposer = terms.parties[0]
            yield TreatyOffered(
                treaty=new_id(world, proposer, terms),
                proposer=proposer,
                terms=terms,
                turn=world.turn,
            )


def lead_of(world: World, bloc: str, invited: SeatId) -> SeatId | None:
    """Return the first seat of a bloc that could invite, or None."""
    members = (seat.id for seat in world.seats.values() if bloc in seat.bloc)
    return next((seat for seat in members if seat != invited), None)


def membership(card: Incident) -> Terms:
    """Return a draft by which the invited seat joins the lunar programme of a bloc."""
    lead, invited = seat_fact(card, "lead"), seat_fact(card, "seat")
    shares = (f"{lead}:{100 - SHARE}", f"{invited}:{SHARE}")
    bloc = text_fact(card, "bloc")
    joint = Clause(
        article=1,
        kind="gen_joint",
        by=(lead, invited),
        p={"project": "lunar_programme", "costs": shares, "benefits": shares, "bloc": bloc},
    )
    return _contract(f"Lunar programme of bloc {bloc}", lead, invited, joint)


def research(card: Incident) -> Terms:
    """Return a draft by which the other bloc pays for research."""
    lead, invited = seat_fact(card, "rival_lead"), seat_fact(card, "seat")
    grant = Clause(
        article=1,
        kind="gen_pay",
        by=(lead,),
        to=(invited,),
        p={"amount": GRANT, "schedule": "yearly", "years": YEARS},
    )
    return _contract("Lunar research grant", lead, invited, grant)


def _contract(title: str, lead: SeatId, invited: SeatId, clause: Clause) -> Terms:
    """Return a contract of a few turns between two seats."""
    return Terms(
        title=title,
        form="contract",
        purpose="lunar",
        depositary=lead,
        parties=(lead, invited),
        duration=Duration(turns=YEARS),
        withdraw=Withdrawal(notice=1),
        clauses=(clause,),
    )


KIND = BlocInvitation()
