### The window: every word that the client writes itself.
### Machine-made, awaiting a native reader.

## Сомалар

amount-money = { $sign }{ $value } млн $

## Тілдер

language-name = Қазақша
language-en = English
language-ru = Русский
language-kk = Қазақша

## Бастапқы бет

title-subtitle = Даладан орбитаға
title-join = Сыныпқа қосылу
title-join-note = Мұғалім берген кодты енгізіңіз
title-return = Бөлмеге қайту
title-return-note = { $code } бөлмесі орныңызды сақтап тұр
title-solo = Жеке миссия
title-solo-note = Компьютер делегацияларымен келіссөз
title-version = Нұсқа { $version } · Байқоңырға жетпіс жыл, 1955–2025

## Баптаулар

settings-heading = Баптаулар
settings-note = Осы құрылғыда сақталады
settings-done = Дайын
settings-language = Тіл
settings-scale = Мәтін өлшемі
settings-colours = Түстер
settings-standard = Қалыпты түстер
settings-contrast = Жоғары контраст
settings-calm = Қозғалыс
settings-calm-note = Қозғалыс азырақ: жылжу, дірілдеу, бөлшек жоқ
settings-full_screen = Терезе
settings-full_screen-note = Бүкіл экранға ({ $key })
settings-master = Дыбыс: { $percent } %
settings-music = Музыка: { $percent } %
settings-effects = Әсерлер: { $percent } %

## Мәзір және сұрақтар

menu-heading = Мәзір
menu-solo = Осы компьютердегі жеке миссия
menu-room = { $code } бөлмесі · орныңыздың кілті { $key }
menu-back = Ойынға қайту
menu-debrief = Талдау
menu-report = Жыл есебі
menu-briefing = Менің тапсырмам
menu-delegation = Біздің делегация
menu-codex = Анықтамалық
menu-settings = Баптаулар
menu-leave = Бөлмеден шығу
question-no = Қалу
question-quit = Ойынды жабасыз ба?
question-quit-note = Қосылған бөлмеңіз орныңызды сақтайды.
question-quit-yes = Жабу
question-notice = Бұл шарттан шығасыз ба?
question-notice-note = Мәтіндегі ескерту мерзімі мен төлем жүреді. Өзгелер ұмытпайды.
question-notice-yes = Ескерту беру
question-reserve = Бұл бапқа ескертпе жасайсыз ба?
question-reserve-note = Бап сізден де, сізге де күшіне енбейді. Ең көбі екі бап; басқалар қарсы шыға алады.
question-reserve-yes = Ескертпе жасау
question-pledge = Мұны қазір уәде етесіз бе?
question-pledge-note = Шарттан тыс уәде: баптың соңғы жүрісіне дейін не екі жылға. Оны ешкім өндірмейді, бірақ талдауда ол істерімен салыстырылады.
question-pledge-yes = Уәде беру
question-object = Ескертпеге қарсы шығасыз ба?
question-object-note = Онда бұл шарт сіз бен ескертпе жасаған тараптың арасында жүрмейді.
question-object-yes = Қарсы шығу
question-report = Осы хабар туралы айту керек пе?
question-report-note = Мұғалім оны қарайды. Сіз айтқаныңызды өзге ешкім білмейді.
question-report-yes = Хабарлау
question-leave = Бөлмеден шығасыз ба?
question-leave-note = Орын сізде қалады. Сіз жоқта делегацияны басқарушы жүргізеді.
question-leave-yes = Шығу

## Қосылу және жеке ойын

join-heading = Сыныпқа қосылу
join-note = Мұғалім алты сан көрсетеді
join-code = Бөлме коды
join-code-hint = Алты сан
join-address = Сынып мекенжайы
join-address-hint = 192.168.1.20:8765
join-where = Мекенжай тақтада кодтың астында жазылған. Ол өткен жолғыдай қалады.
join-join = Қосылу
join-busy = Қосылуда…
join-back = Артқа
join-not_yet = Алдымен алты сан мен мекенжайды жазыңыз.
solo-length = Неше жүріс?
solo-turns = { $turns } жүріс
solo-start = Миссияны ашу
solo-busy = Ашылуда…

## Күту бөлмесі және тапсырма

lobby-heading = Делегацияңызды таңдаңыз
lobby-note = Үстелге отыру үшін делегацияны басыңыз
title-host = Бөлме ашу
title-host-note = Мұғалімге: осы компьютерде сыныпқа арналған бөлме
host-about = Бөлме осы компьютерде бір желідегі бәріне ашылады. Оқушылар лоббиде көрсетілген мекенжай мен алты цифрды тереді. Бос орындар үшін компьютер ойнайды. Әр кезең бәрі дайын болғанда бітеді.
host-start = Бөлмені ашу
lobby-host-note = мекенжай: { $address }
lobby-code = Бөлме коды
lobby-code-note = Оны бірінші бетте теріңіз
lobby-solo = Жеке миссия
lobby-solo-note = компьютер делегацияларына қарсы
lobby-scenario = Сценарий
lobby-length = Ұзақтығы
lobby-turns = { $turns } жүріс
lobby-start = Басталуы
lobby-here = { $count } осында
lobby-clauses = Бап түрлері
lobby-mine = Орныңыз
lobby-take = Отыру
lobby-full = Толы
lobby-full-tip = Бұл делегацияда бос орын жоқ.
lobby-bot = компьютер, { $temper }
lobby-ready_count = Дайын делегация: { $ready } / { $seats }
lobby-starts = Бәрі жиналғанда мұғалім бастайды
lobby-solo-start = Тапсырманы оқыған соң бастаңыз
lobby-brief = Тапсырмам
lobby-ready = Біз дайынбыз
lobby-unready = Әлі дайын емеспіз
lobby-begin = Миссияны бастау
briefing-private = Тек сізге
briefing-no_brief = Бұл сценарийде құпия тапсырма жоқ. Мақсаттарға қараңыз.
briefing-agenda = Құпия міндет · 15 ұпайға дейін
briefing-red_lines = Қызыл сызықтар
briefing-fate = Аспан соңғы жүрістен үш жүріс өткен соң, жаңа ұшырусыз бағаланады. Барлық ұпай соған көбейтіледі.
briefing-aims = Сізді немен бағалайды
briefing-weight = салмағы
briefing-treaties = Бүгін сізді байланыстыратыны
briefing-no_treaties = Сізді әзірге ешбір шарт байланыстырмайды.
briefing-done = Түсінікті
temper-profiteer = пысық саудагер
temper-free_rider = билетсіз жолаушы
temper-custodian = аспан сақшысы
temper-reciprocator = тепе-тең жауап беруші
temper-broker = көпір салушы

