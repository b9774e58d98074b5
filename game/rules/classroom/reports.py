"""Reports and calls for help: what students lay on the teacher's desk, and what becomes of it."""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Report
from game.model.ids import TEACHER, MessageId, SeatId
from game.model.world import World
from game.rules.channels import HELP, hears, readers
from game.rules.engine import NOBODY, Audience, Command, Event, change, require
from game.rules.talking import NO_SEAT


class ReportMessage(Command, frozen=True, kw_only=True):
    """Ask the teacher to look at a message."""

    message: MessageId

    def decide(self, world: World) -> Iterator[Event]:
        """By whoever could read it, once a seat; the teacher's own words need no look."""
        require(self.actor in readers(world), "seat.only")
        seat = SeatId(self.actor)
        known = (m for m in world.messages if m.id == self.message)
        heard = [message for message in known if hears(seat, message.channel, world.treaties)]
        require(bool(heard), "chat.message_unknown")
        require(heard[0].seat != NO_SEAT, "chat.teachers_words")
        report = Report(message=self.message, by=seat, turn=world.turn)
        known_already = {(one.message, one.by) for one in world.classroom.reports}
        if (report.message, report.by) not in known_already:
            yield MessageReported(report=report)


class SettleReport(Command, frozen=True, kw_only=True):
    """Lay the reports of a message aside."""

    message: MessageId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        reported = any(one.message == self.message for one in world.classroom.reports)
        require(reported, "chat.message_unknown")
        yield ReportSettled(message=self.message)


class MarkRead(Command, frozen=True, kw_only=True):
    """Let a delegation know that its call for help was read."""

    message: MessageId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, for what was written to the teacher."""
        require(self.actor == TEACHER, "teacher.only")
        calls = {m.id: m.read for m in world.messages if m.channel.startswith(f"{HELP}:")}
        require(self.message in calls, "chat.message_unknown")
        if not calls[self.message]:
            yield MessageRead(message=self.message)


class MessageReported(Event, frozen=True, kw_only=True):
    """Somebody asked the teacher to look at a message."""

    report: Report

    def evolve(self, world: World) -> World:
        """Lay it on the teacher's desk."""
        return _noted(world, reports=(*world.classroom.reports, self.report))


class ReportSettled(Event, frozen=True, kw_only=True):
    """The teacher looked at a message."""

    message: MessageId

    def evolve(self, world: World) -> World:
        """Take its reports from the desk."""
        reports = tuple(one for one in world.classroom.reports if one.message != self.message)
        return _noted(world, reports=reports)


class MessageRead(Event, frozen=True, kw_only=True):
    """The teacher read a call for help."""

    message: MessageId

    def evolve(self, world: World) -> World:
        """Mark it."""
        messages = tuple(
            msgspec.structs.replace(m, read=True) if m.id == self.message else m
            for m in world.messages
        )
        return change(world, messages=messages)

    def seen_by(self, world: World) -> Audience:
        """Its delegation sees the mark in its sight."""
        return NOBODY


def _noted(world: World, **fields: object) -> World:
    """Return the world with something noted in its classroom."""
    return change(world, classroom=msgspec.structs.replace(world.classroom, **fields))
