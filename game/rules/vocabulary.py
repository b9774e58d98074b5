"""The closed lists of commands and events. This is the protocol: what is not here does not exist.

A command or event is defined in the file of its subject; adding one means one line here, or in the
``vocabulary.py`` of its folder where there is one.
"""

from game.rules import convening, gauges, players, seating, slot_gifts, talking, turns
from game.rules.asteroid import fall, missions, watch
from game.rules.classroom.vocabulary import LESSON_COMMANDS, LESSON_EVENTS
from game.rules.clauses import (
    gen_capacity,
    gen_pay,
    lease_crash,
    lease_rent,
)
from game.rules.compliance.vocabulary import COMPLIANCE_COMMANDS, COMPLIANCE_EVENTS
from game.rules.conference.vocabulary import CONFERENCE_COMMANDS, CONFERENCE_EVENTS
from game.rules.deck import effects, incident_cards, incidents_deck
from game.rules.duties import board_votes, conditions
from game.rules.engine import Command, Event
from game.rules.ground import building, ground
from game.rules.incidents import heritage_day, pool_vote, solar_storm
from game.rules.launches import flown, intelligence, payloads
from game.rules.money import debts, market, treasury
from game.rules.moon import sites
from game.rules.orders import advice, closing, dropped, orders
from game.rules.scoring import judgement, publishing
from game.rules.scoring import record as turn_record
from game.rules.sky import losses, removals, retirement, sky, weapons
from game.rules.slots import board, pool, trade
from game.rules.standing import standing
from game.rules.treaties.vocabulary import TREATY_COMMANDS, TREATY_EVENTS

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
    players.ReplaceByBot,
    players.ReturnSeat,
    seating.SetPresence,
    seating.SwapPlaces,
    seating.TakeJob,
    seating.TakeSeat,
    *TREATY_COMMANDS,
    *CONFERENCE_COMMANDS,
    # the Moon
    sites.ClaimLunarSite,
    *COMPLIANCE_COMMANDS,
    # orders
    advice.AdviseOrders,
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
    players.PlayerChanged,
    seating.PresenceChanged,
    seating.SeatLeft,
    seating.SeatTaken,
    *TREATY_EVENTS,
    *CONFERENCE_EVENTS,
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
    *COMPLIANCE_EVENTS,
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
    advice.OrdersAdvised,
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
