# What a briefing says besides the private brief, and how the common condition is told at the end.
briefing-owes = You owe { $seat } { MONEY($amount) } from before the game; { MONEY($yearly) } are paid every turn.
briefing-owed = { $seat } owes you { MONEY($amount) } from before the game; { MONEY($yearly) } are paid every turn.
briefing-programme = Your people expect every turn: { $launches }. Each one that is missing costs { $prestige } prestige.
briefing-open_sky = One condition for all: nobody gets a medal if the middle shell closes before the end, or if its health is below { $health } three turns on.
debrief-sky_lost = The common condition was not met: nobody gets a medal.
