### The window: every word that the client writes itself.
### Machine-made, awaiting a native reader.

## Суммы

amount-money = { $sign }{ $value } млн $

## Языки

language-name = Русский
language-en = English
language-ru = Русский
language-kk = Қазақша

## Титул

title-subtitle = Из степи на орбиту
title-join = Войти в класс
title-join-note = Введите код от учителя
title-return = Вернуться в комнату
title-return-note = Комната { $code } хранит ваше место
title-solo = Одиночная миссия
title-solo-note = Переговоры с компьютерными делегациями
title-version = Версия { $version } · Семьдесят лет Байконура, 1955–2025

## Настройки

settings-heading = Настройки
settings-note = Хранятся на этом устройстве
settings-done = Готово
settings-language = Язык
settings-scale = Размер текста
settings-colours = Цвета
settings-standard = Обычные цвета
settings-contrast = Высокий контраст
settings-calm = Движение
settings-calm-note = Меньше движения: без дрейфа, тряски и частиц
settings-full_screen = Окно
settings-full_screen-note = На весь экран ({ $key })
settings-master = Громкость: { $percent } %
settings-music = Музыка: { $percent } %
settings-effects = Звуки: { $percent } %

## Меню и вопросы

menu-heading = Меню
menu-solo = Одиночная миссия на этом компьютере
menu-room = Комната { $code } · ключ вашего места { $key }
menu-back = Назад в игру
menu-debrief = Разбор
menu-report = Отчёт за год
menu-briefing = Моё задание
menu-delegation = Наша делегация
menu-codex = Кодекс
menu-settings = Настройки
menu-leave = Выйти из комнаты
question-no = Остаться
question-quit = Закрыть игру?
question-quit-note = Комната, в которую вы вошли, сохранит ваше место.
question-quit-yes = Закрыть
question-notice = Выйти из этого договора?
question-notice-note = Действуют срок уведомления и плата из текста. Другие это запомнят.
question-notice-yes = Уведомить о выходе
question-reserve = Сделать оговорку?
question-reserve-note = Статья не будет действовать ни от вас, ни для вас. Не больше двух статей; другие могут возразить.
question-reserve-yes = Оговорить
question-pledge = Пообещать это сейчас?
question-pledge-note = Обещание вне договоров: до последнего хода статьи или на два года. Его никто не взыщет, но в разборе оно встанет рядом с делами.
question-pledge-yes = Обещать
question-object = Возразить против оговорки?
question-object-note = Тогда между вами и той стороной, что сделала оговорку, этот договор не действует.
question-object-yes = Возразить
question-report = Сообщить об этом сообщении?
question-report-note = Учитель посмотрит его. Больше никто не узнает, что сообщили вы.
question-report-yes = Сообщить
question-leave = Выйти из комнаты?
question-leave-note = Место останется за вами. Пока вас нет, делегацию ведёт управляющий.
question-leave-yes = Выйти

## Вход и одиночная игра

join-heading = Войти в класс
join-note = Учитель показывает шесть цифр
join-code = Код комнаты
join-code-hint = Шесть цифр
join-address = Адрес класса
join-address-hint = 192.168.1.20:8765
join-where = Адрес написан под кодом на доске. Он остаётся таким, как в прошлый раз.
join-join = Войти
join-busy = Входим…
join-back = Назад
join-not_yet = Сначала введите шесть цифр и адрес.
solo-length = Сколько ходов?
solo-turns = { $turns ->
    [one] { $turns } ход
    [few] { $turns } хода
   *[other] { $turns } ходов
}
solo-start = Открыть миссию
solo-busy = Открываем…

## Лобби и задание

lobby-heading = Выберите делегацию
lobby-note = Нажмите на делегацию, чтобы занять место за столом
title-host = Открыть комнату
title-host-note = Для учителя: комната на этом компьютере для класса
host-about = Комната откроется на этом компьютере для всех в той же сети. Ученики вводят адрес и шесть цифр, которые показывает лобби. За свободные места играет компьютер. Каждая фаза кончается, когда все готовы.
host-start = Открыть комнату
lobby-host-note = адрес: { $address }
lobby-code = Код комнаты
lobby-code-note = Введите его на первой странице
lobby-solo = Одиночная миссия
lobby-solo-note = против компьютерных делегаций
lobby-scenario = Сценарий
lobby-length = Длина
lobby-turns = { $turns ->
    [one] { $turns } ход
    [few] { $turns } хода
   *[other] { $turns } ходов
}
lobby-start = Начало
lobby-here = { $count } здесь
lobby-clauses = Видов статей
lobby-mine = Ваше место
lobby-take = Занять
lobby-full = Занято
lobby-full-tip = В этой делегации нет свободных мест.
lobby-bot = компьютер, { $temper }
lobby-ready_count = Готовы делегаций: { $ready } из { $seats }
lobby-starts = Учитель начнёт игру, когда все соберутся
lobby-solo-start = Начинайте, когда прочтёте задание
lobby-brief = Моё задание
lobby-ready = Мы готовы
lobby-unready = Ещё не готовы
lobby-begin = Начать миссию
briefing-private = Только для вас
briefing-no_brief = В этом сценарии нет тайного задания. Смотрите на цели.
briefing-agenda = Тайная задача · до 15 очков
briefing-red_lines = Красные линии
briefing-fate = Небо оценивают через три хода после последнего, без новых запусков. На эту оценку умножаются очки всех.
briefing-aims = По чему вас оценят
briefing-weight = вес
briefing-treaties = Что вас связывает сегодня
briefing-no_treaties = Пока вас не связывает ни один договор.
briefing-done = Понятно
temper-profiteer = ловкий торговец
temper-free_rider = безбилетник
temper-custodian = хранитель неба
temper-reciprocator = равным за равное
temper-broker = строитель мостов

## Цели

