# Разбор: страница, печать и клиент.
# Machine-made, awaiting a native reader.

debrief-title = Разбор
debrief-length = { $turns ->
    [one] { $turns } ход
    [few] { $turns } хода
   *[other] { $turns } ходов
}, мест за столом: { $seats }
debrief-yourselves = Вы снова вы
debrief-yourselves-note = Выйдите из роли. Вы играли за государства, которые могут смотреть на вещи иначе, чем вы.
debrief-fate = Небо, которое у вас одно
debrief-fate-note = Оценка через три хода после последнего, без новых пусков: мусор продолжает сталкиваться, действующие договоры — работать.
debrief-fate-numbers = Здоровье орбиты { $health } %, индекс обломков { $index }, здоровье степи { $steppe }, напряжённость в мире { $tension }
debrief-shared = Очки всех × { $factor }
debrief-ending-open_skies = Открытое небо
debrief-ending-managed = Небо под контролем
debrief-ending-crowded = Тесное небо
debrief-ending-closed_shell = Закрытая орбита
debrief-scores = Чего достигло каждое место
debrief-scores-note = Очки по эталону, а не друг против друга. Золото может получить каждый.
debrief-no-par = Для этого сценария ещё нет эталона, поэтому есть числа, но нет медалей.
debrief-seat = Место
debrief-objectives = Открытые цели
debrief-launches = Пуски
debrief-satellites = Спутники
debrief-reputation = Репутация
debrief-final = Итог
debrief-medal-gold = золото
debrief-medal-silver = серебро
debrief-medal-bronze = бронза
debrief-medal-none = без медали
debrief-sky = Обломки на орбите
debrief-sky-note = Индекс обломков по оболочкам; 100 — небо января 2023 года. При { $close } оболочка закрывается.
debrief-index = Индекс: { $band }
debrief-projection = Средняя оболочка после конца, прогноз
debrief-year = Год
debrief-steppe = Здоровье степи
debrief-tension = Напряжённость
debrief-bridges = Три моста хозяина
debrief-bridges-note = Дипломатический: связи со всеми сторонами и встречи на этой земле. Торговый: доходы хозяина и «Байтерек». Оба — средние очков. Научный: очки науки и образования, которые все делегации заработали на этом космодроме.
debrief-network = Кто с кем договорился
debrief-network-note = Чем больше статей действует между двумя местами в конце, тем шире линия.
debrief-cohesion = Один стол или блоки?
debrief-cohesion-texts = Договоров в силе
debrief-cohesion-pairs = Пар с договором
debrief-cohesion-groups = Групп без связи
debrief-cohesion-modularity = Модулярность блоков
debrief-cohesion-note = Модулярность больше 0, если блоки держатся порознь, меньше 0, если договариваются между собой (М. Ньюман, 2004).
debrief-site-chart = Пуски с космодрома
debrief-site-note = золото: отсюда, { $share } % всех пусков игры
debrief-site-tip = Столбик — пуски года, золотая часть ушла с общего космодрома. Линия — договоры в силе с хозяином или об аренде и окнах.
debrief-site-agreements = { $count ->
    [one] { $count } договор
    [few] { $count } договора
   *[many] { $count } договоров
}
debrief-site-here = С космодрома
debrief-site-through = Договоры через него
debrief-treaties = Соглашения: { $count }
debrief-secret = было тайным
debrief-breaches = { $count ->
    [one] { $count } нарушение
    [few] { $count } нарушения
   *[other] { $count } нарушений
}
debrief-state-draft = черновик
debrief-state-offered = предложено
debrief-state-countered = встречное предложение
debrief-state-initialled = парафировано
debrief-state-signed = подписано
debrief-state-pending = ждёт ратификаций
debrief-state-in_force = действует до конца игры
debrief-state-amending = изменяется
debrief-state-suspended = приостановлено
debrief-state-in_breach = нарушено
debrief-state-expired = истекло
debrief-state-terminated = прекращено
debrief-state-rejected = отклонено
debrief-state-withdrawn = отозвано
debrief-state-lapsed = осталось без ответа
debrief-none = Нет.
debrief-refused = Предложения, из которых ничего не вышло: { $count }
debrief-turn = Ход { $turn }
debrief-unanswered = Причину никто не назвал.
debrief-promises = Нарушенные обещания
debrief-article = Статья
debrief-grade = Тяжесть
debrief-status = Что стало потом
debrief-grade-minor = малое
debrief-grade-material = существенное
debrief-grade-grave = тяжкое
debrief-finding-suspected = подозрение
debrief-finding-confirmed = подтверждено
debrief-finding-dropped = снято
debrief-finding-cured = исправлено
debrief-all-kept = Нарушенных обещаний не найдено.
debrief-talk = Обсудите
debrief-said = Что сказал класс
debrief-said-note = Для учителя. Ответили: { $people }; кто что написал, не видно.
debrief-model-note = Модель для размышлений, а не для прогнозов: цены, шансы и слоты — числа самой игры.
