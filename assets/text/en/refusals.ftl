# Why something was refused: one sentence each, with the cure where there is one.

# --- phases, seats, teacher ---
phase-wrong =
    { $when ->
        [talks] This is done in Negotiate and Orders; wait for one of them.
        [turns] This is done while a turn runs: not in the lobby, and not after the end.
        [lobby] This is done only before the game starts.
        [before_end] The game is over; this cannot be done any more.
       *[clock] This step does not follow on the present phase.
    }
phase-paused = The game is paused already.
phase-not_paused = The game is not paused.
seat-only = Only a seat can do this.
seat-unknown = There is no such seat in this game.
seat-not_another = Name another delegation of this game, not your own.
seat-full = This delegation is full; choose another seat.
seat-empty = Nobody sits in this seat.
seat-place_unknown = This place does not belong to your delegation.
teacher-only = Only the teacher can do this.
job-not_allowed =
    { $job ->
        [head] This is for the head of your delegation; ask that colleague.
        [launch] This is for the launch director of your delegation; ask that colleague.
        [treasurer] This is for the treasurer of your delegation; ask that colleague.
        [legal] This is for the legal adviser of your delegation; ask that colleague.
       *[science] This is for the science adviser of your delegation; ask that colleague.
    }

# --- talk and pledges ---
chat-switched_off = Messages are switched off in this room.
chat-phrases_only = Only ready phrases can be sent in this room.
chat-wordless = Write something first.
chat-too_long = That is too long; { $most } characters fit.
chat-filtered = Links, addresses and telephone numbers are not sent.
chat-channel_unknown = There is no such channel for you.
chat-message_unknown = There is no such message.
chat-teachers_words = The teacher wrote this. If something is wrong with it, write to the teacher.
pledge-kind = This kind of promise is not used in this room; choose one of the list.
pledge-past = A pledge must reach at least to the end of this turn.

# --- money and influence ---
money-limit = This costs { MONEY($needed) }, more than your cash and credit can bear.
dp-too_few = Not enough influence: { $needed } points are needed. Each turn brings two.

# --- treaties: the text ---
treaty-unknown = There is no such text on your table.
treaty-untitled = Give the text a title.
treaty-empty = A text needs at least one article.
treaty-limit =
    { $what ->
        [title] The title is too long: { $most } characters fit.
        [clauses] Too many articles: a text has at most { $most }.
        [inner] Too many clauses under one condition: at most { $most }.
        [drafts] The drawer is full: at most { $most } drafts. Delete one first.
        [offers_a_turn] You have made { $most } new offers this turn; go on with those.
        [live_offers] You have { $most } offers on the table; wait for an answer or withdraw one.
       *[versions] This text has been changed { $most } times; sign it, refuse it or start afresh.
    }
treaty-article_numbers = Every article needs a number of its own, from 1 on.
treaty-article_unknown = The text has no such article.
treaty-kind_not_allowed = Article { $article }: promises of the kind “{ $kind }” are not used in this room.
treaty-kind_not_in_contract = Article { $article } ({ $kind }) needs a treaty; a contract cannot hold it.
treaty-nested = Article { $article }: a condition cannot stand inside another one.
treaty-secret_kind = Article { $article } ({ $kind }) shows on public boards, so the text cannot be secret or announced. Make it public.
treaty-secrecy_off = Secret and announced texts are switched off in this room.
treaty-parameter_unknown = Article { $article } ({ $kind }): there is no value called “{ $parameter }” in it.
treaty-value_wrong_kind = Article { $article }: the value “{ $parameter }” is not of the right kind.
treaty-value_not_an_option = Article { $article }: choose one of the offered words for “{ $parameter }”.
treaty-value_out_of_range =
    { $unit ->
        [money] Article { $article }: choose { MONEY($least) } to { MONEY($most) } for “{ $parameter }”, in steps of { MONEY($step) }.
        [names] Article { $article }: choose { $least } to { $most } for “{ $parameter }”.
       *[other] Article { $article }: choose { $least } to { $most } for “{ $parameter }”, in steps of { $step }.
    }