objective-wanted = Цели: { $names }
objective-host_income = доход хозяина
objective-steppe = здоровая степь
objective-multi_vector = связи со всеми сторонами
objective-convening = созыв и посредничество
objective-baiterek = «Байтерек» построен и летает
objective-secure_access = надёжный доступ к космодрому
objective-baikonur_launches = пуски с космодрома
objective-wealth = богатство
objective-services = услуги с орбиты
objective-prestige = престиж
objective-science = наука
objective-education = образование
objective-trust_in = доверие других
objective-lunar_track = путь к Луне
objective-launch_record = число пусков
objective-cadence = частота пусков
objective-partners = партнёры по договорам
objective-mid_health = здоровье средней оболочки
objective-norms = нормы на орбите
objective-commercial_share = доля коммерческих спутников
objective-market_share = доля рынка
objective-debris_regime = сильный договор о мусоре
objective-eo_services = наблюдение Земли
objective-autonomous_access = собственные слоты
objective-launches_sold = проданные пуски
objective-fair_share = справедливая доля слотов
objective-removals = убранный мусор
objective-planetary_defence = защита планеты
objective-firsts = первые достижения
objective-stakes = доли в проектах
objective-profit = прибыль
objective-licence = чистая лицензия
objective-sovereignty = суверенитет
objective-debt_relief = списание долга
objective-cost = низкие расходы
objective-pd_share = доля в защите планеты
objective-norms_kept = соблюдение норм
objective-damage = предотвращённый ущерб
objective-bridge = построенные мосты
objective-rescue = спасение
objective-red_lines = красные линии
objective-chair_award = честное председательство

## Переговоры

talks-parties = делегаций: { $count }
talks-channels = Каналы
talks-plenary = Пленум
talks-everybody = все делегации: { $count }
talks-own = Наша делегация
talks-teacher = Учитель
talks-teacher_note = посредник и помощь
talks-interview = интервью с прессой
talks-us = только мы
talks-trust = доверяют вам: { $trust }
talks-text_note = { $state } · { $who }

## Рамка игры

tab-steppe = Степь
tab-orbit = Орбита
tab-talks = Торг
tab-slots = Слоты
tab-projects = Проекты
tab-ledger = Книга
frame-you = вы
frame-menu = Меню: отчёт, задание, настройки, выход
frame-asked = Народ ждёт нашего «да» или «нет»: текстов на странице переговоров — { $count }
frame-ready = Нам в этой фазе больше не нужно времени
frame-unready = Нам всё же нужно время
frame-turn = Ход { $turn } из { $turns } · { $year }
frame-pause = пауза
resource-cash = казна
resource-reputation = вес
resource-orbit = орбита
resource-units = единиц
phase-lobby = Лобби
phase-brief = Сводка
phase-negotiate = Торг
phase-orders = Приказы
phase-launch = Пуск
phase-review = Итоги
phase-ended = Конец
banner-paused = Учитель поставил игру на паузу. Черновики можно править.
banner-payment = Заказы ещё на { $money } ждут казначея.
banner-lost = { $count ->
    [0] Связь потеряна. Пробуем снова; ничего не пропало.
    [one] Связь потеряна. Пробуем снова; ждёт отправки { $count } приказ.
    [few] Связь потеряна. Пробуем снова; ждут отправки { $count } приказа.
   *[other] Связь потеряна. Пробуем снова; ждут отправки { $count } приказов.
}

## Тексты и их состояния

state-draft = черновик
state-offered = предложен
state-countered = встречный
state-initialled = согласован
state-signed = подписан
state-pending = ждёт ратификации
state-in_force = в силе
state-amending = меняется
state-suspended = приостановлен
state-in_breach = нарушен
state-expired = истёк
state-terminated = расторгнут
state-rejected = отклонён
state-withdrawn = отозван
state-lapsed = снят
visibility-public = открытый
visibility-announced = объявленный
visibility-secret = тайный

## Бумага и печати

paper-untitled = Текст без названия
paper-changes = { $count ->
    [one] { $count } правка
    [few] { $count } правки
   *[other] { $count } правок
}
paper-frame = Стороны и условия
paper-writing = На вашем столе, не отправлен
paper-offered = Проект { $number } · { $who }, ход { $turn }
paper-stands = { $state } · { $visibility }
paper-empty = Статей пока нет. Добавьте карточку и задайте её значения.
paper-initial = Согласиться с этой статьёй
paper-uninitial = Отозвать согласие
paper-reserved = Оговорка: { $who }.
paper-add = Добавить статью
seal-you = Вы
seal-party = Сторона
seal-refused = Не ратиф.
seal-ratified = Ратиф.
seal-signed = Подпись
seal-agreed = Согласие
seal-partly = Отчасти
seal-reading = Читает
seal-count = { $have } из { $need }
seal-rule-all = печатей; ратифицируют все
seal-rule-count = печатей нужно для силы
seal-rule-named = печатей; ратифицируют названные
seal-rule-share = печатей; ратифицирует доля

## The joint board

board-heading = Совместный совет
board-note = Хозяин и арендатор голосуют об этом каждый год; приказ арендатора считается его голосом «за».
board-silent = Другие ещё не голосовали.
board-voted = { $who }: { $vote }.
board-vote-yes = за
board-vote-no = против
board-done = Готово

## Список текстов

list-with = Вы и { $who }
list-all = Договоры и предложения
list-note = { $count ->
    [0] Текстов пока нет.
    [one] { $count } текст
    [few] { $count } текста
   *[other] { $count } текстов
}
list-new = Написать новый текст
list-card = { $who } · { $count ->
    [one] { $count } статья
    [few] { $count } статьи
   *[other] { $count } статей
}
list-secret = Черновик знаете только вы
list-secret-note = Никто не узнает о черновике, пока вы его не предложите. Потом стороны смогут обсуждать его здесь.
about-reputation = Вес в мире
about-satellites = Спутники
about-disposal = Сошли с орбиты
about-tracking = Уровень слежения
about-our_trust = Вы доверяете
about-their_trust = Доверяют вам
about-played = Компьютер: { $temper }

