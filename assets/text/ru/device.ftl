### The device: what the window says about itself: sounds in words, keys, pictures, errors.
### Machine-made, awaiting a native reader.

caption-turn = Звук: домбра открывает новую фазу
caption-signed = Звук: восходящий лад, текст подписан
caption-alert = Звук: три удара, предупреждение
caption-refused = Звук: две низкие ноты, отказ
caption-rumble = Звук: гул старта

announce-left = { $seconds ->
    [one] { $phase }: осталась { $seconds } секунда
    [few] { $phase }: осталось { $seconds } секунды
   *[other] { $phase }: осталось { $seconds } секунд
}

picture-saved = Снимок сохранён: { $file }
picture-refused = Это устройство не даёт сохранить снимок.

settings-zoom = Лупа
settings-zoom-off = Нет
settings-captions = Субтитры
settings-captions-note = Говорить словами, что звучит
settings-keys = Клавиши…
settings-fault = Последняя ошибка…

keys-heading = Клавиши
keys-note = Выберите действие и нажмите новую клавишу. Пока вы пишете, буквы остаются буквами, а Tab, стрелки и Escape работают как вначале.
keys-press = Нажмите…
keys-fixed = { $key } правит текст или меняет другие клавиши, её нельзя занять. Нажмите другую клавишу; Escape оставит прежнюю.
keys-taken = { $key } уже занята: «{ $action }». Нажмите другую клавишу; Escape оставит прежнюю.
keys-reset = Вернуть все клавиши
key-next = Дальше (с Shift — назад)
key-use = Нажать выбранное
key-use_too = Нажать: вторая клавиша
key-back = Назад, закрыть
key-left = Влево
key-right = Вправо
key-up = Вверх
key-down = Вниз
key-promises = Наши обещания
key-magnifier = Лупа
key-full_screen = На весь экран
key-picture = Сохранить снимок

fault-heading = Последняя ошибка
fault-note = Покажите это учителю. Здесь нет имён и ничего из вашей игры.
fault-none = На этом устройстве ошибок не было.
fault-copy = Скопировать текст
fault-kept = В этом окне что-то сломалось; ваша игра цела. Что именно, покажут настройки: «Последняя ошибка».

link-newer = В классе версия новее, чем здесь ({ $version }). Обновите игру на этом устройстве.

orders-none_fits = Больше ни один пуск не помещается: кончились слоты, площадки или деньги.

join-around = Классы в этой сети
    .hint = Нажмите на свой класс, чтобы войти. Если игра уже идёт, введите шесть цифр.