## Мақсаттар

objective-wanted = Мақсаты: { $names }
objective-host_income = иесінің табысы
objective-steppe = сау дала
objective-multi_vector = барлық жақпен байланыс
objective-convening = жиын мен келістіру
objective-baiterek = «Бәйтерек» салынып, ұшады
objective-secure_access = ғарыш айлағына сенімді жол
objective-baikonur_launches = айлақтан ұшырулар
objective-wealth = байлық
objective-services = орбита қызметтері
objective-prestige = бедел
objective-science = ғылым
objective-education = білім
objective-trust_in = өзгелердің сенімі
objective-lunar_track = Айға жол
objective-launch_record = ұшыру саны
objective-cadence = ұшыру жиілігі
objective-partners = шарт бойынша серіктер
objective-mid_health = орта қабаттың саулығы
objective-norms = орбитадағы нормалар
objective-commercial_share = коммерциялық спутник үлесі
objective-market_share = нарық үлесі
objective-debris_regime = қоқыс туралы күшті шарт
objective-eo_services = Жерді бақылау
objective-autonomous_access = өз слоттары
objective-launches_sold = сатылған ұшырулар
objective-fair_share = слоттың әділ үлесі
objective-removals = жиналған қоқыс
objective-planetary_defence = планетаны қорғау
objective-firsts = алғашқы жетістіктер
objective-stakes = жобадағы үлестер
objective-profit = пайда
objective-licence = таза лицензия
objective-sovereignty = егемендік
objective-debt_relief = қарызды кешіру
objective-cost = төмен шығын
objective-pd_share = планета қорғаудағы үлес
objective-norms_kept = сақталған нормалар
objective-damage = болдырмаған зиян
objective-bridge = салынған көпірлер
objective-rescue = құтқару
objective-red_lines = қызыл сызықтар
objective-chair_award = әділ төрағалық

## Келіссөз

talks-parties = { $count } делегация
talks-channels = Арналар
talks-plenary = Пленум
talks-everybody = барлық { $count } делегация
talks-own = Біздің делегация
talks-teacher = Мұғалім
talks-teacher_note = делдал әрі көмек
talks-interview = баспасөзбен сұхбат
talks-us = тек біз
talks-trust = сізге сенімі { $trust }
talks-text_note = { $state } · { $who }

## Ойын жиегі

tab-steppe = Дала
tab-orbit = Орбита
tab-talks = Келісу
tab-slots = Слоттар
tab-projects = Жобалар
tab-ledger = Кітап
frame-you = сіз
frame-menu = Мәзір: есеп, тапсырма, баптау, шығу
frame-asked = Халық біздің «иә» не «жоқ» дегенімізді күтеді: келіссөздер бетінде { $count } мәтін бар
frame-ready = Бұл кезеңде бізге уақыт керек емес
frame-unready = Бізге әлі уақыт керек
frame-turn = { $turn }/{ $turns }-жүріс · { $year }
frame-pause = үзіліс
resource-cash = қазына
resource-reputation = бедел
resource-orbit = орбита
resource-units = бірлік
phase-lobby = Күту
phase-brief = Шолу
phase-negotiate = Келісу
phase-orders = Бұйрық
phase-launch = Ұшыру
phase-review = Қорытынды
phase-ended = Соңы
banner-paused = Мұғалім ойынды тоқтатты. Жобаларды түзетуге болады.
banner-payment = Тағы { $money } тапсырыс қазынашыны күтеді.
banner-lost = { $count ->
    [0] Байланыс үзілді. Қайта қосылып жатырмыз; ештеңе жоғалған жоқ.
   *[other] Байланыс үзілді. Қайта қосылып жатырмыз; жіберуді күткен бұйрық: { $count }.
}

## Мәтіндер және күйі

state-draft = жоба
state-offered = ұсынылды
state-countered = қарсы ұсыныс
state-initialled = келісілді
state-signed = қол қойылды
state-pending = бекітуді күтуде
state-in_force = күшінде
state-amending = өзгертілуде
state-suspended = тоқтатылды
state-in_breach = бұзылды
state-expired = мерзімі бітті
state-terminated = бұзып тоқтатылды
state-rejected = қабылданбады
state-withdrawn = қайтарылды
state-lapsed = түсіп қалды
visibility-public = ашық
visibility-announced = жарияланған
visibility-secret = құпия

## Қағаз және мөрлер

paper-untitled = Атауы жоқ мәтін
paper-changes = { $count } түзету
paper-frame = Тараптар мен талаптар
paper-writing = Үстеліңізде, жіберілмеген
paper-offered = { $number }-жоба · { $who }, { $turn }-жүріс
paper-stands = { $state } · { $visibility }
paper-empty = Әзірге бап жоқ. Карточка қосып, мәндерін қойыңыз.
paper-initial = Осы баппен келісу
paper-uninitial = Келісімді қайтару
paper-reserved = Ескертпе: { $who }.
paper-add = Бап қосу
seal-you = Сіз
seal-party = Тарап
seal-refused = Бекітпеді
seal-ratified = Бекітті
seal-signed = Қол қойды
seal-agreed = Келісті
seal-partly = Ішінара
seal-reading = Оқуда
seal-count = { $have } / { $need }
seal-rule-all = мөр; бәрі бекітеді
seal-rule-count = мөр күшіне ену үшін
seal-rule-named = мөр; аталғандар бекітеді
seal-rule-share = мөр; үлес бекітеді

## The joint board

board-heading = Бірлескен кеңес
board-note = Ие мен жалгер бұл мәселелерге жыл сайын дауыс береді; жалгердің бұйрығы оның «иә» дауысы болып саналады.
board-silent = Басқалар әлі дауыс берген жоқ.
board-voted = { $who }: { $vote }.
board-vote-yes = иә
board-vote-no = жоқ
board-done = Дайын

## Мәтіндер тізімі

list-with = Сіз және { $who }
list-all = Шарттар мен ұсыныстар
list-note = { $count ->
    [0] Әзірге мәтін жоқ.
   *[other] { $count } мәтін
}
list-new = Жаңа мәтін жазу
list-card = { $who } · { $count } бап
list-secret = Бұл жобаны тек сіз білесіз
list-secret-note = Ұсынғанша жобаны ешкім білмейді. Ұсынған соң тараптар оны осында талқылай алады.
about-reputation = Әлемдегі беделі
about-satellites = Спутниктер
about-disposal = Орбитадан түскені
about-tracking = Бақылау деңгейі
about-our_trust = Сіздің сеніміңіз
about-their_trust = Сізге сенімі
about-played = Компьютер: { $temper }