## Что даст текст

impact-heading = Проект { $number }: вам
impact-draft = Ваш проект: вам
impact-treaty = Этот договор: вам
impact-nothing = Добавьте статью, чтобы увидеть, что она изменит.
impact-better = Выгода
impact-better-tip = Чего весь текст стоит для вас против отсутствия сделки, за три хода: деньги, слоты, небо, степь, вес и доверие одной суммой.
impact-a_year = { $money } в год
impact-cash = Деньги
impact-slots = Слоты
impact-sky = Чистое небо
impact-steppe = Степь
impact-reputation = Вес
impact-trust = Доверие
impact-approval = Одобрение дома
impact-passes = { $value } из 100: ратифицируют
impact-lobby = { $value } из 100: нужно убедить
impact-fails = { $value } из 100: не пройдёт
impact-no_lines = Ничто в этом тексте не волнует ваш народ.

## Что можно сделать с текстом

do-offer = Предложить
do-counter_send = Отправить
do-propose = Предложить
do-keep = Хранить
do-discard = Бросить
do-edit = Править
do-delete = Удалить
do-agree = Согласны
do-sign = Подписать
do-counter = Встречный
do-withdraw = Отозвать
do-unagree = Взять назад
do-reject = Отклонить
do-ratify = Ратифицировать
do-lobby = Убедить (2)
do-refuse = Не сейчас
do-accede = Присоединиться
do-board = Совет
do-object = Возразить
do-vote_yes = За
do-vote_no = Против
do-amend = Изменить
do-no_renewal = Не продлевать
do-notice = Выйти
do-copy = Взять за основу

## Редакторы

edit-article = Статья { $n }
edit-choose = Выберите статью
edit-by = Кто обещает
edit-to = Кому
edit-from_turn = Действует с
edit-from_turn-any = начала
edit-to_turn = Действует до
edit-to_turn-any = конца
edit-turn = ход { $n }
edit-cure = Срок исправить нарушение
edit-if = Если
edit-at_least = не меньше
edit-at_most = не больше
edit-then = То действует
edit-add_inner = Добавить
edit-back = Назад к условию
edit-equal = поровну
edit-remove = Убрать статью
edit-pledge = Обещать
frame-heading = Сам договор
frame-title = Название
frame-parties = Стороны
frame-parties-us = Мы всегда сторона своих текстов.
frame-form = Форма
form-treaty = договор
form-contract = контракт
frame-visibility = Кто может знать
frame-entry = В силе, когда ратифицируют
frame-entry-all = все
frame-entry-count = сторон: { $count }
frame-open = Другие могут войти позже
frame-open-no = нет
frame-open-all = все государства
frame-duration = Срок
frame-endless = без срока
frame-renewal = Продление
renewal-none = кончается
renewal-auto = продлевается сам
frame-notice = Уведомление о выходе
frame-fee = Плата за выход
frame-vote = Голосование
vote-consensus = консенсус
vote-two_thirds = две трети
vote-majority = большинство
vote-weighted = по спутникам
vote-double_majority = двойное большинство
frame-amend = Изменения принимают
amend-all = все
amend-two_thirds = две трети
amend-acceptors = кто согласен
frame-depositary = Депозитарий

## Разговоры

speech-empty = Здесь пока никто ничего не сказал.
speech-hidden = Скрыто учителем
speech-you = Вы
speech-teacher = Учитель
speech-report = Сообщить учителю
versions-counter = Встречное, проект { $number }
versions-compare = Сравнить
versions-out = без статьи { $article }
speech-turn = ход { $turn }
speech-read = ход { $turn } · прочитано
speech-off = Чат выключен. Говорите лично.
speech-write = Напишите в этот канал…
speech-send = Отправить

## Значения

value-article = Статья { $article }

## Что волнует народ

approval-breaking = мы нарушаем такой договор
approval-pride = национальная гордость
approval-protest = сёла протестуют и ждут ответа
approval-lease_long = аренда слишком долгая
approval-toxic_many = слишком много ядовитых ракет
approval-toxic_very_many = чересчур много ядовитых ракет
approval-env_fee = за природу платят
approval-host_votes = у нас есть голос в совете
approval-host_slots = собственные слоты
approval-rent_low = плата за аренду низкая
approval-steppe_ill = степь больна
approval-rent_high = плата за аренду высокая
approval-lease_short = аренда короткая
approval-pads_inspected = чужие проверяют старты
approval-toxic_enough = хватает места нашим ракетам
approval-host_slots_few = хозяин берёт мало слотов
approval-sublease = хозяин берёт много с каждого слота
approval-inspections_many = слишком много проверок
approval-weapons_banned = на орбите нет оружия
approval-slots_for_us = слоты для нас
approval-fund_by_history = мы платим за старый мусор
approval-host_votes_over_us = другие решают о наших пусках
approval-not_inspected = никто не проверяет
approval-tests_banned = испытания оружия запрещены
approval-tracking = данные слежения общие
approval-fund_expensive = фонд дорогой
approval-cap_tight = предел тесный
approval-disposal = спутники сходят с орбиты
approval-fund_or_fee = у орбиты есть цена
approval-inspected = проверки согласованы
approval-no_sanction = нет наказания за нарушение
approval-secret = текст тайный
approval-payments = мы много платим
approval-inspectors = инспекторы на наших заводах
approval-fund_equal = все платят одинаково
approval-fund_fair = платит тот, кто мусорил
approval-removal = мусор убирают
approval-no_notice = о пусках не предупреждают
approval-fund_share = наша доля в фонде велика
approval-know_how = мы чему-то учимся
approval-ride = полёт для наших людей
approval-stake = доля в проекте
approval-deposited = хранится у нас
approval-use_fee = плата за орбиту высокая
approval-slots_cheap = слоты дешёвые
approval-factories_inspected = инспекторы на наших заводах
approval-by_fault = платит только виновный

