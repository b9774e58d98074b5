# Roles without a seat, for surplus students: what they are, see and may do.

surplus-press = Press corps
    .sees = What everybody sees, and interviews that you ask for.
    .may = Write one bulletin of 280 characters each turn; ask any delegation for an interview.
    .brief = Tell the class what happened and why it matters. Ask both sides before you write. Nobody pays you, nobody may order you to be silent.
surplus-secretariat = UN secretariat
    .sees = What everybody sees, and the texts that are made public.
    .may = Set the order of speakers and speak in the plenary.
    .brief = Keep the talks going. You take no side: call the speakers, sum up, and remind everybody of the clock.
surplus-lobby = Industry and NGO lobby
    .sees = What everybody sees.
    .may = Write one open letter of 280 characters to one seat each turn.
    .brief = Choose a cause: clean skies, cheap launches or the steppe. Move the governments with reasons; you cannot vote.
surplus-inspectors = Inspection agency
    .sees = What everybody sees, and the visits that you make.
    .may = Visit pads, factories or books where a public text sends the UN.
    .brief = Look where the treaties let you look. Report what you see and nothing else.
surplus-observers = Observers
    .sees = What everybody sees.
    .may = Pin comments to moments of the game; they are opened in the debrief.
    .brief = Watch how decisions are made. Pin the moments that the class should talk about later.

# The page of a role in the window.
surplus-task = Your task
surplus-deed = What you may do
surplus-news = What everybody sees
surplus-sees = You see
surplus-may = You may
surplus-colleagues = With you
surplus-seats = Which delegation?
surplus-where = Where do you look?
surplus-write = Write here…
surplus-bulletin = Bulletin of turn { $turn }
surplus-quiet = Nothing has happened yet.
