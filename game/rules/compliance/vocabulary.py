"""The commands and events of keeping one's word, a part of the closed lists."""

from game.rules.compliance import (
    answers,
    claims,
    contests,
    findings,
    inspections,
    ledger,
    sanctions,
)
from game.rules.compliance.survey import DisposalPublished
from game.rules.engine import Command, Event

COMPLIANCE_COMMANDS: tuple[type[Command], ...] = (
    answers.AnswerFinding,
    answers.Apologise,
    claims.AwardClaim,
    inspections.RequestInspection,
)
COMPLIANCE_EVENTS: tuple[type[Event], ...] = (
    DisposalPublished,
    claims.ClaimAwarded,
    claims.ClaimDecided,
    claims.ClaimFiled,
    contests.AwardGiven,
    contests.FindingVoted,
    contests.SanctionVoted,
    findings.FindingCharged,
    findings.FindingClosed,
    findings.FindingConfirmed,
    findings.FindingMade,
    answers.Apologised,
    answers.FindingAnswered,
    inspections.InspectionMade,
    ledger.ObligationsClosed,
    sanctions.SanctionApplied,
    sanctions.SanctionsDecided,
    sanctions.SanctionsEnded,
)