## Приказы

orders-heading = Лист приказов
orders-page-launches = Пуски
orders-page-ground = Земля
orders-page-special = Ещё
orders-title-launches = Этот пуск
orders-title-ground = Земля
orders-title-special = Другие приказы
orders-empty = Ничего не запланировано. Добавьте пуск слева: он возьмёт самую дешёвую ракету и первый подходящий слот.
orders-no_launches = В этом году пусков нет.
orders-add = Запланировать пуск
orders-closed = Приказы принимают в фазах «Торг» и «Приказы».
orders-saved = Лист сохранён. До пуска его никто не видит.
orders-advised = Лист заполнил ваш советник. Так он и полетит; меняйте что угодно.
orders-repeated = Как в прошлом году. Так и полетит; меняйте что угодно.
orders-sending = Отправляем…
orders-year = Год { $year }
orders-home = свой полигон: { $who }
orders-home_range = свой полигон
orders-payload = Груз
orders-satellites = { $count ->
    [one] { $count } спутник
    [few] { $count } спутника
   *[other] { $count } спутников
}
orders-shell = Оболочка
orders-vehicle = Ракета
orders-fails = из 100 падает { $percent }
orders-toxic = ядовитое топливо
orders-clean = чистое топливо
orders-place = Откуда
orders-go = В плохую погоду
go-wait = ждать
go-wait-note = Пуск переносится на следующий квартал.
go-fly = лететь
go-fly-note = Падают ещё 3 из 10.
orders-guests = Летят с нами
orders-rides = Школьные кубсаты
orders-remove = Убрать этот пуск
orders-upkeep = Уход за всеми стартами
orders-upkeep-note = Платим за общие старты: каждый лучше на 0,8 %
orders-lease_upkeep = Расходы по аренде
orders-lease_upkeep-note = Обещано: { $money }. Меньше — нарушение, его могут найти.
orders-share = { $share } % · { $money }
orders-visits = Проверки
orders-visits-note = По { $money }, не больше { $most }; только где разрешает договор.
orders-visit-of = { $who }: { $where }
orders-margin = Наценка на наши ракеты
orders-margin-note = Другие платят её сверх цены ракеты.
orders-refuse = Не продавать пуски
orders-refuse-note = Отказы видны всем.
orders-closures = Закрыть коридор
orders-closures-note = Степь отдыхает; кто летит через него, ждёт.
orders-denials = Не отдать слот
orders-denials-note = Станет видно при пуске; обычно это нарушение.
orders-tugs = Буксиры работают в, по цене
orders-tugs-note = Сколько фонд платит за единицу.
orders-tracking = Чем делимся на деле
orders-promised = обещан уровень { $n }
orders-as_promised = Как обещано
orders-know_how_shared = Делиться знаниями
orders-admits = Пускать инспекторов
orders-announces = Объявлять пуски и манёвры
orders-spy = Искать тайные договоры
orders-spy-note = Стоит влияния: { $points }; находит один из двух.
orders-weapon = Испытать оружие на своём обломке
orders-weapon-note = Обломки на десятилетия, напряжённость +15, вес −25; где запрещено — тяжкое нарушение.
orders-conduct = В конце жизни спутника
orders-per_unit = за единицу
orders-break = Нарушить сознательно
orders-breaks = Это нарушает статью { $article }: «{ $treaty }».
orders-broken = Мы сознательно нарушаем статью { $article }: «{ $treaty }».
orders-ready = Мы готовы
orders-unready = Ещё не готовы
conduct-priced = { $name } · { $money }
conduct-none = ничего
conduct-none-note = Из 100 сходят 35. Ни одно обещание не сдержано.
conduct-sail = парус
conduct-sail-note = Из 100 сходят 85 за 25 лет.
conduct-kit = комплект
conduct-kit-note = Из 100 сходят 95 за 5 лет.
conduct-care = комплект и уход
conduct-care-note = Из 100 сходят 99. Сдержаны все обещания.
bill-cash = Казна
bill-launches = Пуски
bill-bids = Ставки
bill-projects = Проекты и уход
bill-special = Другие приказы
bill-conduct = Конец жизни
bill-lease = Расходы по аренде
bill-slots = Свои слоты
bill-left = Останется не меньше
gives-steppe = степь +{ $points }
gives-prestige = престиж +{ $points }
gives-science = наука +{ $points }
gives-education = образование +{ $points }
gives-science_yearly = наука +{ $points } в ход
gives-education_yearly = образование +{ $points } в ход
gives-reputation_yearly = вес +{ $points } в ход
gives-influence_yearly = влияние +{ $points } в ход
gives-pad_slots = слотов в год: { $points }
gives-tourism = { $money } в ход
shell-LOW = нижняя
shell-MID = средняя
shell-HIGH = верхняя
shell-GEO = GEO
shell-MOON = Луна
shell-DEEP = дальний космос

## Слоты

