### The window: every word that the client writes itself.

## Amounts

amount-money = { $sign }${ $value } M
amount-units = { $value } units

## Languages

language-name = English
language-en = English
language-ru = Русский
language-kk = Қазақша

## Title

title-join = Join a class
title-join-note = Enter the code from your teacher
title-return = Back to your room
title-return-note = Room { $code } still keeps your place
title-solo = Solo mission
title-solo-note = Negotiate with computer delegations
title-host = Host a room
title-host-note = For teachers: rooms, scenarios, dashboard
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
settings-full_screen-note = Fill the screen (F11)
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
menu-settings = Settings
menu-leave = Leave the room
question-no = Stay
question-quit = Close the game?
question-quit-note = A room that you have joined keeps your place.
question-quit-yes = Close
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
solo-mission = Baikonur at 70
solo-about = Nine delegations, one steppe, one sky. Lease the ground, trade the launch slots, agree how to keep the orbit clean. The others are played by the computer and answer offers within seconds. Nobody waits: each phase ends when you say so.
solo-length = How long?
solo-turns = { $turns } turns
solo-start = Open the mission
solo-busy = Opening…

## Lobby and briefing

lobby-heading = Choose your delegation
lobby-note = Click a delegation to take a seat at the table
lobby-code = Room code
lobby-code-note = Type this on the title screen
lobby-solo = Solo mission
lobby-solo-note = against computer delegations
lobby-scenario = Scenario
lobby-length = Length
lobby-turns = { $turns } turns
lobby-start = Starts in
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
objective-baikonur_launches = launches from Baikonur
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
