"""Ride: launches of one seat take a small payload or a cosmonaut of another one along."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import Money, SeatId, million
from game.model.launches import Launch, OrderSheet
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.vehicles import Payload
from game.model.world import World
from game.rules.answers import Payment
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import graded
from game.rules.duties.paying import YEARS, pay_under, runs_in, sides
from game.rules.engine import Event
from game.rules.parameters import Choice, Number

CREW = "crew_seat"
GIVES = {CREW: ("prestige", 3), "hosted": ("science", 1)}
"""What a ride is worth to its guest in a forecast."""


class SlotRide(ClauseKind):
    """Guests on board."""

    name = "slot_ride"
    icon = "user-round-check"
    purpose = "slots"
    clause_set = 22
    reservable = True
    open_only = True
    in_contract = True
    exchanges = True
    single = True
    depth = {"number": "more", "price": "less"}
    parameters = (
        Choice(name="what", options=("hosted", CREW), default="hosted"),
        Number(name="mass", unit="kg", least=50, most=500, step=50, default=100),
        Number(name="number", unit="launches", least=0, most=4, default=1),
        Number(
            name="price",
            unit="money",
            least=0,
            most=million(90),
            step=million(5),
            default=0,
            levels=tuple(million(m) for m in (0, 10, 30, 55, 70, 90)),
        ),
        Choice(name="on", options=("any", "science", "crewed"), default="any"),
    )

    def riders(self, world: World, duty: Duty, launch: Launch) -> Iterator[SeatId]:
        """The guest rides on every launch that qualifies, until its number is used up."""
        if not duty.owes(world, launch.seat) or not self._qualifies(world, duty, launch):
            return
        refused = world.sheets.get(launch.seat, OrderSheet()).refused_customers
        for guest in duty.towards(world, launch.seat):
            carried = len(self._carried(world, duty, launch.seat, guest))
            if guest not in refused and carried < duty.number("number"):
                yield guest

    def after_launch(self, world: World, duty: Duty, launch: Launch) -> Iterator[Event]:
        """The guest pays for its ride, if it took place."""
        if not duty.owes(world, launch.seat) or launch.outcome != "success":
            return
        for guest in duty.towards(world, launch.seat):
            carried = self._carried(world, duty, launch.seat, guest)
            price = Money(duty.number("price"))
            if launch in carried[: duty.number("number")] and price:
                bill = Payment(payer=guest, payee=launch.seat, amount=price)
                yield from pay_under(world, duty, bill, "ride")

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """On every launch that qualifies a ride is due, up to the number."""
        for carrier in duty.owing(world):
            flown = [
                launch
                for launch in world.launches
                if launch.seat == carrier and self._qualifies(world, duty, launch)
            ]
            for guest in duty.towards(world, carrier):
                due = min(duty.number("number"), len(flown))
                done = min(due, len(self._carried(world, duty, carrier, guest)))
                row = self.row(world, duty, carrier, due, done, "launches")
                yield graded(row, "material") if duty.word("what") == CREW else row

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The price of the rides, and the points that they bring their guest."""
        carriers, guests = sides(outlook, clause, terms)
        side = (outlook.seat in carriers) - (outlook.seat in guests)
        launches = sum(outlook.profiles[seat].launches_last for seat in carriers)
        rides = min(self.number(clause, "number"), launches)
        years = [rides if runs_in(outlook, clause, terms, year) else 0 for year in range(YEARS)]
        price = side * self.number(clause, "price")
        what, points = GIVES[str(self.value(clause, "what"))]
        return Forecast(
            cash=(Money(years[0] * price), Money(years[1] * price), Money(years[2] * price)),
            points={what: points * sum(years)} if outlook.seat in guests else {},
        )

    def example(self) -> Clause:
        """One hosted payload a year, free of charge."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",))

    def _qualifies(self, world: World, duty: Duty, launch: Launch) -> bool:
        """Return whether a launch is one that takes the guest."""
        payload = world.library.payloads[launch.payload]
        crewed = payload.purpose == "crew"
        if launch.outcome == "scrubbed" or (duty.word("what") == CREW and not crewed):
            return False
        return {"any": True, "science": is_science(payload), "crewed": crewed}[duty.word("on")]

    def _carried(
        self, world: World, duty: Duty, carrier: SeatId, guest: SeatId
    ) -> tuple[Launch, ...]:
        """Return this turn's launches that took the guest along under such terms."""
        return tuple(
            launch
            for launch in world.launches
            if launch.seat == carrier
            and guest in launch.guests
            and self._qualifies(world, duty, launch)
        )


def is_science(payload: Payload) -> bool:
    """Return whether a payload serves science."""
    gives = payload.science + payload.science_yearly
    return payload.purpose == "science" or gives > 0


KIND = SlotRide()