slots-heading = Доска пусковых слотов
slots-open = свободно: { $count }
slots-our_bids = наших ставок: { $count }
slots-pad = { $kind }, { $condition } %
slots-held_by = держит { $who }
slots-from = от { $money }
slots-bid = ставка { $money }
slots-not_open = закрыто
slots-repair = ремонт
slots-no_slot = нет слота
slots-hint-next = Следующий год, если ничего не изменится. Новые договоры, стройки и ремонт его меняют.
slots-is-held = занят
slots-is-contested = наша ставка
slots-is-open = свободен, с ценой
slots-is-closed = закрыт
slots-is-flown = использован
slots-about = Выберите слот на доске. На свободный можно сделать ставку, чужой купить, на свой назначить пуск или продать его.
slots-about-next = Что мы получили бы в следующем году и по какому праву. Сначала гарантированные слоты, остальное — у того, кто управляет стартом.
slots-ours = Наши слоты в этом году
slots-ours-next = Наши слоты через год
slots-ours-none = В этом году у нас нет слотов.
slots-unplanned = пуск не назначен
slots-when = кв. { $quarter } · { $letter } · { $what }
slots-weather = плохая погода: { $percent } из 100
slots-your_bid = Ваша закрытая ставка
slots-base = не меньше { $money }
slots-spend = можно потратить { $money }
slots-points = { $points ->
    [one] { $points } очко
    [few] { $points } очка
   *[other] { $points } очков
}
slots-score = Оценка ставки
slots-place = Сделать ставку
slots-placed = Ставка сделана
slots-sealed = До пуска её никто не видит. Платите, только если выиграете.
slots-owner = Держит
slots-source = Откуда
slots-price = Цена слота
slots-bought = Куплен за
slots-plan = Назначить пуск
slots-sell = Продать
slots-buy = Предложить купить
slots-contract = Продажа: { $slot }
slots-coming = Это прогноз по известным вам договорам. Заказать на следующий год пока ничего нельзя.
slots-on_offer = в торге
slots-offer_to = Продажа: { $who }
source-quota = квота хозяина
source-grant = договор
source-control = управление стартом
source-trade = продажа
source-pool = общий фонд
source-waiting = перенос пуска
source-quota-short = квота
source-grant-short = договор
source-trade-short = куплен
source-pool-short = фонд
source-waiting-short = перенос
pledge-kit = Комплекты в конце жизни в этом году
pledge-tracking = Данные слежения этого пуска — всем
pledge-cubesat = Взять школьный кубсат
pool-uniform = Побеждают высшие ставки; все платят высшую проигравшую.
pool-first_price = Побеждают высшие ставки и платят своё.
pool-scored = Цена в млн $ считается вдвойне; обещания тоже дают очки и обязывают.
pool-lottery = Один билет на слот; платят цену слота.
pool-priority = По очереди служб; платят цену слота.
pool-pro_rata = Пропорционально заявкам; платят цену слота.
class-mini = мини
class-medium = средний
class-heavy = тяжёлый

## Степь

steppe-people = Делегации
steppe-trust = доверие к вам
steppe-treaties = { $count ->
    [0] нет договоров
    [one] { $count } договор
    [few] { $count } договора
   *[other] { $count } договоров
}
steppe-is_ready = готовы
steppe-state = Мир
steppe-health = Здоровье степи
steppe-tension = Напряжённость
steppe-fund = Фонд степи
steppe-rollout = Вывоз
steppe-weather = Непогода, %
steppe-cargo = { $what } · кв. { $quarter }
quarter-short = кв. { $quarter }
steppe-stages = построено { $stages } из 3 очередей
steppe-pad = { $condition } % · { $slots ->
    [one] { $slots } слот
    [few] { $slots } слота
   *[other] { $slots } слотов
}
steppe-manifest = План пусков
steppe-flights = Пуски года
steppe-slots_used = занято слотов: { $used } из { $slots }
steppe-no_plans = Пусков пока нет. Запланируйте их на вкладке «Проекты».
steppe-planned = В плане
outcome-success = На орбите
outcome-failure = Неудача
outcome-scrubbed = Ждёт погоды
card-news = Новость
card-until = до хода { $turn }
card-source = Как было на самом деле

## Орбита

orbit-shells = Оболочки орбиты
orbit-load = индекс обломков
orbit-index = { $index }
    .named = индекс { $index }
orbit-pieces = { $count } шт.
orbit-closed = Оболочка закрыта: спутники в неё запускать нельзя.
orbit-health = Здоровье: { $band }
orbit-satellites = Спутники
orbit-debris = Мусор
orbit-events = Столкновения
orbit-risk = 1 из { $count } в год
orbit-baikonur = Космодром
orbit-positions = { $taken } из 12
orbit-modules = модулей: { $count }
orbit-fleets = На орбите
orbit-trend = Индекс обломков
orbit-closes = закроется при { $index }
    .far = предел далеко: { $index }
band-LOW = Нижняя
band-LOW-note = 350–600 км
band-MID = Средняя
band-MID-note = 600–1000 км
band-HIGH = Верхняя
band-HIGH-note = 1000–2000 км
band-GEO = ГСО
band-GEO-note = 35 786 км
band-MOON = Луна
band-MOON-note = две программы
health-open = Открыта
health-strained = Под нагрузкой
health-crowded = Переполнена
health-closed = Закрыта

## Книга обещаний

ledger-promises = Наши обещания в этом году
ledger-promises-none = В этом году мы никому ничего не должны.
ledger-treaties = Договоры в силе
ledger-treaties-none = Ни одного договора в силе.
ledger-findings = Нарушения
ledger-findings-none = Никто не нашёл нарушенных обещаний.
ledger-article = Статья { $article } · { $treaty }
ledger-pledge = обещано до хода { $turn }: { $who }
ledger-everybody = все
ledger-kept = сдержано
ledger-short = { $done } из { $due }
ledger-announced = Закрытый текст
ledger-others = между { $who }
ledger-until = по ход { $turn }
ledger-finding = { $kind } · ход { $turn }
ledger-breach = Статья { $article }, «{ $treaty }»: { $grade }.
ledger-cure = Можно исправить до хода { $turn }.
ledger-do-admit = Признать
ledger-do-contest = Оспорить
ledger-do-apologise = Извиниться и заплатить
ledger-do-upheld = Это правда
ledger-do-dropped = Это не так
ledger-do-suspend = Приостановить нашу статью
ledger-do-terminate = Выйти из договора
finding-suspected = подозрение
finding-confirmed = доказано
finding-dropped = снято
finding-cured = исправлено
evidence-hint = Только намёк.
evidence-strong = Сильные улики.
evidence-proof = Доказательство.
answered-admit = Признано.
answered-explain = Дано объяснение.
answered-contest = Оспорено.