## Мәтін не береді

impact-heading = { $number }-жоба сізге
impact-draft = Жобаңыз сізге
impact-treaty = Бұл шарт сізге
impact-nothing = Не өзгеретінін көру үшін бап қосыңыз.
impact-better = Пайда
impact-better-tip = Үш жүрісте бүкіл мәтіннің келісімсіз жағдаймен салыстырғандағы құны: ақша, слот, аспан, дала, бедел, сенім бір сомада.
impact-a_year = жылына { $money }
impact-cash = Ақша
impact-slots = Слот
impact-sky = Таза аспан
impact-steppe = Дала
impact-reputation = Бедел
impact-trust = Сенім
impact-approval = Елдің қолдауы
impact-passes = 100-ден { $value }: бекітеді
impact-lobby = 100-ден { $value }: көндіру керек
impact-fails = 100-ден { $value }: өтпейді
impact-no_lines = Бұл мәтінде халқыңызды толғандыратын ештеңе жоқ.

## Мәтінмен не істеуге болады

do-offer = Ұсыну
do-counter_send = Жіберу
do-propose = Ұсыну
do-keep = Сақтау
do-discard = Тастау
do-edit = Түзету
do-delete = Жою
do-agree = Келісеміз
do-sign = Қол қою
do-counter = Қарсы ұсыныс
do-withdraw = Қайтару
do-unagree = Қайтып алу
do-reject = Бас тарту
do-ratify = Бекіту
do-lobby = Көндіру (2)
do-refuse = Қазір емес
do-accede = Қосылу
do-board = Кеңес
do-object = Қарсылық
do-vote_yes = Иә
do-vote_no = Жоқ
do-amend = Өзгерту
do-no_renewal = Ұзартпау
do-notice = Шығу
do-copy = Негізге алу

## Түзеткіштер

edit-article = { $n }-бап
edit-choose = Бап таңдаңыз
edit-by = Кім уәде береді
edit-to = Кімге
edit-from_turn = Басталуы
edit-from_turn-any = бірден
edit-to_turn = Бітуі
edit-to_turn-any = соңына дейін
edit-turn = { $n }-жүріс
edit-cure = Бұзуды түзеу мерзімі
edit-if = Егер
edit-at_least = кемінде
edit-at_most = ең көбі
edit-then = Онда мына бап жүреді
edit-add_inner = Қосу
edit-back = Шартқа қайту
edit-equal = тең бөлу
edit-remove = Бапты алып тастау
edit-pledge = Уәде беру
frame-heading = Шарттың өзі
frame-title = Атауы
frame-parties = Тараптар
frame-parties-us = Өз мәтініміздің тарабы әрдайым бізбіз.
frame-form = Түрі
form-treaty = шарт
form-contract = келісімшарт
frame-visibility = Кім біле алады
frame-entry = Күшіне ену үшін бекітеді
frame-entry-all = бәрі
frame-entry-count = { $count } тарап
frame-open = Өзгелер кейін қосыла алады
frame-open-no = жоқ
frame-open-all = барлық мемлекет
frame-duration = Мерзімі
frame-endless = мерзімсіз
frame-renewal = Ұзарту
renewal-none = бітеді
renewal-auto = өзі ұзарады
frame-notice = Шығу туралы ескерту
frame-fee = Шығу төлемі
frame-vote = Дауыс беру
vote-consensus = консенсус
vote-two_thirds = үштен екі
vote-majority = көпшілік
vote-weighted = спутник бойынша
vote-double_majority = қос көпшілік
frame-amend = Өзгертуге керегі
amend-all = бәрі
amend-two_thirds = үштен екі
amend-acceptors = кім келіссе
frame-depositary = Сақтаушы

## Әңгіме

speech-empty = Мұнда әлі ешкім ештеңе айтқан жоқ.
speech-hidden = Мұғалім жасырды
speech-you = Сіз
speech-teacher = Мұғалім
speech-report = Мұғалімге хабарлау
versions-counter = Қарсы ұсыныс, { $number }-жоба
versions-compare = Салыстыру
versions-out = { $article }-бапсыз
speech-turn = { $turn }-жүріс
speech-read = { $turn }-жүріс · оқылды
speech-off = Чат өшірулі. Бетпе-бет сөйлесіңіз.
speech-write = Осы арнаға жазыңыз…
speech-send = Жіберу

## Мәндер

value-article = { $article }-бап

## Халықты не толғандырады

approval-breaking = мұндай шартты бұзып жүрміз
approval-pride = ұлттық мақтаныш
approval-protest = ауылдар наразы, жауап күтуде
approval-lease_long = жал тым ұзақ
approval-toxic_many = улы ракета тым көп
approval-toxic_very_many = улы ракета шектен көп
approval-env_fee = табиғатқа төленеді
approval-host_votes = кеңесте дауысымыз бар
approval-host_slots = өз слоттарымыз
approval-rent_low = жал ақысы төмен
approval-steppe_ill = дала ауру
approval-rent_high = жал ақысы жоғары
approval-lease_short = жал қысқа
approval-pads_inspected = бөгделер старттарды тексереді
approval-toxic_enough = ракеталарымызға орын жетеді
approval-host_slots_few = иесі слотты аз алады
approval-sublease = иесі әр слоттан көп алады
approval-inspections_many = тексеру тым көп
approval-weapons_banned = орбитада қару жоқ
approval-slots_for_us = бізге слот бар
approval-fund_by_history = ескі қоқысқа төлейміз
approval-host_votes_over_us = ұшыруымызды өзгелер шешеді
approval-not_inspected = ешкім тексермейді
approval-tests_banned = қару сынағына тыйым
approval-tracking = бақылау дерегі ортақ
approval-fund_expensive = қор қымбат
approval-cap_tight = шек тар
approval-disposal = спутниктер орбитадан түседі
approval-fund_or_fee = орбитаның бағасы бар
approval-inspected = тексеру келісілген
approval-no_sanction = бұзғанға жаза жоқ
approval-secret = мәтін құпия
approval-payments = көп төлейміз
approval-inspectors = зауытымызда инспекторлар
approval-fund_equal = бәрі бірдей төлейді
approval-fund_fair = ластаған төлейді
approval-removal = қоқыс жиналады
approval-no_notice = ұшыру туралы ескертпейді
approval-fund_share = қордағы үлесіміз үлкен
approval-know_how = бірдеңе үйренеміз
approval-ride = адамымыз ұшады
approval-stake = жобада үлес
approval-deposited = бізде сақталады
approval-use_fee = орбита ақысы жоғары
approval-slots_cheap = слот арзан
approval-factories_inspected = зауытымызда инспекторлар
approval-by_fault = тек кінәлі төлейді

