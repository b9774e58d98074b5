# machine-made, awaiting a native reader
# Страницы в браузере: адрес класса, вход и панель учителя.

# --- каждая страница ---
web-name = Steppe to Orbit
web-skip = К содержанию
web-language = Язык
web-short-en = EN
web-short-ru = RU
web-short-kk = KK
web-colours = Цвета
web-colours-auto = Цвета как на этом устройстве
web-colours-light = Светлые цвета
web-colours-dark = Тёмные цвета

# --- адрес класса ---
class-title = Войти в класс
class-hint = Введите шесть цифр, которые показывает учитель.
class-code = Код комнаты
class-go = Показать вход
class-teacher = Я учитель
class-open = Откройте на компьютере игру Steppe to Orbit.
class-choose = Выберите «Войти в класс». Если игра найдёт класс сама, хватит одного щелчка.
class-type = Введите код комнаты
class-address = Если игра спросит адрес сервера, введите
class-qr = Эта страница для другого устройства
class-seats = Делегации
class-seat = { $count ->
    [0] пока никого
    [one] { $count } ученик
    [few] { $count } ученика
   *[other] { $count } учеников
}
class-full = мест нет
class-proposed = Игра предложит вам делегацию. Можно выбрать другую, пока есть место.

# --- вход учителя ---
sign_in-title = Вход для учителя
sign_in-hint = Откройте ссылку, которую сервер напечатал при запуске: она впускает без ключа. Или введите ключ учителя.
sign_in-key = Ключ учителя
sign_in-go = Войти
sign_in-student = Я ученик

# --- рамка панели ---
board-teacher = Учитель
board-pages = Страницы
board-rooms = Комнаты
board-scenarios = Сценарии
board-today = Открыты
board-new = Новый урок
board-no_rooms = Открытых комнат нет.
board-card-lobby = Сбор: { $count ->
    [one] { $count } ученик
    [few] { $count } ученика
   *[other] { $count } учеников
}
board-card-turn = Ход { $turn } из { $turns }
board-card-ended = Закончена
board-card-asking = просят впустить их снова
board-keys = Клавиши: пробел, +, N, R
board-sign_out = Выйти
board-lost = Нет связи с сервером. Ничего не потеряно; страница вернётся сама.
board-close = Закрыть
board-not_now = Не сейчас
board-undo = Отменить
board-undoable = Это можно отменить до конца следующего хода.
board-final = Отменить это нельзя.

# --- новый урок ---
board-home = Какой сегодня урок?
board-home_note = Один щелчок открывает сбор. Ученики приходят когда угодно; считать никого не надо.
board-minutes_field = Минуты
board-students_field = Ученики, если известно
board-debrief_field = Минуты на разбор, если хотите
board-propose = Предложить
board-proposal-turns = ходов: { $turns } по { $length }
board-proposal-blocks = Введение { $briefing } мин · разбор { $debrief } мин
board-proposal-students = { $count ->
    [one] { $count } ученик
    [few] { $count } ученика
   *[other] { $count } учеников
}
board-proposal-anyone = Сколько угодно учеников
board-proposal-rooms = { $count ->
    [one] { $count } комната
    [few] { $count } комнаты
   *[other] { $count } комнат
}
board-proposal-in_a_seat = до { $count } в делегации
board-proposal-bots = { $count ->
    [0] без ботов
    [one] { $count } место у бота
    [few] { $count } места у ботов
   *[other] { $count } мест у ботов
}
board-proposal-tight = Тесно: ходы короче обычных.
board-proposal-open = Открыть сбор

# --- заголовок комнаты ---
board-students = { $count ->
    [one] { $count } ученик
    [few] { $count } ученика
   *[other] { $count } учеников
}
board-delegations = { $count ->
    [one] { $count } делегация
    [few] { $count } делегации
   *[other] { $count } делегаций
}
board-last_turn = Последний теперь ход { $turn }
board-copy = Скопировать код комнаты
board-copied = Код комнаты скопирован.
board-projector = На экран
board-more = Комната
board-end = Закончить

