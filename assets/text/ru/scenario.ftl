# Machine-made, awaiting a native reader.
# Что говорит проверка сценария: одно предложение на ошибку и, где можно, как её исправить.

# --- files ---
file-missing = Такого файла нет.
file-is-folder = Это папка, а не файл.
file-no-scenario = Такого сценария нет; в своей папке нужен файл scenario.yaml. Есть: { NAME($known) }.
file-outside = Этот файл лежит вне папки сценария; перенесите его внутрь.
file-outside-named = «{ $name }» лежит вне папки сценария; скопируйте файл в папку и назовите его здесь.
file-otherwise-called = Файла scenario.yaml здесь нет, но есть «{ $name }»; назовите его scenario.yaml.
file-too-large = В файле { $bytes } байт; в файле сценария может быть не больше { $most }.
file-bad-name = Такое имя файла не подходит: буквы, цифры, _ и - с .yaml, не глубже одной папки.
file-shipped-id = Сценарий «{ $name }» уже есть в игре; выберите другой id.
file-folder-full = В файлах сценария вместе более { $most } значений; этот файл не прочитан. Уберите лишнее.
file-not-utf8 = Это не текст UTF-8. Сохраните файл в редакторе в кодировке UTF-8.
file-not-yaml = Это не читается как YAML: { $problem }.
file-no-colon = Здесь не хватает двоеточия с пробелом; пишите «ключ: значение».
file-second-colon = Лишнее двоеточие или неверный отступ: текст с двоеточием возьмите в кавычки, ключи одной группы начинайте с одного столбца.
file-open-bracket = Скобка, открытая здесь, не закрыта, или внутри не хватает запятой.
file-open-quote = Кавычка, открытая здесь, не закрыта.
file-tab = Здесь табуляция; поставьте вместо неё пробелы.
file-indent = Строка начинается не в том столбце, что строки, к которым она относится; сдвиньте её.
file-strange-character = Здесь стоит знак, которого не бывает в тексте; удалите его.
file-alias = Якоря и ссылки (& и *) здесь не используются; текст, который так начинается, возьмите в кавычки.
file-dash = Каждая строка списка начинается с дефиса и пробела: «- kind: …».
file-odd-start = Текст, который начинается с такого знака, возьмите в кавычки.
file-odd-space = Здесь особый пробел, возможно, скопированный со страницы в сети; удалите его и наберите обычные.
file-not-beside = { $cure ->
    [no-cure] Файла «{ $name }» в папке нет.
   *[other] Файла «{ $name }» в папке нет; может быть, «{ $cure }»?
}
file-too-deep = Слишком много уровней вложенности; двадцати достаточно.
file-too-many-values = Слишком много значений в одном файле; разделите его.
file-several-documents = Три дефиса начинают второй документ; в одном файле только одна вещь.
file-odd-key = Карта или список не могут быть ключом; перед двоеточием напишите слово.
file-not-a-map = Сценарий начинается с ключей, таких как «format: 2» и «id: …».
file-newer-format = Файл формата { $given }; эта версия игры читает до { $known }. Обновите игру.

# --- shape ---
shape-unknown-key = { $cure ->
    [no-cure] Ключа «{ $name }» здесь нет.
   *[other] Ключа «{ $name }» здесь нет; может быть, «{ $cure }»?
}
shape-missing-key = Здесь не хватает ключа «{ $name }».
shape-twice = «{ $name }» стоит здесь дважды; считается только последнее.
shape-not-an-option = { $cure ->
    [no-cure] «{ $name }» не может быть «{ $given }»; выберите из: { $options }.
   *[other] «{ $name }» не может быть «{ $given }»; может быть, «{ $cure }»? Выберите из: { $options }.
}
shape-too-small = «{ $name }» равно { $given }; наименьшее — { $limit }.
shape-too-large = «{ $name }» равно { $given }; наибольшее — { $limit }.
shape-too-few = «{ $name }»: нужно не меньше { $limit }.
shape-too-many = «{ $name }»: больше чем { $limit }.
shape-too-long = «{ $name }» длиннее { $limit } знаков.
shape-no-value = У «{ $name }» нет значения: напишите его после двоеточия или удалите строку. Всё после # — примечание.
shape-empty = Файл «{ $name }» пуст.
shape-cut-number = Число разорвано запятой: пишите его с точкой, например 0.{ $name }.
shape-not-a-number = { $cure ->
    [no-cure] «{ $name }» — это { $given }; нужно { $wanted ->
        [integer] целое число: только цифры
       *[other] число: только цифры, перед дробной частью точка
    }.
   *[other] «{ $name }» — это { $given }; может быть, { $cure }? Без знаков, запятых и кавычек.
}
shape-pattern = { $cure ->
    [no-cure] «{ $given }» — имя не той формы: страны — три заглавные латинские буквы, прочие имена — строчные латинские буквы, цифры и _.
   *[other] «{ $given }» — имя не той формы; может быть, «{ $cure }» латинскими буквами?
}
shape-wrong-kind = «{ $name }» — это { $given }; нужно: { $wanted ->
        [integer] целое число
        [number] число
        [string] текст
        [boolean] true или false
        [array] список, например [a, b]
        [object] карта, например {"{"}a: b{"}"}
       *[other] значение другого рода ({ $wanted })
    }.

