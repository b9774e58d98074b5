# Articles of treaties, and the words they share.

money = { $sign }${ $amount } M
list-and = { $first } and { $last }

## Who: words that stand for parties

who-all = each party
    .gen = each party’s
who-others = the other parties
    .num = many
who-pool = the pool
who-fund = the treaty’s fund
who-host = the host

## What every article can have besides its own sentence

clause-by = This binds { NAME($by) }.
clause-to = It is owed to { NAME($to) }.
clause-time = { $from ->
    [0] It runs until turn { $until }.
   *[other] { $until ->
        [0] It runs from turn { $from } on.
       *[other] It runs from turn { $from } until turn { $until }.
    }
}
clause-cure = { $cure ->
    [0] A breach cannot be made good later.
    [one] A breach can be made good within { $cure } turn.
   *[other] A breach can be made good within { $cure } turns.
}
clause-slot = { $pad } · Q{ $quarter } · { $letter }
clause-share = { $name } { $percent } %

## How an article is kept

enforcement-auto = Runs by itself
enforcement-gate = Asks before you break it
enforcement-audit = Kept on trust, checked by others
enforcement-vote = By vote
enforcement-auto-note = The game does it for you. It fails only if the money is missing.
enforcement-gate-note = An order that would break it is refused unless you confirm the breach.
enforcement-audit-note = Nothing stops you from breaking it. Others may find out.
enforcement-vote-note = The parties decide.
monitor-P = Public: a breach is always seen
monitor-H = The host reads the books: 6 in 10
monitor-S = Tracking from the ground: 15, 35 or 60 in 100 by level
monitor-I = Inspection: 5 in 10 for each visit
grade-minor = minor breach
grade-material = material breach
grade-grave = grave breach

## Units of parameters

clause-unit-percent = { $n } %
clause-unit-permille = { $n } ‰
clause-unit-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
clause-unit-turns = { $n ->
    [one] { $n } turn
   *[other] { $n } turns
}
clause-unit-slots = { $n ->
    [one] { $n } slot
   *[other] { $n } slots
}
clause-unit-launches = { $n ->
    [one] { $n } launch
   *[other] { $n } launches
}
clause-unit-units = { $n ->
    [one] { $n } unit
   *[other] { $n } units
}
clause-unit-visits = { $n ->
    [one] { $n } visit
   *[other] { $n } visits
}
clause-unit-quarters = { $n ->
    [one] { $n } quarter
   *[other] { $n } quarters
}
clause-unit-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
clause-unit-seats = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
clause-unit-level = level { $n }
clause-unit-kg = { $n } kg
clause-unit-number = { $n }
clause-yes = yes
clause-no = no
clause-none = none

## Conditions

condition-and = { $first } and { $last }
condition-or = { $first } or { $last }
condition-not = it is not so that { $it }
condition-group = ({ $it })
op-ge = { $metric } is at least { $value }
op-gt = { $metric } is above { $value }
op-le = { $metric } is at most { $value }
op-lt = { $metric } is below { $value }
op-eq = { $metric } is exactly { $value }
op-ne = { $metric } is not { $value }
metric-turn = the turn
metric-steppe-E = steppe health
metric-tension-W = world tension
metric-pd-probability = the chance of an impact in percent
metric-market-price = the yearly income of a unit in $M
metric-market-demand = demand in units
metric-orbit-F = the fragment index in the { $name } shell
metric-orbit-D = the number of derelicts in the { $name } shell
metric-orbit-H = orbital health in the { $name } shell
metric-nation-R = the reputation of { NAME($name) }
metric-nation-launches = the number of launches of { NAME($name) } last year
metric-nation-launches_toxic = the number of toxic launches of { NAME($name) } last year
metric-nation-units = the number of units in service of { NAME($name) }
metric-nation-disposal_published = the published disposal rate of { NAME($name) }
metric-nation-asat_tests = the number of weapon tests of { NAME($name) } last year
metric-nation-arrears = what { NAME($name) } owes in $M
metric-nation-slots_used = the number of slots { NAME($name) } used last year
metric-nation-tracking = the tracking level of { NAME($name) }
metric-treaty-parties = the number of parties of { $name }
metric-pad-condition = the condition of { $name }
metric-pad-slots = the number of slots this year at { $name }
fact-nation-bloc_a = { NAME($name) } belongs to lunar bloc A
fact-nation-bloc_i = { NAME($name) } belongs to lunar bloc I
fact-treaty-in_force = { $name } is in force
fact-incident-active = the incident “{ $name }” waits for an answer
this-treaty = this treaty
another-treaty = treaty { $name }

