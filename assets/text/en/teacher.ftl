# What students notice of each thing a teacher can do, said before it happens.

effect-start_game = The game begins: everybody sees Brief of turn 1. Seats without students are played by bots.
effect-pause_game = All clocks stop. Screens show a quiet card; drafts can still be edited.
effect-resume_game = The clocks run again from where they stopped.
effect-next_phase = The next phase begins for everybody at once.
effect-end_game = The game ends now and the debrief opens on every screen.
effect-not_ready =
    { $count ->
        [one] One delegation is not ready ({ $seats }): its orders are taken as they are.
       *[other] { $count } delegations are not ready ({ $seats }): their orders are taken as they are.
    }
effect-extend_phase = This phase lasts { $seconds } seconds longer.
effect-reflective_pause = The clocks stop and your question stands on every screen until you resume.
effect-set_timers =
    { $stretch ->
        [0] Phases have no end any more: they end when all are ready, or when you say so.
        [one] Phases are as long as planned.
       *[other] Phases are { $stretch } times as long as planned. The clock no longer shortens turns.
    }
effect-play_incident = The card is laid on the table of everybody it concerns.
effect-hold_incident =
    { $held ->
        [yes] This kind of card does not come by itself. Students do not notice.
       *[no] This kind of card can come again. Students do not notice.
    }
effect-write_news = Everybody sees your card as news.
effect-announce = Everybody reads it in the plenary, from the teacher.
effect-warn_player = Only { $who } reads it.
effect-mute_all =
    { $muted ->
        [yes] Nobody can send messages, except to you.
       *[no] Everybody can send messages again.
    }
effect-mute_seat =
    { $muted ->
        [yes] The delegation { $seat } can send no messages, except to you.
       *[no] The delegation { $seat } can send messages again.
    }
effect-mute_player =
    { $muted ->
        [yes] { $who } can send no messages, except to you.
       *[no] { $who } can send messages again.
    }
effect-hide_message =
    { $hidden ->
        [yes] The others see a grey line instead of the message. Its writer still sees it.
       *[no] The message can be read again.
    }
effect-settle_report = The report leaves your desk. Students do not notice.
effect-set_chat =
    { $mode ->
        [off] Nothing can be sent any more; the class talks face to face.
        [phrases] Only ready phrases can be sent; each is shown in the reader's language.
       *[free] Free text can be sent, through the filter.
    }
effect-set_filter = New messages with these words are refused; the text stays with its writer.
effect-lock_treaty =
    { $locked ->
        [yes] Nobody can act on this text until you unlock it. What is in force runs on.
       *[no] Its parties can act on this text again.
    }
effect-assign_seat = { $who } sits in { $seat } from now on and sees everything of that seat.
effect-swap_places = The two change places and jobs; each sees everything of the new seat.
effect-remove_player = { $who } is sent out of the room. Undone, the same device is back in its place.
effect-leave_seat = { $who } gives up the place for good.
effect-take_steward = A steward plays { $seat } by its instructions until somebody of the delegation acts.
effect-replace_by_bot = A bot plays { $seat } from now on. Its students can still read and talk.
effect-return_seat = The students of { $seat } play it again at once.
effect-grant_resources = Only the delegation { $seat } sees its new purse and influence.
effect-reveal_secrets = Everybody can read all secret agendas. What was read cannot be forgotten.
effect-rewind_turn = The game goes back to the start of turn { $turn } and stands still. Orders, texts and money since then are gone from the table; they stay in the journal. Messages stay.
effect-undo_teacher = It is put back as it was before.
effect-set_roles = These roles can be chosen at the door; students in them see what everybody sees.
effect-release_bulletin = The bulletin runs on every screen and on the wall.
effect-award_claim = The two sides hear your award; what is due is paid at once.
effect-choose_asteroid = No student notices it. You can choose until observers publish a second figure.
effect-set_dial = The dial is turned for everybody from now on.
effect-release_words =
    { $released ->
        [yes] These words stand on the wall and on every screen, without names.
       *[no] These words leave the wall and all screens.
    }
effect-show_answers =
    { $shown ->
        [yes] Everybody sees the right answers and how many chose what; answers count no more.
       *[no] Right answers are hidden again, and students can answer again.
    }
effect-mark_read = The delegation sees that you have read its call for help.

# Said to one student alone.
warning-told = Your teacher, to you alone: { $text }
