# Articles of treaties, and the words they share.
# Machine-made, awaiting a native reader.

money = { $sign }{ $amount } млн $
list-and = { $first } және { $last }

## Кім: тараптардың орнындағы сөздер

who-all = әр тарап
    .gen = әр тараптың
    .dat = әр тарапқа
    .acc = әр тарапты
    .ins = әр тараппен
    .loc = әр тарапта
who-others = қалған тараптар
    .gen = қалған тараптардың
    .dat = қалған тараптарға
    .acc = қалған тараптарды
    .ins = қалған тараптармен
    .loc = қалған тараптарда
    .num = many
who-pool = ортақ слоттар қоры
    .gen = ортақ слоттар қорының
    .dat = ортақ слоттар қорына
    .acc = ортақ слоттар қорын
    .ins = ортақ слоттар қорымен
    .loc = ортақ слоттар қорында
who-fund = шарттың қоры
    .gen = шарт қорының
    .dat = шарт қорына
    .acc = шарт қорын
    .ins = шарт қорымен
    .loc = шарт қорында
who-host = ғарыш айлағының иесі
    .gen = ғарыш айлағы иесінің
    .dat = ғарыш айлағының иесіне
    .acc = ғарыш айлағының иесін
    .ins = ғарыш айлағының иесімен
    .loc = ғарыш айлағының иесінде

## Әр бапта өз сөйлемінен басқа не болуы мүмкін

clause-by = Міндетті тарап: { NAME($by) }.
clause-to = Кімнің пайдасына: { NAME($to) }.
clause-time = { $from ->
    [0] { $until }-жүріске дейін қолданылады.
   *[other] { $until ->
        [0] { $from }-жүрістен бастап қолданылады.
       *[other] { $from }-жүрістен { $until }-жүріске дейін қолданылады.
    }
}
clause-cure = { $cure ->
    [0] Бұзушылықты кейін түзетуге болмайды.
   *[other] Бұзушылықты { $cure } жүріс ішінде түзетуге болады.
}
clause-slot = { $pad } · { $quarter }-тоқсан · { $letter }
clause-share = { $name } { $percent } %

## Бап қалай сақталады

enforcement-auto = Өздігінен орындалады
enforcement-gate = Бұзар алдында сұрайды
enforcement-audit = Сенімге негізделген, басқалар тексереді
enforcement-vote = Дауыс беру арқылы
enforcement-auto-note = Мұны ойын сіз үшін жасайды. Тек ақша жетпесе ғана орындалмайды.
enforcement-gate-note = Бапты бұзатын бұйрық бұзуды растамайынша қабылданбайды.
enforcement-audit-note = Бұзуға ештеңе кедергі емес. Бірақ басқалар біліп қоюы мүмкін.
enforcement-vote-note = Тараптар шешеді.
monitor-P = Ашық: бұзушылық әрқашан көрінеді
monitor-H = Ғарыш айлағының иесі есептерді оқиды: 10-нан 6
monitor-S = Жерден бақылау: деңгейіне қарай 100-ден 15, 35 не 60
monitor-I = Тексеру: әр сапарда 10-нан 5
grade-minor = ұсақ бұзушылық
grade-material = елеулі бұзушылық
grade-grave = ауыр бұзушылық

## Параметрлердің өлшемдері

clause-unit-percent = { $n } %
clause-unit-permille = { $n } ‰
clause-unit-years = { $n } жыл
clause-unit-turns = { $n } жүріс
clause-unit-slots = { $n } слот
clause-unit-launches = { $n } ұшыру
clause-unit-units = { $n } бірлік
clause-unit-visits = { $n } сапар
clause-unit-quarters = { $n } тоқсан
clause-unit-points = { $n } ұпай
clause-unit-seats = { $n } адам
clause-unit-level = { $n }-деңгей
clause-unit-kg = { $n } кг
clause-unit-number = { $n }
clause-yes = иә
clause-no = жоқ
clause-none = ештеңе

## Шарттар мен жағдайлар

