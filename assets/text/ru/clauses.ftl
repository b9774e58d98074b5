# Articles of treaties, and the words they share.
# Machine-made, awaiting a native reader.

money = { $sign }{ $amount } млн $
list-and = { $first } и { $last }

## Кто: слова вместо сторон

who-all = каждая сторона
    .gen = каждой стороны
    .dat = каждой стороне
    .acc = каждую сторону
    .ins = каждой стороной
    .loc = каждой стороне
who-others = остальные стороны
    .gen = остальных сторон
    .dat = остальным сторонам
    .acc = остальные стороны
    .ins = остальными сторонами
    .loc = остальных сторонах
    .num = many
who-pool = общий фонд слотов
    .gen = общего фонда слотов
    .dat = общему фонду слотов
    .acc = общий фонд слотов
    .ins = общим фондом слотов
    .loc = общем фонде слотов
who-fund = фонд договора
    .gen = фонда договора
    .dat = фонду договора
    .acc = фонд договора
    .ins = фондом договора
    .loc = фонде договора
who-host = хозяин космодрома
    .gen = хозяина космодрома
    .dat = хозяину космодрома
    .acc = хозяина космодрома
    .ins = хозяином космодрома
    .loc = хозяине космодрома

## Что может быть у каждой статьи кроме её предложения

clause-by = Это обязательство: { NAME($by) }.
clause-to = В пользу: { NAME($to) }.
clause-time = { $from ->
    [0] Действует по { $until }-й ход.
   *[other] { $until ->
        [0] Действует с { $from }-го хода.
       *[other] Действует с { $from }-го по { $until }-й ход.
    }
}
clause-cure = { $cure ->
    [0] Исправить нарушение позже нельзя.
    [one] Нарушение можно исправить за { $cure } ход.
    [few] Нарушение можно исправить за { $cure } хода.
   *[many] Нарушение можно исправить за { $cure } ходов.
}
clause-slot = { $pad } · кв. { $quarter } · { $letter }
clause-share = { $name } { $percent } %

## Как соблюдается статья

enforcement-auto = Выполняется само
enforcement-gate = Спросит перед нарушением
enforcement-audit = На доверии, проверяют другие
enforcement-vote = Голосованием
enforcement-auto-note = Игра делает это за вас. Не получится, только если не хватит денег.
enforcement-gate-note = Приказ, который её нарушает, отклоняется, пока вы не подтвердите нарушение.
enforcement-audit-note = Нарушить её ничто не мешает. Но другие могут узнать.
enforcement-vote-note = Решают стороны.
monitor-P = Открыто: нарушение видно всегда
monitor-H = Хозяин читает отчётность: 6 из 10
monitor-S = Слежение с Земли: 15, 35 или 60 из 100 по уровню
monitor-I = Инспекция: 5 из 10 за каждый визит
grade-minor = малое нарушение
grade-material = существенное нарушение
grade-grave = тяжкое нарушение

## Единицы параметров

clause-unit-percent = { $n } %
clause-unit-permille = { $n } ‰
clause-unit-years = { $n ->
    [one] { $n } год
    [few] { $n } года
   *[many] { $n } лет
}
clause-unit-turns = { $n ->
    [one] { $n } ход
    [few] { $n } хода
   *[many] { $n } ходов
}
clause-unit-slots = { $n ->
    [one] { $n } слот
    [few] { $n } слота
   *[many] { $n } слотов
}
clause-unit-launches = { $n ->
    [one] { $n } пуск
    [few] { $n } пуска
   *[many] { $n } пусков
}
clause-unit-units = { $n ->
    [one] { $n } единица
    [few] { $n } единицы
   *[many] { $n } единиц
}
clause-unit-visits = { $n ->
    [one] { $n } визит
    [few] { $n } визита
   *[many] { $n } визитов
}
clause-unit-quarters = { $n ->
    [one] { $n } квартал
    [few] { $n } квартала
   *[many] { $n } кварталов
}
clause-unit-points = { $n ->
    [one] { $n } очко
    [few] { $n } очка
   *[many] { $n } очков
}
clause-unit-seats = { $n ->
    [one] { $n } человек
    [few] { $n } человека
   *[many] { $n } человек
}
clause-unit-level = уровень { $n }
clause-unit-kg = { $n } кг
clause-unit-number = { $n }
clause-yes = да
clause-no = нет
clause-none = ничего

