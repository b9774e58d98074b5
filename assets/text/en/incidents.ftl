# Cards: what happens, what can be answered, and how it ended.
#
# A kind of incident is one message: incident-<kind> is the text of its card (40 words at most),
# .title its heading, .choice-<answer> each answer, .news-<outcome> the line when it is closed;
# .fact and .source, where they are, tell what really happened once.
# The facts of the card are the parameters. Names take the case "text" inside a sentence.

incident-others = others
    .text = operators outside this room

## On the ground

incident-rocket_crash = A { $vehicle } of { NAME($seat, case: "text") } fell on the steppe in Q{ $quarter }. { $article ->
    [yes] The article on crashes says what is paid.
   *[no] No article says what is due; { NAME($host, case: "text") } claims { MONEY($claim) }. A public payment agreed between the two settles it.
}
    .title = Rocket crash
    .choice-negotiate = Negotiate (without an agreement the claim is due, trust −5)
    .choice-pay = Pay the claim
    .choice-arbitrate = Bring it before the arbiter of a text between the two
    .choice-refuse = Refuse (reputation −6, trust −15)
    .news-agreed = The crash is settled by agreement between { NAME($seat, case: "text") } and { NAME($host, case: "text") }.
    .news-stalled = Talks about the crash came to nothing; { NAME($seat, case: "text") }: the claim of { MONEY($claim) } is due.
    .news-pay = The claim of { MONEY($claim) } after the crash is paid. By: { NAME($seat, case: "text") }.
    .news-arbitrate = The claim of { MONEY($claim) } after the crash goes before an arbiter.
    .news-refuse = No money after the crash: the claim of { NAME($host, case: "text") } is refused.
    .fact = On 2 July 2013 a Proton-M with about 600 t of propellant on board crashed at Baikonur; the claim was about $89 M. After the crash of 2007 about 4 % of the claim was paid.
    .source = Tengrinews 5 Mar 2014; Moscow Times 24 Nov 2013; bbj.hu
incident-pad_accident = Worn steel gave way at { $pad }. The pad is shut until Q3. The repair costs { MONEY($cost) }; whoever controls the pad decides, and sharing the cost takes both sides.
    .title = Pad accident
    .choice-repair = The controller pays the repair
    .choice-share = Half each (if both say so)
    .choice-leave = Leave it shut until the end of next year
    .news-repair = { $pad } is being repaired and flies again in Q3.
    .news-share = { $pad } is repaired at shared cost and flies again in Q3.
    .news-leave = { $pad } stays shut until the end of next year.
    .fact = On 27 November 2025 a service cabin of 17 t fell into the flame trench of Site 31; the repair was announced on 3 March 2026.
    .source = NASASpaceflight, March 2026; Space.com, 4 March 2026
incident-drop_zone_protest = Villages under the { $corridor ->
    [POLAR] polar
   *[other] { $corridor }
} corridor demand a stop: stages keep falling on their pastures. { NAME($host, case: "text") } must answer.
    .title = Protest in the drop zone
    .choice-compensate = Compensate: { MONEY($cost) }
    .choice-close = Close the corridor in Q{ $quarter } (steppe +3)
    .choice-ignore = Look away (steppe −4)
    .news-compensate = Villages in the drop zone were compensated.
    .news-close = The { $corridor ->
        [POLAR] polar
       *[other] { $corridor }
    } corridor is closed in Q{ $quarter }.
    .news-ignore = Nobody listened to the villages; the steppe suffers.
incident-saiga_migration = Saiga herds with newborn calves cross the drop zone of the { $corridor ->
    [POLAR] polar
   *[other] { $corridor }
} corridor in Q{ $quarter }. Launches can wait a quarter, or fly over them.
    .title = The saiga are moving
    .choice-delay = Delay those launches by a quarter (steppe +2)
    .choice-keep = Keep the dates (steppe −3, reputation −1)
    .news-delay = Rockets wait for the saiga.
    .news-keep = Rockets flew over the herds; pictures of it went round the world.
incident-dust_storm = A dust storm is forecast. In Q{ $quarter } the chance of bad weather rises by { $percent } in 100 at every pad.
    .title = Dust storm
incident-baiterek_slip = { $project }: suppliers are late, and so will be the stage. Its owners accept a year more, or those who want the date pay { MONEY($cost) } together.
    .title = Baiterek slips
    .choice-accept = Accept a year more
    .choice-hold = Pay to hold the date (half of the stakes must want it)
    .news-accept = Baiterek takes a year longer.
    .news-hold = Baiterek's owners paid to hold the date.
    .fact = The first launch from Baiterek was planned for 2022, then for every year until 2026.
    .source = TASS; zakon.kz; Interfax