# --- часы урока ---
board-clock = Часы урока
board-lobby = { $count ->
    [0] Сбор открыт
    [one] Пришёл { $count } ученик
    [few] Пришли { $count } ученика
   *[other] Пришло { $count } учеников
}
board-lobby_note = За пустые места играют боты. Опоздавшие входят в любое время.
board-address = Ученики вводят
board-start = Начать игру
board-debrief = Игра окончена: разбор
board-debrief_note = На стене и на всех экранах он уже открыт.
board-debrief_show = Разбор на экране
board-untimed = без таймера
board-aloud = осталось секунд: %
board-minute = + 1 мин
board-minutes = + 2 мин
board-pause = Пауза
board-resume = Продолжить
board-reflect = Подумать
board-reflect-question = Что нужно другим больше всего, и что вы могли бы за это предложить?
board-next = Дальше: { $phase }
board-question = Вопрос на всех экранах:
board-paused = Пауза.
board-paused_note = Все таймеры стоят; проекты можно править.
board-effect-next = Дальше: { $phase }. { $count ->
    [0] Все делегации готовы.
    [one] Не готова { $count } делегация{ $orders ->
        [yes] : её приказы берутся как есть.
       *[no] .
    }
    [few] Не готовы { $count } делегации{ $orders ->
        [yes] : их приказы берутся как есть.
       *[no] .
    }
   *[other] Не готовы { $count } делегаций{ $orders ->
        [yes] : их приказы берутся как есть.
       *[no] .
    }
}
board-effect-pause = Пауза останавливает все таймеры и показывает нейтральную карточку; проекты можно править. «Подумать» останавливает таймеры и ставит на всех экранах один вопрос.
board-debrief_in = { $minutes ->
    [0] Разбор начинается
    [one] Разбор через { $minutes } минуту
    [few] Разбор через { $minutes } минуты
   *[other] Разбор через { $minutes } минут
}

# --- делегации ---
board-delegations_title = Делегации
board-online = на связи: { $count }
board-slow = медленно: { $count }
board-away = потеряны: { $count }
board-asks = { $who } ({ $seat }) хочет вернуться с другого устройства. Это он?
board-asks-yes = Да, впустить
board-asks-no = Нет
board-column-seat = Делегация
board-column-doing = Чем занята
board-column-acts = Команды
board-column-duty = Обязанность
board-column-done = Сделано
board-column-due = Надо
board-nobody = нет учеников
board-stopped = фильтр остановил сообщений: { $count }
board-muted = без слова
board-remove = Убрать: { $who }; можно отменить
board-latency = { $ms } мс
board-line-online = на связи
board-line-slow = медленно
board-line-lost = потеряна
board-line-empty = бот
board-by_bot = Пусть за { $seat } играет бот; ученики смотрят
board-give_back = Вернуть { $seat } ученикам
board-seat_more = Больше: { $seat }
board-points = { $points } очк.
board-doing-empty = играет бот
board-doing-bot = играет бот
board-doing-steward = держит управляющий
board-doing-away = все ушли
board-doing-ready = готова
board-doing-sealed = приказы отданы
board-doing-drafting = пишет проект
board-doing-reading = читает
board-flag-no_offer = нет предложений
board-flag-below_zero = в долгу
board-flag-tempted = соблазн
board-flag-secret_text = тайный текст
board-flag-steward = управляющий
board-flag-report = сообщение
board-flag-approval = платёж
board-flag-muted = без слова

# --- что кто-то сделал последним ---
did-OfferTreaty = предложила текст
did-CounterTreaty = встречный текст
did-RejectTreaty = отклонила текст
did-WithdrawOffer = отозвала текст
did-InitialArticle = согласна со статьёй
did-SignTreaty = подписала
did-RatifyTreaty = утвердила
did-VoteRatification = голосовала
did-SaveDraft = правит проект
did-SetOrders = пишет приказы
did-PlaceBid = сделала ставку
did-SendMessage = написала
did-MarkReady = сменила готовность
did-AnswerIncident = ответила на карту
did-MakePledge = обещала
did-AnswerFinding = ответила на упрёк
did-RequestInspection = просит проверку
did-GiveNotice = выходит из договора
did-TakeJob = делит обязанности
did-LobbyApproval = убеждает своих
did-VoteMotion = голосовала