## Условия

condition-and = { $first } и { $last }
condition-or = { $first } или { $last }
condition-not = неверно, что { $it }
condition-group = ({ $it })
op-ge = { $metric } не меньше { $value }
op-gt = { $metric } больше { $value }
op-le = { $metric } не больше { $value }
op-lt = { $metric } меньше { $value }
op-eq = { $metric } — ровно { $value }
op-ne = { $metric } — не { $value }
metric-turn = номер хода
metric-steppe-E = здоровье степи
metric-tension-W = мировая напряжённость
metric-pd-probability = вероятность падения в процентах
metric-market-price = годовой доход единицы в млн $
metric-market-demand = спрос в единицах
metric-orbit-F = индекс обломков в оболочке «{ $name }»
metric-orbit-D = число мёртвых объектов в оболочке «{ $name }»
metric-orbit-H = здоровье орбиты в оболочке «{ $name }»
metric-nation-R = репутация { NAME($name, case: "gen") }
metric-nation-launches = число пусков { NAME($name, case: "gen") } за прошлый год
metric-nation-launches_toxic = число токсичных пусков { NAME($name, case: "gen") } за прошлый год
metric-nation-units = число действующих единиц { NAME($name, case: "gen") }
metric-nation-disposal_published = опубликованная доля увода { NAME($name, case: "gen") }
metric-nation-asat_tests = число испытаний оружия { NAME($name, case: "gen") } за прошлый год
metric-nation-arrears = долг { NAME($name, case: "gen") } в млн $
metric-nation-slots_used = число слотов, использованных за прошлый год ({ NAME($name) }),
metric-nation-tracking = уровень слежения { NAME($name, case: "gen") }
metric-treaty-parties = число сторон: { $name },
metric-pad-condition = состояние площадки «{ $name }»
metric-pad-slots = число слотов этого года на площадке «{ $name }»
fact-nation-bloc_a = { NAME($name) } входит в лунный блок A
fact-nation-bloc_i = { NAME($name) } входит в лунный блок I
fact-treaty-in_force = { $name } действует
fact-incident-active = событие «{ $name }» ждёт ответа
this-treaty = этот договор
another-treaty = договор { $name }

## Тридцать видов. Сначала предложение, затем название, строка для карточки и параметры.

lease_rent = { NAME($by) } { COUNT($by) ->
    [one] платит
   *[other] платят
} { NAME($to, case: "dat") } { MONEY($amount) } в год{ $in_kind ->
    [0] .
   *[other] , до { $in_kind } % из них товарами и услугами.
}
    .title = Аренда
    .short = Ежегодная плата за космодром
    .amount = Плата в год
    .in_kind = Доля товарами и услугами

lease_term = { NAME($by) } { COUNT($by) ->
    [one] арендует
   *[other] арендуют
} космодром у { NAME($to, case: "gen") } на { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}{ $renewal ->
    [auto] ; срок каждый раз продлевается, если никто из сторон не против
    [lessee] ; срок продлевается, если этого хочет арендатор
    [lessor] ; срок продлевается, если этого хочет хозяин
   *[none] {""}
}{ $review ->
    [0] .
   *[other] ; пересмотр — на { $review }-й год.
}
    .title = Срок
    .short = Сколько длится аренда
    .years = Лет
    .renewal = Продление
    .renewal-none = нет
    .renewal-auto = автоматически
    .renewal-lessee = по воле арендатора
    .renewal-lessor = по воле хозяина
    .review = Пересмотр на год (0: нет)