condition-and = { $first } және { $last }
condition-or = { $first } немесе { $last }
condition-not = мынау дұрыс емес: { $it }
condition-group = ({ $it })
op-ge = { $metric } кемінде { $value }
op-gt = { $metric } мына мәннен жоғары: { $value }
op-le = { $metric } ең көбі { $value }
op-lt = { $metric } мына мәннен төмен: { $value }
op-eq = { $metric } дәл { $value }
op-ne = { $metric } { $value } емес
metric-turn = жүріс нөмірі
metric-steppe-E = даланың саулығы
metric-tension-W = әлемдегі шиеленіс
metric-pd-probability = құлау ықтималдығы, пайызбен
metric-market-price = бірліктің жылдық табысы, млн $
metric-market-demand = сұраныс, бірлікпен
metric-orbit-F = { $name } қабаттағы сынықтар индексі
metric-orbit-D = { $name } қабаттағы жарамсыз нысандар саны
metric-orbit-H = { $name } қабаттағы орбитаның саулығы
metric-nation-R = { NAME($name, case: "gen") } беделі
metric-nation-launches = { NAME($name, case: "gen") } былтырғы ұшырулар саны
metric-nation-launches_toxic = { NAME($name, case: "gen") } былтырғы улы отынды ұшырулар саны
metric-nation-units = { NAME($name, case: "gen") } жұмыс істеп тұрған бірліктерінің саны
metric-nation-disposal_published = { NAME($name, case: "gen") } жарияланған орбитадан шығару үлесі
metric-nation-asat_tests = { NAME($name, case: "gen") } былтырғы қару сынақтарының саны
metric-nation-arrears = { NAME($name, case: "gen") } қарызы, млн $
metric-nation-slots_used = { NAME($name, case: "gen") } былтыр пайдаланған слоттарының саны
metric-nation-tracking = { NAME($name, case: "gen") } бақылау деңгейі
metric-treaty-parties = тараптар саны ({ $name })
metric-pad-condition = «{ $name }» алаңының жағдайы
metric-pad-slots = «{ $name }» алаңындағы биылғы слоттар саны
fact-nation-bloc_a = { NAME($name) } A ай блогының мүшесі
fact-nation-bloc_i = { NAME($name) } I ай блогының мүшесі
fact-treaty-in_force = { $name } күшінде
fact-incident-active = «{ $name }» оқиғасы жауап күтіп тұр
this-treaty = осы шарт
another-treaty = { $name } шарты

## Отыз түр. Алдымен сөйлем, содан кейін атауы, картаға арналған жол және параметрлері.

lease_rent = { NAME($by) } { NAME($to, case: "dat") } жылына { MONEY($amount) } төлейді{ $in_kind ->
    [0] .
   *[other] , оның { $in_kind } %-ына дейін тауар мен қызмет түрінде.
}
    .title = Жалдау ақысы
    .short = Ғарыш айлағы үшін жыл сайынғы ақы
    .amount = Жылдық ақы
    .in_kind = Тауар мен қызмет үлесі

lease_term = { NAME($by) } ғарыш айлағын { NAME($to, case: "gen") } келісімімен { $years } жылға жалға алады{ $renewal ->
    [auto] ; тараптардың ешқайсысы қарсы болмаса, мерзім әр жолы ұзартылады
    [lessee] ; жалға алушы қаласа, мерзім ұзартылады
    [lessor] ; ғарыш айлағының иесі қаласа, мерзім ұзартылады
   *[none] {""}
}{ $review ->
    [0] .
   *[other] ; шарт { $review }-жылы қайта қаралады.
}
    .title = Мерзім
    .short = Жалдау қанша жылға созылады
    .years = Жыл саны
    .renewal = Ұзарту
    .renewal-none = жоқ
    .renewal-auto = өздігінен
    .renewal-lessee = жалға алушының қалауымен
    .renewal-lessor = иесінің қалауымен
    .review = Қайта қаралатын жыл (0: жоқ)