## The thirty kinds. First the sentence, then title, one line for the card, and its parameters.

lease_rent = { NAME($by) } { COUNT($by) ->
    [one] pays
   *[other] pay
} { NAME($to, case: "acc") } { MONEY($amount) } a year{ $in_kind ->
    [0] .
   *[other] , up to { $in_kind } % of it in goods and services.
}
    .title = Rent
    .short = Yearly rent for the cosmodrome
    .amount = Rent a year
    .in_kind = Part in goods and services

lease_term = { NAME($by) } { COUNT($by) ->
    [one] leases
   *[other] lease
} the cosmodrome from { NAME($to) } for { $years ->
    [one] { $years } year
   *[other] { $years } years
}{ $renewal ->
    [auto] , renewed each time unless a party objects
    [lessee] , renewed if the tenant wishes
    [lessor] , renewed if the host wishes
   *[none] {""}
}{ $review ->
    [0] .
   *[other] , with a review in year { $review }.
}
    .title = Term
    .short = How long the lease runs
    .years = Years
    .renewal = Renewal
    .renewal-none = none
    .renewal-auto = automatic
    .renewal-lessee = by the tenant
    .renewal-lessor = by the host
    .review = Review in year (0: none)

lease_sites = The lease of { NAME($by) } covers { COUNT($pads) ->
    [0] no pad
   *[other] { $pads }
}. { NAME($to) } { COUNT($to) ->
    [one] gets
   *[other] get
} { $share } % of slot prices there; subletting is { $sublease ->
    [yes] allowed
   *[no] not allowed
}.
    .title = Sites
    .short = Which pads are leased, and who gets what of slot prices
    .pads = Pads
    .sublease = Subletting allowed
    .share = Host’s part of slot prices

lease_host_quota = { NAME($to) } may use, sell or give away { $slots ->
    [one] { $slots } launch slot
   *[other] { $slots } launch slots
} a year { $pads ->
    [light] at light pads
    [medium] at medium pads
    [heavy] at heavy pads
   *[any] at any pad
} controlled by { NAME($by) }{ $first_choice ->
    [yes] , choosing the quarter first.
   *[no] .
}
    .title = Host quota
    .short = Slots that the host keeps for itself
    .slots = Slots a year
    .pads = Pads
    .pads-any = any
    .pads-light = light
    .pads-medium = medium
    .pads-heavy = heavy
    .first_choice = First choice of quarters

lease_toxic_cap = { NAME($by) } { COUNT($by) ->
    [one] promises
   *[other] promise
} { NAME($to, case: "acc") } that { $launches ->
    [0] no rocket with toxic fuel flies
    [one] at most { $launches } rocket with toxic fuel flies
   *[other] at most { $launches } rockets with toxic fuel fly
} from the site in a year{ $falling ->
    [0] .
   *[other] , { $falling } fewer each year.
}
    .title = Toxic cap
    .short = Fewer rockets with toxic fuel
    .launches = Toxic launches a year
    .falling = Fewer each year

lease_env_fee = Each launch at the site pays { MONEY($fee) } to the steppe fund, { $toxic_times ->
    [1] toxic rockets the same
   *[other] toxic rockets { $toxic_times } times as much
}; { NAME($by) } { COUNT($by) ->
    [one] answers
   *[other] answer
} to { NAME($to) } for it.
    .title = Environment fee
    .short = Launches pay for the steppe
    .fee = Fee per launch
    .toxic_times = Times as much for toxic fuel

lease_crash = After a crash { NAME($by) } { COUNT($by) ->
    [one] pays
   *[other] pay
} { NAME($to, case: "acc") } { MONEY($base) }{ $per_tonne ->
    [0] {""}
   *[other] {" "}plus { MONEY($per_tonne) } for each tonne of toxic fuel
}{ $grounding ->
    [0] {""}
    [one] ; the rocket stays grounded for { $grounding } quarter
   *[other] ; the rocket stays grounded for { $grounding } quarters
}{ $inquiry ->
    [yes] , with a joint inquiry.
   *[no] .
}
    .title = Crash
    .short = Compensation, grounding and inquiry after a crash
    .base = Compensation
    .per_tonne = For each tonne of toxic fuel
    .grounding = Quarters on the ground
    .inquiry = Joint inquiry

lease_upkeep = { NAME($by) } { COUNT($by) ->
    [one] spends
   *[other] spend
} { MONEY($amount) } a year on the pads{ $floor ->
    [0] {""}
   *[other] {" "}and keeps each of them at { $floor } % or more
}, as promised to { NAME($to) }.
    .title = Upkeep
    .short = Real spending on the pads
    .amount = Spending a year
    .floor = Lowest condition of a pad