lease_sites = Аренда ({ NAME($by) }) охватывает { COUNT($pads) ->
    [0] ни одной площадки
   *[other] площадки: { $pads }
}. { NAME($to) } { COUNT($to) ->
    [one] получает
   *[other] получают
} там { $share } % цены слотов; субаренда { $sublease ->
    [yes] разрешена
   *[no] запрещена
}.
    .title = Площадки
    .short = Какие площадки сданы и как делится цена слотов
    .pads = Площадки
    .sublease = Субаренда разрешена
    .share = Доля хозяина в цене слотов

lease_host_quota = { NAME($to) } { COUNT($to) ->
    [one] может
   *[other] могут
} использовать, продать или отдать { $slots ->
    [one] { $slots } слот
    [few] { $slots } слота
   *[many] { $slots } слотов
} в год { $pads ->
    [light] на лёгких площадках
    [medium] на средних площадках
    [heavy] на тяжёлых площадках
   *[any] на любых площадках
} под управлением { NAME($by, case: "gen") }{ $first_choice ->
    [yes] , первым выбирая квартал.
   *[no] .
}
    .title = Квота хозяина
    .short = Слоты, которые хозяин оставляет себе
    .slots = Слотов в год
    .pads = Площадки
    .pads-any = любые
    .pads-light = лёгкие
    .pads-medium = средние
    .pads-heavy = тяжёлые
    .first_choice = Первый выбор кварталов

lease_toxic_cap = { NAME($by) } { COUNT($by) ->
    [one] обещает
   *[other] обещают
} { NAME($to, case: "dat") }, что с космодрома за год { $launches ->
    [0] не взлетит ни одной ракеты
    [one] взлетит не больше { $launches } ракеты
   *[other] взлетит не больше { $launches } ракет
} на токсичном топливе{ $falling ->
    [0] .
   *[other] , с каждым годом на { $falling } меньше.
}
    .title = Предел токсичных пусков
    .short = Меньше ракет на токсичном топливе
    .launches = Токсичных пусков в год
    .falling = Меньше с каждым годом на

lease_env_fee = За каждый пуск с космодрома в степной фонд платят { MONEY($fee) }, { $toxic_times ->
    [1] за токсичную ракету столько же
    [few] за токсичную ракету в { $toxic_times } раза больше
   *[other] за токсичную ракету в { $toxic_times } раз больше
}; перед { NAME($to, case: "ins") } за это { COUNT($by) ->
    [one] отвечает
   *[other] отвечают
} { NAME($by) }.
    .title = Экологический сбор
    .short = Пуски платят за степь
    .fee = Сбор за пуск
    .toxic_times = Во сколько раз больше за токсичное топливо

lease_crash = После падения ракеты { NAME($by) } { COUNT($by) ->
    [one] платит
   *[other] платят
} { NAME($to, case: "dat") } { MONEY($base) }{ $per_tonne ->
    [0] {""}
   *[other] {" "}и { MONEY($per_tonne) } за каждую тонну токсичного топлива
}{ $grounding ->
    [0] {""}
    [one] ; такая ракета не летает { $grounding } квартал
    [few] ; такая ракета не летает { $grounding } квартала
   *[many] ; такая ракета не летает { $grounding } кварталов
}{ $inquiry ->
    [yes] , причину выясняют вместе.
   *[no] .
}
    .title = Авария
    .short = Возмещение, запрет полётов и расследование после аварии
    .base = Возмещение
    .per_tonne = За тонну токсичного топлива
    .grounding = Кварталов без полётов
    .inquiry = Совместное расследование

lease_upkeep = { NAME($by) } { COUNT($by) ->
    [one] тратит
   *[other] тратят
} { MONEY($amount) } в год на площадки{ $floor ->
    [0] {""}
   *[other] {" "}и держит их состояние не ниже { $floor } %
}; это обещание { NAME($to, case: "dat") }.
    .title = Содержание
    .short = Настоящие расходы на площадки
    .amount = Расходы в год
    .floor = Худшее состояние площадки

