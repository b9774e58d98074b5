# What is said in a conference: motions, votes, friends of the chair, good offices, summits.

conference-title = Conference
conference-text = Working text
conference-chair = { NAME($seat) } is in the chair.
conference-rule_open = The rule of procedure has not been chosen yet.
conference-rule = Votes are decided by { $rule ->
        [consensus] consensus: nobody says no
        [two_thirds] two thirds of the votes, with half of the delegations voting
        [weighted] satellites in service
        [double_majority] two thirds of the delegations who left half of the derelict objects
       *[majority] a majority: more yes than no
    }.
conference-bracket = Article { $article }, { $parameter }
conference-sponsors = proposed by { $seats }
conference-unsponsored = nobody stands behind it
conference-debate = { $closed ->
        [yes] The debate is closed.
       *[no] The debate is open.
    }

## Motions. In the room: "Kazakhstan moves: adopt Article 3."

motion-rule = decide by { $rule ->
        [consensus] consensus
        [two_thirds] two thirds
        [weighted] satellites in service
        [double_majority] double majority
       *[majority] majority
    }
motion-adopt_article = adopt Article { $article }
motion-choose = Article { $article }, { $parameter }: { $value }
motion-delete_article = delete Article { $article }
motion-postpone = postpone Article { $article } to the next turn
motion-adjourn = adjourn the session to the next turn
motion-close_debate = close the debate
motion-adopt_text = adopt the whole text
motion-moved = { NAME($seat) } moves: { $motion }.
motion-seconded = Seconded by { NAME($seat) }.
motion-waits = The motion needs a second.
motion-carried = Carried: { $yes } for, { $no } against.
motion-lost = Not carried: { $yes } for, { $no } against.
motion-fell = Nobody seconded the motion.
motion-too_few = Fewer than half of the delegations voted.

## Quieter ways

friends-title = Friends of the chair
friends-called = { $seats } leave the room to agree on Article { $article }, { $parameter }.
friends-agreed = The friends of the chair propose { $value }. Two objections keep the bracket open.
friends-closed = The friends of the chair closed the bracket.
offices-title = Good offices
offices-offered = { NAME($seat) } proposes { $value } for Article { $article }, { $parameter }.
offices-settled = The delegations in dispute accepted. { NAME($seat) } is praised everywhere.
offices-failed = The proposal was not accepted.
summit-title = Summit
summit-held = { NAME($seat) } receives { $guests } in its summit hall. The world is a little calmer.
conference-adopted = The conference adopted the text. It is open for signature.
conference-dispersed = The conference ended without a text.
