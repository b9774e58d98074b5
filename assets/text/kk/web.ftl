# machine-made, awaiting a native reader
# Браузердегі беттер: сынып мекенжайы, кіру және мұғалім тақтасы.

# --- әр бет ---
web-name = Steppe to Orbit
web-skip = Мазмұнға өту
web-language = Тіл
web-short-en = EN
web-short-ru = RU
web-short-kk = KK
web-colours = Түстер
web-colours-auto = Түстер осы құрылғыдағыдай
web-colours-light = Ашық түстер
web-colours-dark = Күңгірт түстер

# --- сынып мекенжайы ---
class-title = Сыныпқа кіру
class-hint = Мұғалім көрсеткен алты цифрды теріңіз.
class-code = Бөлме коды
class-go = Кіру жолын көрсету
class-teacher = Мен мұғаліммін
class-open = Компьютерде Steppe to Orbit ойынын ашыңыз.
class-choose = «Сыныпқа кіру» дегенді таңдаңыз. Ойын сыныпты өзі тапса, бір рет басу жетеді.
class-type = Бөлме кодын теріңіз
class-address = Ойын сервер мекенжайын сұраса, мынаны теріңіз
class-qr = Осы бет басқа құрылғы үшін
class-seats = Делегациялар
class-seat = { $count ->
    [0] әзірге ешкім жоқ
   *[other] { $count } оқушы
}
class-full = орын жоқ
class-proposed = Ойын сізге делегация ұсынады. Орын бар кезде басқасын таңдай аласыз.

# --- мұғалімнің кіруі ---
sign_in-title = Мұғалім кіруі
sign_in-hint = Сервер іске қосылғанда басып шығарған сілтемені ашыңыз: ол кілтсіз кіргізеді. Немесе мұғалім кілтін теріңіз.
sign_in-key = Мұғалім кілті
sign_in-go = Кіру
sign_in-student = Мен оқушымын

# --- тақта жақтауы ---
board-teacher = Мұғалім
board-pages = Беттер
board-rooms = Бөлмелер
board-scenarios = Сценарийлер
board-today = Ашық
board-new = Жаңа сабақ
board-no_rooms = Ашық бөлме жоқ.
board-card-lobby = Жиналу: { $count } оқушы
board-card-turn = { $turn }-жүріс, барлығы { $turns }
board-card-ended = Аяқталды
board-card-asking = қайта кіруді сұрайды
board-keys = Пернелер: бос орын, +, N, R
board-sign_out = Шығу
board-lost = Сервермен байланыс жоқ. Ештеңе жоғалған жоқ; бет өзі қайта оралады.
board-close = Жабу
board-not_now = Қазір емес
board-undo = Қайтару
board-undoable = Мұны келесі жүрістің соңына дейін қайтаруға болады.
board-final = Мұны қайтаруға болмайды.

# --- жаңа сабақ ---
board-home = Бүгін қандай сабақ?
board-home_note = Бір рет басу жиналуды ашады. Оқушылар кез келген уақытта келе алады; санау қажет емес.
board-minutes_field = Минут
board-students_field = Оқушылар, белгілі болса
board-debrief_field = Талдау минуты, қаласаңыз
board-propose = Ұсыну
board-proposal-turns = { $turns } жүріс, әрқайсысы { $length }
board-proposal-blocks = Кіріспе { $briefing } мин · талдау { $debrief } мин
board-proposal-students = { $count } оқушы
board-proposal-anyone = Оқушы саны қанша болса да
board-proposal-rooms = { $count } бөлме
board-proposal-in_a_seat = делегацияда { $count } дейін
board-proposal-bots = { $count ->
    [0] ботсыз
   *[other] { $count } орын ботта
}
board-proposal-tight = Тар: жүрістер әдеттегіден қысқа.
board-proposal-open = Жиналуды ашу

# --- бөлме басы ---
board-students = { $count } оқушы
board-delegations = { $count } делегация
board-last_turn = Енді соңғы жүріс: { $turn }
board-copy = Бөлме кодын көшіру
board-copied = Бөлме коды көшірілді.
board-projector = Экранға
board-more = Бөлме
board-end = Ойынды аяқтау

