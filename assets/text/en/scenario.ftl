# What the check of a scenario says: one sentence each, with the cure where there is one.

# --- files ---
file-missing = This file is not there.
file-is-folder = This is a folder, not a file.
file-no-scenario = There is no such scenario; a folder of your own needs the file scenario.yaml. Known are { NAME($known) }.
file-outside = This file lies outside the scenario's folder; move it inside.
file-outside-named = "{ $name }" lies outside the scenario's folder; copy the file into the folder and name it here.
file-otherwise-called = There is no scenario.yaml here, but "{ $name }"; call that file scenario.yaml.
file-too-large = This file has { $bytes } bytes; a scenario file has at most { $most }.
file-bad-name = This file's name cannot be used; letters, digits, _ and - with .yaml, in one folder at most.
file-shipped-id = A scenario called "{ $name }" comes with the game; choose another id.
file-folder-full = The scenario's files hold more than { $most } values together; this file was not read. Leave out what is not needed.
file-not-utf8 = This is not UTF-8 text. Save the file as UTF-8 in your editor.
file-not-yaml = This cannot be read as YAML: { $problem }.
file-no-colon = Here a colon and a space are missing; write "key: value".
file-second-colon = A colon too many, or the wrong indentation: put a text with a colon into quotes, and begin keys of one map in the same column.
file-open-bracket = The bracket that begins here is not closed, or a comma is missing inside it.
file-open-quote = The quotation mark that begins here is not closed.
file-tab = A tab stands here; put spaces in its place.
file-indent = This line does not begin in the column of the lines that it belongs to; move it.
file-strange-character = A character stands here that may not stand in a text file; delete it.
file-alias = Anchors and aliases (& and *) are not used here; put a text that begins so into quotes.
file-dash = Every line of a list begins with a dash and a space: "- kind: …".
file-odd-start = A text that begins with such a sign goes into quotes.
file-odd-space = A special space stands here, perhaps copied from a web page; delete it and type ordinary ones.
file-not-beside = { $cure ->
    [no-cure] There is no file "{ $name }" in the folder.
   *[other] There is no file "{ $name }" in the folder; did you mean "{ $cure }"?
}
file-too-deep = Too many levels inside one another; twenty are enough.
file-too-many-values = Too many values in one file; split it.
file-several-documents = Three dashes begin a second document; one file holds one thing.
file-odd-key = A map or a list cannot be a key; write a word before the colon.
file-not-a-map = A scenario begins with keys such as "format: 2" and "id: …".
file-newer-format = This file is of format { $given }; this version of the game reads up to { $known }. Update the game.

# --- shape ---
shape-unknown-key = { $cure ->
    [no-cure] "{ $name }" is not a key here.
   *[other] "{ $name }" is not a key here; did you mean "{ $cure }"?
}
shape-missing-key = The key "{ $name }" is missing here.
shape-twice = "{ $name }" stands here twice; only the last one counts.
shape-not-an-option = { $cure ->
    [no-cure] "{ $name }" cannot be "{ $given }"; choose one of: { $options }.
   *[other] "{ $name }" cannot be "{ $given }"; did you mean "{ $cure }"? Choose one of: { $options }.
}
shape-too-small = "{ $name }" is { $given }; the least is { $limit }.
shape-too-large = "{ $name }" is { $given }; the most is { $limit }.
shape-too-few = "{ $name }" needs at least { $limit }.
shape-too-many = "{ $name }" has more than { $limit }.
shape-too-long = "{ $name }" is longer than { $limit } characters.
shape-no-value = "{ $name }" has no value: write one after the colon, or delete the line. After # everything is a remark.
shape-empty = The file "{ $name }" is empty.
shape-cut-number = A number was cut at its comma: write it with a point, such as 0.{ $name }.
shape-not-a-number = { $cure ->
    [no-cure] "{ $name }" is { $given }; wanted is { $wanted ->
        [integer] a whole number: digits only
       *[other] a number: digits only, with a point before decimals
    }.
   *[other] "{ $name }" is { $given }; did you mean { $cure }? No sign, no comma, no quotes.
}
shape-pattern = { $cure ->
    [no-cure] "{ $given }" is not a name of the right form: seats are three capital Latin letters, other names small Latin letters, digits and _.
   *[other] "{ $given }" is not a name of the right form; did you mean "{ $cure }", in Latin letters?
}
shape-wrong-kind = "{ $name }" is { $given }; wanted is { $wanted ->
        [integer] a whole number
        [number] a number
        [string] a text
        [boolean] true or false
        [array] a list, such as [a, b]
        [object] a map, such as {"{"}a: b{"}"}
       *[other] another kind of value ({ $wanted })
    }.