## Бұйрықтар

orders-heading = Бұйрық парағы
orders-page-launches = Ұшырулар
orders-page-ground = Жер
orders-page-special = Тағы
orders-title-launches = Осы ұшыру
orders-title-ground = Жер
orders-title-special = Басқа бұйрықтар
orders-empty = Ештеңе жоспарланбаған. Сол жақтан ұшыру қосыңыз: ол ең арзан ракета мен бірінші лайық слотты алады.
orders-no_launches = Биыл ұшыру жоқ.
orders-add = Ұшыру жоспарлау
orders-closed = Бұйрық «Келісу» мен «Бұйрық» кезеңдерінде қабылданады.
orders-saved = Парақ сақталды. Ұшыруға дейін оны ешкім көрмейді.
orders-advised = Парақты кеңесшіңіз толтырды. Осылай ұшады; қалағаныңызды өзгертіңіз.
orders-repeated = Өткен жылғыдай. Осылай ұшады; қалағаныңызды өзгертіңіз.
orders-sending = Жіберілуде…
orders-year = { $year } жыл
orders-home = өз полигоны: { $who }
orders-home_range = өз полигоны
orders-payload = Жүк
orders-satellites = { $count } спутник
orders-shell = Қабат
orders-vehicle = Ракета
orders-fails = 100-ден { $percent } құлайды
orders-toxic = улы отын
orders-clean = таза отын
orders-place = Қайдан
orders-go = Ауа райы нашарда
go-wait = күту
go-wait-note = Ұшыру келесі тоқсанға шегеріледі.
go-fly = бәрібір ұшу
go-fly-note = 10-нан тағы 3-еуі құлайды.
orders-guests = Бірге ұшады
orders-rides = Мектеп кубсаттары
orders-remove = Бұл ұшыруды алып тастау
orders-upkeep = Барлық старт күтімі
orders-upkeep-note = Ортақ старттарға төлеу: әрқайсысы 0,8 % жақсарады
orders-lease_upkeep = Жал бойынша шығын
orders-lease_upkeep-note = Уәде: { $money }. Аз болса — бұзу, тексеру табуы мүмкін.
orders-share = { $share } % · { $money }
orders-visits = Тексерулер
orders-visits-note = Әрқайсысы { $money }, ең көбі { $most }; шарт рұқсат берсе ғана.
orders-visit-of = { $who }: { $where }
orders-margin = Ракетамыздың үстемесі
orders-margin-note = Өзгелер оны ракета бағасына қосып төлейді.
orders-refuse = Ұшу сатпаймыз
orders-refuse-note = Бас тартуды бәрі көреді.
orders-closures = Дәлізді жабу
orders-closures-note = Дала тынығады; одан ұшатындар күтеді.
orders-denials = Слотты бермеу
orders-denials-note = Ұшыруда бәріне көрінеді, әдетте бұзу болады.
orders-tugs = Буксирлер жұмысы, бағасы
orders-tugs-note = Қор әр бірлікке қанша төлейді.
orders-tracking = Шын бөлісетін деңгей
orders-promised = уәде: { $n }-деңгей
orders-as_promised = Уәдедегідей
orders-know_how_shared = Білім бөлісу
orders-admits = Инспекторды кіргізу
orders-announces = Ұшыру мен маневрді хабарлау
orders-spy = Құпия шартын іздеу
orders-spy-note = { $points } ықпал тұрады; екеуінің бірін табады.
orders-weapon = Өз қалдығына қару сынау
orders-weapon-note = Ондаған жыл сынық, шиеленіс +15, бедел −25; тыйым болса — ауыр бұзу.
orders-conduct = Спутник өмірінің соңында
orders-per_unit = бірлікке
orders-break = Біле тұра бұзу
orders-breaks = Бұл { $article }-бапты бұзады: «{ $treaty }».
orders-broken = Біз { $article }-бапты біле тұра бұзамыз: «{ $treaty }».
orders-ready = Біз дайынбыз
orders-unready = Әлі дайын емеспіз
conduct-priced = { $name } · { $money }
conduct-none = ештеңе
conduct-none-note = 100-ден 35-і түседі. Ешбір уәде сақталмайды.
conduct-sail = желкен
conduct-sail-note = 100-ден 85-і 25 жылда түседі.
conduct-kit = толық жинақ
conduct-kit-note = 100-ден 95-і 5 жылда түседі.
conduct-care = жинақ пен күтім
conduct-care-note = 100-ден 99-ы түседі. Бар уәде сақталады.
bill-cash = Қазына
bill-launches = Ұшырулар
bill-bids = Ұсыныстар
bill-projects = Жобалар мен күтім
bill-special = Басқа бұйрықтар
bill-conduct = Өмір соңы
bill-lease = Жал шығыны
bill-slots = Өз слоттары
bill-left = Қалатыны, кемінде
gives-steppe = дала +{ $points }
gives-prestige = бедел +{ $points }
gives-science = ғылым +{ $points }
gives-education = білім +{ $points }
gives-science_yearly = жүрісіне ғылым +{ $points }
gives-education_yearly = жүрісіне білім +{ $points }
gives-reputation_yearly = жүрісіне бедел +{ $points }
gives-influence_yearly = жүрісіне ықпал +{ $points }
gives-pad_slots = жылына { $points } слот
gives-tourism = жүрісіне { $money }
shell-LOW = төменгі
shell-MID = орта
shell-HIGH = жоғарғы
shell-GEO = GEO
shell-MOON = Ай
shell-DEEP = алыс ғарыш

## Слоттар