lease_comanage = { NAME($by) } and { NAME($to) } decide together about { $matters }; { NAME($to) } { COUNT($to) ->
    [one] has
   *[other] have
} { $votes } % of the votes.
    .title = Joint board
    .short = Host and tenant decide together
    .votes = Host’s votes
    .matters = Matters
    .matters-new_vehicles = new rockets
    .matters-closures = withheld slots
    .matters-sublease = subletting
    .matters-pool_rule = the rule of the pool

slot_grant = { NAME($to) } { COUNT($to) ->
    [one] receives
   *[other] receive
} from { NAME($by) } { $slots ->
    [one] { $slots } launch slot
   *[other] { $slots } launch slots
} a year at { $pads }{ $quarters_all ->
    [yes] {""}
   *[no] {" "}in { $quarters }
} { $price ->
    [0] free of charge.
   *[other] for { MONEY($price) } each.
}
    .title = Slot grant
    .short = Launch slots every year
    .slots = Slots a year
    .pads = Pads
    .pads-any = any pad
    .quarters = Quarters
    .quarters-Q1 = Q1
    .quarters-Q2 = Q2
    .quarters-Q3 = Q3
    .quarters-Q4 = Q4
    .price = Price per slot

slot_priority = Launches are served in this order: { $order }.
    .title = Priority
    .short = Who flies first when slots are short
    .order = Order
    .order-crew = crews
    .order-rescue = rescue
    .order-planetary_defence = planetary defence
    .order-science = science
    .order-state = states
    .order-commercial = business

slot_trade = { NAME($by) } { COUNT($by) ->
    [one] sells
   *[other] sell
} { COUNT($slots) ->
    [0] no slot yet
   *[other] { $slots }
} to { NAME($to) } { $price ->
    [0] free of charge
   *[other] for { MONEY($price) }
}{ $anonymous ->
    [yes] , and the price is not published.
   *[no] .
}
    .title = Slot trade
    .short = Slots of this year change hands
    .slots = Slots
    .price = Price
    .anonymous = Price not published

slot_use_or_lose = Who uses less than { $threshold } % of its slots over { $window ->
    [one] { $window } year
   *[other] { $window } years
} loses the unused ones to the pool.
    .title = Use it or lose it
    .short = Unused slots go to the pool
    .threshold = Use at least
    .window = Counted over

slot_auction = { NAME($by) } { COUNT($by) ->
    [one] puts
   *[other] put
} { $share } % of the free slots into a pool, { $rule ->
    [first_price] sold to the highest bids at their own price, from { MONEY($reserve) }
    [scored] sold by bids and pledges, from { MONEY($reserve) }
    [lottery] drawn by lot at the usual price of a slot
   *[uniform] sold at one price for all, from { MONEY($reserve) }
}; of the income the host gets { $host_part } %, the tenant { $tenant_part } % and the steppe fund { $fund_part } %.
    .title = Auction
    .short = Free slots are sold in a pool
    .share = Part of the free slots
    .rule = Rule
    .rule-uniform = one price for all
    .rule-first_price = own bid
    .rule-scored = bid and pledges
    .rule-lottery = lottery
    .reserve = Lowest price
    .host_part = Part of the host
    .tenant_part = Part of the tenant
    .fund_part = Part of the steppe fund

slot_drop_zone = { NAME($by) } { COUNT($by) ->
    [one] keeps
   *[other] keep
} the { $corridor } corridor free of launches in { $quarters }{ $payment ->
    [0] ; nothing is paid for it.
   *[other] ; { NAME($to) } { COUNT($to) ->
        [one] pays
       *[other] pay
    } { MONEY($payment) } for each quarter.
}
    .title = Drop zone
    .short = A corridor is closed for some quarters
    .corridor = Corridor
    .corridor-C51 = C51
    .corridor-C65 = C65
    .corridor-POLAR = polar
    .quarters = Closed in
    .quarters-Q1 = Q1
    .quarters-Q2 = Q2
    .quarters-Q3 = Q3
    .quarters-Q4 = Q4
    .payment = Payment per quarter

slot_ride = { $on ->
    [science] Science launches
    [crewed] Crewed launches
   *[any] Launches
} of { NAME($by) } carry { $what ->
    [crew_seat] a cosmonaut
   *[hosted] a payload of { $mass } kg
} for { NAME($to) }, { $price ->
    [0] free of charge
   *[other] for { MONEY($price) } each
}, up to { $number ->
    [one] { $number } time
   *[other] { $number } times
} a year.
    .title = Ride
    .short = A small payload or a cosmonaut rides along
    .what = What rides
    .what-hosted = small payload
    .what-crew_seat = cosmonaut
    .mass = Mass
    .number = Rides a year
    .price = Price per ride
    .on = On launches
    .on-any = any
    .on-science = science
    .on-crewed = crewed