lease_sites = { NAME($by) } жалға алатын алаңдар: { COUNT($pads) ->
    [0] жоқ
   *[other] { $pads }
}. { NAME($to) } ондағы слот бағасының { $share } %-ын алады; қосалқы жалға беруге { $sublease ->
    [yes] рұқсат етілген
   *[no] рұқсат етілмейді
}.
    .title = Алаңдар
    .short = Қай алаңдар жалға берілген және слот бағасы қалай бөлінеді
    .pads = Алаңдар
    .sublease = Қосалқы жалға беруге рұқсат
    .share = Иесінің слот бағасындағы үлесі

lease_host_quota = { NAME($to) } { NAME($by) } басқаратын { $pads ->
    [light] жеңіл алаңдардағы
    [medium] орта алаңдардағы
    [heavy] ауыр алаңдардағы
   *[any] кез келген алаңдағы
} жылына { $slots } слотты өзі пайдалана, сата немесе бере алады{ $first_choice ->
    [yes] ; тоқсанды бірінші болып таңдайды.
   *[no] .
}
    .title = Иесінің квотасы
    .short = Ғарыш айлағының иесі өзіне қалдыратын слоттар
    .slots = Жылына слот
    .pads = Алаңдар
    .pads-any = кез келген
    .pads-light = жеңіл
    .pads-medium = орта
    .pads-heavy = ауыр
    .first_choice = Тоқсанды бірінші таңдау

lease_toxic_cap = { NAME($by) } { NAME($to, case: "dat") } ғарыш айлағынан жылына улы отынды { $launches ->
    [0] бірде-бір зымыран ұшпайды
   *[other] ең көбі { $launches } зымыран ұшады
} деп уәде береді{ $falling ->
    [0] .
   *[other] ; бұл сан жыл сайын { $falling } зымыранға азаяды.
}
    .title = Улы отын шегі
    .short = Улы отынды зымырандар азаяды
    .launches = Жылына улы ұшыру
    .falling = Жыл сайын кему

lease_env_fee = Ғарыш айлағынан әр ұшыру дала қорына { MONEY($fee) } төлейді, { $toxic_times ->
    [1] улы отынды зымыран да сонша
   *[other] улы отынды зымыран { $toxic_times } есе көп
}; бұл үшін { NAME($to) } алдында { NAME($by) } жауап береді.
    .title = Экологиялық алым
    .short = Ұшырулар дала үшін төлейді
    .fee = Бір ұшыру алымы
    .toxic_times = Улы отынға неше есе көп

lease_crash = Зымыран құлаған соң { NAME($by) } { NAME($to, case: "dat") } { MONEY($base) }{ $per_tonne ->
    [0] {""}
   *[other] {" "}және улы отынның әр тоннасына { MONEY($per_tonne) }
} төлейді{ $grounding ->
    [0] {""}
   *[other] ; мұндай зымыран { $grounding } тоқсан ұшпайды
}{ $inquiry ->
    [yes] ; себебі бірге анықталады.
   *[no] .
}
    .title = Апат
    .short = Апаттан кейінгі өтемақы, ұшуға тыйым және тергеу
    .base = Өтемақы
    .per_tonne = Улы отынның тоннасына
    .grounding = Ұшпайтын тоқсан саны
    .inquiry = Бірлескен тергеу

lease_upkeep = { NAME($by) } алаңдарға жылына { MONEY($amount) } жұмсайды{ $floor ->
    [0] {""}
   *[other] {" "}және олардың жағдайын { $floor } %-дан төмен түсірмейді
}; бұл уәде { NAME($to, case: "dat") } берілген.
    .title = Күтіп ұстау
    .short = Алаңдарға нақты жұмсалатын ақша
    .amount = Жылдық шығын
    .floor = Алаңның ең төмен жағдайы