lease_comanage = { NAME($by) } и { NAME($to) } вместе решают о следующем: { $matters }. У { NAME($to, case: "gen") } { $votes } % голосов.
    .title = Совместный совет
    .short = Хозяин и арендатор решают вместе
    .votes = Голоса хозяина
    .matters = Вопросы
    .matters-new_vehicles = новые ракеты
    .matters-closures = удержание слотов
    .matters-sublease = субаренда
    .matters-pool_rule = правило продажи слотов

slot_grant = { NAME($to) } { COUNT($to) ->
    [one] получает
   *[other] получают
} от { NAME($by, case: "gen") } { $slots ->
    [one] { $slots } слот
    [few] { $slots } слота
   *[many] { $slots } слотов
} в год ({ $pads }){ $quarters_all ->
    [yes] {""}
   *[no] {" "}в { COUNT($quarters) ->
        [one] квартале
       *[other] кварталах
    } { $quarters }
} { $price ->
    [0] бесплатно.
   *[other] по { MONEY($price) } за слот.
}
    .title = Предоставление слотов
    .short = Слоты на пуски каждый год
    .slots = Слотов в год
    .pads = Площадки
    .pads-any = любая площадка
    .quarters = Кварталы
    .quarters-Q1 = I
    .quarters-Q2 = II
    .quarters-Q3 = III
    .quarters-Q4 = IV
    .price = Цена слота

slot_priority = Пуски обслуживаются в таком порядке: { $order }.
    .title = Очерёдность
    .short = Кто летит первым, когда слотов мало
    .order = Порядок
    .order-crew = экипажи
    .order-rescue = спасение
    .order-planetary_defence = планетарная защита
    .order-science = наука
    .order-state = государства
    .order-commercial = бизнес

slot_trade = { NAME($by) } { COUNT($by) ->
    [one] продаёт
   *[other] продают
} { NAME($to, case: "dat") } { COUNT($slots) ->
    [0] слоты (пока не названы)
    [one] слот { $slots }
   *[other] слоты { $slots }
} { $price ->
    [0] бесплатно
   *[other] за { MONEY($price) }
}{ $anonymous ->
    [yes] ; цена не публикуется.
   *[no] .
}
    .title = Продажа слотов
    .short = Слоты этого года меняют владельца
    .slots = Слоты
    .price = Цена
    .anonymous = Цена не публикуется

slot_use_or_lose = Кто за { $window ->
    [one] { $window } год
    [few] { $window } года
   *[many] { $window } лет
} использует меньше { $threshold } % своих слотов, отдаёт остальные в общий фонд слотов.
    .title = Летай или теряй
    .short = Неиспользованные слоты уходят в общий фонд
    .threshold = Использовать не меньше
    .window = Считается за

slot_auction = { NAME($by) } { COUNT($by) ->
    [one] отдаёт
   *[other] отдают
} { $share } % свободных слотов в общий фонд; { $rule ->
    [first_price] их продают за самые высокие заявки по их собственной цене, не дешевле { MONEY($reserve) }
    [scored] их продают по цене и обещаниям, не дешевле { MONEY($reserve) }
    [lottery] их разыгрывают по жребию за обычную цену слота
   *[uniform] их продают по одной цене для всех, не дешевле { MONEY($reserve) }
}. Доход делится так: хозяину { $host_part } %, арендатору { $tenant_part } %, степному фонду { $fund_part } %.
    .title = Аукцион
    .short = Свободные слоты продаются
    .share = Доля свободных слотов
    .rule = Правило
    .rule-uniform = одна цена для всех
    .rule-first_price = своя цена
    .rule-scored = цена и обещания
    .rule-lottery = жребий
    .reserve = Наименьшая цена
    .host_part = Доля хозяина
    .tenant_part = Доля арендатора
    .fund_part = Доля степного фонда

