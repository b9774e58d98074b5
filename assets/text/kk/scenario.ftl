# Machine-made, awaiting a native reader.
# Сценарийді тексеру не дейді: әр қатеге бір сөйлем және мүмкін болса, түзету жолы.

# --- files ---
file-missing = Мұндай файл жоқ.
file-is-folder = Бұл файл емес, бума.
file-no-scenario = Мұндай сценарий жоқ; өз бумаңызда scenario.yaml файлы болуы керек. Барлары: { NAME($known) }.
file-outside = Бұл файл сценарий бумасынан тыс жатыр; оны ішіне көшіріңіз.
file-outside-named = «{ $name }» сценарий бумасынан тыс жатыр; файлды бумаға көшіріп, мұнда атаңыз.
file-otherwise-called = Мұнда scenario.yaml жоқ, бірақ «{ $name }» бар; оны scenario.yaml деп атаңыз.
file-too-large = Файлда { $bytes } байт бар; сценарий файлында ең көбі { $most } болады.
file-bad-name = Файлдың бұл аты жарамайды: әріптер, сандар, _ және - , соңы .yaml, бір қалтадан терең емес.
file-shipped-id = «{ $name }» сценарийі ойында бар; басқа id таңдаңыз.
file-folder-full = Сценарий файлдарында барлығы { $most } мәннен көп; бұл файл оқылмады. Артығын алып тастаңыз.
file-not-utf8 = Бұл UTF-8 мәтіні емес. Файлды редакторда UTF-8 етіп сақтаңыз.
file-not-yaml = Бұл YAML ретінде оқылмайды: { $problem }.
file-no-colon = Мұнда қос нүкте мен бос орын жетіспейді; «кілт: мән» деп жазыңыз.
file-second-colon = Артық қос нүкте не қате шегініс: қос нүктесі бар мәтінді тырнақшаға алыңыз, бір топтың кілттерін бір бағаннан бастаңыз.
file-open-bracket = Мұнда ашылған жақша жабылмаған не ішінде үтір жетіспейді.
file-open-quote = Мұнда ашылған тырнақша жабылмаған.
file-tab = Мұнда табуляция тұр; орнына бос орын қойыңыз.
file-indent = Бұл жол өзі қатысты жолдардың бағанынан басталмайды; жылжытыңыз.
file-strange-character = Мұнда мәтінде болмайтын таңба тұр; оны өшіріңіз.
file-alias = Якорь мен сілтеме (& және *) мұнда қолданылмайды; осылай басталатын мәтінді тырнақшаға алыңыз.
file-dash = Тізімнің әр жолы сызықша мен бос орыннан басталады: «- kind: …».
file-odd-start = Мұндай таңбадан басталатын мәтінді тырнақшаға алыңыз.
file-odd-space = Мұнда ерекше бос орын тұр, бәлкім, веб-беттен көшірілген; оны өшіріп, кәдімгісін теріңіз.
file-not-beside = { $cure ->
    [no-cure] Қалтада «{ $name }» файлы жоқ.
   *[other] Қалтада «{ $name }» файлы жоқ; мүмкін, «{ $cure }»?
}
file-too-deep = Бірінің ішіне бірі кірген деңгей тым көп; жиырмасы жетеді.
file-too-many-values = Бір файлда мән тым көп; оны бөліңіз.
file-several-documents = Үш сызықша екінші құжатты бастайды; бір файлда бір нәрсе болады.
file-odd-key = Карта немесе тізім кілт бола алмайды; қос нүктенің алдына сөз жазыңыз.
file-not-a-map = Сценарий «format: 2» және «id: …» сияқты кілттерден басталады.
file-newer-format = Файл пішімі { $given }; ойынның бұл нұсқасы { $known } дейін оқиды. Ойынды жаңартыңыз.

# --- shape ---
shape-unknown-key = { $cure ->
    [no-cure] Мұнда «{ $name }» кілті жоқ.
   *[other] Мұнда «{ $name }» кілті жоқ; мүмкін, «{ $cure }»?
}
shape-missing-key = Мұнда «{ $name }» кілті жетіспейді.
shape-twice = «{ $name }» мұнда екі рет тұр; тек соңғысы есептеледі.
shape-not-an-option = { $cure ->
    [no-cure] «{ $name }» «{ $given }» бола алмайды; мыналардың бірін таңдаңыз: { $options }.
   *[other] «{ $name }» «{ $given }» бола алмайды; мүмкін, «{ $cure }»? Мыналардың бірін таңдаңыз: { $options }.
}
shape-too-small = «{ $name }» мәні { $given }; ең азы { $limit }.
shape-too-large = «{ $name }» мәні { $given }; ең көбі { $limit }.
shape-too-few = «{ $name }»: кемінде { $limit } керек.
shape-too-many = «{ $name }»: { $limit } санынан көп.
shape-too-long = «{ $name }» { $limit } таңбадан ұзын.
shape-no-value = «{ $name }» мәні жоқ: қос нүктеден кейін жазыңыз не жолды өшіріңіз. # белгісінен кейінгінің бәрі — ескертпе.
shape-empty = «{ $name }» файлы бос.
shape-cut-number = Сан үтірден үзілген: оны нүктемен жазыңыз, мысалы 0.{ $name }.
shape-not-a-number = { $cure ->
    [no-cure] «{ $name }» мәні { $given }; керегі { $wanted ->
        [integer] бүтін сан: тек цифрлар
       *[other] сан: тек цифрлар, бөлшек алдында нүкте
    }.
   *[other] «{ $name }» мәні { $given }; мүмкін, { $cure }? Таңбасыз, үтірсіз, тырнақшасыз.
}
shape-pattern = { $cure ->
    [no-cure] «{ $given }» атауының пішіні дұрыс емес: елдер үш бас латын әріп, басқа атаулар кіші латын әріптері, цифрлар және _.
   *[other] «{ $given }» атауының пішіні дұрыс емес; мүмкін, латын әріптерімен «{ $cure }»?
}
shape-wrong-kind = «{ $name }» мәні { $given }; керегі { $wanted ->
        [integer] бүтін сан
        [number] сан
        [string] мәтін
        [boolean] true немесе false
        [array] тізім, мысалы [a, b]
        [object] карта, мысалы {"{"}a: b{"}"}
       *[other] басқа түрдегі мән ({ $wanted })
    }.

