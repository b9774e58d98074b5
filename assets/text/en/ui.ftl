### The window: every word that the client writes itself.

## Amounts

amount-money = { $sign }${ $value } M

## Languages

language-name = English
language-en = English
language-ru = Русский
language-kk = Қазақша

## Title

title-subtitle = Даладан орбитаға
title-join = Join a class
title-join-note = Enter the code from your teacher
title-return = Back to your room
title-return-note = Room { $code } still keeps your place
title-solo = Solo mission
title-solo-note = Negotiate with computer delegations
title-version = Version { $version } · Seventy years of Baikonur, 1955–2025

## Settings

settings-heading = Settings
settings-note = Kept on this device
settings-done = Done
settings-language = Language
settings-scale = Text size
settings-colours = Colours
settings-standard = Standard colours
settings-contrast = High contrast
settings-calm = Motion
settings-calm-note = Less motion: no drifting, shaking or particles
settings-full_screen = Window
settings-full_screen-note = Fill the screen ({ $key })
settings-master = Volume: { $percent } %
settings-music = Music: { $percent } %
settings-effects = Effects: { $percent } %

## Menu and questions

menu-heading = Menu
menu-solo = Solo mission on this computer
menu-room = Room { $code } · your seat key { $key }
menu-back = Back to the game
menu-debrief = Debrief
menu-report = Report of this year
menu-briefing = My brief
menu-delegation = Our delegation
menu-codex = Codex
menu-settings = Settings
menu-leave = Leave the room
question-no = Stay
question-quit = Close the game?
question-quit-note = A room that you have joined keeps your place.
question-quit-yes = Close
question-notice = Leave this treaty?
question-notice-note = Notice and fee of the text apply. Others will remember.
question-notice-yes = Give notice
question-reserve = Reserve this article?
question-reserve-note = It will run neither from you nor towards you. Two articles at most; others may object.
question-reserve-yes = Reserve
question-pledge = Promise this now?
question-pledge-note = A promise outside any treaty, until its last turn or for two years. Nothing enforces it; the debrief compares it with what you do.
question-pledge-yes = Promise
question-object = Object to the reservation?
question-object-note = Then nothing of this text runs between you and the seat that reserved an article.
question-object-yes = Object
question-report = Report this message?
question-report-note = Your teacher will look at it. Nobody else learns that you reported it.
question-report-yes = Report
question-leave = Leave the room?
question-leave-note = Your place stays yours. A steward holds your seat until you are back.
question-leave-yes = Leave

## Joining and solo

join-heading = Join a class
join-note = Your teacher shows six digits
join-code = Room code
join-code-hint = Six digits
join-address = Address of the class
join-address-hint = 192.168.1.20:8765
join-where = The address stands below the code on the board. It stays as it was last time.
join-join = Join
join-busy = Joining…
join-back = Back
join-not_yet = First type the six digits and the address.
solo-length = How long?
solo-turns = { $turns } turns
solo-start = Open the mission
solo-busy = Opening…

## Lobby and briefing

lobby-heading = Choose your delegation
lobby-note = Click a delegation to take a seat at the table
title-host = Host a room
title-host-note = For teachers: a room on this computer for your class
host-about = The room opens on this computer for everybody on the same network. Students type the address and the six digits that the lobby shows. The computer plays the seats that nobody takes. Each phase ends when everybody is ready.
host-start = Open the room
lobby-host-note = at { $address }
lobby-code = Room code
lobby-code-note = Type this on the title screen
lobby-solo = Solo mission
lobby-solo-note = against computer delegations
lobby-scenario = Scenario
lobby-length = Length
lobby-turns = { $turns } turns
lobby-start = Starts in
lobby-here = { $count } here
lobby-clauses = Kinds of clauses
lobby-mine = Your seat
lobby-take = Take
lobby-full = Full
lobby-full-tip = This delegation has no free place.
lobby-bot = computer, { $temper }
lobby-ready_count = { $ready } of { $seats } delegations ready
lobby-starts = The teacher starts the game when everybody is here
lobby-solo-start = Start when you have read your brief
lobby-brief = Read my brief
lobby-ready = I am ready
lobby-unready = Not ready after all
lobby-begin = Start the mission
briefing-private = For your eyes only
briefing-no_brief = There is no private brief in this scenario. Judge by the objectives.
briefing-agenda = Secret agenda · up to 15 points
briefing-red_lines = Red lines
briefing-fate = The sky is judged three turns after the last one, with no more launches. All points are multiplied by it.
briefing-aims = What you are judged by
briefing-weight = weight
briefing-treaties = In force for you today
briefing-no_treaties = No treaty binds you yet.
briefing-done = Understood
temper-profiteer = sharp trader
temper-free_rider = free rider
temper-custodian = keeper of the sky
temper-reciprocator = like for like
temper-broker = bridge-builder

## Objectives