slot_drop_zone = { NAME($by) } не { COUNT($by) ->
    [one] пускает
   *[other] пускают
} ракеты по коридору { $corridor } в { COUNT($quarters) ->
    [one] квартале
   *[other] кварталах
} { $quarters }{ $payment ->
    [0] ; за это ничего не платят.
   *[other] ; { NAME($to) } { COUNT($to) ->
        [one] платит
       *[other] платят
    } { MONEY($payment) } за каждый квартал.
}
    .title = Район падения
    .short = Коридор закрыт на несколько кварталов
    .corridor = Коридор
    .corridor-C51 = C51
    .corridor-C65 = C65
    .corridor-POLAR = полярный
    .quarters = Закрыт в кварталах
    .quarters-Q1 = I
    .quarters-Q2 = II
    .quarters-Q3 = III
    .quarters-Q4 = IV
    .payment = Плата за квартал

slot_ride = { $on ->
    [science] Научные пуски
    [crewed] Пилотируемые пуски
   *[any] Пуски
} { NAME($by, case: "gen") } берут на борт { $what ->
    [crew_seat] космонавта
   *[hosted] груз в { $mass } кг
} для { NAME($to, case: "gen") } { $price ->
    [0] бесплатно
   *[other] по { MONEY($price) }
}, до { $number ->
    [one] { $number } раза
   *[other] { $number } раз
} в год.
    .title = Попутчик
    .short = Малый груз или космонавт летит попутно
    .what = Кто летит
    .what-hosted = малый груз
    .what-crew_seat = космонавт
    .mass = Масса
    .number = Попутных полётов в год
    .price = Цена места
    .on = На пусках
    .on-any = любых
    .on-science = научных
    .on-crewed = пилотируемых

debris_disposal = Не меньше { $rate } % { $covers ->
    [satellites] спутников
    [stages] ступеней ракет
   *[both] спутников и ступеней ракет
} уходят с орбиты в течение { $years ->
    [one] { $years } года
   *[other] { $years } лет
} после конца работы.
    .title = Увод с орбиты
    .short = Отработавшее вовремя уходит с орбиты
    .rate = Доля уведённых
    .years = За время
    .covers = Касается
    .covers-satellites = спутников
    .covers-stages = ступеней
    .covers-both = тех и других

debris_cap = Ни одна сторона не добавляет больше { $units ->
    [one] { $units } единицы
   *[other] { $units } единиц
} в год в оболочку «{ $shell ->
    [LOW] нижняя
    [MID] средняя
   *[HIGH] верхняя
}»{ $tradable ->
    [yes] ; неиспользованное можно продать.
   *[no] .
}
    .title = Предел запусков
    .short = Граница новых спутников для каждой стороны
    .units = Единиц в год
    .shell = Слой
    .shell-LOW = нижняя
    .shell-MID = средняя
    .shell-HIGH = верхняя
    .tradable = Неиспользованное можно продать

debris_asat_ban = Ни одна сторона не уничтожает спутники на орбите{ $scope ->
    [all] {" "}и не размещает там оружие.
   *[destructive] .
}
    .title = Запрет оружия
    .short = Никаких испытаний оружия на орбите
    .scope = Охват
    .scope-destructive = разрушающие испытания
    .scope-all = любое оружие на орбите

debris_fund = Стороны платят в среднем по { MONEY($amount) } в год в фонд на { $spend ->
    [tracking] слежение
    [compensation] возмещение ущерба
   *[removal] уборку мусора
}; доли — { $formula ->
    [equal] поровну
    [launches] по пускам прошлого года
    [history] по мёртвым объектам на орбите
   *[assets] по числу работающих спутников
}. Фондом { COUNT($manager) ->
    [one] управляет
   *[other] управляют
} { NAME($manager) }.
    .title = Фонд
    .short = Общие деньги на чистую орбиту
    .amount = Со стороны в год
    .formula = Доли
    .formula-equal = поровну
    .formula-assets = по спутникам
    .formula-launches = по пускам
    .formula-history = по мёртвым объектам
    .spend = Тратится на
    .spend-removal = уборку
    .spend-tracking = слежение
    .spend-compensation = возмещение
    .manager = Управляет
    .manager-depositary = депозитарий