# --- meaning ---
check-unknown = There is no { $what ->
        [seat] seat
        [nation] nation in the library
        [objective] objective
        [agenda] agenda, here or in the library,
        [pad] pad
        [vehicle] vehicle, here or in the library,
        [payload] payload in the library
        [project] project in the library
        [site] site in the library
        [clause] kind of clause
        [parameter] value of this clause
        [article] article of the text
        [incident] kind of incident
       *[preset] preset
    } called "{ $name }"{ $cure ->
    [no-cure] { $known ->
        [no-cure] .
       *[other] ; there are: { $known }.
    }
   *[other] ; did you mean "{ $cure }"?
}
check-no-preset = There is no preset of { $preset } turns; there are { $known }.
check-no-seat-set = There is no table of { $set } seats; there are { $known }.
check-preset-number = A preset is called by its number of turns, 1 to { $most }; "{ $name }" is not one.
check-preset-missing = The preset of { $name } turns has no value here; add one.
check-id-folder = The id is "{ $name }" and the folder "{ $folder }"; call them alike.
check-labels = There are { $count } labels for { $turns } turns.
check-weights = The weights of { $seat } make { $total }; they must make 100.
check-no-objectives = { $seat } has no objectives and will have no score.
check-no-agenda-fits = No agenda of { $seat } can be reached with the kinds of clauses used here; none will be drawn.
check-long-brief = The brief of { $seat } ({ $language }) has { $count } words; { $most } fit on a page.
check-seat-set-size = The table of { $name } has { $count ->
    [one] { $count } seat.
   *[other] { $count } seats.
}
check-seat-set-needs = { $seat } must sit at every table: it is host or tenant.
check-pair-twice = The pair { $name } stands here twice or names one seat only.
check-shares = The shares make { $total }; they may make 1 at most.
check-allowed-and-forbidden = "{ $name }" is allowed and forbidden at once; choose.
check-host-is-tenant = { $seat } is host and tenant at once; a site needs two, one to own it and one to rent it.
check-no-slots = The pad "{ $name }" has no slots: nobody can fly from it until a project or a treaty adds some.
check-grounded = "{ $name }" never flies here: its maker { $seat } has no seat. Give { $seat } a seat, or the rocket another "provider".
check-no-par = Not calibrated yet: players will see values of their objectives and no medals.
check-par-stale = The scenario has changed since it was calibrated; calibrate it again.
check-par-order = The three marks of "{ $name }" must rise.
check-text-missing = { $cure ->
    [no-cure] The text "{ $name }" is not in text/{ $language }.yaml.
   *[other] The text "{ $name }" is not in text/{ $language }.yaml; did you mean "{ $cure }"?
}
check-translation-missing = { $count } of { $of } texts are missing in { $language } and will be in English: { $names } …
check-name-in-braces = { $cure ->
    [no-cure] The name in braces, { $name }, is not a seat.
   *[other] The name in braces, { $name }, is not a seat; did you mean { $cure }?
}
check-incident-not-available = The incident "{ $name }" is not available in this version; it will be skipped.
check-turn-never-comes = Turn { $turn } never comes: the game has { $last } turns.
check-condition-shape = A condition has one to six comparisons, joined at most three deep.
check-condition-metric_unknown = { $cure ->
    [no-cure] "{ $metric }" is not a public figure that a condition can compare.
   *[other] "{ $metric }" is not a public figure that a condition can compare; did you mean "{ $cure }"?
}
check-condition-out_of_range = "{ $metric }" can never have this value; it lies between { $least } and { $most }.
check-fact-source = The fact "{ $name }" has the mark { $mark } and no source; name the source, or mark it K or U.
check-fact-twice = The fact "{ $name }" stands here twice.
check-quiz-answer = The right answer is number { $given }, but there are { $most } options.
check-quiz-objective = There is no learning objective number { $given }; there are { $most }.
check-signs-nothing = { $seat } can sign nothing: no allowed kind of clause fits it. Allow one, such as slot_grant.
check-only-timed = "{ $name }" never comes by chance; give it a turn under "timed".
check-drawn-and-removed = "{ $name }" is to be drawn and is removed at once; choose.
check-weight-unused = The chance of "{ $name }" has no effect: it is not among what is drawn.
check-deck-empty = Nothing can ever happen in this game: the deck is empty.
check-if-alone = "{ $name }" does not wait for a condition: write {"{"}kind: gen_if_then, if: …, then: [{"{"}kind: { $name }, …{"}"}]{"}"}.
check-treaty-empty = "{ $title }" has fewer than two parties at the table, or no article left.
check-extra-missing = This only works with "extras: [{ $name }]"; add it.
check-agenda-unused = No seat names the agenda "{ $name }"; add it to the agendas of a seat.
check-goal-limits = A goal says either at_least or at_most, one of the two.
check-goal-begins = Points begin below at_least, or above at_most; move "begins" to the other side.
check-goal-number = "{ $name }" is not a number; ask for it under "p".
check-goal-parties = No text can have so many parties: there are { $count } seats.
check-red-line = A red line tests exactly one thing: kind, if, depositary, open_to_all or either.

