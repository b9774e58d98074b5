"""Jobs: what each member of a delegation may send in its name.

One student alone holds every job; the more members, the fewer jobs each has. A job whose holders
are all away can be done by anybody who is there, so that an empty chair sinks nobody.
"""

from collections.abc import Iterable

from game.model.ids import PlaceId, SeatId
from game.model.launches import OrderSheet
from game.model.seats import Job, Place
from game.model.world import World
from game.rules.engine import Command, require

JOBS: tuple[Job, ...] = ("head", "launch", "treasurer", "legal", "science")
DEALS: dict[int, tuple[tuple[Job, ...], ...]] = {
    1: (JOBS,),
    2: (("head", "legal"), ("launch", "treasurer", "science")),
    3: (("head", "legal"), ("launch",), ("treasurer", "science")),
    4: (("head",), ("launch",), ("treasurer", "science"), ("legal",)),
    5: (("head",), ("launch",), ("treasurer",), ("legal",), ("science",)),
    6: (("head",), ("launch",), ("treasurer",), ("legal",), ("science",), ("science",)),
}
"""Jobs of the members of a delegation by their number, in the order in which they came."""
HEAD: tuple[Job, ...] = ("head",)
LAUNCH: tuple[Job, ...] = ("launch",)
LAW: tuple[Job, ...] = ("legal",)
ALLOWED: dict[str, tuple[Job, ...]] = {
    **dict.fromkeys(
        (
            "AccedeTreaty",
            "AnswerOffices",
            "AwardClaim",
            "AwardClaim",
            "CallConference",
            "CallFriends",
            "CloseMotion",
            "CounterTreaty",
            "GiveNotice",
            "HoldSummit",
            "LobbyApproval",
            "MarkReady",
            "MoveMotion",
            "NameValue",
            "ObjectValue",
            "OfferGoodOffices",
            "OfferTreaty",
            "ProposeAmendment",
            "RateChair",
            "RatifyTreaty",
            "RejectTreaty",
            "SecondMotion",
            "SignTreaty",
            "SponsorValue",
            "TakeSteward",
            "TerminateForBreach",
            "VoteBoard",
            "VoteMotion",
            "WithdrawOffer",
        ),
        HEAD,
    ),
    **dict.fromkeys(
        (
            "Apologise",
            "AnswerFinding",
            "InitialArticle",
            "ObjectReservation",
            "ReserveArticle",
            "SuspendArticle",
            "WithdrawInitial",
        ),
        (*LAW, *HEAD),
    ),
    "AnswerIncident": LAUNCH,
    "PlaceBid": LAUNCH,
    "ConfirmBreach": (*HEAD, *LAW, *LAUNCH),
    "RequestInspection": (*LAW, "science"),
    "ClaimLunarSite": (*HEAD, "science"),
}
"""Which jobs may send a command; what is not named here is free for every member."""
FREE: tuple[str, ...] = (
    "AnswerQuiz",
    "ApprovePayment",
    "DeleteDraft",
    "MakePledge",
    "PinComment",
    "PublishBulletin",
    "ReportMessage",
    "SaveDraft",
    "SendInspectors",
    "SendMessage",
    "SetInstructions",
    "SetOrders",
    "SetSpeakers",
    "TakeJob",
    "VoteRatification",
    "WriteBoard",
    "WriteTicket",
)
"""Commands of students that need no job, or look at jobs and roles themselves."""
SHEET: dict[str, tuple[Job, ...]] = {
    "manifest": LAUNCH,
    "bids": LAUNCH,
    "stakes": ("launch", "treasurer"),
    "upkeep": ("launch", "treasurer"),
    "lease_upkeep": ("launch", "treasurer"),
    "conduct": ("science",),
    "tug_band": ("science",),
    "tug_price": ("science",),
    "visits": (*LAW, "science"),
    "closures": (*HEAD, "science"),
    "denials": (*HEAD, *LAUNCH),
    "refused_customers": ("launch", "treasurer"),
    "margin": ("treasurer",),
    "weapon_test": HEAD,
    "intelligence": HEAD,
    "tracking_shared": ("science",),
    "admits": (*HEAD, *LAW),
    "announces": ("science",),
    "know_how_shared": (*HEAD, *LAW),
    "knowingly": (*HEAD, *LAW, *LAUNCH),
}
"""Which jobs may change a part of the order sheet."""


def dealt(members: int) -> tuple[tuple[Job, ...], ...]:
    """Return the jobs of the members of a delegation of this size."""
    return DEALS[max(1, min(members, max(DEALS)))]


def require_allowed(world: World, place: Place, command: Command) -> None:
    """Refuse a command that the jobs of its sender do not cover."""
    jobs = ALLOWED.get(type(command).__name__)
    require(jobs is None or _covers(world, place, jobs), "job.not_allowed", job=(jobs or JOBS)[0])


def require_parts(world: World, place: Place, before: OrderSheet, after: OrderSheet) -> None:
    """Refuse changes of an order sheet that the jobs of their sender do not cover."""
    for part, jobs in SHEET.items():
        same = getattr(before, part) == getattr(after, part)
        require(same or _covers(world, place, jobs), "job.not_allowed", job=jobs[0])


def holders(world: World, seat: SeatId, jobs: Iterable[Job]) -> tuple[PlaceId, ...]:
    """Return the members of a delegation who are there and have one of these jobs."""
    wanted = set(jobs)
    return tuple(
        place.id
        for place in world.places.values()
        if place.seat == seat and place.present and wanted.intersection(place.jobs)
    )


def _covers(world: World, place: Place, jobs: tuple[Job, ...]) -> bool:
    """Return whether a member has one of the jobs, or nobody who has it is there."""
    return not set(jobs).isdisjoint(place.jobs) or not holders(world, place.seat, jobs)