# --- сабақ сағаты ---
board-clock = Сабақ сағаты
board-lobby = { $count ->
    [0] Жиналу ашық
   *[other] { $count } оқушы келді
}
board-lobby_note = Бос орындарда боттар ойнайды. Кешіккендер кез келген уақытта кіреді.
board-address = Оқушылар тереді
board-start = Ойынды бастау
board-debrief = Ойын бітті: талдау
board-debrief_note = Ол қабырғада және барлық экрандарда ашық тұр.
board-debrief_show = Талдау экранда
board-untimed = таймерсіз
board-aloud = % секунд қалды
board-minute = + 1 мин
board-minutes = + 2 мин
board-pause = Үзіліс
board-resume = Жалғастыру
board-reflect = Ойлану
board-reflect-question = Басқаларға ең керегі не және оған не ұсына аласыз?
board-next = Келесі: { $phase }
board-question = Барлық экрандағы сұрақ:
board-paused = Үзіліс.
board-paused_note = Барлық таймерлер тоқтап тұр; жобаларды өңдеуге болады.
board-effect-next = Келесі: { $phase }. { $count ->
    [0] Барлық делегация дайын.
   *[other] Дайын емес делегация: { $count }{ $orders ->
        [yes] ; бұйрықтары сол күйінде алынады.
       *[no] .
    }
}
board-effect-pause = Үзіліс барлық таймерді тоқтатып, бейтарап карточка көрсетеді; жобаларды өңдеуге болады. «Ойлану» таймерлерді тоқтатып, барлық экранға бір сұрақ қояды.
board-debrief_in = { $minutes ->
    [0] Талдау басталады
   *[other] Талдауға { $minutes } минут
}

# --- делегациялар ---
board-delegations_title = Делегациялар
board-online = желіде { $count }
board-slow = баяу { $count }
board-away = жоғалған { $count }
board-asks = { $who } ({ $seat }) басқа құрылғыдан оралғысы келеді. Бұл сол ма?
board-asks-yes = Иә, кіргізу
board-asks-no = Жоқ
board-column-seat = Делегация
board-column-doing = Не істеп жатыр
board-column-acts = Бұйрықтар
board-column-duty = Міндет
board-column-done = Істелді
board-column-due = Керек
board-nobody = оқушы жоқ
board-stopped = сүзгі тоқтатқан хабар: { $count }
board-muted = сөзсіз
board-remove = Шығару: { $who }; қайтаруға болады
board-latency = { $ms } мс
board-line-online = желіде
board-line-slow = баяу
board-line-lost = жоғалған
board-line-empty = бот
board-by_bot = { $seat } орнына бот ойнасын; оқушылар қарап отырады
board-give_back = { $seat } орнын оқушыларға қайтару
board-seat_more = Толығырақ: { $seat }
board-points = { $points } ұпай
board-doing-empty = бот ойнайды
board-doing-bot = бот ойнайды
board-doing-steward = басқарушы ұстайды
board-doing-away = бәрі кетті
board-doing-ready = дайын
board-doing-sealed = бұйрық берілді
board-doing-drafting = жоба жазуда
board-doing-reading = оқып жатыр
board-flag-no_offer = ұсыныс жоқ
board-flag-below_zero = қарызда
board-flag-tempted = азғыру
board-flag-secret_text = құпия мәтін
board-flag-steward = басқарушы
board-flag-report = хабар
board-flag-approval = төлем
board-flag-muted = сөзсіз

