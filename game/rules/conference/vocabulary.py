"""The commands and events of conferences, a part of the closed lists."""

from game.rules.conference import (
    ballots,
    brackets,
    calling,
    chairing,
    friends,
    motions,
    offices,
    sessions,
    summits,
)
from game.rules.engine import Command, Event

CONFERENCE_COMMANDS: tuple[type[Command], ...] = (
    ballots.CloseMotion,
    brackets.SponsorValue,
    calling.CallConference,
    chairing.RateChair,
    motions.MoveMotion,
    motions.SecondMotion,
    friends.CallFriends,
    friends.NameValue,
    friends.ObjectValue,
    offices.AnswerOffices,
    offices.OfferGoodOffices,
    summits.HoldSummit,
)
CONFERENCE_EVENTS: tuple[type[Event], ...] = (
    ballots.MotionDecided,
    ballots.MotionVoted,
    ballots.TextAdopted,
    brackets.BracketClosed,
    brackets.ValueSponsored,
    calling.ConferenceCalled,
    chairing.ChairRated,
    motions.MotionMoved,
    motions.MotionSeconded,
    friends.FriendsAgreed,
    friends.FriendsCalled,
    friends.FriendsDismissed,
    friends.ValueNamed,
    friends.ValueObjected,
    offices.DisputeSettled,
    offices.OfficesAccepted,
    offices.OfficesEnded,
    offices.OfficesOffered,
    sessions.ConferenceDispersed,
    summits.SummitHeld,
)