# --- the command line ---
scenario-ok = { $file }: OK, { $presets } presets, { $seats } seats.
scenario-found = { $mistakes ->
    [0] No mistakes
    [one] { $mistakes } mistake
   *[other] { $mistakes } mistakes
}, { $warnings ->
    [0] no warnings.
    [one] { $warnings } warning.
   *[other] { $warnings } warnings.
}
scenario-mistake = mistake
scenario-warning = warning
scenario-new = Wrote { $folder }. Now run: steppe scenario check { $folder }
scenario-new-exists = { $folder } is there already; choose another folder.

# --- playthroughs ---
play-refused = { $command } of { $actor } was refused: { $refusal }.
play-not-refused = This was accepted; the file says that it is refused with { $wanted }.
play-other-refusal = This was answered with { $given }; the file says { $wanted }.
play-never-comes = "{ $when }" never comes in this game; write a turn and a phase, such as "2 orders".
play-no-card = No card of the kind "{ $kind }" lies on the table.
play-no-text = There is no text called "{ $title }" on the table.
play-no-command = There is no command called "{ $name }".
play-bad-step = "{ $what }" cannot be read: { $problem }
play-not-true = { $metric } is { $given }; it should be { $wanted }.
scenario-proved = { $file }: { $steps } steps played, { $claims } claims true.

# --- games by bots ---
tryout-preset = { $preset } turns, { $games } games by bots; a lesson of { $minutes } minutes or more:
tryout-deals = deals were made in { $deals } of { $games } games.
tryout-tops = on top: { $seats }.
tryout-often = { $seat } is on top in { $percent } % of the games: too often. Look at its objectives, or at its start.
tryout-sky = the middle band ends at index { $index } (median).
tryout-closed = the middle band closed in { $closed } of { $games } games, in turn { $turn } (median).
tryout-unagreed = never agreed: { $names }.
tryout-unseen = never came up: { $names }.
tryout-still = objectives that no game moved: { $names }.
