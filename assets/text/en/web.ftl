# The pages in the browser: the class address, signing in, and the teacher's dashboard.

# --- every page ---
web-name = Steppe to Orbit
web-skip = Skip to the content
web-language = Language
web-short-en = EN
web-short-ru = RU
web-short-kk = KK
web-colours = Colours
web-colours-auto = Colours as on this device
web-colours-light = Light colours
web-colours-dark = Dark colours

# --- the class address ---
class-title = Join a class
class-hint = Type the six digits that your teacher shows.
class-code = Room code
class-go = Show the way in
class-teacher = I am the teacher
class-open = Open the game Steppe to Orbit on your computer.
class-choose = Choose “Join a class”. If the game finds your class by itself, one click is enough.
class-type = Type the room code
class-address = If the game asks for the address of the server, type
class-qr = This page for another device
class-seats = Delegations
class-seat = { $count ->
    [0] nobody yet
    [one] { $count } student
   *[other] { $count } students
}
class-full = full
class-proposed = The game proposes a delegation to you. You can choose another one while there is room.

# --- signing in ---
sign_in-title = Teacher: sign in
sign_in-hint = Open the link that the server printed when it started; it signs you in without a key. Or type the teacher's key.
sign_in-key = Teacher's key
sign_in-go = Sign in
sign_in-student = I am a student

# --- frame of the dashboard ---
board-teacher = Teacher
board-pages = Pages
board-rooms = Rooms
board-scenarios = Scenarios
board-today = Open
board-new = New lesson
board-no_rooms = No room is open.
board-card-lobby = Lobby, { $count ->
    [one] { $count } student
   *[other] { $count } students
}
board-card-turn = Turn { $turn } of { $turns }
board-card-ended = Finished
board-card-asking = students ask to come back
board-keys = Keys: Space, +, N, R
board-sign_out = Sign out
board-lost = No connection to the server. Nothing is lost; this page comes back by itself.
board-close = Close
board-not_now = Not now
board-undo = Undo
board-undoable = You can take this back until the end of the next turn.
board-final = This cannot be taken back.

# --- new lesson ---
board-home = Which lesson is it today?
board-home_note = One click opens the lobby. Students can come at any time; nobody has to be counted.
board-minutes_field = Minutes
board-students_field = Students, if you know
board-debrief_field = Minutes of debrief, if you wish
board-propose = Propose
board-proposal-turns = { $turns } turns of { $length }
board-proposal-blocks = Briefing { $briefing } min · debrief { $debrief } min
board-proposal-students = { $count ->
    [one] { $count } student
   *[other] { $count } students
}
board-proposal-anyone = Any number of students
board-proposal-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
board-proposal-in_a_seat = up to { $count } in a delegation
board-proposal-bots = { $count ->
    [0] no bots
    [one] { $count } seat for a bot
   *[other] { $count } seats for bots
}
board-proposal-tight = Tight: turns are shorter than usual.
board-proposal-open = Open the lobby

# --- head of a room ---
board-students = { $count ->
    [one] { $count } student
   *[other] { $count } students
}
board-delegations = { $count ->
    [one] { $count } delegation
   *[other] { $count } delegations
}
board-last_turn = Turn { $turn } is now the last
board-copy = Copy the room code
board-copied = The room code is copied.
board-projector = Show on projector
board-more = Room
board-end = End game

# --- lesson clock ---
board-clock = Lesson clock
board-lobby = { $count ->
    [0] The lobby is open
    [one] { $count } student is here
   *[other] { $count } students are here
}
board-lobby_note = Empty seats are played by bots. Latecomers join at any time.
board-address = Students type
board-start = Start the game
board-debrief = The game is over: debrief
board-debrief_note = The wall and all screens show it already.
board-debrief_show = Debrief on the projector
board-untimed = no timer
board-aloud = % seconds left
board-minute = + 1 min
board-minutes = + 2 min
board-pause = Pause
board-resume = Go on
board-reflect = Reflect
board-reflect-question = What do the others need most, and what could you offer for it?
board-next = Go to { $phase }
board-question = Question on every screen:
board-paused = Pause.
board-paused_note = All timers stand still; drafts can still be edited.
board-effect-next = { $phase } comes next. { $count ->
    [0] All delegations are ready.
    [one] { $count } delegation is not ready{ $orders ->
        [yes] : its sheet is taken as it is.
       *[no] .
    }
   *[other] { $count } delegations are not ready{ $orders ->
        [yes] : their sheets are taken as they are.
       *[no] .
    }
}
board-effect-pause = Pause stops all timers and shows a neutral card; drafts can still be edited. Reflect stops the timers and puts one question on every screen.
board-debrief_in = { $minutes ->
    [0] Debrief begins now
    [one] Debrief in { $minutes } minute
   *[other] Debrief in { $minutes } minutes
}