debris_use_fee = За каждую единицу на орбите платят { MONEY($fee) } в год; получатель — { NAME($to) }{ $rising ->
    [0] .
   *[other] ; плата растёт на { $rising } % в год.
}
    .title = Плата за орбиту
    .short = Кто занимает орбиту, тот платит
    .fee = За единицу в год
    .rising = Рост в год

debris_tracking = Стороны делятся данными слежения на уровне { $level }{ $notify ->
    [yes] {" "}и объявляют о каждом пуске и манёвре
   *[no] {""}
}; дорогу уступает { $right_of_way ->
    [uncrewed] беспилотный аппарат
    [later] запущенный позже аппарат
   *[smaller] меньший аппарат
}.
    .title = Слежение
    .short = Стороны делятся тем, что видят на орбите
    .level = Уровень данных
    .notify = Объявлять о пусках и манёврах
    .right_of_way = Уступает
    .right_of_way-smaller = меньший
    .right_of_way-uncrewed = беспилотный
    .right_of_way-later = запущенный позже

debris_inspection = Каждая сторона принимает { $visits ->
    [one] { $visits } инспекцию
    [few] { $visits } инспекции
   *[many] { $visits } инспекций
} в год ({ $where }); приезжают { $inspectors ->
    [un] эксперты ООН
    [kaz] эксперты хозяина космодрома
   *[parties] другие стороны
}.
    .title = Инспекция
    .short = Другие могут приехать и посмотреть
    .visits = Визитов в год
    .inspectors = Инспекторы
    .inspectors-parties = стороны
    .inspectors-un = эксперты ООН
    .inspectors-kaz = хозяин космодрома
    .where = Места
    .where-pads = площадки
    .where-factories = заводы
    .where-books = отчётность

debris_liability = Хозяин мусора платит { MONEY($amount) } за каждую уничтоженную им единицу{ $rule ->
    [strict] {" "}независимо от вины
    [pool] , а счёт делят все стороны по числу спутников
   *[fault] , если он нарушил обещание о мусоре
}.
    .title = Ответственность
    .short = Чей мусор уничтожил спутник, тот платит
    .amount = За потерянную единицу
    .rule = Правило
    .rule-fault = по вине
    .rule-strict = всегда
    .rule-pool = сообща

gen_pay = { NAME($by) } { COUNT($by) ->
    [one] платит
   *[other] платят
} { NAME($to, case: "dat") } { MONEY($amount) }{ $schedule ->
    [yearly] {" "}в год, всего { $years ->
        [one] { $years } год
        [few] { $years } года
       *[many] { $years } лет
    }
    [offset] , списывая долг
   *[once] {" "}один раз
}.
    .title = Платёж
    .short = Деньги от одной стороны другой
    .amount = Сумма
    .schedule = Когда
    .schedule-once = один раз
    .schedule-yearly = каждый год
    .schedule-offset = в счёт долга
    .years = В течение

gen_if_then = Если { $condition }: { $clauses }{ $for_turns ->
    [0] {""}
    [one] {" "}Тогда это действует { $for_turns } ход.
    [few] {" "}Тогда это действует { $for_turns } хода.
   *[many] {" "}Тогда это действует { $for_turns } ходов.
}{ $once ->
    [yes] {" "}Это происходит только один раз.
   *[no] {""}
}
    .title = Если — то
    .short = Статьи, которые ждут условия
    .for_turns = Действует (0: пока верно)
    .once = Только один раз