debris_disposal = At least { $rate } % of { $covers ->
    [satellites] satellites
    [stages] rocket stages
   *[both] satellites and rocket stages
} leave orbit within { $years ->
    [one] { $years } year
   *[other] { $years } years
} of the end of their work.
    .title = Disposal
    .short = What is dead comes down in time
    .rate = Share that comes down
    .years = Within
    .covers = Covers
    .covers-satellites = satellites
    .covers-stages = rocket stages
    .covers-both = both

debris_cap = No party adds more than { $units ->
    [one] { $units } unit
   *[other] { $units } units
} a year to the { $shell ->
    [LOW] low
    [MID] middle
   *[HIGH] high
} shell{ $tradable ->
    [yes] ; unused units may be sold.
   *[no] .
}
    .title = Launch cap
    .short = A limit to new satellites for each party
    .units = Units a year
    .shell = Shell
    .shell-LOW = low
    .shell-MID = middle
    .shell-HIGH = high
    .tradable = Unused units may be sold

debris_asat_ban = No party destroys a satellite in orbit{ $scope ->
    [all] {" "}or places a weapon there.
   *[destructive] .
}
    .title = Weapon ban
    .short = No weapon tests in orbit
    .scope = Scope
    .scope-destructive = destructive tests
    .scope-all = all weapons in orbit

debris_fund = Parties pay { MONEY($amount) } a year each on average into a fund for { $spend ->
    [tracking] tracking
    [compensation] compensation
   *[removal] removing debris
}, shared { $formula ->
    [equal] equally
    [launches] by launches of the last year
    [history] by derelicts left in orbit
   *[assets] by satellites in service
}; { NAME($manager) } { COUNT($manager) ->
    [one] runs
   *[other] run
} it.
    .title = Fund
    .short = A common pot for a cleaner orbit
    .amount = Per party and year
    .formula = Shared
    .formula-equal = equally
    .formula-assets = by satellites
    .formula-launches = by launches
    .formula-history = by derelicts
    .spend = Spent on
    .spend-removal = removal
    .spend-tracking = tracking
    .spend-compensation = compensation
    .manager = Run by
    .manager-depositary = the depositary

debris_use_fee = Each unit in orbit pays { MONEY($fee) } a year to { NAME($to) }{ $rising ->
    [0] .
   *[other] , rising { $rising } % a year.
}
    .title = Orbital-use fee
    .short = Who uses orbit pays for it
    .fee = Fee per unit and year
    .rising = Rises a year

debris_tracking = Parties share tracking data at level { $level }{ $notify ->
    [yes] {" "}and announce every launch and manoeuvre
   *[no] {""}
}; { $right_of_way ->
    [uncrewed] the uncrewed craft
    [later] the later craft
   *[smaller] the smaller craft
} gives way.
    .title = Tracking
    .short = Parties share what they see in orbit
    .level = Level of data
    .notify = Announce launches and manoeuvres
    .right_of_way = Gives way
    .right_of_way-smaller = the smaller
    .right_of_way-uncrewed = the uncrewed
    .right_of_way-later = the later

debris_inspection = Each party accepts { $visits ->
    [one] { $visits } inspection
   *[other] { $visits } inspections
} a year of its { $where } by { $inspectors ->
    [un] experts of the UN
    [kaz] the host of the cosmodrome
   *[parties] other parties
}.
    .title = Inspection
    .short = Others may come and look
    .visits = Visits a year
    .inspectors = Inspectors
    .inspectors-parties = parties
    .inspectors-un = UN experts
    .inspectors-kaz = host
    .where = Places
    .where-pads = pads
    .where-factories = factories
    .where-books = books

debris_liability = The owner of debris pays { MONEY($amount) } for each unit that it destroys, { $rule ->
    [strict] at fault or not
    [pool] and all parties share the bill by satellites in service
   *[fault] if it broke a promise about debris
}.
    .title = Liability
    .short = Whose debris destroys a satellite pays
    .amount = Per unit lost
    .rule = Rule
    .rule-fault = by fault
    .rule-strict = strict
    .rule-pool = shared by all

