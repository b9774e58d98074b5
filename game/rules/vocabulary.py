"""The closed lists of commands and events. This is the protocol: what is not here does not exist.

A command or event is defined in the file of its subject; adding one means one line here, or beside
the lesson's own subjects in ``classroom/vocabulary.py``.
"""

from game.rules import convening, gauges, seating, slot_gifts, talking, turns
from game.rules.asteroid import fall, missions, watch
from game.rules.classroom.vocabulary import LESSON_COMMANDS, LESSON_EVENTS
from game.rules.clauses import (
    gen_capacity,
    gen_pay,
    lease_crash,
    lease_rent,
)
from game.rules.compliance import answers as findings_answers
from game.rules.compliance import claims, contests, findings, inspections, ledger, sanctions
from game.rules.compliance.survey import DisposalPublished
from game.rules.conference import (
    ballots,
    brackets,
    calling,
    chairing,
    friends,
    offices,
    sessions,
    summits,
)
from game.rules.conference import motions as conference_motions
from game.rules.deck import effects, incident_cards, incidents_deck
from game.rules.duties import board_votes, conditions
from game.rules.engine import Command, Event
from game.rules.ground import building, ground
from game.rules.incidents import heritage_day, pool_vote, solar_storm
from game.rules.launches import flown, intelligence, payloads
from game.rules.money import debts, market, treasury
from game.rules.moon import sites
from game.rules.orders import closing, dropped, orders
from game.rules.scoring import judgement, publishing
from game.rules.scoring import record as turn_record
from game.rules.sky import losses, removals, retirement, sky, weapons
from game.rules.slots import board, pool, trade
from game.rules.standing import standing
from game.rules.treaties import (
    accession,
    amending,
    binding,
    drafts,
    force,
    leaving,
    locking,
    motions,
    offers,
    ratification,
    reservations,
    signing,
)