## Отчёт

report-heading = Отчёт за { $year } год
report-note = Что произошло, в числах и новостях
report-done = Назад
report-launches = Пуски
report-launches-none = Пока ничего не летало.
report-books = Наши счета и мир
report-books-none = Чисел пока нет.
report-news = Новости
report-news-none = Пока тихий год.
report-press = Пресса
report-lobby = Открытое письмо
report-secretariat = Секретариат ООН
report-inspectors = Инспекторы
report-observers = Наблюдатели
role-interview = Если выбрана делегация, это вопрос для интервью, иначе — бюллетень.
report-flight = кв. { $quarter } · { $rocket } · { $where }
report-cash = Казна
report-cash_change = Изменение за ход
report-services = Заработано услугами
report-receipts = Получено по договорам
report-payments = Уплачено по договорам
report-reputation = Вес
report-index = Индекс, средняя оболочка
report-steppe = Здоровье степи
report-tension = Напряжённость в мире
report-lost = Потеряно наших спутников
report-removed = Убрано объектов мусора
report-pieces = { $band } · обломков: { $pieces }

## Разбор

debrief-waiting = Книги ещё закрывают.
debrief-points = { $points ->
    [one] { $points } очко
    [few] { $points } очка
   *[other] { $points } очков
}
debrief-agenda = Тайная задача
debrief-report = Отчёт
debrief-menu = Меню
sky-active_active = Столкнулись два спутника
sky-active_derelict = Спутник столкнулся с мёртвым
sky-active_body = Спутник столкнулся со ступенью
sky-derelict_derelict = Столкнулись два мёртвых спутника
sky-derelict_body = Мёртвый спутник столкнулся со ступенью
sky-body_body = Столкнулись две ступени
sky-fragment_destroys_active = Обломок разрушил спутник
sky-fragment_disables_active = Обломок вывел спутник из строя
sky-fragment_destroys_derelict = Обломок разбил мёртвый спутник
sky-fragment_chips_derelict = Обломок задел мёртвый спутник
sky-fragment_destroys_body = Обломок разбил ступень
sky-fragment_chips_body = Обломок задел ступень
sky-centimetre_disables_active = Мелкий обломок вывел спутник из строя
sky-body_explodes = Взорвалась ступень
sky-derelict_explodes = Взорвался мёртвый спутник

## Связь, фазы и новости

link-unreachable = По этому адресу никто не отвечает. Проверьте адрес и школьную сеть.
link-no_place = У этого устройства больше нет места в той комнате.
link-no_keeper = Миссию не удалось открыть: { $why }
phase-brief-note = Год начинается. Прочтите новости и счета.
phase-negotiate-note = Предлагайте, отвечайте, подписывайте.
phase-orders-note = Заполните лист приказов. Его никто не видит.
phase-launch-note = Ракеты летят.
phase-review-note = Книги закрыты, обещания проверены.
news-a_text = текст
news-offered = { $who } предлагает вам «{ $title }»
news-pledge = { $who } обещает: { $what }
news-countered = { $who } отвечает новым проектом «{ $title }»
news-rejected = { $who } отклоняет «{ $title }»
news-agreed = { $who } соглашается со статьями «{ $title }»
news-signed = { $who } подписывает «{ $title }»
news-message = Сообщение: { $who }
news-lapsed = «{ $title }» больше не на столе
news-ratified = { $who } ратифицирует «{ $title }»
news-not_ratified = { $who } не ратифицирует «{ $title }»
news-in_force = «{ $title }» в силе
news-ended = «{ $title }» больше не действует
news-flight-success = { $payload }: на орбите
news-flight-failure = { $payload }: пуск не удался
news-flight-scrubbed = { $payload }: ждёт погоды
news-dropped = Приказ снят. { $why }
news-not_possible = Это больше невозможно.
news-slot_won = Вы выиграли слот { $slot }
news-slot_denied = Ваш слот { $slot } не отдали
news-works_done = Готово: { $project }
news-weapon = { $who } испытывает оружие на орбите: обломков { $pieces }
news-finding = Нарушено обещание? { $who }: { $kind }
news-confirmed = { $who }: нарушение доказано

## Старт

liftoff-line = { $rocket } · { $where } · { $who }

## Полезные нагрузки одним словом, для клеток доски слотов

payload-comms = Связь
payload-crew_flight = Экипаж
payload-earth_obs = Съёмка
payload-edu_cubesats = Кубсаты
payload-lunar_module = Луна
payload-micro_sat = Микро
payload-navigation = ГНСС
payload-pd_craft = Защита
payload-relay = Реле
payload-science_platform = Наука
payload-ssa_sensor = Радар
payload-tug = Буксир

## Год в сценах

show-next = Дальше
show-end = К игре
show-again = Смотреть год
act-failure = { $what }: потеря
act-rollout = { $what }: вывоз
act-docking = Стыковка: экипаж прибыл
act-wreck = Обломки падают в степь
act-wreck-toxic = Обломки и ядовитое топливо в степи
act-collision = высота { $altitude } км · новых обломков: { $pieces }
act-signing = Договор подписан
act-source = Источник: { $source } ({ $year })
step-ignition = зажигание
step-liftoff = отрыв
step-clear = выше башни
step-orbit = на орбите
step-lost = потеряна
fact-shell = орбита
fact-chance = шанс успеха
fact-satellites = спутники
fact-prestige = престиж
fact-science = наука
fact-education = образование
voice-guest = летит вместе
voice-rocket = построила ракету
voice-slot = дала окно по договору
voice-pad = держит площадку
voice-toxic = ядовитое топливо над степью

## Зал конференции