incident-town_utilities = Old pipes burst in the town beside the cosmodrome{ $now ->
    [0] .
   *[other] ; steppe −{ $now }.
} New ones cost { MONEY($cost) }. Responsible: { NAME($seat, case: "text") }.
    .title = Pipes fail in the town
    .choice-pay = Pay for new pipes
    .choice-wait = Wait (steppe −{ $later } more)
    .news-pay = The town has new pipes.
    .news-wait = The town is still without water; the steppe and its people suffer.
    .fact = Baikonur town had 76,019 people in 2020.
    .source = Russian Wikipedia, “Baikonur (city)”
incident-heritage_day = The steppe remembers its riders, Sputnik and Gagarin: education +1. If { NAME($host, case: "text") } builds a place to learn this year, friends pay { $percent } % of it.
    .title = Heritage day
    .choice-training = A training centre at half price
    .choice-museum = The museum at Site 1 at half price
    .choice-nothing = Neither
    .news-training = A training centre costs half this year.
    .news-museum = The museum at Site 1 costs half this year.
    .news-nothing = The day was celebrated, and nothing was built.
    .fact = From Site 1 464 launches to orbit were tried between 1957 and 2019, 424 with success.
    .source = launch log 1957–2024 after J. McDowell, CC BY 4.0
incident-anniversary = Guests from everywhere celebrate the cosmodrome: education +1 and a summit without price (tension −3). Whoever signs anything in public this turn gains reputation +2.
    .title = Anniversary of the cosmodrome
    .choice-training = Gift: a training centre at half price
    .choice-museum = Gift: the museum at Site 1 at half price
    .choice-nothing = No gift
    .news-training = A training centre costs half this year.
    .news-museum = The museum at Site 1 costs half this year.
    .news-nothing = The guests went home without leaving a gift.
    .fact = 2 June 1955 is the official birthday; 12 January and 12 February are also used.
    .source = news-pravda.com, 2 June 2025, and other press

## In the sky

incident-solar_storm = The sun throws plasma at the Earth. About { $percent } % of the satellites in the low and middle shells will fail; the air swells, and debris sinks faster for a year.
    .title = Solar storm
    .choice-ride_out = Ride it out
    .choice-safe_mode = Safe mode: half the loss, services −5 % this turn
    .news-passed = The storm has passed. Satellites lost: { $lost }.
incident-conjunction_alert = Two satellites will pass too close: one of { NAME($mover, case: "text") }, one of { NAME($other, case: "text") }. Chance of a collision: { $risk } in 1,000. The first has to give way.
    .title = Conjunction alert
    .choice-move = Move: { MONEY($cost) }
    .choice-ask = Ask the other to move (a tracking text, or trust of 50, makes it help)
    .choice-accept = Accept the risk
    .news-moved = A satellite moved in time.
    .news-helped = { NAME($other, case: "text") } moved out of the way as a favour; it costs a little trust.
    .news-missed = Nobody moved, and the two satellites missed each other.
    .news-hit = Nobody moved. Both satellites are fragments now.
incident-collision = Collision at { $altitude } km: { $pieces } tracked fragments. Lost: an object of { NAME($first, case: "text") }. { $active ->
    [yes] It was a working satellite.
   *[no] It was derelict.
} { $second ->
    [none] The other owner is unknown.
   *[other] Traced to: { NAME($second, case: "text") }.
}
    .title = Collision in orbit
    .choice-claim = Claim damages
    .choice-let_go = Let it go (trust +3)
    .news-claim = { NAME($first, case: "text") } blamed { NAME($second, case: "text") } before the world; no article brings money.
    .news-clause = Damages are paid by the article on liability.
    .news-arbiter = { NAME($first, case: "text") } brings the loss before the arbiter.
    .news-let_go = { NAME($first, case: "text") } let the loss go; { NAME($second, case: "text") } will remember it.
    .fact = Kosmos 2251 and Iridium 33 met at 790 km in February 2009; 1,716 and 659 pieces were catalogued.
    .source = Wikipedia, “List of space debris producing events”
