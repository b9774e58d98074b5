# Неге рұқсат етілмеді: бір-бір сөйлем, мүмкін болса кеңесімен.
# Machine-made, awaiting a native reader.

# --- phases, seats, teacher ---
phase-wrong = Бұл кезеңде олай жасауға болмайды.
phase-paused = Ойын тоқтатылып қойған.
phase-not_paused = Ойын тоқтатылмаған.
seat-only = Мұны тек делегация жасай алады.
seat-unknown = Бұл ойында мұндай делегация жоқ.
seat-full = Бұл делегацияда орын жоқ; басқасын таңдаңыз.
seat-empty = Бұл делегацияда ешкім жоқ.
seat-place_unknown = Бұл орын сіздің делегацияңызда емес.
teacher-only = Мұны тек мұғалім жасай алады.
job-not_allowed = Делегациядағы міндетіңіз бұған рұқсат бермейді; осыған жауапты әріптесіңізден сұраңыз.

# --- talk and pledges ---
chat-switched_off = Бұл бөлмеде хабарлама жіберілмейді.
chat-phrases_only = Бұл бөлмеде тек дайын тіркестер жіберіледі.
chat-wordless = Алдымен бірдеңе жазыңыз.
chat-too_long = Тым ұзын; { $most } таңба сыяды.
chat-filtered = Сілтеме, мекенжай және телефон нөмірі жіберілмейді.
chat-channel_unknown = Сізде мұндай арна жоқ.
chat-message_unknown = Мұндай хабарлама жоқ.
pledge-kind = Мұндай уәде бұл бөлмеде қолданылмайды.
pledge-past = Уәде кемінде осы жүрістің соңына дейін жарамды болуы керек.

# --- money and influence ---
money-limit = Бұған ақша жетпейді.
dp-too_few = Ықпал жетпейді: { $needed } ұпай керек.

# --- treaties: the text ---
treaty-unknown = Үстеліңізде мұндай мәтін жоқ.
treaty-untitled = Мәтінге атау беріңіз.
treaty-empty = Мәтінде кемінде бір бап болуы керек.
treaty-limit =
    { $what ->
        [title] Атау тым ұзын: { $most } таңба сыяды.
        [clauses] Бап тым көп: мәтінде { $most } баптан аспайды.
        [inner] Бір шарттың астында тармақ тым көп: { $most } тармақтан аспайды.
        [drafts] Тартпа толы: { $most } жобадан аспайды. Алдымен біреуін өшіріңіз.
        [offers_a_turn] Бұл жүрісте { $most } жаңа ұсыныс жасадыңыз; соларды жалғастырыңыз.
        [live_offers] Үстелде { $most } ұсынысыңыз бар; жауап күтіңіз немесе біреуін қайтарып алыңыз.
       *[versions] Бұл мәтін { $most } рет өзгерді; қол қойыңыз, бас тартыңыз немесе қайта бастаңыз.
    }
treaty-article_numbers = Әр баптың 1-ден басталатын өз нөмірі болуы керек.
treaty-article_unknown = Мәтінде мұндай бап жоқ.
treaty-kind_not_allowed = { $article }-бап: мұндай міндеттеме бұл бөлмеде қолданылмайды.
treaty-kind_not_in_contract = { $article }-бап: мұндай міндеттеме келісімшартқа емес, шартқа жазылады.
treaty-nested = { $article }-бап: бір шарттың ішінде екінші шарт тұра алмайды.
treaty-secret_kind = { $article }-бап жалпы тақталарда көрінеді, сондықтан мәтін құпия немесе тек жарияланған бола алмайды. Оны ашық етіңіз.
treaty-secrecy_off = Құпия және тек жарияланған мәтіндер бұл бөлмеде өшірілген.
treaty-parameter_unknown = { $article }-бап: онда { $parameter } деген мән жоқ.
treaty-value_wrong_kind = { $article }-бап: { $parameter } мәнінің түрі дұрыс емес.
treaty-value_not_an_option = { $article }-бап: { $parameter } үшін ұсынылған сөздердің бірін таңдаңыз.
treaty-value_out_of_range =
    { $unit ->
        [money] { $article }-бап: { MONEY($least) } мен { MONEY($most) } аралығынан бүтін қадаммен таңдаңыз.
       *[other] { $article }-бап: { $least } мен { $most } аралығынан бүтін қадаммен таңдаңыз.
    }
treaty-name_unknown = { $article }-бап: { $name } бұл ойында жоқ.
treaty-not_a_party = { $article }-бап: тек тараптар тараптарға ғана уәде береді.
treaty-one_to_one = { $article }-бап: мұны дәл бір тарап дәл бір тарапқа уәде етеді.
treaty-clause_times = { $article }-бап: соңы басынан кейін болуы керек, ал түзету екі жүрістен аспайды.
treaty-parties = Мәтінде екі немесе одан көп түрлі тарап болуы керек.
treaty-contract_parties = Келісімшартта дәл екі тарап болады.
treaty-states_only = Шартқа тек мемлекеттер қол қояды; компания келісімшартқа қол қояды немесе өзі аталған шартқа қосылады.
treaty-depositary = Ашық емес мәтін тараптардың бірінде сақталуы керек.
treaty-entry = Мұндай ережемен мәтін ешқашан күшіне енбейді.
treaty-duration = Мерзімді { $least } мен { $most } жүріс аралығынан таңдаңыз.
treaty-withdrawal = Ескерту { $most } жүрістен, ал шығу төлемі { MONEY($fee) } мөлшерінен аспайды.