# --- соңғы істелген іс ---
did-OfferTreaty = ұсыныс жіберді
did-CounterTreaty = қарсы ұсыныс
did-RejectTreaty = ұсынысты қайтарды
did-WithdrawOffer = ұсынысын алды
did-InitialArticle = бапқа келісті
did-SignTreaty = қол қойды
did-RatifyTreaty = бекітті
did-VoteRatification = дауыс берді
did-SaveDraft = жобаны өңдеуде
did-SetOrders = бұйрық жазды
did-PlaceBid = баға ұсынды
did-SendMessage = хабар жазды
did-MarkReady = дайындығын өзгертті
did-AnswerIncident = картаға жауап берді
did-MakePledge = уәде берді
did-AnswerFinding = кінәға жауап берді
did-RequestInspection = тексеру сұрады
did-GiveNotice = шарттан шығады
did-TakeJob = міндет бөлді
did-LobbyApproval = үйде үгіттеді
did-VoteMotion = дауыс берді

# --- шарттар ---
board-treaties = Шарттар
board-all_texts = Бәрі ({ $count })
board-on_table = Үстелде: { $count }
board-in_force = Күшінде: { $count }
board-over = Артта: { $count }
board-kept = орындалды { $kept }/{ $all }
board-findings = Орындалмаған: { $count }
board-no_drafts = Ашық ұсыныс жоқ.
board-no_texts = Жоқ.
board-draft = { $number }-жоба
board-seals = мөр { $done }/{ $all }
board-seal-bound = міндетті
board-seal-signed = қол қойды
board-seal-refused = бас тартты
board-seal-open = қол қоймаған
board-locked = сіз жаптыңыз
board-lock = Мәтінді жабу
board-unlock = Мәтінді ашу
board-lock_note = Жабық мәтінмен ешкім ештеңе істей алмайды; күшінде тұрғаны жүре береді.
board-frame_changed = Өзгерген шарттар:
board-article-changed = өзгерді
board-article-added = жаңа
board-article-removed = алынды
board-tempted = азғыру: { $who }
board-tempted_note = { $who }: биыл бұл мәтінді бұзу тиімді: үнемі тәуекелінен артық.
board-reasons = Боттар не деп жауап берді және неге
board-duties = Міндеттер
board-short = аз
board-finding-suspected = күдік
board-finding-confirmed = расталды
board-finding-dropped = алынды
board-finding-cured = түзелді
board-grade-minor = ұсақ
board-grade-material = елеулі
board-grade-grave = ауыр

# --- тамыр соғысы ---
board-pulse = Сынып тынысы
board-trust = сенім { $points }
board-spread = сөйлеу айырмасы { $percent } %
board-curve-fragments = Сынықтар
board-curve-health = Орбита
board-curve-steppe = Дала
board-curve-tension = Шиеленіс
board-numbers = Сандар
board-turn = Жүріс
board-signed = Қол қойылған мәтін

# --- хабарлар ---
board-messages = Хабарлар
board-to_check = тексеру
board-channel-plenary = Жалпы зал
board-channel-seat = өз делегациясы: { $who }
board-channel-pair = { $who }
board-channel-friends = төраға достары: { $who }
board-channel-teacher = сізге: { $who }
board-in_turn = { $turn }-жүріс
board-bot = бот
board-bulletin = жарияламақ
board-release = Шығару
board-hidden = жасырулы
board-hide = Жасыру
board-read = Оқыдым
board-answer = Жауап беру
board-keep = Қалдыру
board-warn = Ескерту { $who }
board-alone = Тек { $who } үшін
board-approvals = күткен төлем: { $count }
board-warn_text = Не айтқыңыз келеді?
board-warn_note = Тек осы оқушы оқиды.
board-no_messages = Әзірге ешкім жазбады.
board-filter = Сөз сүзгісі қосулы · сіз барлық арнаны көресіз
board-mute_all = Тыныштық
board-unmute_all = Сөз беру
board-tell = Барлығына хабар
board-send = Жіберу
board-told = Жіберілді.

