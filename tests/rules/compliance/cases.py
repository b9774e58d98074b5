"""Scenes of broken promises: unpaid rent, secret savings on the pads, a weapon test."""

from game.model.compliance import Arrears, Finding
from game.model.ids import FindingId, SeatId, Turn, million
from game.model.launches import OrderSheet, Visit, WeaponTest
from game.model.seats import Tally
from game.model.treaties import Clause, Treaty
from game.model.world import World
from game.rules import compliance, engine
from game.rules.engine import Step
from game.rules.treaties import force
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, after, with_seat

RENT = Clause(kind="lease_rent", by=("RUS",), to=("KAZ",))
UPKEEP = Clause(kind="lease_upkeep", by=("RUS",), to=("KAZ",), p={"floor": 0})
BAN = Clause(kind="debris_asat_ban")
DISPOSAL = Clause(kind="debris_disposal")
VISITS = Clause(kind="debris_inspection", p={"visits": 1, "where": ("books", "factories")})
THREE = (KAZ, RUS, EUR)
REVIEW: tuple[Step, ...] = (
    compliance.close_ledger,
    compliance.detect,
    compliance.enforce,
    force.close_turn,
)


def reviewed(world: World) -> World:
    """Return the world after its Review."""
    return after(engine.change(world, phase="review"), *REVIEW)


def next_turn(world: World, **fields: object) -> World:
    """Return the world in Negotiate of the next turn, with nothing ordered yet."""
    fresh: dict[str, object] = {"phase": "negotiate", "sheets": {}, "tallies": {}}
    return engine.change(world, turn=Turn(world.turn + 1), **{**fresh, **fields})


def unpaid_rent(*articles: Clause, cure: int | None = None, **fields: object) -> World:
    """Return a world in which Russia has not paid 115 $M of rent to Kazakhstan."""
    rent = Clause(kind="lease_rent", by=("RUS",), to=("KAZ",), cure=cure)
    treaty = a_treaty(rent, *articles, **fields)  # type: ignore[arg-type]
    debt = Arrears(
        debtor=RUS, creditor=KAZ, amount=million(115), treaty=treaty.id, article=1, since=Turn(1)
    )
    return a_world(treaty, arrears=(debt,))


def saved_upkeep(*articles: Clause, **fields: object) -> World:
    """Return a world in which Russia spends nothing on the pads and says nothing."""
    treaty = a_treaty(UPKEEP, *articles, **fields)  # type: ignore[arg-type]
    world = a_world(treaty, sheets={RUS: OrderSheet(lease_upkeep=million(0))})
    return suspicious(world)


def suspicious(world: World) -> World:
    """Return the world with a seed under which the books tell on Russia."""
    for number in range(100):
        tried = engine.change(world, seed=f"seed-{number}")
        if after(tried, compliance.close_ledger, compliance.detect).findings:
            return tried
    raise AssertionError("no roll of a hundred finds anything")


def a_weapon_test(*articles: Clause, **fields: object) -> World:
    """Return a world in which Russia shot down a satellite under a ban among three."""
    treaty = a_treaty(BAN, *articles, parties=THREE, **fields)  # type: ignore[arg-type]
    return a_world(treaty, sheets={RUS: OrderSheet(weapon_test=WeaponTest(band="MID"))})


def littered(*articles: Clause, trackers: dict[SeatId, int] | None = None) -> World:
    """Return a world in which Russia launched without kits under a disposal promise."""
    treaty = a_treaty(DISPOSAL, *articles, parties=THREE)
    world = a_world(treaty, tallies={RUS: Tally(units_launched={"MID": 10})})
    levels = dict.fromkeys(world.seats, 0) | (trackers or {})
    for seat, level in levels.items():
        world = with_seat(world, seat, tracking=level)
    return world


def visiting(of: SeatId, where: str = "books") -> OrderSheet:
    """Return a sheet that orders one visit."""
    return OrderSheet(visits=(Visit(of=of, where="factories" if where != "books" else "books"),))


def the_finding(world: World) -> Finding:
    """Return the only finding."""
    (finding,) = world.findings.values()
    return finding


def the_treaty(world: World) -> Treaty:
    """Return the only treaty."""
    (treaty,) = world.treaties.values()
    return treaty


def the_id(world: World) -> FindingId:
    """Return the id of the only finding."""
    return the_finding(world).id