# --- договоры ---
board-treaties = Договоры
board-all_texts = Все ({ $count })
board-on_table = На столе: { $count }
board-in_force = В силе: { $count }
board-over = Позади: { $count }
board-kept = исполнено { $kept } из { $all }
board-findings = Не исполнено: { $count }
board-no_drafts = Открытых предложений нет.
board-no_texts = Нет.
board-draft = Проект { $number }
board-seals = печатей: { $done } из { $all }
board-seal-bound = обязана
board-seal-signed = подписала
board-seal-refused = отказала
board-seal-open = не подписала
board-locked = закрыт вами
board-lock = Закрыть текст
board-unlock = Открыть текст
board-lock_note = С закрытым текстом никто ничего не делает; что в силе, действует дальше.
board-frame_changed = Изменены условия:
board-article-changed = изменена
board-article-added = новая
board-article-removed = убрана
board-tempted = соблазн: { $who }
board-tempted_note = { $who }: нарушить этот текст в этом году выгодно: сбережённое больше риска.
board-reasons = Что ответили боты и почему
board-duties = Обязанности
board-short = мало
board-finding-suspected = подозрение
board-finding-confirmed = подтверждено
board-finding-dropped = снято
board-finding-cured = исправлено
board-grade-minor = мелкое
board-grade-material = существенное
board-grade-grave = тяжкое

# --- пульс ---
board-pulse = Пульс класса
board-trust = доверие { $points }
board-spread = неравенство слова { $percent } %
board-curve-fragments = Обломки
board-curve-health = Орбита
board-curve-steppe = Степь
board-curve-tension = Напряжение
board-numbers = Числа
board-turn = Ход
board-signed = Подписано текстов

# --- сообщения ---
board-messages = Сообщения
board-to_check = проверить
board-channel-plenary = Общий зал
board-channel-seat = своя делегация: { $who }
board-channel-pair = { $who }
board-channel-friends = друзья председателя: { $who }
board-channel-teacher = вам: { $who }
board-in_turn = ход { $turn }
board-bot = бот
board-bulletin = хочет опубликовать
board-release = Выпустить
board-hidden = скрыто
board-hide = Скрыть
board-read = Прочитано
board-answer = Ответить
board-keep = Оставить
board-warn = Предупредить { $who }
board-alone = Только для { $who }
board-approvals = платежей ждёт: { $count }
board-warn_text = Что вы хотите сказать?
board-warn_note = Прочтёт только этот ученик.
board-no_messages = Пока никто не писал.
board-filter = Фильтр слов включён · вы видите все каналы
board-mute_all = Тишина
board-unmute_all = Вернуть слово
board-tell = Сообщение всем
board-send = Отправить
board-told = Отправлено.

# --- колода ---
board-deck = Впереди
board-deck_all = Все карты
board-answered = ответили
board-hold = Придержать
board-let = Пустить
board-held = придержана
board-play = Сыграть
board-no_cards = На столе карт нет.
board-more_cards = { $count ->
    [one] и ещё { $count }
   *[other] и ещё { $count }
}
board-claim = { $claimant } требует возмещения: { $defendant } («{ $title }»). Решаете вы:
board-award-dismiss = Ничего
board-award-half = Половина
board-award-full = Всё
board-write = Написать свою карту
board-write_note = Она сразу ляжет на все столы как новость. Это можно отменить.
board-write_send = На стол
board-news_out = Карта на столе.

# --- делегация подробно ---
board-reputation = репутация { $points }
board-influence = влияние { $points }
board-brief = Тайное задание
board-agenda = Тайная цель:
board-counted = команд: { $commands }, сообщений: { $messages }
board-move = Дать { $who } место в
board-move_go = Пересадить
board-swap = Поменять { $who } с
board-swap_go = Поменять
board-mute = Без слова
board-unmute = Вернуть слово
board-new_key = Новый ключ места
board-whole_delegation = Вся делегация
board-bot_takes = Пусть играет бот
board-steward_takes = Пусть держит управляющий
board-students_take = Вернуть
board-grant = Дать денег, млн $ (ниже 0: взять)
board-grant_influence = и влияния
board-grant_go = Сделать

