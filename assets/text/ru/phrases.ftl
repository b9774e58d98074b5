# machine-made, awaiting a native reader
# Готовые фразы: по одному короткому предложению.

phrase-hello = Добрый день
phrase-thanks = Спасибо
phrase-sorry = Просим прощения
phrase-agree = Мы согласны
phrase-no = Мы не можем это принять
phrase-maybe = Возможно; посмотрим внимательнее
phrase-why = Почему?
phrase-explain = Объясните, пожалуйста, ещё раз
phrase-time = Нам нужно время
phrase-later = Вернёмся к этому позже
phrase-hurry = Времени мало; давайте решать
phrase-first_you = Начинайте вы
phrase-first_we = Начнём мы
phrase-need = Что вам нужнее всего?
phrase-offer = Посмотрите наше предложение
phrase-counter = Мы ответим встречным
phrase-sign = Пожалуйста, подпишите
phrase-trade = Вы уступите в одном, мы — в другом
phrase-together = Построим это вместе
phrase-fair = Это справедливо
phrase-unfair = Это несправедливо
phrase-both_gain = От этого выиграют обе стороны
phrase-price = Цена слишком высока
phrase-too_little = Этого слишком мало
phrase-purse = В этот ход наша казна пуста
phrase-promise = Мы держим слово
phrase-proof = Как вы это докажете?
phrase-who_checks = Кто это проверит?
phrase-if_broken = Что будет, если это нарушат?
phrase-kept = Вы сдержали слово
phrase-broken = Вы не сдержали слово
phrase-cure = Мы это исправим
phrase-public = Сделаем текст открытым
phrase-between_us = Пусть текст останется между нами
phrase-people = Сначала должен согласиться наш народ
phrase-slots = Нам нужны слоты
phrase-pads = Площадки нужно чинить
phrase-steppe = Берегите степь
phrase-crews = Безопасность экипажей прежде всего
phrase-sky = Храните орбиту чистой
phrase-forecast = Посмотрите прогноз для орбиты
phrase-mediator = Позовём посредника
phrase-good_work = Хорошая работа
phrase-article_agree = Мы согласны со статьёй { $article }
phrase-article_change = Статью { $article } нужно изменить
phrase-article_why = Зачем вам статья { $article }?
phrase-article_out = Уберите, пожалуйста, статью { $article }
phrase-article_amount = В статье { $article } мы можем принять { $number }
phrase-pay = Мы можем заплатить { $number } млн долларов
phrase-want = Мы просим { $number } млн долларов
phrase-slots_want =
    { $number ->
        [one] Нам нужен { $number } слот
        [few] Нам нужны { $number } слота
       *[other] Нам нужно { $number } слотов
    }
phrase-slots_give =
    { $number ->
        [one] Мы можем дать { $number } слот
        [few] Мы можем дать { $number } слота
       *[other] Мы можем дать { $number } слотов
    }
phrase-satellites =
    { $number ->
        [one] Не больше { $number } спутника
       *[other] Не больше { $number } спутников
    }
phrase-from_turn = Начиная с хода { $turn }
phrase-until_turn = До хода { $turn }
phrase-ask_seat = Что думает { NAME($seat) }?
phrase-with_seat = Пусть { NAME($seat) } будет с нами
phrase-without_seat = Мы обойдёмся без { NAME($seat, case: "gen") }
phrase-talk_seat = Сначала поговорим с { NAME($seat, case: "ins") }
phrase-inspect_seat = Мы хотим посмотреть, что делает { NAME($seat) }
phrase-give_if = Если { NAME($seat) } будет с нами, мы добавим { $number } млн долларов
