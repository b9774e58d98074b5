# Machine-made, awaiting a native reader.
briefing-owes = Долг с прежних времён, кредитор { $seat }: { MONEY($amount) }; каждый ход выплачивается { MONEY($yearly) }.
briefing-owed = Вам должны с прежних времён, должник { $seat }: { MONEY($amount) }; каждый ход выплачивается { MONEY($yearly) }.
briefing-programme = Дома каждый ход ждут: { $launches }. Каждый несостоявшийся пуск стоит престижа: { $prestige }.
briefing-open_sky = Общее условие: медалей не получит никто, если средняя оболочка закроется до конца или через три хода её здоровье будет ниже { $health }.
debrief-sky_lost = Общее условие не выполнено: медалей нет ни у кого.