# --- комната ---
board-room_title = Комната { $code }
board-talk = Разговор
board-chat-free = Свободный текст
board-chat-phrases = Только готовые фразы
board-chat-off = Только вслух
board-words = Слова, которые не отправляются, через запятую
board-words_go = Сохранить список
board-timers = Таймеры
board-timers-one = { $times ->
    [0] Без таймеров
    [one] По плану
   *[other] Дольше в { $times } раза
}
board-roles = Роли без места
board-free_press = пресса публикует без спроса
board-roles_go = Открыть эти
role-press = Пресса
role-secretariat = Секретариат ООН
role-lobby = Промышленное лобби
role-inspectors = Инспекторы
role-observers = Наблюдатели
board-help = Что делают кнопки
board-a_delegation = делегация
board-next_phase = Следующая фаза
board-dials = Регуляторы
board-dial-harshness = Как скоро закрывается оболочка
board-dial-money = Кошельки
board-dial-heat = Происшествия
board-dial-temper = Как упорно торгуются боты
board-dial-clauses = Виды статей
board-dial-ratification = Утверждение
board-dial-secrecy = Тайные тексты
board-dial-false_findings = Ложные тревоги
board-setting-mild = мягко
board-setting-normal = обычно
board-setting-harsh = жёстко
board-setting-low = мало
board-setting-high = много
board-setting-mixed = по-разному
board-setting-hard = упорно
board-setting-12 = 12
board-setting-22 = 22
board-setting-30 = 30
board-setting-approval = по одобрению
board-setting-team_vote = голосованием
board-setting-off = нет
board-setting-on = да
board-asteroid = Астероид
board-asteroid_show = Только если никто не смотрит на ваш экран
board-asteroid-chance = решает случай
board-asteroid-hit = попадёт
board-asteroid-miss = пролетит мимо
board-secrets = Тайные цели
board-reveal = Показать все тайные цели
board-hide_secrets = Снова скрыть цели
board-history = История
board-history_note = При возврате всё, что было, остаётся в журнале. Копия — вторая комната; эта не меняется.
board-rewind = К началу хода { $turn }
board-fork = Копия как вторая комната
board-acts = Что вы сделали
board-undone = отменено
board-no_acts = Пока ничего.
board-files = Взять с собой
board-report = Сохранить отчёт
board-bring = Вернуть игру
board-bring_note = Файл, сохранённый кнопкой «Сохранить файл игры».
board-bring_refused = Это не файл игры, или такая игра здесь уже есть.
board-game = Сохранить файл игры
board-files_note = Оба файла делаются для вас и больше нигде не хранятся. В файле игры есть всё, и тайны тоже: раздавайте его только после разбора.
board-room_end = Конец комнаты
board-close_room = Закрыть комнату
board-close_note = Все уходят; журнал остаётся на этом компьютере.
board-delete_room = Удалить всё сейчас
board-delete_note = { $places ->
    [one] Удаляются журнал, сообщения и пропуск { $places } ученика. Вернуть их не сможет никто.
   *[other] Удаляются журнал, сообщения и пропуска { $places } учеников. Вернуть их не сможет никто.
}
board-min = мин

# --- вопросы перед тем, что заметят многие ---
ask-EndGame = Закончить игру и открыть разбор
ask-RewindTurn = Вернуться к началу хода { $turn }
ask-RevealSecrets = Показать все тайные цели
ask-other = Сделать

# --- что сделал учитель ---
act-other = Вы что-то изменили.
act-AssignSeat = { $place } теперь в делегации: { $seat }.
act-SwapPlaces = Два ученика поменялись местами.
act-RemovePlayer = { $place }: место освобождено.
act-ReplaceByBot = За { $seat } теперь играет бот.
act-ReturnSeat = { $seat }: снова играют ученики.
act-TakeSteward = { $seat }: держит управляющий.
act-RelieveSteward = { $seat }: снова играют ученики.
act-MuteAll = Вы изменили, кто может писать.
act-MuteSeat = { $seat }: вы изменили, кто может писать.
act-MutePlayer = { $place }: вы изменили право писать.
act-HideMessage = Сообщение скрыто.
act-LockTreaty = Вы изменили замок текста «{ $treaty }».
act-ExtendPhase = Добавлено секунд: { $seconds }.
act-HoldIncident = Вы изменили, может ли прийти «{ $kind }».
act-PlayIncident = «{ $kind }» на столе.
act-WriteNews = Ваша карта на столе.
act-GrantResources = { $seat }: вы дали или взяли.
act-RevealSecrets = Вы изменили, кто видит тайные цели.
act-SetChat = Вы изменили, как говорят ученики.
act-SetFilter = Вы изменили список слов.
act-Announce = Вы написали всем.
act-WarnPlayer = Вы написали: { $place }.
act-StartGame = Игра началась.
act-NextPhase = Вы открыли следующую фазу.
act-EndGame = Вы закончили игру.
act-PauseGame = Вы поставили игру на паузу.
act-ResumeGame = Игра пошла дальше.
act-ReflectivePause = Вы задали классу вопрос.
act-RewindTurn = Вы вернулись к началу хода { $turn }.
act-SettleReport = Жалоба разобрана.
act-ReleaseBulletin = Бюллетень выпущен.
act-ChooseAsteroid = Вы выбрали, что сделает астероид.
act-SetDial = Вы изменили настройку игры.
act-SetTimers = Вы изменили таймеры.
act-ReleaseWords = Вы изменили, какие слова на стене.
act-ShowAnswers = Вы изменили, показаны ли верные ответы.
act-SetRoles = Вы изменили роли без места.