treaty-name_unknown = Article { $article }: { $name } is not known in this game.
treaty-not_a_party = Article { $article }: promises are made by parties and to parties of the text, each named once. Say who promises and to whom.
treaty-one_to_one = Article { $article }: exactly one seat promises this to exactly one other.
treaty-no_pads = Article { $article }: whoever promises these slots has no pads here. The host can promise slots, or its tenant.
treaty-over_quota = Article { $article }: at leased pads the host can promise only slots of its own quota, and the quota holds fewer.
treaty-shares_not_whole = Article { $article }: the shares must add up to 100 %.
treaty-slots_unnamed = Article { $article }: only a contract sells slots, and it names them; choose from your slots of this year.
treaty-slot_not_held = Article { $article }: whoever sells does not hold a slot that is named; choose from its slots of this year.
treaty-sanction_size = Article { $article }: a sanction takes one to four slots, or a fine of 10 to 150 $M.
treaty-venture_unknown = Article { $article }: there is no such project or payload in this game.
condition-inner = Article { $article }: one to three clauses follow a condition.
condition-missing = Article { $article }: say under which condition it runs.
condition-shape = Article { $article }: a condition has one to six comparisons, joined at most three deep.
condition-metric_unknown = Article { $article }: { $parameter } is not a public figure that a condition can compare.
condition-out_of_range = Article { $article }: { $parameter } can never have this value.
treaty-clause_times = Article { $article }: it must end after it begins, and a cure takes two turns at most.
treaty-parties = A text needs two or more different parties.
treaty-contract_parties = A contract has exactly two parties.
treaty-states_only = Only states sign treaties. { NAME($seat, case: "text") } signs contracts, or joins a treaty that names it.
treaty-depositary = A text that is not public must be deposited with one of its parties.
treaty-entry = With this rule the text could never enter into force: a number is from 2 to that of the parties, named seats are parties, a share is 1 to 100 %.
treaty-duration = Choose a duration between { $least } and { $most } turns.
treaty-withdrawal = Notice is at most { $most } turns, and the fee at most { MONEY($fee) }.

# --- treaties: offers and answers ---
treaty-own_party = You can only offer a text that you are party to.
treaty-not_addressed = This text is not addressed to you; only its parties answer it.
treaty-not_open = This text is not open for answers any more; make a new offer.
treaty-lapsed = This offer has run out; it can be made anew.
treaty-locked = The teacher has locked this text for now; ask when it opens again.
treaty-version_old = The text has changed: version { $version } is on the table now. Read it first.
treaty-parties_fixed = A counter-offer keeps the parties. For another circle make a new offer.
treaty-unchanged = Nothing is different from the text on the table.
treaty-own_offer = This is your own offer; withdraw it instead.
treaty-not_your_offer = Only the seat that made this offer can withdraw it; you can refuse it.
treaty-reason = A reason names articles of this text and your public objectives.
treaty-already_signed = You have signed this text already.
sign-not_initialled = First all parties must initial every article; the text is then ready to sign.

# --- treaties: ratification ---
ratify-closed = The ratification window opens at the end of Orders; wait for it.
ratify-not_signed = You have not signed this text; sign it first.
ratify-already = You have ratified this text already.
ratify-nothing = There is nothing to ratify in this text now: contracts need it not, treaties once all have signed.
ratify-not_approved = Approval at home is { $approval }. From 50 you can ratify; from 40 you can lobby for it.
ratify-lobby_useless = Approval at home is { $approval }. Lobbying helps only between 40 and 49.
ratify-already_lobbied = You have lobbied for this text already.
ratify-team_votes = In this room the votes of your delegation decide.
ratify-no_team_vote = In this room your delegation does not vote on this.

# --- treaties: in force ---
treaty-not_in_force = This text is not in force yet, or not any more.
treaty-not_a_member = This text does not bind you; only those it binds can do this.
treaty-already_bound = This text binds you already.
treaty-not_open_to_you = This text is not open to you; offer its parties a text of your own.
reserve-sign_first = You can reserve an article once you have signed.
reserve-too_late = It is too late for that: reservations come before ratification, objections by the end of the next Negotiate.
reserve-not_allowed = “{ $kind }” cannot be reserved; change the article while the text is on the table.
reserve-already = You have reserved this article already.
reserve-limit = At most { $most } articles can be reserved.
reserve-none = { NAME($seat, case: "text") } has made no reservation here.
reserve-already_objected = You have objected already.
amend-under_way = An amendment of this text is being voted on; wait for the Review.
vote-none = You have no vote here: only the parties vote, and none about itself.
vote-nothing = There is nothing to vote on here now.
vote-unknown =
    { $matter ->
        [pool_rule] Name one of the four rules of the pool, or vote no.
       *[other] On this matter vote yes or no.
    }