objective-wanted = Wants: { $names }
objective-host_income = income as host
objective-steppe = a healthy steppe
objective-multi_vector = ties to all sides
objective-convening = convening
objective-baiterek = Baiterek built and flown
objective-secure_access = secure access to the site
objective-baikonur_launches = launches from the cosmodrome
objective-wealth = wealth
objective-services = services from orbit
objective-prestige = prestige
objective-science = science
objective-education = education
objective-trust_in = trust of the others
objective-lunar_track = the way to the Moon
objective-launch_record = launch record
objective-cadence = launch cadence
objective-partners = partners under treaty
objective-mid_health = health of the middle shell
objective-norms = norms in orbit
objective-commercial_share = share of commercial satellites
objective-market_share = market share
objective-debris_regime = a strong debris treaty
objective-eo_services = Earth observation
objective-autonomous_access = slots of our own
objective-launches_sold = launches sold
objective-fair_share = a fair share of slots
objective-removals = debris removed
objective-planetary_defence = planetary defence
objective-firsts = firsts
objective-stakes = stakes in projects
objective-profit = profit
objective-licence = a clean licence
objective-sovereignty = sovereignty
objective-debt_relief = debt relief
objective-cost = low costs
objective-pd_share = share in planetary defence
objective-norms_kept = norms kept
objective-damage = damage avoided
objective-bridge = bridges built
objective-rescue = rescue
objective-red_lines = red lines kept
objective-chair_award = fair chairing

## Talks

talks-parties = { $count } delegations
talks-channels = Channels
talks-plenary = Plenary
talks-everybody = all { $count } delegations
talks-own = Our delegation
talks-teacher = Teacher
talks-teacher_note = mediator and help
talks-interview = interview with the press
talks-us = only us
talks-trust = trusts you { $trust }
talks-text_note = { $state } · { $who }

## Frame of the game

tab-steppe = Steppe
tab-orbit = Orbit
tab-talks = Talks
tab-slots = Slots
tab-projects = Projects
tab-ledger = Ledger
frame-you = you
frame-menu = Menu: report, brief, settings, leave
frame-asked = The people at home are asked: { $count ->
    [one] one text waits
   *[other] { $count } texts wait
 } for our yes or no under Talks
frame-ready = We need no more time in this phase
frame-unready = We do need more time
frame-turn = Turn { $turn } of { $turns } · { $year }
frame-pause = pause
resource-cash = cash
resource-reputation = standing
resource-orbit = orbit
resource-units = units
phase-lobby = Lobby
phase-brief = Brief
phase-negotiate = Negotiate
phase-orders = Orders
phase-launch = Launch
phase-review = Review
phase-ended = The end
banner-paused = The teacher has paused the game. Drafts stay editable.
banner-payment = Orders for { $money } more wait for the treasurer.
banner-lost = { $count ->
    [0] The line is lost. We keep trying; nothing is lost.
    [one] The line is lost. We keep trying; { $count } order waits to be sent.
   *[other] The line is lost. We keep trying; { $count } orders wait to be sent.
}

## Texts and their states

state-draft = draft
state-offered = offered
state-countered = counter-offer
state-initialled = agreed, to be signed
state-signed = signed
state-pending = waiting for ratification
state-in_force = in force
state-amending = being amended
state-suspended = suspended
state-in_breach = breached
state-expired = expired
state-terminated = terminated
state-rejected = rejected
state-withdrawn = withdrawn
state-lapsed = lapsed
visibility-public = public
visibility-announced = announced
visibility-secret = secret

## Paper and seals

paper-untitled = Untitled text
paper-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
paper-frame = Parties and terms
paper-writing = On your desk, not sent yet
paper-offered = Draft { $number } · by { $who }, turn { $turn }
paper-stands = { $state } · { $visibility }
paper-empty = No article yet. Add a clause card and set its values.
paper-initial = Agree to this article
paper-uninitial = Take back your agreement
paper-reserved = Reserved by { $who }.
paper-add = Add a clause card
seal-you = You
seal-party = Party
seal-refused = Not ratified
seal-ratified = Ratified
seal-signed = Signed
seal-agreed = Agrees
seal-partly = Agrees in part
seal-reading = Reading
seal-count = { $have } of { $need }
seal-rule-all = seals; all parties must ratify
seal-rule-count = seals needed for entry into force
seal-rule-named = seals; named parties must ratify
seal-rule-share = seals; a share must ratify

## The joint board

board-heading = Joint board
board-note = Host and tenant vote on these matters each year; the tenant’s order counts as its yes.
board-silent = The others have not voted yet.
board-voted = { $who }: { $vote }.
board-vote-yes = yes
board-vote-no = no
board-done = Done

## List of texts

