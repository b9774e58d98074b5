# The debrief: page, print and client.

debrief-title = Debrief
debrief-length = { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
}, { $seats } seats
debrief-yourselves = You are yourselves again
debrief-yourselves-note = Put your role down. You played states that may see things differently from you.
debrief-fate = The sky you share
debrief-fate-note = Judged three turns after the last one, with no more launches: derelicts go on colliding, treaties in force go on working.
debrief-fate-numbers = Orbit health { $health } %, fragment index { $index }, steppe health { $steppe }, world tension { $tension }
debrief-shared = Everybody’s points × { $factor }
debrief-ending-open_skies = Open skies
debrief-ending-managed = Managed skies
debrief-ending-crowded = Crowded skies
debrief-ending-closed_shell = A closed shell
debrief-scores = What each seat reached
debrief-scores-note = Points against a standard, not against each other. Everybody may win gold.
debrief-no-par = This scenario has no par yet, so there are numbers and no medals.
debrief-seat = Seat
debrief-objectives = Public objectives
debrief-launches = Launches
debrief-satellites = Satellites
debrief-reputation = Reputation
debrief-final = Final
debrief-medal-gold = gold
debrief-medal-silver = silver
debrief-medal-bronze = bronze
debrief-medal-none = no medal
debrief-sky = Fragments in orbit
debrief-sky-note = Fragment index by shell; 100 is the sky of January 2023. At { $close } a shell closes.
debrief-index = Index: { $band }
debrief-projection = Middle shell after the end, projected
debrief-year = Year
debrief-steppe = Steppe health
debrief-tension = World tension
debrief-bridges = Three bridges of the host
debrief-bridges-note = Diplomatic: ties to all sides and gatherings held here. Commercial: income of the host and Baiterek. Both are means of points. Scientific: points of science and education that all delegations earned at this cosmodrome.
debrief-network = Who agreed with whom
debrief-network-note = The more clauses in force between two seats at the end, the wider the line.
debrief-cohesion = One table or blocs?
debrief-cohesion-texts = Agreements in force
debrief-cohesion-pairs = Pairs with an agreement
debrief-cohesion-groups = Groups without a tie
debrief-cohesion-modularity = Modularity between blocs
debrief-cohesion-note = Modularity is above 0 when blocs keep to themselves, below 0 when they deal across (M. Newman 2004).
debrief-site-chart = Launches from the cosmodrome
debrief-site-note = gold: flown from here, { $share } % of all launches of the game
debrief-site-tip = Each bar is a year of launches, the gold part flew from the shared site. The line counts agreements in force with the host or about lease and slots.
debrief-site-agreements = { $count ->
    [one] { $count } agreement
   *[other] { $count } agreements
}
debrief-site-here = From the cosmodrome
debrief-site-through = Agreements through it
debrief-treaties = Agreements: { $count }
debrief-secret = secret until now
debrief-breaches = { $count ->
    [one] { $count } breach
   *[other] { $count } breaches
}
debrief-state-draft = draft
debrief-state-offered = offered
debrief-state-countered = countered
debrief-state-initialled = initialled
debrief-state-signed = signed
debrief-state-pending = waiting for ratifications
debrief-state-in_force = in force at the end
debrief-state-amending = being amended
debrief-state-suspended = suspended
debrief-state-in_breach = in breach
debrief-state-expired = expired
debrief-state-terminated = terminated
debrief-state-rejected = rejected
debrief-state-withdrawn = withdrawn
debrief-state-lapsed = lapsed
debrief-none = None.
debrief-refused = Offers that came to nothing: { $count }
debrief-turn = Turn { $turn }
debrief-unanswered = Nobody gave a reason.
debrief-promises = Promises broken
debrief-article = Article
debrief-grade = Grade
debrief-status = What became of it
debrief-grade-minor = minor
debrief-grade-material = material
debrief-grade-grave = grave
debrief-finding-suspected = suspected
debrief-finding-confirmed = confirmed
debrief-finding-dropped = dropped
debrief-finding-cured = made good
debrief-all-kept = Nobody was found to have broken a promise.
debrief-talk = Talk about it
debrief-said = What the class said
debrief-said-note = For the teacher. { $people ->
    [one] { $people } student answered;
   *[other] { $people } students answered;
} nobody can see who said what.
debrief-model-note = A model for thinking, not for forecasting: prices, chances and slots are the game’s own numbers.