lease_comanage = { NAME($by) } және { NAME($to) } мынаны бірге шешеді: { $matters }. { NAME($to, case: "gen") } дауысы { $votes } %.
    .title = Бірлескен кеңес
    .short = Иесі мен жалға алушы бірге шешеді
    .votes = Иесінің дауысы
    .matters = Мәселелер
    .matters-new_vehicles = жаңа зымырандар
    .matters-closures = слотты бермей қою
    .matters-sublease = қосалқы жалға беру
    .matters-pool_rule = слот сату ережесі

slot_grant = { NAME($to) } жылына { $slots } слот алады; береді: { NAME($by) } ({ $pads }){ $quarters_all ->
    [yes] {""}
   *[no] , тоқсандары: { $quarters }
}; { $price ->
    [0] тегін.
   *[other] бір слоттың бағасы { MONEY($price) }.
}
    .title = Слот беру
    .short = Жыл сайынғы ұшыру слоттары
    .slots = Жылына слот
    .pads = Алаңдар
    .pads-any = кез келген алаң
    .quarters = Тоқсандар
    .quarters-Q1 = I
    .quarters-Q2 = II
    .quarters-Q3 = III
    .quarters-Q4 = IV
    .price = Слот бағасы

slot_priority = Ұшырулар мына ретпен орындалады: { $order }.
    .title = Кезек
    .short = Слот аз болғанда кім бірінші ұшады
    .order = Реті
    .order-crew = экипаждар
    .order-rescue = құтқару
    .order-planetary_defence = планетаны қорғау
    .order-science = ғылым
    .order-state = мемлекеттер
    .order-commercial = бизнес

slot_trade = { NAME($by) } { NAME($to, case: "dat") } мына слоттарды { $price ->
    [0] тегін береді
   *[other] { MONEY($price) } бағасымен сатады
}: { COUNT($slots) ->
    [0] әзірге аталмаған
   *[other] { $slots }
}{ $anonymous ->
    [yes] ; бағасы жарияланбайды.
   *[no] .
}
    .title = Слот сату
    .short = Биылғы слоттардың иесі ауысады
    .slots = Слоттар
    .price = Баға
    .anonymous = Бағасы жарияланбайды

slot_use_or_lose = { $window } жыл ішінде слоттарының { $threshold } %-ынан азын пайдаланған тарап қалғанын ортақ қорға береді.
    .title = Пайдалан немесе айырыл
    .short = Пайдаланылмаған слоттар ортақ қорға өтеді
    .threshold = Кемінде пайдалану
    .window = Есептелетін мерзім

slot_auction = { NAME($by) } бос слоттардың { $share } %-ын ортақ қорға береді; { $rule ->
    [first_price] олар ең жоғары өтінімдерге өз бағасымен сатылады, ең төмен баға { MONEY($reserve) }
    [scored] олар баға мен уәдеге қарай сатылады, ең төмен баға { MONEY($reserve) }
    [lottery] олар слоттың әдеттегі бағасымен жеребемен бөлінеді
   *[uniform] олар бәріне бірдей бағамен сатылады, ең төмен баға { MONEY($reserve) }
}. Табыстың { $host_part } %-ы иесіне, { $tenant_part } %-ы жалға алушыға, { $fund_part } %-ы дала қорына түседі.
    .title = Аукцион
    .short = Бос слоттар сатылады
    .share = Бос слоттардың үлесі
    .rule = Ереже
    .rule-uniform = бәріне бір баға
    .rule-first_price = өз бағасы
    .rule-scored = баға мен уәде
    .rule-lottery = жеребе
    .reserve = Ең төмен баға
    .host_part = Иесінің үлесі
    .tenant_part = Жалға алушының үлесі
    .fund_part = Дала қорының үлесі

slot_drop_zone = { NAME($by) } { $corridor } дәлізімен мына тоқсандарда зымыран ұшырмайды: { $quarters }. { $payment ->
    [0] Бұл үшін ештеңе төленбейді.
   *[other] { NAME($to) } әр тоқсанға { MONEY($payment) } төлейді.
}
    .title = Құлау аймағы
    .short = Дәліз бірнеше тоқсанға жабылады
    .corridor = Дәліз
    .corridor-C51 = C51
    .corridor-C65 = C65
    .corridor-POLAR = полярлық
    .quarters = Жабық тоқсандар
    .quarters-Q1 = I
    .quarters-Q2 = II
    .quarters-Q3 = III
    .quarters-Q4 = IV
    .payment = Бір тоқсан төлемі

