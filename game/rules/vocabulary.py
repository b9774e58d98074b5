"""The closed lists of commands and events. This is the protocol: what is not here does not exist.

A command or event is defined in the file of its subject; adding one means one line here.
"""

from game.rules import gauges, seating, standing, talking, treasury, turns
from game.rules.engine import Command, Event

COMMANDS: tuple[type[Command], ...] = (
    # the clock and the teacher
    turns.AdvancePhase,
    turns.CloseReview,
    turns.EndGame,
    turns.MarkReady,
    turns.NextPhase,
    turns.OpenRatification,
    turns.PauseGame,
    turns.ResumeGame,
    turns.RunLaunch,
    turns.StartGame,
    # seats
    seating.LeaveSeat,
    seating.ReplaceByBot,
    seating.ReturnSeat,
    seating.SetPresence,
    seating.TakeJob,
    seating.TakeSeat,
    # talk
    talking.HideMessage,
    talking.MakePledge,
    talking.SendMessage,
)
EVENTS: tuple[type[Event], ...] = (
    # the clock and the teacher
    turns.GamePaused,
    turns.PhaseOpened,
    turns.RatificationOpened,
    turns.RoomOpened,
    turns.SeatReady,
    # seats
    seating.JobsTaken,
    seating.PlayerChanged,
    seating.PresenceChanged,
    seating.SeatLeft,
    seating.SeatTaken,
    # talk
    talking.MessageHidden,
    talking.MessageSent,
    talking.PledgeMade,
    # money and standing
    gauges.GaugeMoved,
    standing.InfluenceChanged,
    standing.PointsScored,
    standing.ReputationChanged,
    standing.TrustChanged,
    treasury.ArrearsGrew,
    treasury.MoneyMoved,
)