notice-given = You have said so already.
notice-not_due = You can refuse a renewal only in the last turn of a text that renews itself.
suspend-once = You have answered this breach with a suspension already.
suspend-not_your_duty = You owe nothing under Article { $article }, so you cannot suspend it; choose an article that binds you.
terminate-not_grave = Only a grave breach allows you to leave at once; otherwise give notice.

# --- findings, inspections, apologies ---
finding-unknown = There is no such finding.
finding-not_yours = This finding is not about you.
finding-settled = This finding is settled already.
finding-not_confirmed = This breach is not confirmed; wait for the Review.
finding-not_injured = This breach did not injure you; only those it injured may answer it.
inspection-no_right = No text gives you this visit to { NAME($seat, case: "text") }, or this year’s visits are used up.
apology-too_early = Wait until the Review has settled this breach.
apology-once = You have apologised for this breach already.
apology-pay_first = First pay what you still owe under this article.

# --- orders and launches ---
order-no_payload = There is no such payload in this room; choose one from the list.
order-no_vehicle = This rocket cannot be bought in this room: its maker does not sit at the table.
order-no_slot = There is no such slot this year; choose one from the slot board.
order-slot_lost = The launch “{ $payload }” lost its slot: another bid won it, or it was withheld or taken away.
order-no_home_range = No home range launches “{ $vehicle }” for you: give the launch a slot of the cosmodrome, or take another rocket.
order-slot_twice = Two launches on one slot; give one of them another slot.
order-home_full = The home range of { NAME($seat, case: "text") } has only { $slots ->
    [one] { $slots } launch
   *[other] { $slots } launches
} a year; use a slot of the cosmodrome.
order-home_crowded = No room for “{ $payload }” at the home range of { NAME($seat, case: "text") }: its own launches and earlier customers filled the year. Take a slot of the cosmodrome.
order-pad_cannot = { $pad }: “{ $vehicle }” does not fly from here; choose a pad on the card of the rocket.
order-pad_too_small = { $pad }: too small for “{ $payload }”; choose a pad for heavier rockets.
order-no_crew = Crews need a crew rocket on a pad with a crew tower: { $pad } with “{ $vehicle }” is not that.
order-no_crew_rocket = From a home range crews fly only on the own rocket, not on “{ $vehicle }”; fly them from the cosmodrome.
order-pad_shut = { $pad }: under repair in Q{ $quarter }; choose a later quarter.
order-corridor_closed = The drop zone under this flight ({ $corridor }) is closed in Q{ $quarter }; choose another quarter.
order-grounded = “{ $vehicle }” is grounded after a crash until Q{ $quarter } of turn { $turn }; wait, or take another rocket.
order-barred = The cap on toxic rockets is reached: the site takes no more of them this year; take another rocket than “{ $vehicle }”.
order-refused_customer = { NAME($provider, case: "text") } does not sell you rockets this year; take one of another maker.
order-too_heavy = Too heavy: “{ $payload }” needs a stronger rocket than “{ $vehicle }”.
order-wrong_shell = Wrong orbit: “{ $payload }” works in { $shells }.
order-no_crew_range = The home range cannot launch crews before turn { $turn }; fly them from the cosmodrome.
order-no_technology = { $technology ->
    [crew] Crewed flight
    [lunar] Lunar flight
    [adr] Debris removal
    [weapon] Weapons
    [reuse] Reusable rockets
   *[green] Clean technology
}: level { $level } is needed, your delegation has { $has }. { $technology ->
    [weapon] It cannot be learned.
   *[other] A partner can share know-how.
}
order-crew_once = Only one crew can fly in a quarter; choose another quarter.
order-breaks_article = This breaks Article { $article } of “{ $title }”. Break it knowingly?
order-over_budget = These orders cost up to { MONEY($cost) }; with your credit you can pay { MONEY($limit) }.
order-amount =
    { $what ->
        [margin] A margin is nothing to { MONEY($most) }.
        [tug_price] The price of a clean-up is nothing to { MONEY($most) }.
        [lease_upkeep] Upkeep under the lease is nothing to { MONEY($most) }.
       *[bids] A bid is { MONEY($most) } at most.
    }
order-out_of_range =
    { $what ->
        [mass_kg] The target of a weapon test weighs { $least } to { $most } kg.
       *[tracking_shared] Share tracking data at a level from { $least } to { $most }.
    }
