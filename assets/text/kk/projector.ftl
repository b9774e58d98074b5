# Проектор: сынып қабырғасында не көрінеді.
# Machine-made, awaiting a native reader.

# --- кіру ---
projector-join = Ойынды ашып, «Сыныпқа кіру» дегенді таңдаңыз да, теріңіз
projector-address = Сервердің мекенжайы:
projector-qr = немесе телефонмен сканерлеңіз
projector-words = Бір сөзбен
projector-learned = Викторина: ойынға дейін { $before } %, кейін { $after } % дұрыс
projector-quiz = Викторина: { $after } % дұрыс
projector-scores = Мақсаттар бойынша ұпай
projector-scores_note = Әр түс — бір мақсат; қара ұшы — құпия мақсат. Бірінші орын жоқ: әркім өз мақсатымен өлшенді.
projector-here = { $count ->
    [0] Әзірге ешкім жоқ
   *[other] Келгендер: { $count }
}

# --- ойын ---
projector-health = Орбита саулығы
projector-tension = Шиеленіс
projector-tension-ok = Тыныш
projector-tension-warn = Мазасыз
projector-tension-bad = Қауіпті
projector-demand = Сұраныс, бірлік
projector-flying = орбитада: { $units }
projector-chart = Орта қабаттағы сынықтар (100 = 2023 жылғы қаңтар)
projector-past = осы уақытқа дейін
projector-future = күшіндегі шарттармен
projector-future_with = + «{ $title }»
projector-closes = қабат жабылады
projector-today = бүгін
projector-later = { $years } аспан жылынан кейін
projector-launches = { $year } жылғы ұшырулар: { $count }
projector-no_launches = Әзірге жоқ.
projector-outcome-failure = сәтсіз
projector-outcome-scrubbed = күтуде
projector-map = Дала: { $percent } %
projector-map_key = күйі · қолданылған / слоттар
projector-quarter = { $quarter }-тоқсан
projector-queue_held = Биылғы слоттар: кімде
projector-queue_flown = Биылғы ұшырулар
projector-texts = Ашық мәтіндер: { $count }
projector-seals = ✎ қол қойды ✓ ратификация
projector-no_texts = Әзірге жоқ.
projector-announced = Мәтіні жарияланбаған
projector-state-conference = конференция үстелінде
projector-state-signed = қол қойылды
projector-state-pending = ратификация күтуде
projector-state-in_force = күшінде
projector-state-amending = өзгертілуде
projector-state-suspended = тоқтатыла тұрды
projector-state-in_breach = бұзылды
projector-signed = «{ $title }»: қол қойылды
projector-failed = { $who }: сәтсіз ұшыру, { $payload }

# --- үзіліс және ақау ---
projector-think = Ойланыңыз:
projector-paused = Үзіліс
projector-paused_note = Ойын жақында жалғасады. Бас көтеріп, тыңдаңыз.
projector-lost = Сервермен байланыс жоқ; қайта байқап жатырмыз
projector-unknown = Мұндай коды бар бөлме жоқ
projector-unknown_note = Алты цифрды қайта қараңыз немесе алдымен бөлмені ашыңыз.