gen_sanction = { $grade ->
    [minor] Любое нарушение
    [grave] Тяжкое нарушение
   *[material] Существенное или тяжкое нарушение
} { COUNT($articles) ->
    [0] любой статьи
    [one] статьи { $articles }
   *[other] статей { $articles }
}: { $what ->
    [fine] нарушитель платит пострадавшим штраф { MONEY($size_money) } и попадает под санкцию
    [market_access] нарушитель теряет доступ к рынку (15 % услуг)
    [expel] нарушитель навсегда исключается из договора и теряет доступ к рынку (25 % услуг)
    [suspend] обязательства пострадавших перед нарушителем приостанавливаются
    [pool_ban] нарушитель лишается доступа к общему фонду слотов
   *[slots] нарушитель теряет { $size ->
        [one] { $size } слот в год
        [few] { $size } слота в год
       *[many] { $size } слотов в год
    }
} на { $turns ->
    [one] { $turns } год
    [few] { $turns } года
   *[many] { $turns } лет
}{ $vote ->
    [majority] , если согласно большинство.
    [two_thirds] , если согласны две трети.
   *[automatic] .
}
    .title = Санкция
    .short = Чего стоит нарушение
    .articles = Статьи (ничего: все)
    .grade = Начиная с
    .grade-minor = малого
    .grade-material = существенного
    .grade-grave = тяжкого
    .what = Стоит
    .what-slots = слотов
    .what-fine = штрафа
    .what-market_access = доступа к рынку
    .what-expel = членства
    .what-suspend = прав
    .what-pool_ban = общего фонда
    .size = Слоты или млн $ штрафа
    .turns = На срок
    .vote = Решается
    .vote-automatic = само
    .vote-majority = большинством
    .vote-two_thirds = двумя третями

gen_arbitrate = Споры решает { $body ->
    [kaz] хозяин космодрома
    [panel] коллегия из трёх сторон по жребию
   *[un] секретариат ООН
}; решение { $binding ->
    [yes] обязательно
   *[no] — совет
} и принимается за { $deadline ->
    [one] { $deadline } год
    [few] { $deadline } года
   *[many] { $deadline } лет
}.
    .title = Арбитраж
    .short = Кто решает спор
    .body = Кто решает
    .body-un = секретариат ООН
    .body-kaz = хозяин космодрома
    .body-panel = коллегия трёх
    .binding = Обязательно
    .deadline = За время

gen_joint = { NAME($by) } { COUNT($by) ->
    [one] участвует
   *[other] участвуют
} в общем деле: { $project }; ведёт его { NAME($lead) }{ $bloc ->
    [none] {""}
   *[other] , лунный блок { $bloc }
}{ COUNT($costs) ->
    [0] ; расходы поровну
   *[other] ; расходы: { $costs }
}{ COUNT($benefits) ->
    [0] ; выгоды поровну.
   *[other] ; выгоды: { $benefits }.
}
    .title = Общее дело
    .short = Строить или летать вместе
    .project = Что
    .project-lunar_programme = лунная программа
    .costs = Расходы
    .benefits = Выгоды
    .lead = Ведёт
    .lead-first = первая названная сторона
    .bloc = Лунный блок
    .bloc-none = нет
    .bloc-A = A
    .bloc-I = I

gen_capacity = { NAME($by) } { COUNT($by) ->
    [one] передаёт
   *[other] передают
} { NAME($to, case: "dat") } { $points ->
    [one] { $points } очко
    [few] { $points } очка
   *[many] { $points } очков
} знаний в год: { $gives ->
    [green] чистые технологии
    [reuse] многоразовые ракеты
    [crew] пилотируемые полёты
    [lunar] полёты к Луне
    [training] обучение
   *[adr] уборка мусора
}{ $seats ->
    [0] {""}
    [one] ; обучает { $seats } человека в год
   *[other] ; обучает { $seats } человек в год
}{ $data ->
    [yes] {" "}и открывает свои данные.
   *[no] .
}
    .title = Знания
    .short = Одна сторона учит другую
    .gives = Область
    .gives-adr = уборка мусора
    .gives-green = чистые технологии
    .gives-reuse = многоразовые ракеты
    .gives-crew = пилотируемые полёты
    .gives-lunar = полёты к Луне
    .gives-training = обучение
    .points = Очков в год
    .seats = Учит людей в год
    .data = Открывает данные
