"""Bridge: a lunar payload flown together with a member of bloc A."""

from collections.abc import Iterator

from game.bots.craft.aim import JudgedText
from game.bots.craft.mind import Mind
from game.bots.craft.wording import contract
from game.model.ids import PadId, PayloadId, SeatId, Turn, VehicleId
from game.model.launches import Launch
from game.model.treaties import Clause, Terms
from game.model.vehicles import Payload
from game.rules.scoring.agendas_flights import WEST
from game.rules.treaties.faults import LONGEST_CONTRACT

MODULE = PayloadId("lunar_module")
LANDING = 7
"""Points of the flight, once the venture runs."""
PARTNERS = 2
"""Partners that are asked in a turn."""


class Bridge(JudgedText):
    """A joint lunar module is offered to bloc A, then flown."""

    name = "bridge"
    kinds = ("gen_joint",)

    def hopes(self, mind: Mind) -> dict[str, object]:
        """Hope that the module will land."""
        return {"launches": (*mind.world.launches, _landing(mind))}

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """Only with a partner, and only as often as it counts."""
        if payload.id != MODULE:
            return 0
        return LANDING if self._has_partner(mind) else 0

    def _has_partner(self, mind: Mind) -> bool:
        """Return whether a landing would count already."""
        return mind.secret(**self.hopes(mind)) > mind.secret_now

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Offer a joint module to the members of bloc A that trust us most."""
        hopeless = MODULE not in mind.public.library.payloads or not mind.me.technology.lunar
        if hopeless or not mind.may_offer("gen_joint") or self._has_partner(mind):
            return
        west = [s for s, v in mind.public.seats.items() if WEST in v.bloc and s != mind.seat]
        trusting = sorted(west, key=lambda seat: -mind.own.trusted_by.get(seat, 0))
        for partner in trusting[:PARTNERS]:
            yield _venture(mind, partner)


def _venture(mind: Mind, partner: SeatId) -> Terms:
    """Return the contract over a joint module; we pay most of it."""
    both = (mind.seat, partner)
    costs, benefits = (f"{mind.seat}:90", f"{partner}:10"), (f"{mind.seat}:50", f"{partner}:50")
    clause = Clause(
        kind="gen_joint",
        by=both,
        to=both,
        p={"project": MODULE, "lead": mind.seat, "costs": costs, "benefits": benefits},
    )
    turns = min(LONGEST_CONTRACT, mind.turns_left + 2)
    return contract(f"Joint lunar module with {partner}", both, "lunar", turns, clause)


def _landing(mind: Mind) -> Launch:
    """Return a module of ours on the Moon, next year."""
    return Launch(
        turn=Turn(mind.public.turn + 1),
        quarter=1,
        seat=mind.seat,
        provider=mind.seat,
        vehicle=VehicleId("any"),
        payload=MODULE,
        shell="MOON",
        pad=None,
        slot=None,
        outcome="success",
    )


AIM = Bridge()