order-too_many =
    { $what ->
        [visits] At most { $most } inspections fit on a sheet.
       *[manifest] At most { $most } launches fit on a sheet.
    }
order-not_host = Only the host of the cosmodrome closes drop zones.
order-not_controller = Only who controls { $pad } can withhold its slots.
shell-closed = This orbit is closed: no insurer covers new satellites there until the debris is fewer.
geo-full = All { $most } positions in the geostationary orbit are taken; wait until a relay there retires.
slot-not_yours = This slot is not yours; choose one of your own, or bid for one in the pool.
slot-sold = This slot has been sold already.
bid-banned = A sanction keeps you out of the pool this year.
bid-twice = One bid for each slot is enough.
bid-not_for_sale = This slot is not in the pool; bid for one that nobody owns.
bid-below_reserve = Bids start at { MONEY($reserve) } here.
bid-pledge_kit = You pledge full kits for this launch: order full kits, or full kits and care, for this year.
bid-pledge_cubesat = You pledge a ride for school satellites: let them ride on the launch that uses this slot.

# --- ground projects ---
project-unknown = There is no such project in this room.
project-share = Shares are sold in steps of { $step } %, up to 100 %.
project-twice = One order for each project is enough; make it larger.
project-done = “{ $project }” is complete already.
project-excluded = “{ $project }” cannot be built: another project stands on the same ground.
project-too_early = “{ $project }” has to wait until { $stages ->
    [one] { $stages } stage before it is complete.
   *[other] { $stages } stages before it are complete.
}
project-taken = All shares of “{ $project }” are taken.
project-pad = Choose an open pad for this project.

# --- incidents ---
incident-unknown = There is no such card.
incident-closed = This card has been answered; its time is over.
incident-not_asked = This card does not ask your delegation.
incident-no_such_answer = This card has no such answer.
incident-over_budget = Your orders and answers would cost up to { MONEY($cost) }; with your credit you can pay { MONEY($limit) }.
incident-no_slot = You have no free slot to give: every one of yours has a launch on it.
incident-no_launch = You plan no launch that could take a guest along; put one on your sheet first.
incident-kind_unknown = There is no such incident in this game.
incident-by_launch = This card comes of what happens in the Launch phase; it cannot be played by hand.
incident-not_now = What this card is about is not in the game now, so it cannot happen.
incident-no_words = Write a few words, in a language of the game.
incident-too_long = At most { $most } characters, please.

# --- conferences, good offices, summits ---
conference-none = No conference is in session; any delegation can call one.
conference-in_session = A conference is in session already; there is one at a time.
conference-not_a_delegation = Your delegation is not invited to this conference; states can join the text once it is in force.
conference-public_only = A conference works on a treaty that is public; make the text one.
conference-own_sponsor = Stand behind your own values only; the others choose for themselves.
conference-brackets = Too many brackets: a text has at most { $most }.
conference-bracket_twice = This parameter is in brackets already.
conference-bracket_unknown = This parameter is not in brackets.
conference-values = A bracket holds { $least } to { $most } different values.
conference-values_full = This bracket holds { $most } values already; stand behind one of them.
conference-value_unknown = Nobody has proposed this value.
conference-already_sponsor = You stand behind this value already.
conference-debate_closed = The debate is closed: nothing new is proposed any more.
conference-adjourned = The session is adjourned to the next turn.
conference-article_adopted = Article { $article } is agreed already.
conference-article_postponed = Article { $article } is postponed to the next turn.
conference-brackets_open = First every bracket must be closed.
conference-rule_first = First the conference chooses its rule of procedure.
conference-rule_fixed = The rule of procedure is chosen already.
conference-rule_missing = Say which rule of procedure you propose.
conference-motion_open = Another motion is on the floor. Wait until it is decided.
conference-motion_none = There is no motion on the floor.
conference-motion_limit = You have moved { $most } motions this turn; let others speak.
conference-seconded = This motion has a second already.
conference-own_motion = Another delegation must second your motion.
conference-not_seconded = First another delegation must second this motion.
conference-chair_only = Only the chair can do this.
conference-too_few_votes = Fewer than half of the delegations have voted so far; wait for them.
conference-friends = Choose { $least } to { $most } delegations of this conference.
conference-friends_out = The friends of the chair have not come back yet.
conference-friends_none = There are no friends of the chair this turn.
conference-friends_agreed = The friends of the chair have agreed already.
conference-not_a_friend = You are not among the friends of the chair.
conference-own_value = You agreed to this value yourself.
conference-objected = You have objected already.
offices-not_yours = Good offices are offered by the host and by the owner of a summit hall.
offices-open = A mediator's proposal is waiting for answers.
offices-none = There is no mediator's proposal.
offices-no_dispute = Nobody disputes this: delegations must stand behind different values first.
offices-own_dispute = You are part of this dispute; a mediator must be neutral.
offices-not_in_dispute = The mediator asks only the delegations in dispute.
offices-answered = You have accepted already.
summit-no_hall = You need a complete summit hall of your own.
summit-once = You have held a summit this turn.
summit-guests = Invite at least one other delegation, each of them once.