# --- карталар ---
board-deck = Алда
board-deck_all = Барлық карта
board-answered = жауап берді
board-hold = Ұстау
board-let = Жіберу
board-held = ұсталған
board-play = Ойнату
board-no_cards = Үстелде карта жоқ.
board-more_cards = { $count ->
    [one] және тағы { $count }
   *[other] және тағы { $count }
}
board-claim = { $claimant } өтем талап етеді: { $defendant } («{ $title }»). Шешім сізде:
board-award-dismiss = Ештеңе
board-award-half = Жартысы
board-award-full = Бәрі
board-write = Өз картаңызды жазу
board-write_note = Ол барлық үстелге жаңалық болып бірден түседі. Қайтаруға болады.
board-write_send = Үстелге салу
board-news_out = Карта үстелде.

# --- делегация толық ---
board-reputation = бедел { $points }
board-influence = ықпал { $points }
board-brief = Құпия тапсырма
board-agenda = Құпия мақсат:
board-counted = бұйрық { $commands }, хабар { $messages }
board-move = { $who } үшін орын
board-move_go = Ауыстыру
board-swap = { $who } кіммен алмасады
board-swap_go = Алмастыру
board-mute = Сөзсіз қалдыру
board-unmute = Сөз беру
board-new_key = Жаңа орын кілті
board-whole_delegation = Бүкіл делегация
board-bot_takes = Бот ойнасын
board-steward_takes = Басқарушы ұстасын
board-students_take = Қайтару
board-grant = Ақша беру, млн $ (0-ден төмен: алу)
board-grant_influence = және ықпал
board-grant_go = Орындау

# --- бөлме ---
board-room_title = { $code } бөлмесі
board-talk = Сөйлесу
board-chat-free = Еркін мәтін
board-chat-phrases = Тек дайын сөйлемдер
board-chat-off = Тек ауызша
board-words = Жіберілмейтін сөздер, үтірмен бөлінген
board-words_go = Тізімді сақтау
board-timers = Таймерлер
board-timers-one = { $times ->
    [0] Таймерсіз
    [one] Жоспар бойынша
   *[other] { $times } есе ұзақ
}
board-roles = Орынсыз рөлдер
board-free_press = баспасөз сұрамай жариялайды
board-roles_go = Осыларды ашу
role-press = Баспасөз
role-secretariat = БҰҰ хатшылығы
role-lobby = Өнеркәсіп лоббиі
role-inspectors = Инспекторлар
role-observers = Бақылаушылар
board-help = Түймелер не істейді
board-a_delegation = делегация
board-next_phase = Келесі кезең
board-dials = Реттегіштер
board-dial-harshness = Қабық қаншалықты тез жабылады
board-dial-money = Әмияндар
board-dial-heat = Оқиғалар
board-dial-temper = Боттар қалай саудаласады
board-dial-clauses = Бап түрлері
board-dial-ratification = Бекіту
board-dial-secrecy = Құпия мәтіндер
board-dial-false_findings = Жалған дабыл
board-setting-mild = жұмсақ
board-setting-normal = әдеттегідей
board-setting-harsh = қатаң
board-setting-low = аз
board-setting-high = көп
board-setting-mixed = әртүрлі
board-setting-hard = қатты
board-setting-12 = 12
board-setting-22 = 22
board-setting-30 = 30
board-setting-approval = қолдау бойынша
board-setting-team_vote = дауыспен
board-setting-off = жоқ
board-setting-on = иә
board-asteroid = Астероид
board-asteroid_show = Экраныңызға ешкім қарамай тұрғанда ғана
board-asteroid-chance = кездейсоқтық шешеді
board-asteroid-hit = түседі
board-asteroid-miss = өтіп кетеді
board-secrets = Құпия мақсаттар
board-reveal = Барлық құпия мақсатты көрсету
board-hide_secrets = Мақсаттарды қайта жасыру
board-history = Тарих
board-history_note = Қайтқанда болған оқиға журналда қалады. Көшірме — екінші бөлме; бұл бөлме өзгермейді.
board-rewind = { $turn }-жүрістің басына
board-fork = Екінші бөлме етіп көшіру
board-acts = Не істедіңіз
board-undone = қайтарылды
board-no_acts = Әзірге ештеңе.
board-files = Өзіңізбен алу
board-report = Есепті сақтау
board-bring = Ойынды қайтару
board-bring_note = «Ойын файлын сақтау» түймесімен сақталған файл.
board-bring_refused = Бұл ойын файлы емес немесе бұл ойын осында бар.
board-game = Ойын файлын сақтау
board-files_note = Екі файл да сіз үшін жасалады және басқа еш жерде сақталмайды. Ойын файлында бәрі бар, құпия да: оны тек талдаудан кейін беріңіз.
board-room_end = Бөлменің соңы
board-close_room = Бөлмені жабу
board-close_note = Барлығы шығады; журнал осы компьютерде қалады.
board-delete_room = Барлығын қазір жою
board-delete_note = { $places ->
    [one] Журнал, хабарлар және { $places } оқушының рұқсаты жойылады. Оны ешкім қайтара алмайды.
   *[other] Журнал, хабарлар және { $places } оқушының рұқсаты жойылады. Оны ешкім қайтара алмайды.
}
board-min = мин