# --- meaning ---
check-unknown = { $what ->
        [seat] Нет места за столом
        [nation] В библиотеке нет страны
        [objective] Нет цели
        [agenda] Ни здесь, ни в библиотеке нет тайной цели
        [pad] Нет стартовой площадки
        [vehicle] Ни здесь, ни в библиотеке нет ракеты
        [payload] В библиотеке нет груза
        [project] В библиотеке нет стройки
        [site] В библиотеке нет космодрома
        [clause] Нет вида статьи
        [parameter] У этой статьи нет значения
        [article] В тексте нет статьи
        [incident] Нет вида события
       *[preset] Нет варианта
    } «{ $name }»{ $cure ->
    [no-cure] { $known ->
        [no-cure] .
       *[other] ; есть: { $known }.
    }
   *[other] ; может быть, «{ $cure }»?
}
check-no-preset = Нет варианта «{ $preset }»; есть { $known }.
check-no-seat-set = Нет стола на { $set } мест; есть { $known }.
check-preset-number = Вариант называется числом ходов, от 1 до { $most }; «{ $name }» — нет.
check-preset-missing = Для варианта «{ $name }» здесь нет значения; добавьте его.
check-id-folder = Имя «{ $name }», а папка «{ $folder }»; назовите их одинаково.
check-labels = Подписей { $count }, а ходов { $turns }.
check-weights = Веса { $seat } в сумме дают { $total }; нужно 100.
check-no-objectives = У { $seat } нет целей и не будет счёта.
check-no-agenda-fits = Ни одна тайная цель { $seat } не достижима с этими видами статей; цель не выпадет.
check-long-brief = В записке { $seat } ({ $language }) слов: { $count }; на страницу входит { $most }.
check-seat-set-size = За столом «{ $name }» мест: { $count }.
check-seat-set-needs = { $seat } должен быть за каждым столом: это хозяин или арендатор.
check-pair-twice = Пара { $name } стоит здесь дважды или называет одно место.
check-shares = Доли в сумме дают { $total }; можно не больше 1.
check-allowed-and-forbidden = «{ $name }» и разрешено, и запрещено; выберите одно.
check-host-is-tenant = { $seat } — и хозяин, и арендатор; космодрому нужны двое: кто им владеет и кто его арендует.
check-no-slots = У площадки «{ $name }» нет слотов: с неё никто не полетит, пока стройка или договор их не добавит.
check-grounded = «{ $name }» здесь не полетит: у её изготовителя { $seat } нет места за столом. Дайте { $seat } место или ракете другого «provider».
check-no-par = Ещё не откалибровано: игроки увидят значения целей без медалей.
check-par-stale = Сценарий изменился после калибровки; откалибруйте его снова.
check-par-order = Три отметки «{ $name }» должны возрастать.
check-text-missing = { $cure ->
    [no-cure] Текста «{ $name }» нет в text/{ $language }.yaml.
   *[other] Текста «{ $name }» нет в text/{ $language }.yaml; может быть, «{ $cure }»?
}
check-translation-missing = Не переведено ({ $language }): { $count } из { $of }, они будут по-английски: { $names } …
check-name-in-braces = { $cure ->
    [no-cure] Имя в скобках, { $name }, — не место за столом.
   *[other] Имя в скобках, { $name }, — не место за столом; может быть, { $cure }?
}
check-incident-not-available = События «{ $name }» в этой версии нет; оно будет пропущено.
check-turn-never-comes = Ход { $turn } не наступит: ходов в игре { $last }.
check-condition-shape = В условии от одного до шести сравнений, соединённых не глубже трёх раз.
check-condition-metric_unknown = { $cure ->
    [no-cure] «{ $metric }» — не открытый показатель, который можно сравнивать.
   *[other] «{ $metric }» — не открытый показатель, который можно сравнивать; может быть, «{ $cure }»?
}
check-condition-out_of_range = «{ $metric }» не бывает таким; он между { $least } и { $most }.
check-fact-source = У факта «{ $name }» отметка { $mark } и нет источника; назовите источник или поставьте K или U.
check-fact-twice = Факт «{ $name }» стоит здесь дважды.
check-quiz-answer = Верный ответ — номер { $given }, а вариантов { $most }.
check-quiz-objective = Учебной цели номер { $given } нет; их { $most }.
check-signs-nothing = { $seat } не может подписать ничего: ни один разрешённый вид статей ей не подходит. Разрешите, например, slot_grant.
check-only-timed = «{ $name }» не приходит случайно; укажите ход в «timed».
check-drawn-and-removed = «{ $name }» нужно тянуть и одновременно убрать; выберите одно.
check-weight-unused = Вероятность «{ $name }» ни на что не влияет: это событие не тянут.
check-deck-empty = В этой игре ничего не может случиться: колода пуста.
check-if-alone = «{ $name }» не ждёт условия: пишите {"{"}kind: gen_if_then, if: …, then: [{"{"}kind: { $name }, …{"}"}]{"}"}.
check-treaty-empty = В тексте «{ $title }» меньше двух сторон за столом или не осталось статей.
check-extra-missing = Это действует только с «extras: [{ $name }]»; добавьте эту строку.
check-agenda-unused = Ни у кого нет тайной цели «{ $name }»; впишите её в agendas какого-нибудь места.
check-goal-limits = Цель задаёт либо at_least, либо at_most — что-то одно.
check-goal-begins = Очки начинаются ниже at_least или выше at_most; перенесите «begins» на другую сторону.
check-goal-number = «{ $name }» — не число; задайте это в «p».
check-goal-parties = Столько сторон у текста быть не может: мест всего { $count }.
check-red-line = Красная линия проверяет ровно одно: kind, if, depositary, open_to_all или either.