slots-heading = Ұшыру слоттарының тақтасы
slots-open = бос: { $count }
slots-our_bids = ұсынысымыз: { $count }
slots-pad = { $kind }, { $condition } %
slots-held_by = иесі { $who }
slots-from = { $money }-дан
slots-bid = ұсыныс { $money }
slots-not_open = жабық
slots-repair = жөндеу
slots-no_slot = слот жоқ
slots-hint-next = Ештеңе өзгермесе, келесі жыл осындай. Жаңа шарт, құрылыс пен жөндеу оны өзгертеді.
slots-is-held = берілген
slots-is-contested = біздің ұсыныс
slots-is-open = бос, бастапқы бағасы
slots-is-closed = жабық
slots-is-flown = ұшқан
slots-about = Тақтадан слот таңдаңыз. Бос слотқа ұсыныс жасауға, бөгденікін сатып алуға, өзіңіздікіне ұшыру қоюға не сатуға болады.
slots-about-next = Келесі жылы нені және қандай құқықпен алар едік. Алдымен кепілдік слоттар, қалғаны алаңды басқарушыда.
slots-ours = Биылғы слоттарымыз
slots-ours-next = Келесі жылғы слоттар
slots-ours-none = Биыл бізде слот жоқ.
slots-unplanned = ұшыру қойылмаған
slots-when = { $quarter }-тоқсан · { $letter } · { $what }
slots-weather = ауа райы нашар: 100-ден { $percent }
slots-your_bid = Жабық ұсынысыңыз
slots-base = кемінде { $money }
slots-spend = жұмсай аласыз: { $money }
slots-points = { $points } ұпай
slots-score = Ұсыныс бағасы
slots-place = Ұсыныс жасау
slots-placed = Ұсыныс жасалды
slots-sealed = Ұшыруға дейін ешкім көрмейді. Ұтсаңыз ғана төлейсіз.
slots-owner = Иесі
slots-source = Қайдан келді
slots-price = Слот бағасы
slots-bought = Сатып алынғаны
slots-plan = Ұшыру қою
slots-sell = Сату
slots-buy = Сатып алуды ұсыну
slots-contract = Сату: { $slot }
slots-coming = Бұл — сізге белгілі шарттар бойынша болжам. Келесі жылға әзірге тапсырыс берілмейді.
slots-on_offer = саудада
slots-offer_to = Сатылым: { $who }
source-quota = иенің квотасы
source-grant = шарт
source-control = старт билігі
source-trade = сату
source-pool = ортақ қор
source-waiting = кейінге қалған ұшыру
source-quota-short = квота
source-grant-short = шарт
source-trade-short = сатылған
source-pool-short = қор
source-waiting-short = кейінге
pledge-kit = Биыл өмір соңында толық жинақ
pledge-tracking = Осы ұшырудың бақылау дерегін бөлісу
pledge-cubesat = Мектеп кубсатын алу
pool-uniform = Ең жоғары ұсыныстар ұтады; бәрі ұтылған ең жоғарысын төлейді.
pool-first_price = Ең жоғары ұсыныстар ұтып, өз бағасын төлейді.
pool-scored = Бағасы (млн $) екі есе саналады; уәделер де ұпай береді әрі міндеттейді.
pool-lottery = Әр слотқа бір билет; слот бағасы төленеді.
pool-priority = Қызмет кезегімен; слот бағасы төленеді.
pool-pro_rata = Сұранысқа сай; слот бағасы төленеді.
class-mini = мини
class-medium = орта
class-heavy = ауыр

## Дала

steppe-people = Делегациялар
steppe-trust = сізге сенім
steppe-treaties = { $count ->
    [0] сізбен шарт жоқ
   *[other] сізбен { $count } шарт
}
steppe-is_ready = дайын
steppe-state = Әлем
steppe-health = Дала саулығы
steppe-tension = Шиеленіс
steppe-fund = Дала қоры
steppe-rollout = Шығару
steppe-weather = Дауыл, %
steppe-cargo = { $what } · { $quarter }-тоқ.
quarter-short = { $quarter }-тоқсан
steppe-stages = 3 кезеңнің { $stages }-і салынды
steppe-pad = { $condition } % · { $slots } слот
steppe-manifest = Ұшыру жоспары
steppe-flights = Жыл ұшулары
steppe-slots_used = слот: { $slots } ішінен { $used }
steppe-no_plans = Әзірге ұшыру жоқ. «Жобалар» бетінде жоспарлаңыз.
steppe-planned = Жоспарда
outcome-success = Орбитада
outcome-failure = Сәтсіз
outcome-scrubbed = Күтуде
card-news = Жаңалық
card-until = { $turn }-жүріске дейін
card-source = Шын мәнінде не болған

## Орбита

orbit-shells = Орбита қабаттары
orbit-load = сынық индексі
orbit-index = { $index }
    .named = индекс { $index }
orbit-pieces = { $count } сынық
orbit-closed = Бұл қабат жабық: оған спутник ұшыруға болмайды.
orbit-health = Саулығы: { $band }
orbit-satellites = Спутниктер
orbit-debris = Қоқыс
orbit-events = Соқтығыс
orbit-risk = жылына { $count }-дан 1
orbit-baikonur = Ғарыш айлағы
orbit-positions = 12-ден { $taken }
orbit-modules = { $count } модуль
orbit-fleets = Орбитада
orbit-trend = Сынық индексі
orbit-closes = { $index } болса жабылады
    .far = жабылуы алыс: { $index }
band-LOW = Төменгі
band-LOW-note = 350–600 км
band-MID = Орта
band-MID-note = 600–1000 км
band-HIGH = Жоғарғы
band-HIGH-note = 1000–2000 км
band-GEO = ГСО
band-GEO-note = 35 786 км
band-MOON = Ай
band-MOON-note = екі бағдарлама
health-open = Ашық
health-strained = Қысымда
health-crowded = Толып кеткен
health-closed = Жабық

## Уәделер кітабы

ledger-promises = Биылғы уәделеріміз
ledger-promises-none = Биыл ешкімге ештеңе борышты емеспіз.
ledger-treaties = Күшіндегі шарттар
ledger-treaties-none = Күшінде шарт жоқ.
ledger-findings = Бұзулар
ledger-findings-none = Бұзылған уәде табылған жоқ.
ledger-article = { $article }-бап · { $treaty }
ledger-pledge = { $turn }-жүріске дейін уәде: { $who }
ledger-everybody = бәрі
ledger-kept = сақталды
ledger-short = { $due } ішінен { $done }
ledger-announced = Ашық емес мәтін
ledger-others = тараптар: { $who }
ledger-until = { $turn }-жүріске дейін
ledger-finding = { $kind } · { $turn }-жүріс
ledger-breach = { $article }-бап, «{ $treaty }»: { $grade }.
ledger-cure = { $turn }-жүріске дейін түзеуге болады.
ledger-do-admit = Мойындау
ledger-do-contest = Дауласу
ledger-do-apologise = Кешірім сұрап төлеу
ledger-do-upheld = Рас
ledger-do-dropped = Рас емес
ledger-do-suspend = Бабымызды тоқтату
ledger-do-terminate = Шарттан шығу
finding-suspected = күдік
finding-confirmed = дәлелденді
finding-dropped = алынды
finding-cured = түзелді
evidence-hint = Тек ишара.
evidence-strong = Күшті айғақ.
evidence-proof = Дәлел.
answered-admit = Мойындалды.
answered-explain = Түсіндірілді.
answered-contest = Дауланды.

## Есеп