slot_ride = { NAME($by, case: "gen") } { $on ->
    [science] ғылыми ұшырулары
    [crewed] экипажды ұшырулары
   *[any] ұшырулары
} { NAME($to) } үшін { $what ->
    [crew_seat] ғарышкерді
   *[hosted] { $mass } кг жүкті
} жылына { $number } ретке дейін алып ұшады, { $price ->
    [0] тегін.
   *[other] әрқайсысы { MONEY($price) }.
}
    .title = Жолай ұшу
    .short = Шағын жүк не ғарышкер бірге ұшады
    .what = Кім ұшады
    .what-hosted = шағын жүк
    .what-crew_seat = ғарышкер
    .mass = Массасы
    .number = Жылына неше рет
    .price = Орын бағасы
    .on = Қай ұшыруда
    .on-any = кез келген
    .on-science = ғылыми
    .on-crewed = экипажды

debris_disposal = { $covers ->
    [satellites] Жерсеріктердің
    [stages] Зымыран сатыларының
   *[both] Жерсеріктер мен зымыран сатыларының
} кемінде { $rate } %-ы жұмысы біткен соң { $years } жыл ішінде орбитадан шығады.
    .title = Орбитадан шығару
    .short = Жұмысы біткен нысан уақытында төмен түседі
    .rate = Шығарылатын үлес
    .years = Мерзімі
    .covers = Қамтиды
    .covers-satellites = жерсеріктерді
    .covers-stages = сатыларды
    .covers-both = екеуін де

debris_cap = Ешбір тарап { $shell ->
    [LOW] төменгі
    [MID] орта
   *[HIGH] жоғарғы
} қабатына жылына { $units } бірліктен артық қоспайды{ $tradable ->
    [yes] ; пайдаланылмағанын сатуға болады.
   *[no] .
}
    .title = Ұшыру шегі
    .short = Әр тараптың жаңа жерсеріктеріне шек
    .units = Жылына бірлік
    .shell = Қабат
    .shell-LOW = төменгі
    .shell-MID = орта
    .shell-HIGH = жоғарғы
    .tradable = Пайдаланылмағанын сатуға болады

debris_asat_ban = Ешбір тарап орбитадағы жерсерікті жоймайды{ $scope ->
    [all] {" "}және онда қару орналастырмайды.
   *[destructive] .
}
    .title = Қаруға тыйым
    .short = Орбитада қару сынағы болмайды
    .scope = Қамтуы
    .scope-destructive = жойғыш сынақтар
    .scope-all = орбитадағы кез келген қару

debris_fund = Тараптар { $spend ->
    [tracking] бақылау
    [compensation] өтемақы
   *[removal] қоқыс жинау
} қорына жылына орта есеппен { MONEY($amount) } төлейді; үлестер { $formula ->
    [equal] тең бөлінеді
    [launches] былтырғы ұшырулар бойынша бөлінеді
    [history] орбитадағы жарамсыз нысандар бойынша бөлінеді
   *[assets] жұмыс істеп тұрған жерсеріктер бойынша бөлінеді
}. Қорды { NAME($manager) } басқарады.
    .title = Қор
    .short = Таза орбитаға арналған ортақ ақша
    .amount = Әр тараптан жылына
    .formula = Үлестер
    .formula-equal = тең
    .formula-assets = жерсеріктер бойынша
    .formula-launches = ұшырулар бойынша
    .formula-history = жарамсыз нысандар бойынша
    .spend = Неге жұмсалады
    .spend-removal = қоқыс жинауға
    .spend-tracking = бақылауға
    .spend-compensation = өтемақыға
    .manager = Басқарады
    .manager-depositary = депозитарий

