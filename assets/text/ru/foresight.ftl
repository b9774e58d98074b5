# Взгляд вперёд: куда придёт небо через 25 лет, в окне игры.
# Machine-made, awaiting a native reader.

ahead-ask = Небо через 25 лет
ahead-wait = Считаем…
ahead-text = Индекс через 25 лет
ahead-change = { $without } → { $with }
ahead-same = { $index }, без изменений
ahead-tip = Индекс обломков средней оболочки через 25 небесных лет, если все продолжат как в прошлом году: без этого текста → с ним. Модель для размышлений, а не для прогнозов.
ahead-orbit = Прогноз
ahead-trend = На 25 лет вперёд
ahead-as-now = как сейчас
ahead-with = с «{ $title }»
ahead-last = ваш последний вопрос