report-heading = { $year } жылдың есебі
report-note = Не болды: сандар мен жаңалықтар
report-done = Артқа
report-launches = Ұшырулар
report-launches-none = Әзірге ештеңе ұшқан жоқ.
report-books = Есебіміз бен әлем
report-books-none = Әзірге сан жоқ.
report-news = Жаңалықтар
report-news-none = Әзірге тыныш жыл.
report-press = Баспасөз
report-lobby = Ашық хат
report-secretariat = БҰҰ хатшылығы
report-inspectors = Инспекторлар
report-observers = Бақылаушылар
role-interview = Делегация таңдалса, бұл — сұхбат сұрағы, әйтпесе бюллетень.
report-flight = { $quarter }-тоқсан · { $rocket } · { $where }
report-cash = Қазына
report-cash_change = Жүрістегі өзгеріс
report-services = Қызметтен табыс
report-receipts = Шарттан түскені
report-payments = Шартпен төлегені
report-reputation = Бедел
report-index = Сынық индексі, орта қабат
report-steppe = Дала саулығы
report-tension = Әлемдегі шиеленіс
report-lost = Жоғалған спутнигіміз
report-removed = Жиналған қоқыс нысаны
report-pieces = { $band } · { $pieces } сынық

## Талдау

debrief-waiting = Кітаптар әлі жабылып жатыр.
debrief-points = { $points } ұпай
debrief-agenda = Құпия міндет
debrief-report = Есеп
debrief-menu = Мәзір
sky-active_active = Екі спутник соқтығысты
sky-active_derelict = Спутник өлі спутникпен соқтығысты
sky-active_body = Спутник ракета сатысымен соқтығысты
sky-derelict_derelict = Екі өлі спутник соқтығысты
sky-derelict_body = Өлі спутник сатымен соқтығысты
sky-body_body = Екі ракета сатысы соқтығысты
sky-fragment_destroys_active = Сынық спутникті талқандады
sky-fragment_disables_active = Сынық спутникті істен шығарды
sky-fragment_destroys_derelict = Сынық өлі спутникті бөлшектеді
sky-fragment_chips_derelict = Сынық өлі спутникке тиді
sky-fragment_destroys_body = Сынық сатыны бөлшектеді
sky-fragment_chips_body = Сынық сатыға тиді
sky-centimetre_disables_active = Ұсақ сынық спутникті істен шығарды
sky-body_explodes = Ракета сатысы жарылды
sky-derelict_explodes = Өлі спутник жарылды

## Байланыс, кезеңдер, жаңалықтар

link-unreachable = Бұл мекенжайда ешкім жауап бермейді. Мекенжай мен мектеп желісін тексеріңіз.
link-no_place = Бұл құрылғыда ол бөлмеде орын қалмады.
link-no_keeper = Миссия ашылмады: { $why }
phase-brief-note = Жыл басталады. Жаңалық пен есепті оқыңыз.
phase-negotiate-note = Ұсыныңыз, жауап беріңіз, қол қойыңыз.
phase-orders-note = Бұйрық парағын толтырыңыз. Оны ешкім көрмейді.
phase-launch-note = Ракеталар ұшады.
phase-review-note = Кітаптар жабылды, уәделер тексерілді.
news-a_text = мәтін
news-offered = { $who } сізге «{ $title }» ұсынады
news-pledge = { $who } уәде етеді: { $what }
news-countered = { $who } жаңа жоба жіберді: «{ $title }»
news-rejected = { $who } бас тартты: «{ $title }»
news-agreed = { $who } баптармен келісті: «{ $title }»
news-signed = { $who } қол қойды: «{ $title }»
news-message = Хабарлама: { $who }
news-lapsed = «{ $title }» үстелден алынды
news-ratified = { $who } бекітті: «{ $title }»
news-not_ratified = { $who } бекітпеді: «{ $title }»
news-in_force = «{ $title }» күшіне енді
news-ended = «{ $title }» тоқтады
news-flight-success = { $payload } орбитада
news-flight-failure = { $payload }: ұшыру сәтсіз
news-flight-scrubbed = { $payload } ауа райын күтуде
news-dropped = Бұйрық алынды. { $why }
news-not_possible = Енді мүмкін емес.
news-slot_won = Слот ұттыңыз: { $slot }
news-slot_denied = Слотыңыз берілмеді: { $slot }
news-works_done = Дайын: { $project }
news-weapon = { $who } орбитада қару сынады: { $pieces } сынық
news-finding = Уәде бұзылды ма? { $who }: { $kind }
news-confirmed = { $who }: бұзу дәлелденді

## Старт

liftoff-line = { $rocket } · { $where } · { $who }

## Жүктер бір сөзбен, слот тақтасының ұяшықтары үшін

payload-comms = Сигнал
payload-crew_flight = Экипаж
payload-earth_obs = Жер
payload-edu_cubesats = Кубсат
payload-lunar_module = Ай
payload-micro_sat = Шағын
payload-navigation = Бағдар
payload-pd_craft = Қалқан
payload-relay = Реле
payload-science_platform = Ғылым
payload-ssa_sensor = Радар
payload-tug = Буксир

## Жыл көріністері

show-next = Келесі
show-end = Ойынға оралу
show-again = Жылды көру
act-failure = { $what }: жоғалды
act-rollout = { $what }: шығару
act-docking = Түйісу: экипаж жетті
act-wreck = Далаға сынықтар құлап жатыр
act-wreck-toxic = Далаға сынық пен улы отын түсті
act-collision = { $altitude } км биікте · жаңа сынық: { $pieces }
act-signing = Шартқа қол қойылды
act-source = Дереккөз: { $source } ({ $year })
step-ignition = тұтану
step-liftoff = көтерілу
step-clear = мұнарадан биік
step-orbit = орбитада
step-lost = жоғалды
fact-shell = орбита
fact-chance = сәттілік
fact-satellites = жер серігі
fact-prestige = бедел
fact-science = ғылым
fact-education = білім
voice-guest = бірге ұшады
voice-rocket = зымыранды жасады
voice-slot = орынды шартпен берді
voice-pad = алаңды басқарады
voice-toxic = дала үстінде улы отын

## Конференция залы

