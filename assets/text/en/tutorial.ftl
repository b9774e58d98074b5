# The tutorial: what Aqböken the saiga says, at most two short sentences at a time.

title-go_on = Go on with your game
title-go_on-note = { $title } · turn { $turn }
title-tutorial = Learn to play
title-tutorial-note = Five years with Aqböken, about a quarter of an hour
tour-name = Aqböken, your adviser
tour-step = Step { $step } of { $steps }
tour-unfold = Ask Aqböken
tour-do-next = Go on
tour-do-back = Back
tour-do-skip = Skip this
tour-do-fold = Hide
tour-do-end = Done

tour-steppe = Welcome to the steppe
tour-steppe-lobby = You are Kazakhstan, the host of the cosmodrome. Press the gold button to begin.
tour-steppe-look = These are your pads. The sign tells who runs a pad, its condition and its launch slots for this year.
tour-steppe-year = The ring at the top says: we are ready. Press it until the year flies; the others will be ready too.
tour-steppe-watch = Now it is Launch: what everybody ordered flies, one quarter after the other. Your own launches will stand here.

tour-orbit = Up to orbit
tour-orbit-go = What flies up there can break up down the years. Open Orbit.
tour-orbit-index = Each shell has a fragment index: 100 is today. At 500 a shell closes to everybody. Dead satellites make it grow.

tour-satellite = Your first satellite
tour-satellite-year = Press the ring until it says Orders, in the second year.
tour-satellite-go = Orders are given under Projects. Open it.
tour-satellite-add = Plan a launch on one of your own two slots.
tour-satellite-payload = Choose the payload: an Earth observation satellite.
tour-satellite-kit = Now the end of its life: the full kit costs more today, but it leaves orbit when it is dead. Choose what you like.

tour-wind = To fly or to wait?
tour-wind-choose = Strong wind is forecast for the second quarter. Waiting may cost the slot; flying anyway fails more often. Choose in the launch.
tour-wind-year = Orders stand. Press the ring and see what came of it.

tour-offer = Sell a slot
tour-offer-year = Press the ring until the third year, when everybody talks.
tour-offer-go = Europe has no pad and would like one. Open Talks.
tour-offer-new = Begin a new text.
tour-offer-party = With whom? Choose Europe.
tour-offer-title = Give the text a title of your own.
tour-offer-article = Add an article: a grant of slots.
tour-offer-by = Who promises the slot? You do.
tour-offer-to = And to whom? To Europe.
tour-offer-price = Set it to one slot and about 12 million dollars. On the left you see what it does for you.
tour-offer-send = Send your offer.

tour-counter = Their answer
tour-counter-wait = Europe reads your offer. A moment.
tour-counter-read = Open the text: what do they say, and why?
tour-counter-edit = Press Counter-offer.
tour-counter-change = Change one value: meet them half way.
tour-counter-send = Send it.
tour-counter-sign = When both agree, seal it. A signed text runs by itself: the money and the slot move.
tour-counter-ratify = A treaty needs your people. Press the ring; when ratification opens, ratify it here.

tour-crash = Something falls
tour-crash-year = Press the ring until the fourth year.
tour-crash-card = A rocket with poisonous fuel has fallen on your steppe. Read the card: what now?
tour-crash-ledger = Your lease has an article for this. Open the Ledger.
tour-crash-promises = Here stand your promises, and all treaties in force: who owes what to whom.
tour-crash-clause = Open the lease and find the article on crashes. It has already sent the bill.

tour-compact = A treaty on debris
tour-compact-year = Press the ring until the fifth year.
tour-compact-open = Europe offers a treaty among three: dead satellites leave orbit. Open it under Talks.
tour-compact-sign = Read each article aloud, then agree and sign. From then on everybody is watched, and so are you.

tour-futures = Two futures
tour-futures-ahead = Ask where the sky leads: press the button for the next 25 years.
tour-futures-compare = Two numbers: the index without the treaty, and with it. Everybody shares this sky.
tour-futures-ratify = A treaty needs your people. Press the ring; when ratification opens, ratify.
tour-futures-end = That was the last year. Press the ring until the game is over.

tour-farewell = Well done!
tour-tick-deal = You made a deal
tour-tick-satellite = You put a satellite into orbit
tour-tick-steppe = The steppe is healthy
tour-tick-treaty = A treaty binds you
tour-tick-breach = You broke no promise

solo-missions = Scenarios
solo-seats = { $seats } delegations
solo-level = How hard do the others bargain?
solo-level-gentle = gently
solo-level-gentle-note = They give way early and take the first good idea. Dice and rules are the same.
solo-level-written = as cast
solo-level-written-note = Each delegation bargains as the scenario describes it.
solo-level-tough = hard
solo-level-tough-note = They hold out to the last moment and search long. Dice and rules are the same.