# --- scenarios ---
scenario_page-title = Сценарии
scenario_page-note = Измените копию сценария или загрузите свой файл. Проверка идёт, пока вы пишете; ничего не покидает этот компьютер.
scenario_page-upload = Загрузить файлы
scenario_page-check = Проверить снова
scenario_page-keep = Сохранить и играть
scenario_page-play = Пробная игра
scenario_page-playing = Компьютеры играют. Десять игр — около минуты; можно писать дальше.
scenario_page-played = Пробные игры ботов: { $games }
scenario_page-few = Так мало игр показывают, есть ли почва для договора. Чтобы увидеть, равны ли места, дайте сыграть 200: steppe scenario check ПАПКА --play 200
scenario_page-not_yet = Пока сыграть нельзя: ошибки перечислены выше.
scenario_page-no_place = У этого сервера нет папки для своих сценариев; запустите его через «steppe serve».
scenario_page-from = Начать с:
scenario_page-new = нового
scenario_page-report = Отчёт проверки
scenario_page-sound = всё в порядке
scenario_page-sound_note = Сценарий можно играть.
scenario_page-line = Строка { $line }
scenario_page-use = Взять { $cure }
scenario_page-too_many = Слишком много файлов сразу: не больше { $most }.
scenario_page-mistakes = ошибок: { $count }
scenario_page-warnings = замечаний: { $count }

# Что ученики говорят от себя: викторина, одно слово, билет на выход.
voices-title = Голоса класса
voices-note = Ответили { $people } из { $students }. Никто не видит, кто что сказал.
voices-open = Голоса ({ $count })
voices-quiz_in_lobby = Викторину начали: { $count }.
voices-board = Одним словом ({ $count })
voices-no_words = Слов пока нет. Доску ученики найдут в своём окне.
voices-release = Показать всем
voices-release_all = Показать все слова
voices-recall = Убрать
voices-exit = Билет на выход
voices-pause = Пауза для размышлений, ход { $turn }
voices-answers =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
       *[other] { $count } ответов
    }
voices-none = Ответов пока нет.
voices-quiz = Викторина
voices-option = Вариант
voices-before = до игры
voices-after = после
voices-right = верно
voices-show = Показать верные ответы
voices-hide = Скрыть верные ответы
voices-files = Таблицы для Excel и других программ
voices-files_note = Без имён. Удаляются вместе с комнатой.

# Лист урока: что учитель читает и печатает до урока.

sheet-open = Для учителя
sheet-note = Только для вас: здесь задания делегаций и верные ответы. Напечатайте или держите на экране, которого класс не видит.
sheet-names = Имена
sheet-names-real = Настоящие имена
sheet-names-fictional = Вымышленные имена
sheet-notes = Заметки учителю
sheet-objectives = Чему учатся
sheet-curriculum = Место в программах
sheet-verify = сверьте со своей программой
sheet-briefs = Делегации и их задания
sheet-surplus = Роли без места за столом
sheet-usual_words = Читает слова, которые есть в игре.
sheet-quiz = Вопросы до и после игры
sheet-aim = цель { $number }
sheet-right = верно
sheet-discussion = Вопросы для обсуждения
sheet-exit = Билет на выход
sheet-facts = Что известно
sheet-no_facts = Пока имена вымышлены, фактов о настоящих государствах здесь нет.
