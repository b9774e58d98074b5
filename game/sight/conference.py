"""What may be seen of a conference: everything but open votes and what the chair's friends say."""

import msgspec

from game.model.conference import Conference, Friends, Motion
from game.model.ids import SeatId


def in_public(conference: Conference | None) -> Conference | None:
    """Return a conference as everybody sees it."""
    if conference is None:
        return None
    return msgspec.structs.replace(
        conference,
        motion=_unread(conference.motion),
        friends=_behind_doors(conference.friends),
        stars={},
    )


def of_delegation(conference: Conference | None, seat: SeatId) -> Conference | None:
    """Return a conference with what one seat knows of it besides, or None if that is nothing."""
    if conference is None:
        return None
    motion, friends = conference.motion, conference.friends
    voted = motion is not None and seat in motion.votes
    inside = friends is not None and seat in friends.seats and bool(friends.values)
    stars = {seat: conference.stars[seat]} if seat in conference.stars else {}
    if not (voted or inside or stars):
        return None
    return msgspec.structs.replace(
        conference,
        motion=_own_vote(motion, seat),
        friends=friends if inside else _behind_doors(friends),
        stars=stars,
    )


def _unread(motion: Motion | None) -> Motion | None:
    """Return a motion without the votes that are not read out yet."""
    return None if motion is None else msgspec.structs.replace(motion, votes={})


def _own_vote(motion: Motion | None, seat: SeatId) -> Motion | None:
    """Return a motion with one seat's own vote."""
    if motion is None:
        return None
    votes = {seat: motion.votes[seat]} if seat in motion.votes else {}
    return msgspec.structs.replace(motion, votes=votes)


def _behind_doors(friends: Friends | None) -> Friends | None:
    """Return the circle without the values that its members named."""
    return None if friends is None else msgspec.structs.replace(friends, values={})
