# Алға қарау: 25 жылдан кейін аспан қандай болады, ойын терезесінде.
# Machine-made, awaiting a native reader.

ahead-ask = 25 жылдан кейінгі аспан
ahead-wait = Есептелуде…
ahead-text = 25 жылдан кейінгі индекс
ahead-change = { $without } → { $with }
ahead-same = { $index }, өзгеріссіз
ahead-tip = Бәрі былтырғыдай жалғаса берсе, аспанның 25 жылынан кейінгі орта қабаттың сынықтар индексі: бұл мәтінсіз → осы мәтінмен. Болжауға емес, ойлануға арналған модель.
ahead-orbit = Болжам
ahead-trend = 25 жыл алға
ahead-as-now = қазіргідей
ahead-with = «{ $title }» бар болса
ahead-last = соңғы сұрағыңыз
