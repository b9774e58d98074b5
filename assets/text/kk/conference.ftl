# Конференцияда не айтылады: ұсыныстар, дауыс беру, төраға достары, ізгі қызмет.
# Machine-made, awaiting a native reader.

conference-title = Конференция
conference-text = Жұмыс мәтіні
conference-chair = Төраға: { NAME($seat) }.
conference-rule_open = Рәсім ережесі әлі таңдалған жоқ.
conference-rule = Шешім былай қабылданады: { $rule ->
        [consensus] консенсус, ешкім «жоқ» демейді
        [two_thirds] делегациялардың жартысы дауыс берсе, дауыстардың үштен екісі
        [weighted] істеп тұрған жерсерік санымен
        [double_majority] иесіз нысандардың жартысын қалдырған делегациялардың үштен екісі
       *[majority] көпшілік, «иә» «жоқтан» көп
    }.
conference-bracket = { $article }-бап, { $parameter }
conference-sponsors = ұсынғандар: { $seats }
conference-unsponsored = ешкім қолдамайды
conference-debate = { $closed ->
        [yes] Жарыссөз жабылды.
       *[no] Жарыссөз ашық.
    }

## Ұсыныстар

motion-rule = шешу: { $rule ->
        [consensus] консенсуспен
        [two_thirds] үштен екі дауыспен
        [weighted] істеп тұрған жерсерік санымен
        [double_majority] қос көпшілікпен
       *[majority] көпшілікпен
    }
motion-adopt_article = { $article }-бапты қабылдау
motion-choose = { $article }-бап, { $parameter }: { $value }
motion-delete_article = { $article }-бапты алып тастау
motion-postpone = { $article }-бапты келесі жүріске қалдыру
motion-adjourn = отырысты келесі жүріске қалдыру
motion-close_debate = жарыссөзді жабу
motion-adopt_text = бүкіл мәтінді қабылдау
motion-moved = { NAME($seat) } ұсынады: { $motion }.
motion-seconded = Ұсынысты қолдаған: { NAME($seat) }.
motion-waits = Ұсынысты біреу қолдауы керек.
motion-carried = Қабылданды: { $yes } қолдады, { $no } қарсы.
motion-lost = Қабылданбады: { $yes } қолдады, { $no } қарсы.
motion-fell = Ұсынысты ешкім қолдамады.
motion-too_few = Делегациялардың жартысына жетпейтіні дауыс берді.

## Тыныш жолдар

friends-title = Төраға достары
friends-called = Кеңесуге шықты ({ $seats }): { $article }-бап, { $parameter }.
friends-agreed = Төраға достары ұсынады: { $value }. Екі қарсылық жақшаны ашық қалдырады.
friends-closed = Төраға достары жақшаны жапты.
offices-title = Ізгі қызмет
offices-offered = { NAME($seat) } ұсынады: { $value } ({ $article }-бап, { $parameter }).
offices-settled = Дауласқан делегациялар келісті. Делдалды жұрт мақтайды: { NAME($seat) }.
offices-failed = Делдалдың ұсынысы қабылданбады.
summit-title = Саммит
summit-held = { NAME($seat) } саммит сарайында қабылдайды: { $guests }. Әлем сәл тынышталды.
conference-adopted = Конференция мәтінді қабылдады. Ол қол қоюға ашық.
conference-dispersed = Конференция мәтінсіз аяқталды.