# --- delegations ---
board-delegations_title = Delegations
board-online = { $count } online
board-slow = { $count } slow
board-away = { $count } lost
board-asks = { $who } ({ $seat }) asks to come back on another device. Is that them?
board-asks-yes = Yes, let in
board-asks-no = No
board-column-seat = Delegation
board-column-doing = What it does
board-column-acts = Commands
board-column-duty = Duty
board-column-done = Done
board-column-due = Due
board-nobody = no students
board-stopped = { $count ->
    [one] the filter stopped { $count } message
   *[other] the filter stopped { $count } messages
}
board-muted = muted
board-remove = Remove { $who }; can be undone
board-latency = { $ms } ms
board-line-online = online
board-line-slow = slow
board-line-lost = lost
board-line-empty = bot
board-by_bot = Let a bot play { $seat }; the students watch
board-give_back = Give { $seat } back to its students
board-seat_more = More about { $seat }
board-points = { $points } pts
board-doing-empty = bot plays
board-doing-bot = bot plays
board-doing-steward = steward holds
board-doing-away = all away
board-doing-ready = ready
board-doing-sealed = orders sealed
board-doing-drafting = drafting
board-doing-reading = reading
board-flag-no_offer = no offer yet
board-flag-below_zero = in debt
board-flag-tempted = tempted
board-flag-secret_text = secret text
board-flag-steward = steward
board-flag-report = message
board-flag-approval = payment
board-flag-muted = muted

# --- what somebody did last ---
did-OfferTreaty = sent an offer
did-CounterTreaty = sent a counter-offer
did-RejectTreaty = turned an offer down
did-WithdrawOffer = withdrew an offer
did-InitialArticle = agreed to an article
did-SignTreaty = signed
did-RatifyTreaty = ratified
did-VoteRatification = voted
did-SaveDraft = edits a draft
did-SetOrders = wrote orders
did-PlaceBid = placed a bid
did-SendMessage = wrote a message
did-MarkReady = changed ready
did-AnswerIncident = answered a card
did-MakePledge = promised
did-AnswerFinding = answered a finding
did-RequestInspection = asked for a visit
did-GiveNotice = gave notice
did-TakeJob = shared the jobs
did-LobbyApproval = lobbied at home
did-VoteMotion = voted

# --- treaties ---
board-treaties = Treaties
board-all_texts = All ({ $count })
board-on_table = On the table: { $count }
board-in_force = In force: { $count }
board-over = Over: { $count }
board-kept = { $kept } of { $all } duties kept
board-findings = Not kept: { $count }
board-no_drafts = No offer is open.
board-no_texts = None.
board-draft = Draft { $number }
board-seals = { $done } of { $all } seals
board-seal-bound = bound
board-seal-signed = signed
board-seal-refused = refused
board-seal-open = not signed
board-locked = locked by you
board-lock = Lock this text
board-unlock = Unlock this text
board-lock_note = Nobody can act on a locked text; what is in force runs on.
board-frame_changed = Changed terms:
board-article-changed = changed
board-article-added = new
board-article-removed = taken out
board-tempted = tempted: { $who }
board-tempted_note = { $who } would gain by breaking this text this year: what it saves is more than what it risks.
board-reasons = What bots answered, and why
board-duties = Duties
board-short = short
board-finding-suspected = suspected
board-finding-confirmed = confirmed
board-finding-dropped = dropped
board-finding-cured = made good
board-grade-minor = minor
board-grade-material = material
board-grade-grave = grave

# --- pulse ---
board-pulse = Class pulse
board-trust = trust { $points }
board-spread = spread of speaking { $percent } %
board-curve-fragments = Fragments
board-curve-health = Orbit
board-curve-steppe = Steppe
board-curve-tension = Tension
board-numbers = Numbers
board-turn = Turn
board-signed = Texts signed

# --- messages ---
board-messages = Messages
board-to_check = to check
board-channel-plenary = Plenary
board-channel-seat = own delegation: { $who }
board-channel-pair = { $who }
board-channel-friends = friends of the chair: { $who }
board-channel-teacher = to you: { $who }
board-in_turn = turn { $turn }
board-bot = bot
board-bulletin = wants to publish
board-release = Release
board-hidden = hidden
board-hide = Hide
board-read = I have read it
board-answer = Answer
board-keep = Keep
board-warn = Warn { $who }
board-alone = To { $who } alone
board-approvals = payments waiting: { $count }
board-warn_text = What do you want to say?
board-warn_note = Only this student reads it.
board-no_messages = Nobody has written yet.
board-filter = Word filter on · you see all channels
board-mute_all = Mute all
board-unmute_all = Let all speak
board-tell = Message to everyone
board-send = Send
board-told = Sent.

