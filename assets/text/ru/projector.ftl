# Проектор: что показывает стена класса.
# Machine-made, awaiting a native reader.

# --- вход ---
projector-join = Откройте игру, выберите «Войти в класс» и введите
projector-address = Адрес сервера:
projector-qr = или наведите телефон
projector-words = Одним словом
projector-learned = Викторина: верно { $before } % до игры и { $after } % после
projector-quiz = Викторина: верно { $after } %
projector-scores = Очки по целям
projector-scores_note = Каждый цвет — одна цель; тёмный конец — тайная. Первого места нет: каждого мерили его собственными целями.
projector-here = { $count ->
    [0] Пока никого нет
    [one] Уже здесь: { $count } участник
    [few] Уже здесь: { $count } участника
   *[other] Уже здесь: { $count } участников
}

# --- игра ---
projector-health = Здоровье орбиты
projector-tension = Напряжённость
projector-tension-ok = Спокойно
projector-tension-warn = Тревожно
projector-tension-bad = Опасно
projector-demand = Спрос, единиц
projector-flying = на орбите: { $units }
projector-chart = Обломки в средней оболочке (100 = январь 2023)
projector-past = до сих пор
projector-future = с договорами в силе
projector-future_with = + «{ $title }»
projector-closes = оболочка закрывается
projector-today = сегодня
projector-later = через { $years } лет неба
projector-launches = Пуски { $year } года: { $count }
projector-no_launches = Пока нет.
projector-outcome-failure = неудача
projector-outcome-scrubbed = ждёт
projector-map = Степь: { $percent } %
projector-map_key = состояние · занято / слоты
projector-quarter = { $quarter } квартал
projector-queue_held = Слоты этого года: у кого они
projector-queue_flown = Пуски этого года
projector-texts = Открытые тексты: { $count }
projector-seals = ✎ подпись ✓ ратификация
projector-no_texts = Пока нет.
projector-announced = Текст не опубликован
projector-state-conference = на столе конференции
projector-state-signed = подписан
projector-state-pending = ждёт ратификаций
projector-state-in_force = в силе
projector-state-amending = изменяется
projector-state-suspended = приостановлен
projector-state-in_breach = нарушен
projector-signed = «{ $title }»: подписано
projector-failed = { $who }: неудачный пуск, { $payload }

# --- пауза и неполадки ---
projector-think = Подумайте:
projector-paused = Пауза
projector-paused_note = Игра скоро продолжится. Поднимите глаза и слушайте.
projector-lost = Нет связи с сервером; пробуем снова
projector-unknown = Комнаты с таким кодом нет
projector-unknown_note = Проверьте шесть цифр или сначала откройте комнату.