debris_use_fee = Орбитадағы әр бірлік үшін жылына { MONEY($fee) } төленеді, алушы — { NAME($to) }{ $rising ->
    [0] .
   *[other] ; төлем жылына { $rising } % өседі.
}
    .title = Орбита ақысы
    .short = Орбитаны пайдаланған төлейді
    .fee = Бірліктің жылдық ақысы
    .rising = Жылдық өсім

debris_tracking = Тараптар { $level }-деңгейдегі бақылау деректерімен бөліседі{ $notify ->
    [yes] {" "}және әр ұшыру мен маневрді хабарлайды
   *[no] {""}
}; жолды { $right_of_way ->
    [uncrewed] экипажсыз аппарат
    [later] кейін ұшырылған аппарат
   *[smaller] кіші аппарат
} береді.
    .title = Бақылау
    .short = Тараптар орбитада көргенімен бөліседі
    .level = Деректер деңгейі
    .notify = Ұшыру мен маневрді хабарлау
    .right_of_way = Жол береді
    .right_of_way-smaller = кішісі
    .right_of_way-uncrewed = экипажсызы
    .right_of_way-later = кейін ұшырылғаны

debris_inspection = Әр тарап жылына { $visits } тексеру қабылдайды ({ $where }); { $inspectors ->
    [un] БҰҰ сарапшылары
    [kaz] ғарыш айлағы иесінің сарапшылары
   *[parties] басқа тараптар
} келеді.
    .title = Тексеру
    .short = Басқалар келіп көре алады
    .visits = Жылына сапар
    .inspectors = Тексерушілер
    .inspectors-parties = тараптар
    .inspectors-un = БҰҰ сарапшылары
    .inspectors-kaz = ғарыш айлағының иесі
    .where = Орындар
    .where-pads = алаңдар
    .where-factories = зауыттар
    .where-books = есептер

debris_liability = Қоқыстың иесі ол жойған әр бірлік үшін { MONEY($amount) } төлейді{ $rule ->
    [strict] , кінәлі болсын, болмасын.
    [pool] , ал шотты барлық тарап жерсеріктерінің санына қарай бөліседі.
   *[fault] , егер қоқыс туралы уәдесін бұзған болса.
}
    .title = Жауапкершілік
    .short = Кімнің қоқысы жерсерікті жойса, сол төлейді
    .amount = Жоғалған бірлік үшін
    .rule = Ереже
    .rule-fault = кінәсіне қарай
    .rule-strict = әрқашан
    .rule-pool = бәрі бірге

gen_pay = { NAME($by) } { NAME($to, case: "dat") } { $schedule ->
    [yearly] { $years } жыл бойы жылына { MONEY($amount) } төлейді.
    [offset] { MONEY($amount) } қарызын кешу арқылы төлейді.
   *[once] бір рет { MONEY($amount) } төлейді.
}
    .title = Төлем
    .short = Бір тараптан екіншісіне берілетін ақша
    .amount = Сомасы
    .schedule = Қашан
    .schedule-once = бір рет
    .schedule-yearly = жыл сайын
    .schedule-offset = қарыз есебінен
    .years = Мерзімі

gen_if_then = Егер мынау орындалса: { $condition }, онда: { $clauses }{ $for_turns ->
    [0] {""}
   *[other] {" "}Содан кейін бұл { $for_turns } жүріс бойы қолданылады.
}{ $once ->
    [yes] {" "}Бұл тек бір рет болады.
   *[no] {""}
}
    .title = Егер — онда
    .short = Белгілі жағдайды күтетін баптар
    .for_turns = Қолданылу мерзімі (0: дұрыс болып тұрғанша)
    .once = Тек бір рет