# --- deck ---
board-deck = Coming up
board-deck_all = All cards
board-answered = answered
board-hold = Hold
board-let = Let come
board-held = held back
board-play = Play now
board-no_cards = No card lies on the table.
board-more_cards = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
board-claim = { $claimant } claims damages from { $defendant } under “{ $title }”. You decide:
board-award-dismiss = Nothing
board-award-half = Half
board-award-full = All
board-write = Write a card of your own
board-write_note = It lies on every table at once, as news. It can be undone.
board-write_send = Put it on the table
board-news_out = The card is on the table.

# --- a delegation in full ---
board-reputation = reputation { $points }
board-influence = influence { $points }
board-brief = Private brief
board-agenda = Secret agenda:
board-counted = { $commands } commands, { $messages } messages
board-move = Give { $who } a seat in
board-move_go = Move
board-swap = Swap { $who } with
board-swap_go = Swap
board-mute = Mute
board-unmute = Let speak
board-new_key = New seat key
board-whole_delegation = The whole delegation
board-bot_takes = Let a bot play
board-steward_takes = Let the steward hold it
board-students_take = Give it back
board-grant = Give money, $M (below 0: take)
board-grant_influence = and influence
board-grant_go = Do it

# --- the room ---
board-room_title = Room { $code }
board-talk = Talk
board-chat-free = Free text
board-chat-phrases = Ready phrases only
board-chat-off = Face to face only
board-words = Words that are not sent, with commas between them
board-words_go = Keep the list
board-timers = Timers
board-timers-one = { $times ->
    [0] No timers
    [one] As planned
   *[other] { $times } times as long
}
board-roles = Roles without a seat
board-free_press = the press publishes without asking
board-roles_go = Open these
role-press = Press
role-secretariat = UN secretariat
role-lobby = Industry lobby
role-inspectors = Inspectors
role-observers = Observers
board-help = What the buttons do
board-a_delegation = a delegation
board-next_phase = Next phase
board-dials = Dials
board-dial-harshness = How soon a shell closes
board-dial-money = Purses
board-dial-heat = Incidents
board-dial-temper = How hard bots bargain
board-dial-clauses = Kinds of articles
board-dial-ratification = Ratification
board-dial-secrecy = Secret texts
board-dial-false_findings = False alarms
board-setting-mild = mild
board-setting-normal = normal
board-setting-harsh = harsh
board-setting-low = low
board-setting-high = high
board-setting-mixed = mixed
board-setting-hard = hard
board-setting-12 = 12
board-setting-22 = 22
board-setting-30 = 30
board-setting-approval = by approval
board-setting-team_vote = by vote of the team
board-setting-off = off
board-setting-on = on
board-asteroid = Asteroid
board-asteroid_show = Only when nobody looks over your shoulder
board-asteroid-chance = left to chance
board-asteroid-hit = it hits
board-asteroid-miss = it misses
board-secrets = Secret agendas
board-reveal = Show all secret agendas
board-hide_secrets = Hide the agendas again
board-history = History
board-history_note = Going back keeps what happened in the journal. A copy is a second room; this one stays as it is.
board-rewind = Back to the start of turn { $turn }
board-fork = Copy as a second room
board-acts = What you did
board-undone = undone
board-no_acts = Nothing yet.
board-files = To take home
board-report = Save report
board-bring = Bring a game back
board-bring_note = A file that was saved with “Save game file”.
board-bring_refused = This is no game file, or the game is here already.
board-game = Save game file
board-files_note = Both are made for you and kept nowhere else. The game file holds everything, secrets included: give it out after the debrief only.
board-room_end = End of the room
board-close_room = Close the room
board-close_note = Everybody is sent home; the journal stays on this computer.
board-delete_room = Delete everything now
board-delete_note = { $places ->
    [one] Journal, messages and the pass of { $places } student are deleted. Nobody can bring them back.
   *[other] Journal, messages and the passes of { $places } students are deleted. Nobody can bring them back.
}
board-min = min

# --- questions before something that many would notice ---
ask-EndGame = End the game and open the debrief
ask-RewindTurn = Go back to the start of turn { $turn }
ask-RevealSecrets = Show all secret agendas
ask-other = Do it