# --- meaning ---
check-unknown = «{ $name }» атты { $what ->
        [seat] орын
        [nation] ел кітапханада
        [objective] мақсат
        [agenda] құпия міндет мұнда да, кітапханада да
        [pad] ұшыру алаңы
        [vehicle] зымыран мұнда да, кітапханада да
        [payload] жүк кітапханада
        [project] құрылыс кітапханада
        [site] ғарыш айлағы кітапханада
        [clause] бап түрі
        [parameter] мән бұл бапта
        [article] мәтінде бап
        [incident] оқиға түрі
       *[preset] нұсқа
    } жоқ{ $cure ->
    [no-cure] { $known ->
        [no-cure] .
       *[other] ; бары: { $known }.
    }
   *[other] ; мүмкін, «{ $cure }»?
}
check-no-preset = { $preset } жүрістік нұсқа жоқ; бары: { $known }.
check-no-seat-set = { $set } орындық үстел жоқ; бары: { $known }.
check-preset-number = Нұсқа 1 мен { $most } арасындағы жүріс санымен аталады; «{ $name }» олай емес.
check-preset-missing = { $name } жүрістік нұсқа үшін мұнда мән жоқ; қосыңыз.
check-id-folder = Атауы «{ $name }», ал бума «{ $folder }»; екеуін бірдей атаңыз.
check-labels = { $turns } жүріске { $count } белгі бар.
check-weights = { $seat } салмақтарының қосындысы { $total }; 100 болуы керек.
check-no-objectives = { $seat } мақсатсыз, сондықтан ұпайы болмайды.
check-no-agenda-fits = Осы бап түрлерімен { $seat } құпия міндеттерінің ешқайсысына жету мүмкін емес; міндет берілмейді.
check-long-brief = { $seat } жазбасында ({ $language }) { $count } сөз бар; бетке { $most } сияды.
check-seat-set-size = «{ $name }» үстелінде { $count } орын бар.
check-seat-set-needs = { $seat } әр үстелде болуы керек: ол иесі немесе жалға алушы.
check-pair-twice = { $name } жұбы мұнда екі рет тұр немесе бір орынды ғана атайды.
check-shares = Үлестер қосындысы { $total }; ең көбі 1 бола алады.
check-allowed-and-forbidden = «{ $name }» әрі рұқсат етілген, әрі тыйым салынған; біреуін таңдаңыз.
check-host-is-tenant = { $seat } әрі қожайын, әрі жалға алушы; айлаққа екеу керек: бірі иесі, бірі жалға алушысы.
check-no-slots = «{ $name }» алаңында слот жоқ: құрылыс не шарт қоспайынша, одан ешкім ұшпайды.
check-grounded = «{ $name }» мұнда ұшпайды: жасаушысы { $seat } үстелде отырған жоқ. { $seat } үшін орын беріңіз немесе зымыранға басқа «provider» жазыңыз.
check-no-par = Әлі калибрленбеген: ойыншылар мақсаттарының мәнін көреді, медаль болмайды.
check-par-stale = Сценарий калибрленгеннен кейін өзгерді; қайта калибрлеңіз.
check-par-order = «{ $name }» үш белгісі өсуі керек.
check-text-missing = { $cure ->
    [no-cure] «{ $name }» мәтіні text/{ $language }.yaml файлында жоқ.
   *[other] «{ $name }» мәтіні text/{ $language }.yaml файлында жоқ; мүмкін, «{ $cure }»?
}
check-translation-missing = Аударылмаған ({ $language }): { $of } мәтіннің { $count }, олар ағылшынша болады: { $names } …
check-name-in-braces = { $cure ->
    [no-cure] Жақшадағы { $name } атауы орын емес.
   *[other] Жақшадағы { $name } атауы орын емес; мүмкін, { $cure }?
}
check-incident-not-available = «{ $name }» оқиғасы бұл нұсқада жоқ; ол өткізіп жіберіледі.
check-turn-never-comes = { $turn }-жүріс болмайды: ойында { $last } жүріс бар.
check-condition-shape = Шартта бірден алтыға дейін салыстыру болады, үш реттен терең емес.
check-condition-metric_unknown = { $cure ->
    [no-cure] «{ $metric }» шарт салыстыра алатын ашық көрсеткіш емес.
   *[other] «{ $metric }» шарт салыстыра алатын ашық көрсеткіш емес; мүмкін, «{ $cure }»?
}
check-condition-out_of_range = «{ $metric }» мұндай бола алмайды; ол { $least } мен { $most } арасында.
check-fact-source = «{ $name }» дерегінің белгісі { $mark }, ал дереккөзі жоқ; дереккөзін атаңыз немесе K не U қойыңыз.
check-fact-twice = «{ $name }» дерегі мұнда екі рет тұр.
check-quiz-answer = Дұрыс жауап нөмірі { $given }, ал нұсқа саны { $most }.
check-quiz-objective = { $given }-оқу мақсаты жоқ; олар { $most }.
check-signs-nothing = { $seat } ештеңеге қол қоя алмайды: рұқсат етілген баптардың бірде-бірі оған келмейді. Мысалы, slot_grant рұқсат етіңіз.
check-only-timed = «{ $name }» кездейсоқ келмейді; «timed» ішінде жүрісін көрсетіңіз.
check-drawn-and-removed = «{ $name }» әрі тартылады, әрі алынып тасталған; біреуін таңдаңыз.
check-weight-unused = «{ $name }» ықтималдығы ештеңеге әсер етпейді: ол тартылмайды.
check-deck-empty = Бұл ойында ештеңе бола алмайды: колода бос.
check-if-alone = «{ $name }» шартты күтпейді: {"{"}kind: gen_if_then, if: …, then: [{"{"}kind: { $name }, …{"}"}]{"}"} деп жазыңыз.
check-treaty-empty = «{ $title }» мәтінінде үстелде екіден аз тарап немесе бірде-бір бап қалмаған.
check-extra-missing = Бұл тек «extras: [{ $name }]» болғанда істейді; оны қосыңыз.
check-agenda-unused = «{ $name }» құпия мақсаты ешкімде жоқ; оны бір орынның agendas тізіміне қосыңыз.
check-goal-limits = Мақсатта at_least не at_most — екеуінің бірі ғана беріледі.
check-goal-begins = Ұпай at_least шегінен төмен не at_most шегінен жоғары басталады; «begins» мәнін екінші жаққа ауыстырыңыз.
check-goal-number = «{ $name }» — сан емес; оны «p» ішінде беріңіз.
check-goal-parties = Мәтінде сонша тарап бола алмайды: орын саны — { $count }.
check-red-line = Қызыл сызық дәл бір нәрсені тексереді: kind, if, depositary, open_to_all не either.