gen_pay = { NAME($by) } { COUNT($by) ->
    [one] pays
   *[other] pay
} { NAME($to, case: "acc") } { MONEY($amount) } { $schedule ->
    [yearly] a year for { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
    [offset] by striking off a debt
   *[once] once
}.
    .title = Payment
    .short = Money from one party to another
    .amount = Amount
    .schedule = When
    .schedule-once = once
    .schedule-yearly = every year
    .schedule-offset = against debt
    .years = For

gen_if_then = If { $condition }: { $clauses }{ $for_turns ->
    [0] {""}
    [one] {" "}This then runs for { $for_turns } turn.
   *[other] {" "}This then runs for { $for_turns } turns.
}{ $once ->
    [yes] {" "}It happens only once.
   *[no] {""}
}
    .title = If – then
    .short = Articles that wait for a condition
    .for_turns = Runs for (0: while true)
    .once = Only once

gen_sanction = { $grade ->
    [minor] Any breach
    [grave] A grave breach
   *[material] A material or grave breach
} of { COUNT($articles) ->
    [0] any article
    [one] Article { $articles }
   *[other] Articles { $articles }
} { $what ->
    [fine] costs a fine of { MONEY($size_money) } to the victims, and counts as a sanction
    [market_access] costs market access (15 % of services)
    [expel] costs membership of the treaty for good, and market access (25 % of services)
    [suspend] lets all duties of the victims towards the breaker rest
    [pool_ban] costs access to the pool of slots
   *[slots] costs { $size ->
        [one] { $size } launch slot a year
       *[other] { $size } launch slots a year
    }
} for { $turns ->
    [one] { $turns } year
   *[other] { $turns } years
}{ $vote ->
    [majority] , if a majority agrees.
    [two_thirds] , if two thirds agree.
   *[automatic] .
}
    .title = Sanction
    .short = What a breach costs
    .articles = Articles (none: all)
    .grade = From grade
    .grade-minor = minor
    .grade-material = material
    .grade-grave = grave
    .what = Costs
    .what-slots = slots
    .what-fine = fine
    .what-market_access = market access
    .what-expel = membership
    .what-suspend = rights
    .what-pool_ban = the pool
    .size = Slots, or $M of a fine
    .turns = For
    .vote = Decided
    .vote-automatic = automatically
    .vote-majority = by majority
    .vote-two_thirds = by two thirds

gen_arbitrate = Disputes go to { $body ->
    [kaz] the host of the cosmodrome
    [panel] a panel of three seats drawn by lot
   *[un] the UN secretariat
}; the award { $binding ->
    [yes] is binding
   *[no] is advice
} and comes within { $deadline ->
    [one] { $deadline } year
   *[other] { $deadline } years
}.
    .title = Arbitration
    .short = Who decides a dispute
    .body = Arbiter
    .body-un = UN secretariat
    .body-kaz = host
    .body-panel = panel of three
    .binding = Binding
    .deadline = Within

gen_joint = { NAME($by) } { COUNT($by) ->
    [one] takes
   *[other] take
} part in a joint venture: { $project }, led by { NAME($lead) }{ $bloc ->
    [none] {""}
   *[other] , in lunar bloc { $bloc }
}{ COUNT($costs) ->
    [0] ; costs in equal parts
   *[other] ; costs { $costs }
}{ COUNT($benefits) ->
    [0] ; benefits in equal parts.
   *[other] ; benefits { $benefits }.
}
    .title = Joint venture
    .short = Build or fly something together
    .project = Project
    .project-lunar_programme = lunar programme
    .costs = Costs
    .benefits = Benefits
    .lead = Lead
    .lead-first = the first party named
    .bloc = Lunar bloc
    .bloc-none = none
    .bloc-A = A
    .bloc-I = I

gen_capacity = { NAME($by) } { COUNT($by) ->
    [one] shares
   *[other] share
} with { NAME($to) } { $points ->
    [one] { $points } point
   *[other] { $points } points
} of know-how a year in { $gives ->
    [green] clean technology
    [reuse] reusable rockets
    [crew] crewed flight
    [lunar] lunar flight
    [training] training
   *[adr] debris removal
}{ $seats ->
    [0] {""}
    [one] {" "}and trains { $seats } person a year
   *[other] {" "}and trains { $seats } people a year
}{ $data ->
    [yes] {" "}and opens its data.
   *[no] .
}
    .title = Know-how
    .short = One party teaches another
    .gives = Field
    .gives-adr = debris removal
    .gives-green = clean technology
    .gives-reuse = reusable rockets
    .gives-crew = crewed flight
    .gives-lunar = lunar flight
    .gives-training = training
    .points = Points a year
    .seats = People trained a year
    .data = Opens its data