gen_sanction = { COUNT($articles) ->
    [0] Кез келген баптың
    [one] { $articles }-баптың
   *[other] Мына баптардың ({ $articles })
} { $grade ->
    [minor] кез келген бұзылуы үшін
    [grave] ауыр бұзылуы үшін
   *[material] елеулі не ауыр бұзылуы үшін
} бұзушы { $turns } жылға { $what ->
    [fine] санкцияда деп саналып, зардап шеккендерге { MONEY($size_money) } айыппұл төлейді
    [market_access] нарыққа шығу құқығынан айырылады (қызметінің 15 %-ы)
    [expel] нарыққа шығу құқығынан айырылады (қызметінің 25 %-ы), ал шарттан біржола шығарылады
    [suspend] зардап шеккендердің өзіне берген уәделерінен айырылады
    [pool_ban] ортақ слоттар қорынан шеттетіледі
   *[slots] жылына { $size } слоттан айырылады
}{ $vote ->
    [majority] , егер көпшілік келіссе.
    [two_thirds] , егер үштен екісі келіссе.
   *[automatic] .
}
    .title = Санкция
    .short = Бұзушылықтың құны
    .articles = Баптар (ештеңе: бәрі)
    .grade = Қай деңгейден
    .grade-minor = ұсақ
    .grade-material = елеулі
    .grade-grave = ауыр
    .what = Жазасы
    .what-slots = слоттар
    .what-fine = айыппұл
    .what-market_access = нарық
    .what-expel = мүшелік
    .what-suspend = құқықтар
    .what-pool_ban = ортақ қор
    .size = Слот саны не айыппұл, млн $
    .turns = Мерзімі
    .vote = Шешілуі
    .vote-automatic = өздігінен
    .vote-majority = көпшілікпен
    .vote-two_thirds = үштен екісімен

gen_arbitrate = Дауды { $body ->
    [kaz] ғарыш айлағының иесі
    [panel] жеребемен таңдалған үш тараптан тұратын алқа
   *[un] БҰҰ хатшылығы
} { $deadline } жыл ішінде шешеді; шешім { $binding ->
    [yes] міндетті
   *[no] кеңес ретінде беріледі
}.
    .title = Төрелік
    .short = Дауды кім шешеді
    .body = Төреші
    .body-un = БҰҰ хатшылығы
    .body-kaz = ғарыш айлағының иесі
    .body-panel = үш мүшелі алқа
    .binding = Міндетті
    .deadline = Мерзімі

gen_joint = { NAME($by) } бірлескен іске қатысады: { $project }; басқаратын: { NAME($lead) }{ $bloc ->
    [none] {""}
   *[other] , { $bloc } ай блогы
}{ COUNT($costs) ->
    [0] ; шығын тең бөлінеді
   *[other] ; шығын: { $costs }
}{ COUNT($benefits) ->
    [0] ; пайда тең бөлінеді.
   *[other] ; пайда: { $benefits }.
}
    .title = Бірлескен іс
    .short = Бірге салу не бірге ұшу
    .project = Не
    .project-lunar_programme = ай бағдарламасы
    .costs = Шығын
    .benefits = Пайда
    .lead = Басқаратын
    .lead-first = бірінші аталған тарап
    .bloc = Ай блогы
    .bloc-none = жоқ
    .bloc-A = A
    .bloc-I = I

gen_capacity = { NAME($by) } { NAME($to, case: "dat") } жылына { $points } ұпай білім береді ({ $gives ->
    [green] таза технологиялар
    [reuse] көп рет ұшатын зымырандар
    [crew] экипажды ұшу
    [lunar] айға ұшу
    [training] оқыту
   *[adr] қоқыс жинау
}){ $seats ->
    [0] {""}
   *[other] , жылына { $seats } адам оқытады
}{ $data ->
    [yes] {" "}және өз деректерін ашады.
   *[no] .
}
    .title = Білім беру
    .short = Бір тарап екіншісін үйретеді
    .gives = Саласы
    .gives-adr = қоқыс жинау
    .gives-green = таза технологиялар
    .gives-reuse = көп рет ұшатын зымырандар
    .gives-crew = экипажды ұшу
    .gives-lunar = айға ұшу
    .gives-training = оқыту
    .points = Жылына ұпай
    .seats = Жылына оқытылатын адам
    .data = Деректерін ашады