hall-back = К переговорам
hall-chair = председатель
hall-until = Заседает до
hall-turn = хода { $turn }
hall-seats = Делегаций с голосом: { $count }
hall-decisions = Решения
hall-brackets = Параметров в скобках: { $count }. Текст читается по первому значению.
hall-adopted = Принято.
hall-sponsor = Поддержать это значение
hall-cancel = Отмена
hall-propose = Предложить
hall-none = Конференция ещё не созвана. Напишите договор для нескольких государств и созовите её в «Стороны и условия».
hall-stars = Оцените председателя
hall-star = { $stars } из 5
floor-heading = На обсуждении
floor-motion = Предложение
floor-free = Слово свободно
floor-free-note = Любая делегация с голосом может внести предложение.
floor-moves = { $who } предлагает: { $motion }.
floor-seconded = Поддержка: { $who }.
floor-second = Поддержать
floor-yes = За
floor-no = Против
floor-close = Закрыть голосование
floor-voted = Голосовали: { $seats }.
floor-our_yes = Мы: за.
floor-our_no = Мы: против.
floor-offered = { $who } предлагает для статьи { $article }: { $value }.
floor-offices-accept = Принять
floor-offices-refuse = Отклонить
floor-circle = За дверью по статье { $article }: { $seats }.
floor-object = Возразить
floor-article = Статья { $article }
floor-adopt_article = Принять статью
floor-delete_article = Удалить статью
floor-postpone = Отложить
floor-propose = Другое значение
floor-choose = На голосование: { $value }
floor-friends = Друзья председателя
floor-offices = Добрые услуги
floor-rule = Сначала: как голосуем?
floor-session = Весь текст
floor-call = Созвать конференцию
floor-call-note = Стороны вместе работают над текстом по статьям. Стоит 3 влияния, если сценарий не о конференции.

## Кодекс

codex-title = Кодекс
codex-note = Что известно на самом деле и кто это говорит
codex-done = Назад
codex-topics = Темы
codex-topic-history = Аренда и право
codex-topic-site = Космодром
codex-topic-pads = Площадки
codex-topic-vehicles = Ракеты
codex-topic-ports = Другие космодромы
codex-topic-norms = Договоры и нормы
codex-topic-debris = Мусор на орбите
codex-topic-defence = Защита планеты
codex-topic-debate = Проверь источник
codex-topic-events = Так уже было
codex-topic-clauses = Статьи договоров
codex-mark-V = Прочитано в источнике
codex-mark-V2 = Источники согласны
codex-mark-C = Источники противоречат
codex-mark-K = Не проверено
codex-mark-U = Неизвестно
codex-mark-S = Так говорит статья
codex-mark-D = Число этой игры
codex-source_of = { $source } · на { $year }
codex-as_of = на { $year }
codex-event = Эта карта игры основана на настоящем событии.
codex-vehicle = { $who }: { $kind }, { $fuel }.
codex-toxic = ядовитое топливо
codex-clean = чистое топливо
codex-vehicle-numbers = Пуск стоит { $money }; удачны { $odds }.

## Наша делегация

team-title = Наша делегация
team-done = Назад
team-members = Кто что делает
team-steward = Управляющий
team-waiting = Ждёт нас
team-away = { $who } (нет)
team-nobody = Здесь пока никого.
team-jobs = Обязанности: { $who }
team-jobs-note = Каждая обязанность должна быть за кем-то. Что вправе одна, не вправе другие.
job-head = Глава делегации
job-head-note = Предлагает, подписывает, ратифицирует, голосует, объявляет готовность.
job-launch = Директор пусков
job-launch-note = Пуски, слоты, ставки, проекты и ответы на карты.
job-treasurer = Казначей
job-treasurer-note = Одобряет заказы свыше 25 миллионов; назначает наценку.
job-legal = Юрист
job-legal-note = Парафы, оговорки, нарушения и проверки.
job-science = Учёный
job-science-note = Конец жизни, уборка, слежение и зоны падения.
team-take = Передать управляющему
team-steward-note = Он ведёт место, пока нас нет, как сказано здесь. Кто вернулся, сразу на месте.
team-waiting-none = Ничего не ждёт. Здесь будет то, что сделал управляющий.
team-pay = Оплатить
team-stop = Не платить
team-payment = Просит { $who }
team-payment-note = На столько больше, чем заказы до сих пор.
team-summit = Принять всех
team-summit-note = Одно очко влияния. Напряжённость мира падает на три.
team-back = Пока вас не было
team-back-span = ходы { $since }–{ $until }
team-back-note = Вот что сделал управляющий.
team-turn = ход { $turn }
team-act-SetOrders = Отдал приказы
team-act-RejectTreaty = Отклонил предложение
team-act-InitialArticle = Парафировал
team-act-SignTreaty = Подписал
team-act-RatifyTreaty = Ратифицировал
team-act-AnswerIncident = Ответил на карту
team-act-SendMessage = Написал
team-act-MarkReady = Объявил готовность
team-act-GiveNotice = Направил уведомление
team-act-AnswerFinding = Ответил о нарушении
team-open-offer = Осталось: предложение
team-open-card = Осталась: карта
team-open-finding = Осталось: нарушение
team-open-ratification = Осталась: ратификация
steward-manifest = Пуски
steward-manifest-repeat = как в прошлом ходу
steward-manifest-crew_and_science = экипажи и наука
steward-manifest-nothing_new = ничего нового
steward-promises = Обещания
steward-promises-keep_all = держать все
steward-promises-keep_sanctioned = только с санкцией
steward-money = Деньги
steward-money-never_below_zero = не ниже нуля
steward-money-down_to_minus_50 = до −50 млн
steward-end_of_life = Конец жизни
steward-end_of_life-as_promised = как обещано
steward-end_of_life-full_kit = полный комплект
steward-renewals = Продлевать договоры
steward-renewals-yes = да
steward-renewals-no = нет
steward-new_offers = Новые предложения
steward-new_offers-decline = вежливо отклонять
steward-new_offers-accept_if_better = принимать, если лучше
steward-margin = Лучше хотя бы на
steward-margin-5 = 5 %
steward-margin-10 = 10 %
steward-margin-15 = 15 %
steward-margin-20 = 20 %
steward-kinds = Только с такими статьями
steward-pool_bids = Ставки на слоты
steward-pool_bids-slot_price = цена слота
steward-pool_bids-up_to_20 = до 20 млн
steward-pool_bids-none = нет
steward-incidents = Карты
steward-incidents-default = первый ответ
steward-incidents-cheapest = дешевле
steward-incidents-kindest = добрее к партнёрам
steward-ratify = Ратифицировать подписанное
steward-ratify-if_approved = если поддержка от 50
steward-ratify-no = нет

