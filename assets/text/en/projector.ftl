# The projector: what the wall of the classroom shows.

# --- lobby ---
projector-join = Open the game, choose “Join a class” and type
projector-address = Server address:
projector-qr = or scan this with a telephone
projector-words = In one word
projector-learned = Quiz: { $before } % right before the game, { $after } % after it
projector-quiz = Quiz: { $after } % right
projector-scores = Scores by objective
projector-scores_note = Each colour is one objective; the dark end is the secret aim. Nobody is first: every seat was measured by its own aims.
projector-here = { $count ->
    [0] Nobody is here yet
    [one] { $count } person is here
   *[other] { $count } people are here
}

# --- in play ---
projector-health = Orbit health
projector-tension = World tension
projector-tension-ok = Calm
projector-tension-warn = Uneasy
projector-tension-bad = Dangerous
projector-demand = Demand, units
projector-flying = { $units } in orbit
projector-chart = Fragments in the middle shell (100 = January 2023)
projector-past = so far
projector-future = with the treaties in force
projector-future_with = + “{ $title }”
projector-closes = the shell closes
projector-today = today
projector-later = in { $years } sky years
projector-launches = Launches of { $year }: { $count }
projector-no_launches = None yet.
projector-outcome-failure = failed
projector-outcome-scrubbed = waits
projector-map = Steppe: { $percent } %
projector-map_key = condition · used / slots
projector-quarter = Q{ $quarter }
projector-queue_held = Slots of this year: who holds them
projector-queue_flown = Launches of this year
projector-texts = Public texts: { $count }
projector-seals = ✎ signed ✓ ratified
projector-no_texts = None yet.
projector-announced = A text that is not public
projector-state-conference = on the table of the conference
projector-state-signed = signed
projector-state-pending = waiting for ratifications
projector-state-in_force = in force
projector-state-amending = being amended
projector-state-suspended = suspended
projector-state-in_breach = in breach
projector-signed = “{ $title }” is signed
projector-failed = { $who }: the launch of { $payload } failed

# --- pause and trouble ---
projector-think = Think about this:
projector-paused = Pause
projector-paused_note = The game goes on in a moment. Look up and listen.
projector-lost = No connection to the server; trying again
projector-unknown = No room has this code
projector-unknown_note = Look at the six digits again, or open the room first.