# --- what the teacher did ---
act-other = You changed something.
act-AssignSeat = { $place } sits in { $seat } now.
act-SwapPlaces = Two students changed places.
act-RemovePlayer = { $place } was removed.
act-ReplaceByBot = A bot plays { $seat } now.
act-ReturnSeat = { $seat } is back with its students.
act-TakeSteward = The steward holds { $seat } now.
act-RelieveSteward = { $seat } is back with its students.
act-MuteAll = You changed who may write.
act-MuteSeat = You changed who may write in { $seat }.
act-MutePlayer = You changed whether { $place } may write.
act-HideMessage = A message is hidden.
act-LockTreaty = You changed the lock of “{ $treaty }”.
act-ExtendPhase = { $seconds } seconds were added.
act-HoldIncident = You changed whether “{ $kind }” may come.
act-PlayIncident = “{ $kind }” lies on the table.
act-WriteNews = Your card lies on the table.
act-GrantResources = { $seat } was given something.
act-RevealSecrets = You changed who sees the secret agendas.
act-SetChat = You changed how students talk.
act-SetFilter = You changed the word list.
act-Announce = You wrote to everybody.
act-WarnPlayer = You wrote to { $place }.
act-StartGame = The game began.
act-NextPhase = You opened the next phase.
act-EndGame = You ended the game.
act-PauseGame = You paused the game.
act-ResumeGame = The game went on.
act-ReflectivePause = You asked the class a question.
act-RewindTurn = You went back to the start of turn { $turn }.
act-SettleReport = A report is settled.
act-ReleaseBulletin = A bulletin was released.
act-ChooseAsteroid = You chose what the asteroid does.
act-SetDial = You turned a dial.
act-SetTimers = You changed the timers.
act-ReleaseWords = You changed which words are on the wall.
act-ShowAnswers = You changed whether the right answers are shown.
act-SetRoles = You changed the roles without a seat.

# --- scenarios ---
scenario_page-title = Scenarios
scenario_page-note = Change a copy of a scenario, or upload your own file. It is checked while you type; nothing leaves this computer.
scenario_page-upload = Upload files
scenario_page-check = Check again
scenario_page-keep = Keep and play
scenario_page-play = Play-test
scenario_page-playing = The computers are playing. Ten games take a minute or so; go on typing.
scenario_page-played = Play-test with { $games } games by bots
scenario_page-few = So few games show whether there is a deal. To see whether the seats are fair, let 200 be played: steppe scenario check FOLDER --play 200
scenario_page-not_yet = It cannot be played yet: see the mistakes above.
scenario_page-no_place = This server has no folder for own scenarios; start it with "steppe serve".
scenario_page-from = Begin with:
scenario_page-new = a new one
scenario_page-report = Check report
scenario_page-sound = all is well
scenario_page-sound_note = The scenario can be played.
scenario_page-line = Line { $line }
scenario_page-use = Use { $cure }
scenario_page-too_many = Too many files at once: at most { $most }.
scenario_page-mistakes = { $count ->
    [one] { $count } mistake
   *[other] { $count } mistakes
}
scenario_page-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}

# What students say for themselves: quiz, one word, exit ticket.
voices-title = Voices of the class
voices-note = { $people } of { $students } students have answered. Nobody can see who said what.
voices-open = Voices ({ $count })
voices-quiz_in_lobby =
    { $count ->
        [one] { $count } student has begun the quiz.
       *[other] { $count } students have begun the quiz.
    }
voices-board = In one word ({ $count })
voices-no_words = No word yet. Students find the board in their window.
voices-release = Show to all
voices-release_all = Show all words
voices-recall = Take back
voices-exit = Exit ticket
voices-pause = Reflective pause in turn { $turn }
voices-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
voices-none = No answer yet.
voices-quiz = Quiz
voices-option = Option
voices-before = before
voices-after = after
voices-right = right
voices-show = Show the right answers
voices-hide = Hide the right answers
voices-files = Tables for a spreadsheet
voices-files_note = Without names. They are deleted with the room.

# The lesson sheet of a scenario: what a teacher reads and prints before a lesson.

sheet-open = For the teacher
sheet-note = For you alone: briefs and right answers stand here. Print it, or keep it on a screen that the class does not see.
sheet-names = Names
sheet-names-real = Real names
sheet-names-fictional = Made-up names
sheet-notes = Notes for the teacher
sheet-objectives = What students learn
sheet-curriculum = Places in curricula
sheet-verify = verify with your syllabus
sheet-briefs = Delegations and their briefs
sheet-surplus = Roles without a seat
sheet-usual_words = Reads the words that come with the game.
sheet-quiz = Quiz, before and after
sheet-aim = aim { $number }
sheet-right = right
sheet-discussion = Questions to discuss
sheet-exit = Exit ticket
sheet-facts = What is known
sheet-no_facts = Facts about real states stay away while names are made up.