hall-back = Келіссөзге оралу
hall-chair = төраға
hall-until = Отырыс
hall-turn = { $turn }-жүріс
hall-seats = Дауысы бар делегация: { $count }
hall-decisions = Шешімдер
hall-brackets = Жақшадағы параметр: { $count }. Мәтін бірінші мән бойынша оқылады.
hall-adopted = Қабылданды.
hall-sponsor = Осы мәнді қолдау
hall-cancel = Болдырмау
hall-propose = Ұсыну
hall-none = Конференция әлі шақырылған жоқ. Бірнеше мемлекетке шарт жазып, «Тараптар мен талаптар» ішінен шақырыңыз.
hall-stars = Төрағаны бағалаңыз
hall-star = 5-тен { $stars }
floor-heading = Талқылауда
floor-motion = Ұсыныс
floor-free = Сөз бос
floor-free-note = Дауысы бар кез келген делегация ұсыныс енгізе алады.
floor-moves = { $who } ұсынысы: { $motion }.
floor-seconded = Қолдаған: { $who }.
floor-second = Қолдау
floor-yes = Жақтау
floor-no = Қарсы
floor-close = Дауысты жабу
floor-voted = Дауыс берген: { $seats }.
floor-our_yes = Біз: жақтаймыз.
floor-our_no = Біз: қарсымыз.
floor-offered = { $who } { $article }-бапқа ұсынады: { $value }.
floor-offices-accept = Қабылдау
floor-offices-refuse = Бас тарту
floor-circle = { $article }-бап үшін бөлмеден шықты: { $seats }.
floor-object = Қарсы шығу
floor-article = { $article }-бап
floor-adopt_article = Бапты қабылдау
floor-delete_article = Бапты алып тастау
floor-postpone = Кейінге қалдыру
floor-propose = Басқа мән
floor-choose = Дауысқа: { $value }
floor-friends = Төраға достары
floor-offices = Делдалдық ұсыну
floor-rule = Алдымен: қалай дауыс береміз?
floor-session = Бүкіл мәтін
floor-call = Конференция шақыру
floor-call-note = Тараптар мәтінді баптап бірге жазады. Сценарий конференция туралы болмаса, 3 ықпал тұрады.

## Анықтамалық

codex-title = Анықтамалық
codex-note = Шын мәнінде не белгілі, оны кім айтады
codex-done = Артқа
codex-topics = Тақырыптар
codex-topic-history = Жалдау мен құқық
codex-topic-site = Ғарыш айлағы
codex-topic-pads = Алаңдар
codex-topic-vehicles = Зымырандар
codex-topic-ports = Басқа айлақтар
codex-topic-norms = Нормалар
codex-topic-debris = Орбита қоқысы
codex-topic-defence = Жер қорғанысы
codex-topic-debate = Тексеріп көр
codex-topic-events = Бұрын болған
codex-topic-clauses = Шарт баптары
codex-mark-V = Дереккөзден оқылды
codex-mark-V2 = Бірнеше дереккөз растайды
codex-mark-C = Дереккөздер қайшы
codex-mark-K = Тексерілмеген
codex-mark-U = Белгісіз
codex-mark-S = Мақала айтады
codex-mark-D = Осы ойынның саны
codex-source_of = { $source } · { $year }
codex-as_of = { $year }
codex-event = Ойынның бұл картасы шын оқиғаға негізделген.
codex-vehicle = { $who }: { $kind }, { $fuel }.
codex-toxic = улы отын
codex-clean = таза отын
codex-vehicle-numbers = Бір ұшыру { $money }; { $odds } сәтті.

## Біздің делегация

team-title = Біздің делегация
team-done = Артқа
team-members = Кім не істейді
team-steward = Басқарушы
team-waiting = Бізді күтеді
team-away = { $who } (жоқ)
team-nobody = Мұнда әлі ешкім жоқ.
team-jobs = { $who } міндеттері
team-jobs-note = Әр міндет біреуде болуы тиіс. Оның құқығы өзгелерде жоқ.
job-head = Делегация басшысы
job-head-note = Ұсынады, қол қояды, бекітеді, дауыс береді.
job-launch = Ұшыру басшысы
job-launch-note = Ұшырулар, слоттар, ұсыныстар, карта жауаптары.
job-treasurer = Қазынашы
job-treasurer-note = 25 миллионнан асқан тапсырысты бекітеді.
job-legal = Заңгер
job-legal-note = Параф, ескертпе, бұзу мен тексеру.
job-science = Ғылыми кеңесші
job-science-note = Пайдаланудың соңы, тазалау, бақылау.
team-take = Басқарушыға тапсыру
team-steward-note = Біз жоқта орынды осы нұсқаумен ұстайды. Оралған бірден орнында.
team-waiting-none = Күтетін іс жоқ. Басқарушы істегені осында тұрады.
team-pay = Төлеу
team-stop = Төлемеу
team-payment = Сұраған: { $who }
team-payment-note = Осыған дейінгі тапсырыстан осынша көп.
team-summit = Бәрін қабылдау
team-summit-note = Бір ықпал ұпайы. Әлемдегі шиеленіс үшке азаяды.
team-back = Сіздер жоқта
team-back-span = { $since }–{ $until } жүрістер
team-back-note = Басқарушы істегені мынау.
team-turn = { $turn }-жүріс
team-act-SetOrders = Бұйрық берді
team-act-RejectTreaty = Ұсынысты қабылдамады
team-act-InitialArticle = Парафтады
team-act-SignTreaty = Қол қойды
team-act-RatifyTreaty = Ратификациялады
team-act-AnswerIncident = Картаға жауап берді
team-act-SendMessage = Хабар жазды
team-act-MarkReady = Дайындығын айтты
team-act-GiveNotice = Хабарлама берді
team-act-AnswerFinding = Бұзуға жауап берді
team-open-offer = Ашық: ұсыныс
team-open-card = Ашық: карта
team-open-finding = Ашық: бұзу
team-open-ratification = Ашық: ратификация
steward-manifest = Ұшырулар
steward-manifest-repeat = бұрынғыдай
steward-manifest-crew_and_science = экипаж бен ғылым
steward-manifest-nothing_new = жаңасыз
steward-promises = Уәделер
steward-promises-keep_all = бәрін орындау
steward-promises-keep_sanctioned = санкциясы барын
steward-money = Ақша
steward-money-never_below_zero = нөлден төмен емес
steward-money-down_to_minus_50 = −50 млн дейін
steward-end_of_life = Пайдалану соңы
steward-end_of_life-as_promised = уәде бойынша
steward-end_of_life-full_kit = толық жинақ
steward-renewals = Шартты ұзарту
steward-renewals-yes = иә
steward-renewals-no = жоқ
steward-new_offers = Жаңа ұсыныстар
steward-new_offers-decline = алғыспен бас тарту
steward-new_offers-accept_if_better = тиімді болса қабылдау
steward-margin = Кемінде осынша тиімді
steward-margin-5 = 5 %
steward-margin-10 = 10 %
steward-margin-15 = 15 %
steward-margin-20 = 20 %
steward-kinds = Тек мына баптармен
steward-pool_bids = Слотқа ұсыныс
steward-pool_bids-slot_price = слот бағасы
steward-pool_bids-up_to_20 = 20 млн дейін
steward-pool_bids-none = жоқ
steward-incidents = Карталар
steward-incidents-default = бірінші жауап
steward-incidents-cheapest = арзаны
steward-incidents-kindest = серіктеске жұмсағы
steward-ratify = Қол қойылғанды бекіту
steward-ratify-if_approved = қолдау 50-ден жоғары болса
steward-ratify-no = жоқ