# --- көпшілік байқайтын істің алдындағы сұрақ ---
ask-EndGame = Ойынды аяқтап, талдауды ашу
ask-RewindTurn = { $turn }-жүрістің басына қайту
ask-RevealSecrets = Барлық құпия мақсатты көрсету
ask-other = Орындау

# --- мұғалім не істеді ---
act-other = Сіз бірдеңені өзгерттіңіз.
act-AssignSeat = { $place } енді мына делегацияда: { $seat }.
act-SwapPlaces = Екі оқушы орын алмастырды.
act-RemovePlayer = { $place }: орны босатылды.
act-ReplaceByBot = { $seat }: енді бот ойнайды.
act-ReturnSeat = { $seat }: қайта оқушыларда.
act-TakeSteward = { $seat }: басқарушы ұстайды.
act-RelieveSteward = { $seat }: қайта оқушыларда.
act-MuteAll = Кім жаза алатынын өзгерттіңіз.
act-MuteSeat = { $seat }: кім жаза алатынын өзгерттіңіз.
act-MutePlayer = { $place }: жазу құқығын өзгерттіңіз.
act-HideMessage = Хабар жасырылды.
act-LockTreaty = «{ $treaty }» мәтінінің құлпын өзгерттіңіз.
act-ExtendPhase = { $seconds } секунд қосылды.
act-HoldIncident = «{ $kind }» келе алатынын өзгерттіңіз.
act-PlayIncident = «{ $kind }» үстелде.
act-WriteNews = Картаңыз үстелде.
act-GrantResources = { $seat }: бердіңіз немесе алдыңыз.
act-RevealSecrets = Құпия мақсатты кім көретінін өзгерттіңіз.
act-SetChat = Оқушылар қалай сөйлесетінін өзгерттіңіз.
act-SetFilter = Сөз тізімін өзгерттіңіз.
act-Announce = Барлығына жаздыңыз.
act-WarnPlayer = Сіз жаздыңыз: { $place }.
act-StartGame = Ойын басталды.
act-NextPhase = Келесі кезеңді аштыңыз.
act-EndGame = Ойынды аяқтадыңыз.
act-PauseGame = Ойынды тоқтаттыңыз.
act-ResumeGame = Ойын жалғасты.
act-ReflectivePause = Сыныпқа сұрақ қойдыңыз.
act-RewindTurn = { $turn }-жүрістің басына қайттыңыз.
act-SettleReport = Шағым қаралды.
act-ReleaseBulletin = Бюллетень шықты.
act-ChooseAsteroid = Астероидтың не істейтінін таңдадыңыз.
act-SetDial = Ойынның баптауын өзгерттіңіз.
act-SetTimers = Таймерлерді өзгерттіңіз.
act-ReleaseWords = Қабырғадағы сөздерді өзгерттіңіз.
act-ShowAnswers = Дұрыс жауаптардың көрсетілуін өзгерттіңіз.
act-SetRoles = Орынсыз рөлдерді өзгерттіңіз.

