# Machine-made, awaiting a native reader.
briefing-owes = Долг с прежних времён, кредитор { $seat }: { MONEY($amount) }; каждый ход выплачивается { MONEY($yearly) }.
briefing-owed = Вам должны с прежних времён, должник { $seat }: { MONEY($amount) }; каждый ход выплачивается { MONEY($yearly) }.
briefing-programme = Дома каждый ход ждут: { $launches }. Каждый несостоявшийся пуск стоит престижа: { $prestige }.
briefing-open_sky = Общее условие: медалей не получит никто, если средний слой закроется до конца или через три хода его здоровье будет ниже { $health }.
debrief-sky_lost = Общее условие не выполнено: медалей нет ни у кого.
