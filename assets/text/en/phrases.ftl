# Ready phrases: one short sentence each, as a diplomat of fourteen would say it.

phrase-hello = Good day
phrase-thanks = Thank you
phrase-sorry = We are sorry
phrase-agree = We agree
phrase-no = We cannot accept that
phrase-maybe = Perhaps; let us look closer
phrase-why = Why?
phrase-explain = Please explain it once more
phrase-time = We need time
phrase-later = Let us come back to this later
phrase-hurry = Time is short; let us decide
phrase-first_you = You go first
phrase-first_we = We go first
phrase-need = What do you need most?
phrase-offer = Please look at our offer
phrase-counter = We will answer with a counter-offer
phrase-sign = Please sign
phrase-trade = If you give something, we give something
phrase-together = Let us build it together
phrase-fair = That is fair
phrase-unfair = That is not fair
phrase-both_gain = Both sides gain from this
phrase-price = The price is too high
phrase-too_little = That is too little
phrase-purse = Our purse is empty this turn
phrase-promise = We keep our promises
phrase-proof = How will you prove it?
phrase-who_checks = Who checks it?
phrase-if_broken = What happens if it is broken?
phrase-kept = You kept your promise
phrase-broken = You did not keep your promise
phrase-cure = We will make it good
phrase-public = Let us make the text public
phrase-between_us = Let us keep the text between us
phrase-people = Our people have to agree first
phrase-slots = We need launch slots
phrase-pads = The pads need repair
phrase-steppe = Protect the steppe
phrase-crews = The safety of crews comes first
phrase-sky = Keep the orbit clean
phrase-forecast = Look at the forecast for the orbit
phrase-mediator = Let us ask a mediator
phrase-good_work = That was good work
phrase-article_agree = We agree to article { $article }
phrase-article_change = Article { $article } must change
phrase-article_why = Why do you need article { $article }?
phrase-article_out = Please take article { $article } out
phrase-article_amount = In article { $article } we can accept { $number }
phrase-pay = We can pay { $number } million dollars
phrase-want = We ask for { $number } million dollars
phrase-slots_want =
    { $number ->
        [one] We need { $number } slot
       *[other] We need { $number } slots
    }
phrase-slots_give =
    { $number ->
        [one] We can give { $number } slot
       *[other] We can give { $number } slots
    }
phrase-satellites =
    { $number ->
        [one] At most { $number } satellite
       *[other] At most { $number } satellites
    }
phrase-from_turn = From turn { $turn } on
phrase-until_turn = Until turn { $turn }
phrase-ask_seat = What does { NAME($seat) } think?
phrase-with_seat = { NAME($seat) } should join us
phrase-without_seat = We can do it without { NAME($seat) }
phrase-talk_seat = Let us talk with { NAME($seat) } first
phrase-inspect_seat = We would like to see what { NAME($seat) } does
phrase-give_if = If { NAME($seat) } joins, we give { $number } million dollars more