# --- the command line ---
scenario-ok = { $file }: бәрі дұрыс, нұсқа { $presets }, орын { $seats }.
scenario-found = Қате: { $mistakes }, ескерту: { $warnings }.
scenario-mistake = қате
scenario-warning = ескерту
scenario-new = Жазылды: { $folder }. Енді іске қосыңыз: steppe scenario check { $folder }
scenario-new-exists = { $folder } бар; басқа буманы таңдаңыз.

# --- playthroughs ---
play-refused = { $actor }: { $command } бұйрығы қабылданбады: { $refusal }.
play-not-refused = Бұл қабылданды, ал файлда { $wanted } бас тартуы болуы керек делінген.
play-other-refusal = Жауап { $given } болды, ал файлда { $wanted } делінген.
play-never-comes = «{ $when }» бұл ойында болмайды; жүріс пен кезеңді жазыңыз, мысалы «2 orders».
play-no-card = Үстелде «{ $kind }» түріндегі карточка жоқ.
play-no-text = Үстелде «{ $title }» атты мәтін жоқ.
play-no-command = «{ $name }» атты бұйрық жоқ.
play-bad-step = «{ $what }» оқылмайды: { $problem }
play-not-true = { $metric } мәні { $given }, ал { $wanted } болуы керек.
scenario-proved = { $file }: { $steps } қадам ойналды, { $claims } тұжырым расталды.

# --- games by bots ---
tryout-preset = Жүріс: { $preset }, боттар ойыны: { $games }; сабақ кемінде { $minutes } минут:
tryout-deals = { $games } ойынның { $deals } ойынында келісім жасалды.
tryout-tops = алда: { $seats }.
tryout-often = { $seat } ойындардың { $percent } %-ында алда — тым жиі. Мақсаттарына немесе бастапқы жағдайына қараңыз.
tryout-sky = орта белдеудің соңғы индексі: { $index } (медиана).
tryout-closed = орта белдеу { $games } ойынның { $closed } ойынында жабылды, { $turn }-жүрісте (медиана).
tryout-unagreed = ешқашан келісілмеді: { $names }.
tryout-unseen = ешқашан болмады: { $names }.
tryout-still = бірде-бір ойын өзгертпеген мақсаттар: { $names }.