# --- the lesson ---
phase-untimed = This phase has no end set; there is no need for more time.
phase-extension = Add between 1 and { $most } seconds.
lesson-question = Write the question in at least one language.
lesson-no_plan = This room has no plan for a lesson.
lesson-stretch = Phases can be stretched up to { $most } times.
lesson-turns = The turn that runs cannot be taken away, and turns are not added.
quiz-not_now = The quiz is open in the lobby and after the game.
quiz-over = The right answers are shown already; answers count no more.
quiz-unknown = There is no such question or answer in this quiz.
word-not_now = The board of words opens when the game is over.
word-one_word = One word, please: letters only, 24 at most.
word-unknown = That word is not on the board any more.
ticket-not_now = This question is not open now.
moon-no_sites = This game knows no sites on the Moon; modules just land.
moon-unknown_site = There is no such site. Choose the rim, the ridge or the massif.
moon-radius = A zone is { $least } to { $most } km wide.
moon-no_bloc = Only members of a lunar bloc take sites. Join a lunar programme first.
moon-taken = This site is taken. Choose another one, or talk to its holder.
moon-enough = Your bloc holds { $most } sites already; one must stay free for others.
moon-no_site = A module needs a site of your bloc. Take one first; a claim with notice holds from the next turn.
seat-same = Both sit in the same delegation already.
seat-bot_already = A bot plays this seat already.
seat-returned_already = Its students play this seat already.
job-none = Keep at least one job.
job-needed = Every job needs somebody; give it to a colleague first.
payment-unknown = There is no such payment waiting for you.
payment-not_yours = The treasurer decides this; if the treasurer stays silent, the head may.
steward-not_needed = Only a seat that students play can be given to a steward.
steward-kind_not_used = Tick only kinds of promises that are used in this room.
undo-unknown = There is nothing like that to undo.
undo-never = This cannot be undone.
undo-too_late = It was too long ago to be undone; only this turn and the one before can be.
rewind-turn = Choose a turn from 1 to { $most }.
rewind-not_kept = The start of that turn is not in the journal.
grant-limit = Give at most { MONEY($most) } and { $points } points of influence at once.
grant-nothing = Say how much money or influence to give.
role-only = Only the role that this belongs to can do it.
role-held = Somebody sits in this role; give that student another seat first.
role-letter = The press writes to everybody; the lobby writes to one seat.
role-once = Once a turn; wait for the next one.
role-no_bulletin = There is no such bulletin.
role-speakers = Name each seat at most once.
role-pins = There are { $most } comments already; no more fit.
chat-muted = The teacher asked you to be quiet. You can still write to the teacher.
chat-word = The word “{ $word }” is not sent here. Say it in another way.
chat-phrase_unknown = There is no such ready phrase.
chat-phrase_slots = Fill every gap of the phrase: an article, a number, a seat or a turn of this game.
chat-filter_word = The filter takes single words in English, Russian or Kazakh; a star at the end stands for any ending.
chat-filter_long = The filter holds at most { $most } words.
conference-own_chair = Nobody rates its own chair.
conference-stars = Give one to five stars: a number from { $least } to { $most }.
slot-promised = You have offered this slot to somebody else. Withdraw that offer first, or name another slot.
seat-bot_plays = A bot still plays this seat. It is yours when the next turn begins, or when your teacher gives it to you.
incident-no_arbiter = No text between the two of you names an arbiter.
claim-unknown = There is no such claim.
claim-not_arbiter = Only the arbiter decides this claim.
claim-decided = This claim is decided.
dial-unknown = This dial cannot be turned there.
asteroid-none = There is no asteroid in this game.
asteroid-too_late = What the asteroid does is settled: the figures published so far depend on it.
dial-too_late = Purses can only be changed before the first turn.