incident-satellite_breakup = An old rocket stage of { NAME($owner, case: "text") } burst at { $altitude } km: { $pieces } tracked fragments. Its owner can warn the others at once, or say nothing.
    .title = A stage breaks up
    .choice-notify = Warn everybody: { MONEY($cost) }
    .choice-silent = Say nothing (if found out: reputation −3, trust −5 with all)
    .news-notify = Everybody was warned of the fragments in time.
    .news-found = Telescopes found the cloud that { NAME($owner, case: "text") } had kept quiet about.
    .news-unnoticed = Nobody said a word about the fragments.
    .fact = Upper stages of the Long March 6A that broke up in 2022 and 2024 left 781 and more than 700 catalogued pieces.
    .source = Wikipedia, “List of space debris producing events”
incident-debris_milestone = The fragment index of the middle shell has passed { $mark }: it stands at { $index }. If nobody launched any more it would be { $later } in { $turns } turns.
    .title = Debris report
incident-insurance_panic = At a fragment index of { $index } insurers lose their nerve. Insurance costs half as much again for { $turns } turns.
    .title = Insurers panic

## On the market

incident-demand_surge = Farms, ships and phones want more from orbit: next year demand is { $percent } % higher than it would have been.
    .title = Demand surges
incident-demand_bust = Customers cancel: next year demand is { $percent } % lower than it would have been.
    .title = Demand falls
incident-price_shock = Reusable rockets are { MONEY($cut) } cheaper from now on. Seats without them lose { $percent } % of their services for { $turns } turns. { NAME($host, case: "text") } can answer as a gateway.
    .title = Price shock
    .choice-gateway = Gateway: slots at half price for science and joint launches this turn (convening +5)
    .choice-nothing = Do nothing
    .news-gateway = Science and joint launches pay half for their slots this turn.
    .news-nothing = The host lets the market run.
    .fact = 165 Falcon 9 flights in 2025 were about half of all launch attempts of the world.
    .source = SpaceNews
incident-mini_boom = Everybody wants data from microsatellites: they earn { $percent } % more for { $turns } turns.
    .title = Mini boom

## Between nations

incident-export_restrictions = In a tense world { NAME($one, case: "text") } and { NAME($other, case: "text") } may not exchange technology, rides or crew seats for { $turns } turns; services −{ $percent } % for both. A public treaty of both, kept by the host, exempts them.
    .title = Export restrictions
    .choice-seek = Seek the exemption
    .choice-accept = Accept it
    .news-exempt = { NAME($one, case: "text") } and { NAME($other, case: "text") } are exempt.
    .news-seek = { NAME($one, case: "text") } and { NAME($other, case: "text") } seek an exemption; no treaty gives it yet.
    .news-accept = { NAME($one, case: "text") } and { NAME($other, case: "text") } live with the restrictions.
    .fact = In the United States the Wolf Amendment limits bilateral work of NASA with China.
    .source = South China Morning Post
incident-asteroid_notice = A stone may hit the Earth: chance { $probability } %. If planetary defence stands at { $aim } in the end, it counts for the fate of all. Each part costs { MONEY($cost) } and adds 3.
    .title = Asteroid notice
    .choice-pay = Pay a part
    .choice-wait = Not now
    .news-counted = Parts paid for planetary defence: { $parts }.
    .fact = Observers warn above 1 % for objects larger than 10 m. The chance of 2024 YR4 rose to 3.1 %, then fell towards zero.
    .source = ESA blog, February 2025
incident-asteroid_watch = The asteroid hits with a chance of { $chance } in 1,000, between { $low } and { $high } of its corridor. An extra campaign of { MONEY($cost) } puts next year's bulletin a year ahead; whoever pays shares the price.
    .title = The asteroid bulletin
    .choice-wait = Wait for the next bulletin
    .choice-pay = Pay for an extra campaign
    .news-waited = Nobody paid for more observation of the asteroid.
    .news-observed = More eyes on the asteroid. Paid by: { NAME($seats, case: "text") }.
incident-asteroid_rehearsal = An exercise with all crews would help: impactors would hit more often, by 10 in 100. It costs { MONEY($cost) } once, shared by whoever pays. A summit does as well.
    .title = Rehearse the deflection
    .choice-wait = Not now
    .choice-pay = Pay for the exercise
    .news-waited = Nobody paid for a rehearsal.
    .news-rehearsed = The deflection was rehearsed. Paid by: { NAME($seats, case: "text") }.