list-with = You and { $who }
list-all = Treaties and offers
list-note = { $count ->
    [0] No text yet.
    [one] { $count } text
   *[other] { $count } texts
}
list-new = Draft a new text
list-card = { $who } · { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
list-secret = Only you know this draft
list-secret-note = Nobody hears of a draft before you offer it. Once it is offered, its parties can talk about it here.
about-reputation = Standing in the world
about-satellites = Satellites
about-disposal = Left orbit
about-tracking = Tracking level
about-our_trust = You trust them
about-their_trust = They trust you
about-played = Computer: { $temper }

## Impact

impact-heading = Draft { $number }, for you
impact-draft = Your draft, for you
impact-treaty = This treaty, for you
impact-nothing = Add an article to see what it changes.
impact-better = Gain
impact-better-tip = What the whole text is worth to you beside no deal, over three turns: money, slots, sky, steppe, standing and trust in one sum.
impact-a_year = { $money } a year
impact-cash = Money
impact-slots = Slots
impact-sky = Clear sky
impact-steppe = Steppe
impact-reputation = Standing
impact-trust = Trust
impact-approval = Approval at home
impact-passes = { $value } of 100: ratifies
impact-lobby = { $value } of 100: only with lobbying
impact-fails = { $value } of 100: not ratified
impact-no_lines = Nothing in this text moves your people.

## What can be done with a text

do-offer = Offer
do-counter_send = Send counter-offer
do-propose = Propose change
do-keep = Keep
do-discard = Discard
do-edit = Edit
do-delete = Delete
do-agree = Agree
do-sign = Sign
do-counter = Counter-offer
do-withdraw = Withdraw
do-unagree = Take back
do-reject = Reject
do-ratify = Ratify
do-lobby = Lobby (2)
do-refuse = Not this turn
do-accede = Join this treaty
do-board = Joint board
do-object = Object
do-vote_yes = Vote yes
do-vote_no = Vote no
do-amend = Amend
do-no_renewal = Do not renew
do-notice = Leave
do-copy = Use as a draft

## Editors

edit-article = Article { $n }
edit-choose = Choose a clause
edit-by = Who promises
edit-to = To whom
edit-from_turn = Runs from
edit-from_turn-any = entry
edit-to_turn = Runs until
edit-to_turn-any = the end
edit-turn = turn { $n }
edit-cure = Time to mend a breach
edit-if = If
edit-at_least = at least
edit-at_most = at most
edit-then = Then this runs
edit-add_inner = Add
edit-back = Back to the condition
edit-equal = equal parts
edit-remove = Take this article out
edit-pledge = Promise it
frame-heading = The treaty itself
frame-title = Title
frame-parties = Parties
frame-form = Form
form-treaty = treaty
form-contract = contract
frame-visibility = Who may know
frame-entry = In force when ratified by
frame-entry-all = all
frame-entry-count = { $count } parties
frame-open = Others may join later
frame-open-no = no
frame-open-all = every state
frame-duration = Duration
frame-endless = without end
frame-renewal = Renewal
renewal-none = ends
renewal-auto = renews itself
frame-notice = Notice to leave
frame-fee = Fee to leave
frame-vote = Votes
vote-consensus = consensus
vote-two_thirds = two thirds
vote-majority = majority
vote-weighted = by satellites
vote-double_majority = double majority
frame-amend = Changes need
amend-all = all
amend-two_thirds = two thirds
amend-acceptors = who accepts
frame-depositary = Depositary

## Chat

speech-empty = Nobody has said anything here yet.
speech-hidden = Hidden by the teacher
speech-you = You
speech-teacher = Teacher
speech-report = Report this message to the teacher
versions-counter = Counter-offer, draft { $number }
versions-compare = Compare
versions-out = Article { $article } out
speech-turn = turn { $turn }
speech-read = turn { $turn } · read
speech-off = Chat is off. Talk face to face.
speech-write = Write to this channel…
speech-send = Send

## Values

value-article = Article { $article }

## What moves the people at home

approval-breaking = we break a treaty of this kind
approval-pride = national pride
approval-protest = villages protest and wait for an answer
approval-lease_long = the lease runs too long
approval-toxic_many = too many toxic rockets
approval-toxic_very_many = far too many toxic rockets
approval-env_fee = the environment is paid for
approval-host_votes = we have a say on the board
approval-host_slots = slots of our own
approval-rent_low = the rent is low
approval-steppe_ill = the steppe is ill
approval-rent_high = the rent is high
approval-lease_short = the lease is short
approval-pads_inspected = strangers inspect the pads
approval-toxic_enough = room for our rockets
approval-host_slots_few = the host takes few slots
approval-sublease = the host takes much of each slot price
approval-inspections_many = too many inspections
approval-weapons_banned = weapons stay out of orbit
approval-slots_for_us = slots for us
approval-fund_by_history = we pay for old debris
approval-host_votes_over_us = others vote on our launches
approval-not_inspected = nobody checks it
approval-tests_banned = weapon tests are banned
approval-tracking = tracking is shared
approval-fund_expensive = the fund is expensive
approval-cap_tight = the cap is tight
approval-disposal = satellites leave orbit
approval-fund_or_fee = orbit has a price
approval-inspected = inspections are agreed
approval-no_sanction = no sanction for breaking it
approval-secret = the text is secret
approval-payments = we pay a lot
approval-inspectors = inspectors in our factories
approval-fund_equal = everybody pays the same
approval-fund_fair = those who polluted pay
approval-removal = debris is removed
approval-no_notice = launches are not announced
approval-fund_share = our share of the fund is high
approval-know_how = we learn something
approval-ride = a ride for our people
approval-stake = a stake in the project
approval-deposited = deposited with us
approval-use_fee = the orbit fee is high
approval-slots_cheap = slots are cheap
approval-factories_inspected = inspectors in our factories
approval-by_fault = only the guilty pay

## Orders

frame-parties-us = We are always a party of our own texts.
orders-heading = Order sheet
orders-page-launches = Launches
orders-page-ground = Ground
orders-page-special = More
orders-title-launches = This launch
orders-title-ground = The ground
orders-title-special = More orders
orders-empty = Nothing is planned. Add a launch at the left; it takes the cheapest rocket and the first slot that fits.
orders-no_launches = No launch is planned this year.
orders-add = Plan a launch
orders-closed = Orders are taken in Negotiate and Orders.
orders-saved = The sheet is kept. Nobody sees it before Launch.
orders-advised = Your adviser filled this sheet. It flies as it stands; change what you like.
orders-repeated = As last year. It flies as it stands; change what you like.
orders-sending = Sending…
orders-year = Year { $year }
orders-home = home range of { $who }
orders-home_range = home range
orders-payload = Payload
orders-satellites = { $count ->
    [one] { $count } satellite
   *[other] { $count } satellites
}
orders-shell = Shell
orders-vehicle = Rocket
orders-fails = { $percent } in 100 fail
orders-toxic = toxic fuel
orders-clean = clean fuel
orders-place = From where
orders-go = In bad weather
go-wait = wait
go-wait-note = The launch moves to the next quarter.
go-fly = fly anyway
go-fly-note = 3 in 10 more fail.
orders-guests = Rides along
orders-rides = School cubesats
orders-remove = Take this launch off
orders-upkeep = Upkeep of all pads
orders-upkeep-note = Pay for the pads of everybody: 0.8 % better each
orders-lease_upkeep = Spending under our lease
orders-lease_upkeep-note = Promised: { $money }. Less is a breach that inspections may find.
orders-share = { $share } % · { $money }
orders-visits = Inspections
orders-visits-note = { $money } each, { $most } at most; only where a treaty allows them.
orders-visit-of = { $who }: { $where }
orders-margin = Margin on our rockets
orders-margin-note = Others pay it on top of the price of the rocket.
orders-refuse = Sell no flights to
orders-refuse-note = Refusals are public.
orders-closures = Close a corridor
orders-closures-note = The steppe recovers; what flies through it must wait.
orders-denials = Withhold a slot
orders-denials-note = Public at Launch, and usually a breach.
orders-tugs = Tugs work in, for a price of
orders-tugs-note = What a fund pays for each unit removed.
orders-tracking = Tracking data really shared
orders-promised = promised: level { $n }
orders-as_promised = As promised
orders-know_how_shared = Share our know-how
orders-admits = Let inspectors in
orders-announces = Announce launches and manoeuvres
orders-spy = Look for secret treaties of
orders-spy-note = Costs { $points } influence; finds one in two.
orders-weapon = Weapon test against an own derelict
orders-weapon-note = Pieces for decades, world tension +15, standing −25; grave where it is banned.
orders-conduct = At the end of a satellite’s life
orders-per_unit = per unit
orders-break = Break it knowingly
orders-breaks = This breaks Article { $article } of “{ $treaty }”.
orders-broken = We break Article { $article } of “{ $treaty }” knowingly.
orders-ready = We are ready
orders-unready = Not ready after all
conduct-priced = { $name } · { $money }
conduct-none = nothing
conduct-none-note = 35 in 100 leave orbit. Keeps no promise.
conduct-sail = sail
conduct-sail-note = 85 in 100 leave orbit within 25 years.
conduct-kit = full kit
conduct-kit-note = 95 in 100 leave orbit within 5 years.
conduct-care = kit and care
conduct-care-note = 99 in 100 leave orbit. Keeps every promise.
bill-cash = Cash
bill-launches = Launches
bill-bids = Bids
bill-projects = Projects and upkeep
bill-special = Other orders
bill-conduct = End of life
bill-lease = Spending under the lease
bill-slots = Slots held
bill-left = Left at least
gives-steppe = steppe +{ $points }
gives-prestige = prestige +{ $points }
gives-science = science +{ $points }
gives-education = education +{ $points }
gives-science_yearly = science +{ $points } a turn
gives-education_yearly = education +{ $points } a turn
gives-reputation_yearly = standing +{ $points } a turn
gives-influence_yearly = influence +{ $points } a turn
gives-pad_slots = { $points } slots a year
gives-tourism = { $money } a turn
shell-LOW = low
shell-MID = middle
shell-HIGH = high
shell-GEO = GEO
shell-MOON = Moon
shell-DEEP = deep space

## Slots

slots-heading = Launch-slot board
slots-open = { $count } open
slots-our_bids = { $count ->
    [one] { $count } bid of ours
   *[other] { $count } bids of ours
}
slots-pad = { $kind }, { $condition } %
slots-held_by = held by { $who }
slots-from = from { $money }
slots-bid = bid { $money }
slots-not_open = not open
slots-repair = repairs
slots-no_slot = no slot
slots-hint-next = Next year as it would be if nothing changed until then. New treaties, works and repairs change it.
slots-is-held = held
slots-is-contested = our bid
slots-is-open = open, with its base price
slots-is-closed = closed
slots-is-flown = flown
slots-about = Choose a slot on the board. You can bid for a free one, buy one from its holder, plan a launch on your own or sell it.
slots-about-next = What we would hold next year, and by what right. Guaranteed slots come first, the rest belongs to the controller of the pad.
slots-ours = Our slots this year
slots-ours-next = Our slots next year
slots-ours-none = We hold no slot this year.
slots-unplanned = no launch planned
slots-when = Q{ $quarter } · { $letter } · { $what }
slots-weather = bad weather: { $percent } in 100
slots-your_bid = Your sealed bid
slots-base = at least { $money }
slots-spend = you can spend { $money }
slots-points = { $points } points
slots-score = Score of the bid
slots-place = Place sealed bid
slots-placed = Bid placed
slots-sealed = Nobody sees it before Launch. You pay only if you win.
slots-owner = Held by
slots-source = Came from
slots-price = Slot price
slots-bought = Bought for
slots-plan = Plan a launch
slots-sell = Sell it
slots-buy = Offer to buy it
slots-contract = Sale of { $slot }
slots-coming = This is a forecast from the treaties that you know. Nothing can be ordered for next year yet.
slots-on_offer = on offer
slots-offer_to = Sale to { $who }
source-quota = the host’s quota
source-grant = a treaty
source-control = control of the pad
source-trade = a sale
source-pool = the pool
source-waiting = a launch that waited
source-quota-short = quota
source-grant-short = treaty
source-trade-short = bought
source-pool-short = pool
source-waiting-short = waited
pledge-kit = Full kits at the end of life this year
pledge-tracking = Share tracking data of this launch
pledge-cubesat = Carry a school cubesat
pool-uniform = Highest sealed bids win; all pay the highest losing bid.
pool-first_price = Highest sealed bids win and pay what they bid.
pool-scored = Price counts double in $ M; pledges count too and become promises.
pool-lottery = One ticket for each wanted slot; the slot price is paid.
pool-priority = By the order of service; the slot price is paid.
pool-pro_rata = In proportion to what is asked; the slot price is paid.
class-mini = mini
class-medium = medium
class-heavy = heavy

## Steppe

steppe-people = Delegations
steppe-trust = trust in you
steppe-treaties = { $count ->
    [0] no treaty with you
    [one] { $count } treaty with you
   *[other] { $count } treaties with you
}
steppe-is_ready = ready
steppe-state = The world
steppe-health = Steppe health
steppe-tension = Tension
steppe-fund = Steppe fund
steppe-rollout = Rollout
steppe-weather = Storms, %
steppe-cargo = { $what } · Q{ $quarter }
quarter-short = Q{ $quarter }
steppe-stages = { $stages } of 3 stages built
steppe-pad = { $condition } % · { $slots ->
    [one] { $slots } slot
   *[other] { $slots } slots
}
steppe-manifest = Launch manifest
steppe-flights = Launches this year
steppe-slots_used = { $used } of { $slots } slots used
steppe-no_plans = No launch is planned yet. Plan one under Projects.
steppe-planned = Planned
outcome-success = In orbit
outcome-failure = Failed
outcome-scrubbed = Waits: weather
card-news = News
card-until = until turn { $turn }
card-source = What really happened

## Orbit

orbit-shells = Orbital shells
orbit-load = fragment index
orbit-index = { $index }
    .named = index { $index }
orbit-pieces = { $count } pieces
orbit-closed = This shell is closed: no satellites may be launched into it.
orbit-health = Health: { $band }
orbit-satellites = Satellites
orbit-debris = Debris
orbit-events = Collisions
orbit-risk = 1 in { $count } a year
orbit-baikonur = Cosmodrome
orbit-positions = { $taken } of 12
orbit-modules = { $count } modules
orbit-fleets = In orbit
orbit-trend = Fragment index
orbit-closes = closes at { $index }
    .far = closes far above: { $index }
band-LOW = Low
band-LOW-note = 350–600 km
band-MID = Middle
band-MID-note = 600–1,000 km
band-HIGH = High
band-HIGH-note = 1,000–2,000 km
band-GEO = GEO ring
band-GEO-note = 35,786 km
band-MOON = Moon
band-MOON-note = two programmes
health-open = Open
health-strained = Strained
health-crowded = Crowded
health-closed = Closed

## Ledger and findings

ledger-promises = Our promises this year
ledger-promises-none = Nothing is due from us this year.
ledger-treaties = Treaties in force
ledger-treaties-none = No treaty is in force.
ledger-findings = Findings
ledger-findings-none = Nobody has found a broken promise.
ledger-article = Article { $article } · { $treaty }
ledger-pledge = promised to { $who } until turn { $turn }
ledger-everybody = everybody
ledger-kept = kept
ledger-short = { $done } of { $due }
ledger-announced = A text that is not public
ledger-others = between { $who }
ledger-until = to turn { $turn }
ledger-finding = { $kind } · turn { $turn }
ledger-breach = Article { $article } of “{ $treaty }”, { $grade }.
ledger-cure = Can be made good until turn { $turn }.
ledger-do-admit = Admit
ledger-do-contest = Contest
ledger-do-apologise = Apologise and pay
ledger-do-upheld = It is true
ledger-do-dropped = It is not
ledger-do-suspend = Suspend our article
ledger-do-terminate = Leave the treaty
finding-suspected = suspected
finding-confirmed = confirmed
finding-dropped = dropped
finding-cured = made good
evidence-hint = A hint only.
evidence-strong = Strong evidence.
evidence-proof = Proof.
answered-admit = Admitted.
answered-explain = Explained.
answered-contest = Contested.

## Report

report-heading = Report of { $year }
report-note = What happened, in numbers and news
report-done = Back
report-launches = Launches
report-launches-none = Nothing has flown yet.
report-books = Our books and the world
report-books-none = No numbers yet.
report-news = News
report-news-none = A quiet year so far.
report-press = Press corps
report-lobby = Open letter
report-secretariat = UN secretariat
report-inspectors = Inspectors
report-observers = Observers
role-interview = With a delegation chosen your line is a question for an interview, else the bulletin.
report-flight = Q{ $quarter } · { $rocket } · { $where }
report-cash = Cash
report-cash_change = Change this turn
report-services = Services earned
report-receipts = Received under treaties
report-payments = Paid under treaties
report-reputation = Standing
report-index = Fragment index, middle shell
report-steppe = Steppe health
report-tension = World tension
report-lost = Our satellites lost
report-removed = Debris objects removed
report-pieces = { $band } · { $pieces ->
    [one] { $pieces } piece
   *[other] { $pieces } pieces
}

## Debrief

debrief-waiting = The books are still being closed.
debrief-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
debrief-agenda = Secret agenda
debrief-report = Report
debrief-menu = Menu
sky-active_active = Two satellites collided
sky-active_derelict = A satellite hit a dead one
sky-active_body = A satellite hit a rocket body
sky-derelict_derelict = Two dead satellites collided
sky-derelict_body = A dead satellite hit a rocket body
sky-body_body = Two rocket bodies collided
sky-fragment_destroys_active = Debris destroyed a satellite
sky-fragment_disables_active = Debris disabled a satellite
sky-fragment_destroys_derelict = Debris broke up a dead satellite
sky-fragment_chips_derelict = Debris chipped a dead satellite
sky-fragment_destroys_body = Debris broke up a rocket body
sky-fragment_chips_body = Debris chipped a rocket body
sky-centimetre_disables_active = A small piece disabled a satellite
sky-body_explodes = A rocket body exploded
sky-derelict_explodes = A dead satellite exploded

## The line, phases and news

link-unreachable = Nobody answers at this address. Check the address and the school network.
link-no_place = This device holds no place in that room any more.
link-no_keeper = The mission could not be opened: { $why }
phase-brief-note = The year begins. Read the news and your books.
phase-negotiate-note = Offer, counter, sign.
phase-orders-note = Fill in your order sheet. Nobody sees it.
phase-launch-note = The rockets fly.
phase-review-note = The books are closed, promises are checked.
news-a_text = a text
news-offered = { $who } offers you “{ $title }”
news-pledge = { $who } promises: { $what }
news-countered = { $who } answers with a new draft of “{ $title }”
news-rejected = { $who } rejects “{ $title }”
news-agreed = { $who } agrees to articles of “{ $title }”
news-signed = { $who } signs “{ $title }”
news-message = A message from { $who }
news-lapsed = “{ $title }” is off the table
news-ratified = { $who } ratifies “{ $title }”
news-not_ratified = { $who } does not ratify “{ $title }”
news-in_force = “{ $title }” is in force
news-ended = “{ $title }” has ended
news-flight-success = { $payload } is in orbit
news-flight-failure = The launch of { $payload } failed
news-flight-scrubbed = { $payload } waits for better weather
news-dropped = An order was dropped. { $why }
news-not_possible = It was not possible any more.
news-slot_won = You won the slot { $slot }
news-slot_denied = Your slot { $slot } was withheld
news-works_done = { $project } is complete
news-weapon = { $who } tested a weapon in orbit: { $pieces } new pieces
news-finding = A broken promise? { $who }: { $kind }
news-confirmed = { $who } broke a promise; it is confirmed

## Liftoff

liftoff-line = { $rocket } · { $where } · { $who }

## Payloads in one word, for the cells of the slot board

payload-comms = Comms
payload-crew_flight = Crew
payload-earth_obs = Earth
payload-edu_cubesats = Cubes
payload-lunar_module = Moon
payload-micro_sat = Micro
payload-navigation = Nav
payload-pd_craft = Shield
payload-relay = Relay
payload-science_platform = Science
payload-ssa_sensor = Tracker
payload-tug = Tug

## The year as a show

show-next = Next scene
show-end = Back to the game
show-again = Watch the year
act-failure = { $what }: lost
act-rollout = { $what }: rollout
act-docking = Docking: the crew has arrived
act-wreck = Wreckage rains down on the steppe
act-wreck-toxic = Wreckage and poisonous fuel on the steppe
act-collision = { $altitude } km up · { $pieces } new pieces
act-signing = A treaty is signed
act-source = Source: { $source } ({ $year })
step-ignition = ignition
step-liftoff = liftoff
step-clear = clear of the tower
step-orbit = in orbit
step-lost = lost
fact-shell = orbit
fact-chance = chance of success
fact-satellites = satellites
fact-prestige = prestige
fact-science = science
fact-education = education
voice-guest = flies along
voice-rocket = built the rocket
voice-slot = owed the slot by treaty
voice-pad = runs the pad
voice-toxic = poisonous fuel over the steppe

## Conference hall

hall-back = Back to the talks
hall-chair = in the chair
hall-until = Sits until
hall-turn = turn { $turn }
hall-seats = Delegations with a vote: { $count }
hall-decisions = Decisions
hall-brackets = Parameters in brackets: { $count }. The text reads as the first value.
hall-adopted = Adopted.
hall-sponsor = Stand behind this value
hall-cancel = Cancel
hall-propose = Propose
hall-none = No conference has been called. Write a treaty for several states, and call a conference on it under “Parties and terms”.
hall-stars = Rate the chair
hall-star = { $stars } of 5
floor-heading = On the floor
floor-motion = The motion
floor-free = The floor is free
floor-free-note = Any delegation with a vote may move something.
floor-moves = { $who } moves: { $motion }.
floor-seconded = Seconded: { $who }.
floor-second = Second it
floor-yes = For
floor-no = Against
floor-close = End the vote
floor-voted = Voted: { $seats }.
floor-our_yes = We: for.
floor-our_no = We: against.
floor-offered = { $who } proposes { $value } for Article { $article }.
floor-offices-accept = Accept
floor-offices-refuse = Refuse
floor-circle = Out of the room for Article { $article }: { $seats }.
floor-object = Object
floor-article = Article { $article }
floor-adopt_article = Move to adopt
floor-delete_article = Move to delete
floor-postpone = Move to postpone
floor-propose = Another value
floor-choose = Vote on { $value }
floor-friends = Friends of the chair
floor-offices = Offer good offices
floor-rule = First: how do we vote?
floor-session = The whole text
floor-call = Call a conference
floor-call-note = Its parties work on the text together, article by article. Costs 3 points of influence, unless the scenario is about a conference.

## Codex

codex-title = Codex
codex-note = What is really known, and who says so
codex-done = Back
codex-topics = Topics
codex-topic-history = Lease and law
codex-topic-site = The cosmodrome
codex-topic-pads = Pads
codex-topic-vehicles = Rockets
codex-topic-ports = Other spaceports
codex-topic-norms = Treaties and norms
codex-topic-debris = Debris
codex-topic-defence = Planetary defence
codex-topic-debate = Check the source
codex-topic-events = It happened once
codex-topic-clauses = Clauses
codex-mark-V = Read in the source
codex-mark-V2 = Several sources agree
codex-mark-C = Sources contradict each other
codex-mark-K = Not checked
codex-mark-U = Unknown
codex-mark-S = The article says
codex-mark-D = A number of this game
codex-source_of = { $source } · as of { $year }
codex-as_of = as of { $year }
codex-event = This card of the game follows something that really happened.
codex-vehicle = { $who }: { $kind }, { $fuel }.
codex-toxic = poisonous fuel
codex-clean = clean fuel
codex-vehicle-numbers = A launch costs { $money }; { $odds } succeed.

## Our delegation

team-title = Our delegation
team-done = Back
team-members = Who does what
team-steward = Steward
team-waiting = Waiting for us
team-away = { $who } (away)
team-nobody = Nobody sits here yet.
team-jobs = Jobs of { $who }
team-jobs-note = Each job must stay with somebody. What a job may send, nobody else can.
job-head = Head of delegation
job-head-note = Offers, signs, ratifies, votes and says ready.
job-launch = Launch director
job-launch-note = Manifest, slots, bids, projects and answers to cards.
job-treasurer = Treasurer
job-treasurer-note = Says yes to orders above 25 million dollars more; sets margins.
job-legal = Legal adviser
job-legal-note = Initials, reservations, findings and inspections.
job-science = Science adviser
job-science-note = End of life, removal, tracking and drop zones.
team-take = Hand over to the steward
team-steward-note = It keeps our seat while we are away, as we say here. Whoever comes back has the seat at once.
team-waiting-none = Nothing waits. What a steward did for us would stand here.
team-pay = Pay
team-stop = Do not pay
team-payment = Asked by { $who }
team-payment-note = So much more than our orders cost so far.
team-summit = Receive everybody
team-summit-note = One point of influence. World tension falls by three.
team-back = While you were away
team-back-span = turns { $since } to { $until }
team-back-note = This is what the steward did.
team-turn = turn { $turn }
team-act-SetOrders = Set the orders
team-act-RejectTreaty = Declined an offer
team-act-InitialArticle = Initialled
team-act-SignTreaty = Signed
team-act-RatifyTreaty = Ratified
team-act-AnswerIncident = Answered a card
team-act-SendMessage = Said something
team-act-MarkReady = Said ready
team-act-GiveNotice = Gave notice
team-act-AnswerFinding = Answered a finding
team-open-offer = Left open: an offer
team-open-card = Left open: a card
team-open-finding = Left open: a finding
team-open-ratification = Left open: a ratification
steward-manifest = Launches
steward-manifest-repeat = as last turn
steward-manifest-crew_and_science = crew and science only
steward-manifest-nothing_new = nothing new
steward-promises = Promises
steward-promises-keep_all = keep all
steward-promises-keep_sanctioned = keep those with a sanction
steward-money = Money
steward-money-never_below_zero = never below zero
steward-money-down_to_minus_50 = down to −50 M
steward-end_of_life = End of life
steward-end_of_life-as_promised = as promised
steward-end_of_life-full_kit = full kit
steward-renewals = Renew treaties
steward-renewals-yes = yes
steward-renewals-no = no
steward-new_offers = New offers
steward-new_offers-decline = decline with thanks
steward-new_offers-accept_if_better = accept if better
steward-margin = Better by at least
steward-margin-5 = 5 %
steward-margin-10 = 10 %
steward-margin-15 = 15 %
steward-margin-20 = 20 %
steward-kinds = With these clauses only
steward-pool_bids = Bids for slots
steward-pool_bids-slot_price = slot price
steward-pool_bids-up_to_20 = up to 20 M
steward-pool_bids-none = none
steward-incidents = Cards
steward-incidents-default = first answer
steward-incidents-cheapest = cheapest
steward-incidents-kindest = kindest to partners
steward-ratify = Ratify what the head signed
steward-ratify-if_approved = if approval is 50 or more
steward-ratify-no = no

## Asteroid and Moon

asteroid-heading = Asteroid
asteroid-chance = Chance that it hits
asteroid-known = What is known
asteroid-size = Damage
asteroid-unknown = unknown
asteroid-pushes = Pushes that worked
asteroid-corridor = Under its path: { $seats }
asteroid-fall-missed = It passed by.
asteroid-fall-deflected = It was pushed aside.
asteroid-fall-hit = It fell.
moon-heading = Sites on the Moon
moon-note = Three places near the south pole, in the order in which they lie.
moon-done = Done
moon-zone = Our zone
moon-km = { $km } km
moon-notice = A claim with notice holds from the next turn. Without notice it holds at once and costs trust.
moon-notice-yes = with notice
moon-notice-no = without notice
moon-claim = Claim it
moon-free = free
moon-site-rim = Rim of the crater
moon-site-ridge = Ridge
moon-site-massif = Massif

## Debrief, second page

debrief-page-result = Result
debrief-page-deals = Seats and deals
debrief-page-site = The site
debrief-replay = Replay
debrief-look = See what this seat reached
debrief-scores-parts = one part for each objective, the last one secret
debrief-sky-index = fragment index, middle shell
debrief-sky-rise = +{ $points } in one turn
debrief-sky-treaty = debris treaty
debrief-network-width = line width shows the number of articles
debrief-bond-lease = lease
debrief-bond-slots = launch slots
debrief-bond-debris = debris
debrief-bond-lunar = Moon
debrief-bond-general = other matters
debrief-bond-wide = nearly all
debrief-bond-broken = broken
debrief-bonds = { $count ->
    [one] agreement
   *[other] agreements
}
debrief-site-title = Where the future lifts off
debrief-site-land = The steppe was there first. It carried riders, then rails, then rockets, and asked for nothing. Your years leave it at { $steppe } of 100.
debrief-site-exercise = What you played was a simulation exercise, the kind of meeting that neutral ground can host. Take the arguments with you.
debrief-spared = { $points } points spared
debrief-sky-none = no treaty
debrief-sky-ours = your class
debrief-sky-strict = strict code
debrief-sky-tip = The same launches, if nobody had cleared anything, and if everybody had cleared everything. Reckoned by the fast equations of the cards.
debrief-award-bridge_builder = Bridge-builder
debrief-award-most_trusted = Most trusted
debrief-award-clearest_text = Clearest text
debrief-award-rising_voice = Rising voice
debrief-bridge-diplomatic = A diplomatic bridge
debrief-bridge-scientific = A scientific bridge
debrief-bridge-commercial = A commercial bridge
debrief-lease = The lease deal
debrief-lease-none = No public lease between host and tenant was in force.
debrief-lease-note = Every dot is a way in which “{ $title }” could have been written. 0 is the worst of them for a side, 100 the best.
debrief-lease-axis = worth to { $who }
debrief-lease-signed = signed { $host } / { $tenant }
debrief-lease-fair = best fair deal { $host } / { $tenant }
debrief-lease-left = { $points ->
    [0] No lease was better for one and no worse for the other.
    [one] One point was left that would have harmed neither side.
   *[other] { $points } points were left that would have harmed neither side.
}
debrief-pledges = Promises in words
debrief-texts = Texts that were in force

## Claims before an arbiter

claims-against = claims damages from { $who }
claims-under = Article { $article } of { $title }.
claims-open = To be decided until turn { $turn }.
claims-dismiss = Dismiss
claims-half = Award half
claims-full = Award all
claims-dismiss-done = Dismissed.
claims-half-done = Half awarded: { $money }.
claims-full-done = Awarded: { $money }.

# Quiz, one word, exit ticket: what each student answers alone.
quiz-title = Quiz
quiz-note = You answer for yourself. The class sees only how many chose what, never who.
quiz-questions = Questions
quiz-item = Question { $number } of { $count }
quiz-choose = Choose an answer; you can change it until the right ones are shown.
quiz-given = Your answer is kept. You can change it until the right ones are shown.
quiz-shown = Your teacher has shown the right answers.
quiz-counted = { $option } — { $before } before, { $after } after
quiz-counted_right = Right: { $option } — { $before } before, { $after } after
quiz-done = Done
speak-title = Your own voice
speak-note = You are yourselves again. Only your teacher reads this, without your name.
speak-word = In one word
speak-word_question = How was the game for you?
speak-hint_word = One word
speak-shown = Words of the class
speak-none = Your teacher shows the words here and on the wall.
speak-exit = Exit ticket
speak-pause = A moment to think
speak-hint = Your answer
speak-send = Send
speak-given = Sent. Write again to replace it.
speak-quiz = Quiz
speak-done = Done
speak-open = Voice
speak-answer = Answer