AnyCommand = Command
"""What whoever may not open the door of the rules, such as a bot, calls a command."""

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
    *LESSON_COMMANDS,
    # seats
    seating.AssignSeat,
    seating.LeaveSeat,
    seating.RemovePlayer,
    seating.ReplaceByBot,
    seating.ReturnSeat,
    seating.SetPresence,
    seating.SwapPlaces,
    seating.TakeJob,
    seating.TakeSeat,
    # treaties
    accession.AccedeTreaty,
    amending.ProposeAmendment,
    drafts.DeleteDraft,
    drafts.SaveDraft,
    leaving.GiveNotice,
    leaving.SuspendArticle,
    leaving.TerminateForBreach,
    locking.LockTreaty,
    motions.VoteMotion,
    offers.CounterTreaty,
    offers.OfferTreaty,
    offers.RejectTreaty,
    offers.WithdrawOffer,
    ratification.LobbyApproval,
    ratification.RatifyTreaty,
    ratification.VoteRatification,
    reservations.ObjectReservation,
    reservations.ReserveArticle,
    signing.InitialArticle,
    signing.SignTreaty,
    signing.WithdrawInitial,
    # conference
    ballots.CloseMotion,
    brackets.SponsorValue,
    calling.CallConference,
    chairing.RateChair,
    conference_motions.MoveMotion,
    conference_motions.SecondMotion,
    friends.CallFriends,
    friends.NameValue,
    friends.ObjectValue,
    offices.AnswerOffices,
    offices.OfferGoodOffices,
    summits.HoldSummit,
    # the Moon
    sites.ClaimLunarSite,
    # compliance
    findings_answers.AnswerFinding,
    findings_answers.Apologise,
    claims.AwardClaim,
    inspections.RequestInspection,
    # orders
    orders.ConfirmBreach,
    orders.PlaceBid,
    orders.SetOrders,
    # clauses
    board_votes.VoteBoard,
    # incidents
    incidents_deck.AnswerIncident,
    incidents_deck.HoldIncident,
    incidents_deck.PlayIncident,
    incidents_deck.WriteNews,
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
    *LESSON_EVENTS,
    # seats
    seating.JobsTaken,
    seating.PlacesSwapped,
    seating.PlayerChanged,
    seating.PresenceChanged,
    seating.SeatLeft,
    seating.SeatTaken,
    # treaties
    accession.AccessionSigned,
    amending.AmendmentDecided,
    amending.AmendmentProposed,
    amending.AmendmentVoted,
    amending.TreatyAmended,
    binding.EnteredIntoForce,
    binding.PartiesJoined,
    binding.SignatureLapsed,
    binding.TreatyEnded,
    binding.TreatyRenewed,
    binding.TreatyStateChanged,
    drafts.DraftDeleted,
    drafts.DraftSaved,
    force.OffersForgotten,
    leaving.ArticleSuspended,
    leaving.NoticeGiven,
    leaving.PartyLeft,
    leaving.RenewalRefused,
    leaving.SuspensionsEnded,
    locking.TreatyLocked,
    locking.TreatyPublished,
    offers.OfferWithdrawn,
    offers.TreatyCountered,
    offers.TreatyLapsed,
    offers.TreatyOffered,
    offers.TreatyRejected,
    ratification.ApprovalLobbied,
    ratification.RatificationFailed,
    ratification.RatificationPending,
    ratification.RatificationVoted,
    ratification.TreatyRatified,
    reservations.ArticleReserved,
    reservations.ReservationObjected,
    signing.ArticlesInitialled,
    signing.TreatySigned,
    # conference
    ballots.MotionDecided,
    ballots.MotionVoted,
    ballots.TextAdopted,
    brackets.BracketClosed,
    brackets.ValueSponsored,
    calling.ConferenceCalled,
    chairing.ChairRated,
    conference_motions.MotionMoved,
    conference_motions.MotionSeconded,
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
    # the Moon
    sites.SiteClaimed,
    # the asteroid
    fall.AsteroidFell,
    missions.AsteroidScouted,
    missions.AsteroidShifted,
    missions.AsteroidStruck,
    watch.AsteroidObserved,
    watch.DefencePaid,
    watch.PeopleSheltered,
    # compliance
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
    findings_answers.Apologised,
    findings_answers.FindingAnswered,
    inspections.InspectionMade,
    ledger.ObligationsClosed,
    sanctions.SanctionApplied,
    sanctions.SanctionsDecided,
    sanctions.SanctionsEnded,
    # slots, orders and launches
    board.BoardPublished,
    closing.SheetsClosed,
    dropped.OrderDropped,
    intelligence.NothingFound,
    intelligence.SecretFound,
    flown.LaunchDelayed,
    flown.LaunchFlown,
    flown.LaunchKept,
    flown.TermsPublished,
    orders.OrdersSet,
    payloads.ApprovalRaised,
    payloads.FirstAchieved,
    payloads.FleetGrew,
    payloads.ModuleLanded,
    payloads.SensorsAdded,
    pool.SlotDenied,
    pool.SlotPooled,
    pool.SlotSold,
    pool.SlotsCounted,
    trade.SlotGranted,
    trade.SlotTraded,
    # ground
    ground.CorridorClosed,
    ground.PadShut,
    ground.PadsAged,
    ground.WeatherTurned,
    building.StakeBought,
    building.UpkeepSpent,
    building.WorksBegun,
    building.WorksDone,
    building.WorksSlipped,
    # sky
    losses.SatellitesLost,
    removals.RemovalsDone,
    retirement.ConductFollowed,
    retirement.SatellitesRetired,
    sky.SkyAdvanced,
    sky.SkyRecorded,
    weapons.SkyStruck,
    weapons.WeaponTested,
    # market
    debts.ArrearsBore,
    debts.ArrearsPaid,
    debts.DebtReduced,
    market.DemandGrew,
    market.DemandShaken,
    market.InsurersAlarmed,
    market.PriceFound,
    # clauses
    board_votes.BoardVoted,
    conditions.ConditionFired,
    gen_capacity.KnowHowShared,
    gen_pay.DebtForgiven,
    lease_crash.VehicleGrounded,
    lease_rent.GoodsDelivered,
    # scores
    judgement.GameJudged,
    publishing.ScorePublished,
    turn_record.TurnRecorded,
    # incidents
    convening.Convened,
    effects.EffectBegan,
    effects.EffectsEnded,
    heritage_day.ProjectDiscounted,
    pool_vote.PoolRuleChosen,
    incident_cards.IncidentAnswered,
    incident_cards.IncidentClosed,
    incident_cards.IncidentOpened,
    incidents_deck.IncidentHeld,
    slot_gifts.SlotGiven,
    solar_storm.AirSwelled,
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