# --- treaties: offers and answers ---
treaty-own_party = Тек өзіңіз тарап болатын мәтінді ұсына аласыз.
treaty-not_addressed = Бұл мәтін сізге арналмаған.
treaty-not_open = Бұл мәтінге енді жауап беруге болмайды.
treaty-lapsed = Бұл ұсыныстың мерзімі өтті.
treaty-locked = Мұғалім бұл мәтінді әзірге жауып қойды.
treaty-version_old = Мәтін өзгерді: үстелде { $version }-нұсқа. Алдымен соны оқыңыз.
treaty-parties_fixed = Қарсы ұсыныста тараптар өзгермейді. Басқа топқа жаңа ұсыныс жасаңыз.
treaty-unchanged = Үстелдегі мәтіннен еш айырмасы жоқ.
treaty-own_offer = Бұл өз ұсынысыңыз; оны қайтарып алуға болады.
treaty-not_your_offer = Ұсынысты оны жасаған делегация ғана қайтарып алады.
treaty-reason = Себеп осы мәтіннің баптары мен ашық мақсаттарыңызды атайды.
treaty-already_signed = Бұл мәтінге қол қойып қойғансыз.
sign-not_initialled = Алдымен барлық тарап әр бапқа келісім белгісін қоюы керек.

# --- treaties: ratification ---
ratify-closed = Ратификация тек бұйрықтар кезеңінің соңында ашылады.
ratify-not_signed = Бұл мәтінге қол қоймағансыз.
ratify-already = Бұл мәтінді ратификациялап қойғансыз.
ratify-nothing = Қазір бұл мәтінде ратификациялайтын ештеңе жоқ.
ratify-not_approved = Елдегі қолдау: { $approval }. 50-ден бастап ратификациялауға, 40-тан бастап көндіруге болады.
ratify-lobby_useless = Елдегі қолдау: { $approval }. Көндіру тек 40 пен 49 аралығында көмектеседі.
ratify-already_lobbied = Күмәнданғандарды көндіріп қойғансыз.
ratify-team_votes = Бұл бөлмеде делегацияңыздың дауысы шешеді.
ratify-no_team_vote = Бұл бөлмеде делегацияңыз бұл туралы дауыс бермейді.

# --- treaties: in force ---
treaty-not_in_force = Бұл мәтін күшінде емес.
treaty-not_a_member = Бұл мәтін сізді міндеттемейді.
treaty-already_bound = Бұл мәтін сізді онсыз да міндеттейді.
treaty-not_open_to_you = Бұл мәтінге қосыла алмайсыз.
reserve-sign_first = Ескертпені қол қойған соң жасауға болады.
reserve-too_late = Кеш: ескертпе ратификациядан бұрын, қарсылық келесі келіссөз біткенше жасалады.
reserve-not_allowed = Мұндай бапқа ескертпе жасалмайды.
reserve-already = Бұл бапқа ескертпе жасап қойғансыз.
reserve-limit = Ескертпе { $most } баптан аспайды.
reserve-none = Бұл делегация мұнда ескертпе жасамаған.
reserve-already_objected = Қарсылық білдіріп қойғансыз.
amend-under_way = Бұл мәтіннің түзетуі дауысқа салынған; жүріс қорытындысын күтіңіз.
vote-none = Мұнда сізде дауыс жоқ.
vote-nothing = Дауыс беретін ештеңе жоқ.
notice-given = Бұл туралы ескертіп қойғансыз.
notice-not_due = Ұзартудан тек өзі ұзаратын мәтіннің соңғы жүрісінде бас тартуға болады.
suspend-once = Бұл бұзушылыққа тоқтата тұрумен жауап беріп қойғансыз.
suspend-not_your_duty = { $article }-бап бойынша міндетіңіз жоқ, тоқтата тұратын ештеңе жоқ.
terminate-not_grave = Тек ауыр бұзушылықтан кейін бірден шығуға болады.

# --- findings, inspections, apologies ---
finding-unknown = Мұндай іс жоқ.
finding-not_yours = Бұл іс сіз туралы емес.
finding-settled = Бұл іс шешіліп қойған.
finding-not_confirmed = Бұл бұзушылық расталмаған.
finding-not_injured = Бұл бұзушылықтан сіз зардап шеккен жоқсыз.
inspection-no_right = Ешбір шарт сізге мұндай тексеру бермейді немесе биылғы тексерулер таусылды.
apology-too_early = Бұл бұзушылық қорытындысын күтіңіз.
apology-once = Кешірім сұрап қойғансыз.
apology-pay_first = Алдымен осы бап бойынша қарызыңызды төлеңіз.
