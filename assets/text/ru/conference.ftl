# Что говорится на конференции: предложения, голосования, друзья председателя, добрые услуги.
# Machine-made, awaiting a native reader.

conference-title = Конференция
conference-text = Рабочий текст
conference-chair = Председатель: { NAME($seat) }.
conference-rule_open = Правило процедуры ещё не выбрано.
conference-rule = Решения принимаются так: { $rule ->
        [consensus] консенсус, никто не говорит «нет»
        [two_thirds] две трети голосов, если голосует половина делегаций
        [weighted] по числу работающих спутников
        [double_majority] две трети делегаций, которые оставили половину брошенных объектов
       *[majority] большинство, «за» больше, чем «против»
    }.
conference-bracket = Статья { $article }, { $parameter }
conference-sponsors = предлагают: { $seats }
conference-unsponsored = никто не поддерживает
conference-debate = { $closed ->
        [yes] Прения закрыты.
       *[no] Прения открыты.
    }

## Предложения

motion-rule = решать { $rule ->
        [consensus] консенсусом
        [two_thirds] двумя третями
        [weighted] по числу спутников
        [double_majority] двойным большинством
       *[majority] большинством
    }
motion-adopt_article = принять статью { $article }
motion-choose = статья { $article }, { $parameter }: { $value }
motion-delete_article = исключить статью { $article }
motion-postpone = отложить статью { $article } до следующего хода
motion-adjourn = отложить заседание до следующего хода
motion-close_debate = закрыть прения
motion-adopt_text = принять весь текст
motion-moved = { NAME($seat) } предлагает: { $motion }.
motion-seconded = Предложение поддерживает { NAME($seat) }.
motion-waits = Предложение должен кто-то поддержать.
motion-carried = Принято: за { $yes }, против { $no }.
motion-lost = Не принято: за { $yes }, против { $no }.
motion-fell = Предложение никто не поддержал.
motion-too_few = Проголосовало меньше половины делегаций.

## Тихие пути

friends-title = Друзья председателя
friends-called = Удаляются на совещание ({ $seats }): статья { $article }, { $parameter }.
friends-agreed = Друзья председателя предлагают: { $value }. Два возражения оставят скобки открытыми.
friends-closed = Друзья председателя закрыли скобки.
offices-title = Добрые услуги
offices-offered = { NAME($seat) } предлагает: { $value } (статья { $article }, { $parameter }).
offices-settled = Спорящие делегации согласны. Посредника хвалят повсюду: { NAME($seat) }.
offices-failed = Предложение посредника не принято.
summit-title = Саммит
summit-held = { NAME($seat) } принимает в своём доме встреч: { $guests }. В мире стало чуть спокойнее.
conference-adopted = Конференция приняла текст. Он открыт для подписания.
conference-dispersed = Конференция закончилась без текста.