# --- scenarios ---
scenario_page-title = Сценарийлер
scenario_page-note = Сценарий көшірмесін өзгертіңіз немесе өз файлыңызды жүктеңіз. Жазып жатқанда тексеріледі; ештеңе бұл компьютерден шықпайды.
scenario_page-upload = Файлдарды жүктеу
scenario_page-check = Қайта тексеру
scenario_page-keep = Сақтап, ойнау
scenario_page-play = Сынақ ойын
scenario_page-playing = Компьютерлер ойнап жатыр. Он ойын бір минуттай; жаза беріңіз.
scenario_page-played = Боттардың сынақ ойындары: { $games }
scenario_page-few = Мұнша аз ойын келісім бар-жоғын ғана көрсетеді. Орындардың әділдігін көру үшін 200 ойын ойнатыңыз: steppe scenario check ҚАЛТА --play 200
scenario_page-not_yet = Әзірге ойнауға болмайды: қателер жоғарыда.
scenario_page-no_place = Бұл сервердің өз сценарийлеріне арналған қалтасы жоқ; «steppe serve» арқылы іске қосыңыз.
scenario_page-from = Бастау:
scenario_page-new = жаңасынан
scenario_page-report = Тексеру есебі
scenario_page-sound = бәрі дұрыс
scenario_page-sound_note = Сценарийді ойнауға болады.
scenario_page-line = { $line }-жол
scenario_page-use = { $cure } алу
scenario_page-too_many = Бір мезгілде файл тым көп: ең көбі { $most }.
scenario_page-mistakes = қате: { $count }
scenario_page-warnings = ескерту: { $count }

# Оқушылардың өз атынан айтқаны: викторина, бір сөз, шығу билеті.
voices-title = Сынып үні
voices-note = { $students } оқушыдан { $people } жауап берді. Кім не айтқанын ешкім көрмейді.
voices-open = Үндер ({ $count })
voices-quiz_in_lobby = Викторинаны бастағандар: { $count }.
voices-board = Бір сөзбен ({ $count })
voices-no_words = Әзірге сөз жоқ. Тақтаны оқушылар өз терезесінен табады.
voices-release = Бәріне көрсету
voices-release_all = Барлық сөзді көрсету
voices-recall = Алып тастау
voices-exit = Шығу билеті
voices-pause = Ойлану үзілісі, { $turn }-жүріс
voices-answers = { $count } жауап
voices-none = Әзірге жауап жоқ.
voices-quiz = Викторина
voices-option = Нұсқа
voices-before = ойынға дейін
voices-after = кейін
voices-right = дұрыс
voices-show = Дұрыс жауаптарды көрсету
voices-hide = Дұрыс жауаптарды жасыру
voices-files = Excel және басқа бағдарламаларға арналған кестелер
voices-files_note = Атсыз. Бөлмемен бірге жойылады.

# Сабақ парағы: мұғалім сабақ алдында оқитын және басып шығаратын бет.

sheet-open = Мұғалімге
sheet-note = Тек сізге: мұнда тапсырмалар мен дұрыс жауаптар тұр. Басып шығарыңыз немесе сынып көрмейтін экранда ұстаңыз.
sheet-names = Атаулар
sheet-names-real = Шын атаулар
sheet-names-fictional = Ойдан шыққан атаулар
sheet-notes = Мұғалімге ескертпелер
sheet-objectives = Оқушылар не үйренеді
sheet-curriculum = Оқу бағдарламаларындағы орны
sheet-verify = өз бағдарламаңызбен салыстырыңыз
sheet-briefs = Делегациялар мен тапсырмалары
sheet-surplus = Орынсыз рөлдер
sheet-usual_words = Ойындағы сөздерді оқиды.
sheet-quiz = Ойынға дейінгі және кейінгі сұрақтар
sheet-aim = { $number }-мақсат
sheet-right = дұрыс
sheet-discussion = Талқылау сұрақтары
sheet-exit = Шығу билеті
sheet-facts = Белгілі деректер
sheet-no_facts = Атаулар ойдан шыққан кезде шын мемлекеттер туралы деректер көрсетілмейді.