# --- the command line ---
scenario-ok = { $file }: всё в порядке, вариантов { $presets }, мест { $seats }.
scenario-found = Ошибок: { $mistakes }, предупреждений: { $warnings }.
scenario-mistake = ошибка
scenario-warning = предупреждение
scenario-new = Записано: { $folder }. Теперь запустите: steppe scenario check { $folder }
scenario-new-exists = { $folder } уже есть; выберите другую папку.

# --- playthroughs ---
play-refused = { $actor }: команда { $command } отклонена: { $refusal }.
play-not-refused = Это принято, а в файле сказано, что должен быть отказ { $wanted }.
play-other-refusal = Ответ был { $given }, а в файле сказано { $wanted }.
play-never-comes = «{ $when }» в этой игре не наступает; напишите ход и фазу, например «2 orders».
play-no-card = На столе нет карточки вида «{ $kind }».
play-no-text = На столе нет текста «{ $title }».
play-no-command = Нет команды «{ $name }».
play-bad-step = «{ $what }» не читается: { $problem }
play-not-true = { $metric } равно { $given }, а должно быть { $wanted }.
scenario-proved = { $file }: сыграно шагов { $steps }, подтвердилось утверждений { $claims }.

# --- games by bots ---
tryout-preset = Ходов: { $preset }, игр ботов: { $games }; урок от { $minutes } минут:
tryout-deals = договорённости были в { $deals } из { $games } игр.
tryout-tops = впереди: { $seats }.
tryout-often = { $seat } впереди в { $percent } % игр — слишком часто. Посмотрите на цели или на начало.
tryout-sky = средний пояс заканчивает с индексом { $index } (медиана).
tryout-closed = средний пояс закрылся в { $closed } из { $games } игр, на ходу { $turn } (медиана).
tryout-unagreed = ни разу не согласовано: { $names }.
tryout-unseen = ни разу не случилось: { $names }.
tryout-still = цели, которые не сдвинула ни одна игра: { $names }.