## Астероид и Луна

asteroid-heading = Астероид
asteroid-chance = Вероятность удара
asteroid-known = Изучено
asteroid-size = Ущерб
asteroid-unknown = неизвестно
asteroid-pushes = Удачных ударов
asteroid-corridor = Под траекторией: { $seats }
asteroid-fall-missed = Он прошёл мимо.
asteroid-fall-deflected = Его отклонили.
asteroid-fall-hit = Он упал.
moon-heading = Места на Луне
moon-note = Три места у южного полюса, в том порядке, как они лежат.
moon-done = Готово
moon-zone = Наша зона
moon-km = { $km } км
moon-notice = С уведомлением зона действует со следующего хода. Без него сразу, но теряется доверие.
moon-notice-yes = с уведомлением
moon-notice-no = без уведомления
moon-claim = Занять
moon-free = свободно
moon-site-rim = Край кратера
moon-site-ridge = Гряда
moon-site-massif = Массив

## Разбор, вторая страница

debrief-page-result = Итоги
debrief-page-deals = Места и сделки
debrief-page-site = Космодром
debrief-replay = Повтор
debrief-look = Чего достигло это место
debrief-scores-parts = часть на каждую цель, последняя — тайная
debrief-sky-index = индекс обломков, средняя оболочка
debrief-sky-rise = +{ $points } за ход
debrief-sky-treaty = договор о мусоре
debrief-network-width = ширина линии — число статей
debrief-bond-lease = аренда
debrief-bond-slots = окна пусков
debrief-bond-debris = мусор
debrief-bond-lunar = Луна
debrief-bond-general = прочее
debrief-bond-wide = почти все
debrief-bond-broken = нарушено
debrief-bonds = { $count ->
    [one] договор
    [few] договора
   *[many] договоров
}
debrief-site-title = Откуда взлетает будущее
debrief-site-land = Степь была здесь раньше всех. Она несла всадников, потом рельсы, потом ракеты и ничего не просила. Ваши годы оставляют ей { $steppe } из 100.
debrief-site-exercise = Вы сыграли учение: такие встречи и принимает нейтральная земля. Возьмите доводы с собой.
debrief-spared = сбережено { $points }
debrief-sky-none = без договора
debrief-sky-ours = ваш класс
debrief-sky-strict = строгий код
debrief-sky-tip = Те же пуски, если бы никто ничего не убирал и если бы все убирали всё. По быстрым уравнениям карт.
debrief-award-bridge_builder = Строитель мостов
debrief-award-most_trusted = Наибольшее доверие
debrief-award-clearest_text = Самый ясный текст
debrief-award-rising_voice = Растущий голос
debrief-bridge-diplomatic = Дипломатический мост
debrief-bridge-scientific = Научный мост
debrief-bridge-commercial = Торговый мост
debrief-lease = Сделка об аренде
debrief-lease-none = Открытой аренды между хозяином и арендатором не было.
debrief-lease-note = Каждая точка — вариант текста «{ $title }». 0 — худший для стороны, 100 — лучший.
debrief-lease-axis = ценность: { $who }
debrief-lease-signed = подписано { $host } / { $tenant }
debrief-lease-fair = лучшая честная { $host } / { $tenant }
debrief-lease-left = { $points ->
    [0] Лучше для одной стороны без вреда другой не было.
    [one] Осталось { $points } очко, не вредившее никому.
    [few] Осталось { $points } очка, не вредивших никому.
   *[many] Осталось { $points } очков, не вредивших никому.
}
debrief-pledges = Обещания на словах
debrief-texts = Действовавшие тексты

## Иски перед арбитром

claims-against = требует возмещения: { $who }
claims-under = Статья { $article }, { $title }.
claims-open = Решение до хода { $turn }.
claims-dismiss = Отклонить
claims-half = Присудить половину
claims-full = Присудить всё
claims-dismiss-done = Отклонено.
claims-half-done = Присуждена половина: { $money }.
claims-full-done = Присуждено: { $money }.

# Викторина, одно слово, билет на выход: на это каждый ученик отвечает сам.
quiz-title = Викторина
quiz-note = Каждый отвечает за себя. Класс увидит только, сколько человек что выбрали, но не кто.
quiz-questions = Вопросы
quiz-item = Вопрос { $number } из { $count }
quiz-choose = Выберите ответ; его можно менять, пока не показаны верные.
quiz-given = Ваш ответ сохранён. Его можно менять, пока не показаны верные.
quiz-shown = Учитель показал верные ответы.
quiz-counted = { $option } — до игры: { $before }, после: { $after }
quiz-counted_right = Верно: { $option } — до игры: { $before }, после: { $after }
quiz-done = Готово
speak-title = Ваш голос
speak-note = Вы снова просто вы. Это прочтёт только учитель и без вашего имени.
speak-word = Одним словом
speak-word_question = Какой была для вас игра?
speak-hint_word = Одно слово
speak-shown = Слова класса
speak-none = Учитель покажет слова здесь и на стене.
speak-exit = Билет на выход
speak-pause = Время подумать
speak-hint = Ваш ответ
speak-send = Отправить
speak-given = Отправлено. Напишите ещё раз, чтобы заменить.
speak-quiz = Викторина
speak-done = Готово
speak-open = Голос
speak-answer = Ответить