## Астероид пен Ай

asteroid-heading = Астероид
asteroid-chance = Соғылу ықтималдығы
asteroid-known = Зерттелгені
asteroid-size = Залал
asteroid-unknown = белгісіз
asteroid-pushes = Сәтті соққы
asteroid-corridor = Жолының астында: { $seats }
asteroid-fall-missed = Ол өтіп кетті.
asteroid-fall-deflected = Ол ығыстырылды.
asteroid-fall-hit = Ол құлады.
moon-heading = Айдағы орындар
moon-note = Оңтүстік полюс жанындағы үш орын, қатар тізілген.
moon-done = Дайын
moon-zone = Біздің аймақ
moon-km = { $km } км
moon-notice = Хабарламамен аймақ келесі жүрістен жүреді. Хабарламасыз бірден, бірақ сенім азаяды.
moon-notice-yes = хабарламамен
moon-notice-no = хабарламасыз
moon-claim = Иелену
moon-free = бос
moon-site-rim = Кратер ернеуі
moon-site-ridge = Жота
moon-site-massif = Тау сілемі

## Талдау, екінші бет

debrief-page-result = Нәтиже
debrief-page-deals = Орындар мен келісімдер
debrief-page-site = Айлақ
debrief-replay = Қайталау
debrief-look = Бұл орын неге жетті
debrief-scores-parts = әр мақсатқа бір бөлік, соңғысы — құпия міндет
debrief-sky-index = сынық индексі, орта қабат
debrief-sky-rise = бір жүрісте +{ $points }
debrief-sky-treaty = қоқыс шарты
debrief-network-width = сызық ені — бап саны
debrief-bond-lease = жалдау
debrief-bond-slots = ұшыру орны
debrief-bond-debris = қоқыс
debrief-bond-lunar = Ай
debrief-bond-general = басқа істер
debrief-bond-wide = бәріне дерлік
debrief-bond-broken = бұзылған
debrief-bonds = { $count ->
   *[other] шарт
}
debrief-site-title = Болашақ ұшатын жер
debrief-site-land = Дала бәрінен бұрын болған. Ол атты, рельсті, зымыранды көтерді, ештеңе сұрамады. Сіздің жылдарыңыз оған 100-ден { $steppe } қалдырды.
debrief-site-exercise = Сіз оқу-жаттығу ойнадыңыз: бейтарап жер осындай кездесулерді қабылдайды. Дәлелдерді өзіңізбен ала кетіңіз.
debrief-spared = { $points } ұпай үнемделді
debrief-sky-none = шартсыз
debrief-sky-ours = сыныбыңыз
debrief-sky-strict = қатаң код
debrief-sky-tip = Сол ұшырулар, ешкім тазаламаса және бәрі тазаласа. Картадағы жедел теңдеулермен.
debrief-award-bridge_builder = Көпір салушы
debrief-award-most_trusted = Ең сенімді
debrief-award-clearest_text = Ең анық мәтін
debrief-award-rising_voice = Өскен дауыс
debrief-bridge-diplomatic = Дипломатиялық көпір
debrief-bridge-scientific = Ғылыми көпір
debrief-bridge-commercial = Сауда көпірі
debrief-lease = Жалдау келісімі
debrief-lease-none = Иесі мен жалға алушы арасында ашық жалдау болған жоқ.
debrief-lease-note = Әр нүкте — «{ $title }» мәтінінің бір нұсқасы. 0 — тарап үшін ең нашары, 100 — ең жақсысы.
debrief-lease-axis = құндылығы: { $who }
debrief-lease-signed = қол қойылған { $host } / { $tenant }
debrief-lease-fair = ең әділі { $host } / { $tenant }
debrief-lease-left = { $points ->
    [0] Екіншісіне зиянсыз жақсырақ нұсқа болған жоқ.
   *[other] Екі тарапқа да зиянсыз { $points } ұпай қалып қойды.
}
debrief-pledges = Ауызша уәделер
debrief-texts = Күшінде болған мәтіндер

## Төреші алдындағы талап

claims-against = өтем талап етеді: { $who }
claims-under = { $title }, { $article }-бап.
claims-open = { $turn }-жүріске дейін шешіледі.
claims-dismiss = Қабылдамау
claims-half = Жартысын беру
claims-full = Түгел беру
claims-dismiss-done = Қабылданбады.
claims-half-done = Жартысы берілді: { $money }.
claims-full-done = Берілді: { $money }.

# Викторина, бір сөз, шығу билеті: бұған әр оқушы өзі жауап береді.
quiz-title = Викторина
quiz-note = Әркім өзі үшін жауап береді. Сынып кім емес, қанша адам нені таңдағанын ғана көреді.
quiz-questions = Сұрақтар
quiz-item = { $count } сұрақтың { $number }-сі
quiz-choose = Жауапты таңдаңыз; дұрысы көрсетілгенше өзгертуге болады.
quiz-given = Жауабыңыз сақталды. Дұрысы көрсетілгенше өзгертуге болады.
quiz-shown = Мұғалім дұрыс жауаптарды көрсетті.
quiz-counted = { $option } — дейін: { $before }, кейін: { $after }
quiz-counted_right = Дұрыс: { $option } — дейін: { $before }, кейін: { $after }
quiz-done = Дайын
speak-title = Өз даусыңыз
speak-note = Енді сіз — өзіңіз. Мұны тек мұғалім, атыңызсыз оқиды.
speak-word = Бір сөзбен
speak-word_question = Ойын сізге қандай болды?
speak-hint_word = Бір сөз
speak-shown = Сынып сөздері
speak-none = Мұғалім сөздерді осында және қабырғада көрсетеді.
speak-exit = Шығу билеті
speak-pause = Ойлану сәті
speak-hint = Жауабыңыз
speak-send = Жіберу
speak-given = Жіберілді. Ауыстыру үшін қайта жазыңыз.
speak-quiz = Викторина
speak-done = Дайын
speak-open = Дауыс
speak-answer = Жауап беру