incident-asteroid_shelter = Under the asteroid's path: { NAME($threatened, case: "text") }. A year of civil protection costs { MONEY($cost) } and halves the damage in the own part; three years count.
    .title = Protect the people
    .choice-wait = Hope
    .choice-protect = Protect the own people
    .news-nobody = Nobody protects its people from the asteroid this year.
    .news-protected = Civil protection this year: { NAME($seats, case: "text") }.
incident-crew_emergency = A crew of { NAME($carrier, case: "text") } has to be fetched home{ $moon ->
    [yes] {" "}from the Moon
   *[no] {""}
}. Any free slot of the coming quarters would do; the first seat that gives one is remembered.
    .title = Crew in distress
    .choice-give = Give a free slot (reputation +5, trust +10)
    .choice-keep = Keep the slot
    .news-saved = The crew is home, on a slot of { NAME($giver, case: "text") }.
    .news-agreed = Both blocs had agreed on rescue before anything else: the crew came home on the next flight, and nobody lost a slot.
    .news-alone = Nobody gave a slot. The crew of { NAME($carrier, case: "text") } came home late and hurt.
incident-un_vote = The General Assembly votes: { $text ->
    [code_of_conduct] a code of conduct for space, with notices and visits
    [no_tests] no destructive tests of weapons in orbit
   *[debris_guidelines] guidelines against debris
}. Votes are recorded. Against an own treaty: reputation −2; with it: +1.
    .title = Vote at the United Nations
    .choice-abstain = Abstain
    .choice-yes = Vote yes
    .choice-no = Vote no
    .news-adopted = Adopted: { $yes } yes, { $no } no, { $abstain } abstained.
    .news-rejected = Not adopted: { $yes } yes, { $no } no, { $abstain } abstained.
    .fact = Resolution 77/41 of 7 December 2022 against destructive tests: 155 for, 9 against, 9 abstentions.
    .source = UN records in the press
incident-leak = A secret treaty is in the newspapers: “{ $title }”. Parties: { NAME($seats, case: "text") }. Their partners in other treaties, who were not told, trust them 10 less.
    .title = Leak
incident-new_entrant = A country without rockets asks for one launch slot, or for a ride on somebody's launch. The first seat that helps wins friends.
    .title = A newcomer asks
    .choice-decline = Not this year
    .choice-slot = Give a free slot (first: reputation +4, influence +1)
    .choice-ride = Take it along (first: reputation +4, influence +1)
    .news-slot = A newcomer flies on a slot of { NAME($giver, case: "text") }.
    .news-ride = A newcomer rides along with { NAME($giver, case: "text") }.
    .news-declined = The newcomer found no friend this year.
incident-bloc_invitation = Two letters for { NAME($seat, case: "text") }. Lunar bloc { $bloc } ({ NAME($lead, case: "text") }) offers membership, bloc { $rival } ({ NAME($rival_lead, case: "text") }) research money: { MONEY($grant) } a year for { $turns } years.
    .title = Invited to the Moon
    .choice-talk = Talk to both
    .choice-bloc = Ask for the draft of membership
    .choice-research = Ask for the draft of the grant
    .news-talk = { NAME($seat, case: "text") }: talks with both blocs go on.
    .news-bloc = A draft of membership in bloc { $bloc } is on the table.
    .news-research = A draft of a research grant by bloc { $rival } is on the table.
    .fact = Kazakhstan joined the International Lunar Research Station on 3 July 2024 as its 12th member.
    .source = RFE/RL, 13 August 2024
incident-review_conference = The parties of “{ $title }” meet in conference. This turn a majority of them may amend any article.
    .title = Review conference
    .fact = The lease contract was signed on 10 December 1994 for 20 years; on 9 January 2004 it was extended to 2050.
    .source = adilet.zan.kz Z100000273_; AFP; FlightGlobal 2004
incident-budget_cut = The treasury of { NAME($seat, case: "text") } is short of money. From next year on it pays { $percent } % less for space, for { $turns } turns.
    .title = Budget cut
incident-pool_vote = How shall free launch slots be sold? The host and whoever controls the pads vote. Only what all of them want is changed, from this year on.
    .title = Vote on the pool
    .choice-keep = Keep the present rule
    .choice-uniform = One price for all winners
    .choice-scored = Bids and promises
    .choice-first_price = Winners pay their bid
    .choice-lottery = Draw lots
    .news-kept = Free slots are sold as before.
    .news-uniform = Free slots now go to the highest bids, at one price for all.
    .news-scored = Free slots now go to the best bids and promises.
    .news-first_price = Free slots now go to the highest bids, each at its own price.
    .news-lottery = Free slots are now drawn by lot.
