# Почему отказано: по одному предложению, с советом, где он возможен.
# Machine-made, awaiting a native reader.

# --- phases, seats, teacher ---
phase-wrong = В этой фазе так сделать нельзя.
phase-paused = Игра уже на паузе.
phase-not_paused = Игра не на паузе.
seat-only = Это может сделать только делегация.
seat-unknown = В этой игре нет такой делегации.
seat-full = В этой делегации нет мест; выберите другую.
seat-empty = В этой делегации никого нет.
seat-place_unknown = Это место не в вашей делегации.
teacher-only = Это может сделать только учитель.
job-not_allowed = Ваша должность в делегации этого не позволяет; попросите того, кто за это отвечает.

# --- talk and pledges ---
chat-switched_off = В этой комнате сообщения отключены.
chat-phrases_only = В этой комнате можно посылать только готовые фразы.
chat-wordless = Сначала напишите что-нибудь.
chat-too_long = Слишком длинно; помещается знаков: { $most }.
chat-filtered = Ссылки, адреса и номера телефонов не отправляются.
chat-channel_unknown = У вас нет такого канала.
chat-message_unknown = Такого сообщения нет.
pledge-kind = Обещания такого вида в этой комнате не используются.
pledge-past = Обещание должно действовать хотя бы до конца этого хода.

# --- money and influence ---
money-limit = На это не хватает денег.
dp-too_few = Не хватает влияния: нужно очков: { $needed }.

# --- treaties: the text ---
treaty-unknown = На вашем столе нет такого текста.
treaty-untitled = Дайте тексту название.
treaty-empty = В тексте должна быть хотя бы одна статья.
treaty-limit =
    { $what ->
        [title] Название слишком длинное: помещается знаков: { $most }.
        [clauses] Слишком много статей: в тексте их не больше { $most }.
        [inner] Слишком много пунктов под одним условием: не больше { $most }.
        [drafts] Ящик полон: не больше { $most } черновиков. Сначала удалите один.
        [offers_a_turn] В этом ходу вы уже сделали новых предложений: { $most }; работайте с ними.
        [live_offers] На столе ваших предложений: { $most }; дождитесь ответа или отзовите одно.
       *[versions] Этот текст меняли уже { $most } раз; подпишите его, отклоните или начните заново.
    }
treaty-article_numbers = У каждой статьи должен быть свой номер, начиная с 1.
treaty-article_unknown = В тексте нет такой статьи.
treaty-kind_not_allowed = Статья { $article }: обязательства такого вида в этой комнате не используются.
treaty-kind_not_in_contract = Статья { $article }: для такого обязательства нужен договор, контракта мало.
treaty-nested = Статья { $article }: условие не может стоять внутри другого условия.
treaty-secret_kind = Статья { $article } видна на общих табло, поэтому текст не может быть тайным или объявленным. Сделайте его открытым.
treaty-secrecy_off = Тайные и объявленные тексты в этой комнате отключены.
treaty-parameter_unknown = Статья { $article }: в ней нет значения { $parameter }.
treaty-value_wrong_kind = Статья { $article }: значение { $parameter } не того вида.
treaty-value_not_an_option = Статья { $article }: выберите для { $parameter } одно из предложенных слов.
treaty-value_out_of_range =
    { $unit ->
        [money] Статья { $article }: выберите от { MONEY($least) } до { MONEY($most) }, целыми шагами.
       *[other] Статья { $article }: выберите от { $least } до { $most }, целыми шагами.
    }
treaty-name_unknown = Статья { $article }: { $name } в этой игре не встречается.
treaty-not_a_party = Статья { $article }: обещают стороны договора и только сторонам.
treaty-one_to_one = Статья { $article }: это обещает ровно одна сторона ровно одной другой.
treaty-clause_times = Статья { $article }: конец должен быть позже начала, а исправление занимает не больше двух ходов.
treaty-parties = В тексте должны быть две или больше разных сторон.
treaty-contract_parties = У контракта ровно две стороны.
treaty-states_only = Договоры подписывают только государства; компания подписывает контракты или присоединяется к договору, где она названа.
treaty-depositary = Депозитарий закрытого текста — одна из его сторон.
treaty-entry = С таким правилом текст никогда не вступит в силу.
treaty-duration = Выберите срок от { $least } до { $most } ходов.
treaty-withdrawal = Уведомление — не больше { $most } ходов, плата за выход — не больше { MONEY($fee) }.

# --- treaties: offers and answers ---
treaty-own_party = Предложить можно только текст, в котором вы сторона.
treaty-not_addressed = Этот текст адресован не вам.
treaty-not_open = На этот текст уже нельзя ответить.
treaty-lapsed = Срок этого предложения истёк.
treaty-locked = Учитель пока закрыл этот текст.
treaty-version_old = Текст изменился: на столе версия { $version }. Сначала прочитайте её.
treaty-parties_fixed = Встречное предложение сохраняет стороны. Для другого круга сделайте новое.
treaty-unchanged = Ничего не изменилось по сравнению с текстом на столе.
treaty-own_offer = Это ваше предложение; его можно отозвать.
treaty-not_your_offer = Отозвать предложение может только тот, кто его сделал.
treaty-reason = Причина называет статьи этого текста и ваши открытые цели.
treaty-already_signed = Вы уже подписали этот текст.
sign-not_initialled = Сначала все стороны должны парафировать каждую статью.

# --- treaties: ratification ---
ratify-closed = Ратифицировать можно только в конце фазы приказов.
ratify-not_signed = Вы не подписывали этот текст.
ratify-already = Вы уже ратифицировали этот текст.
ratify-nothing = Сейчас в этом тексте нечего ратифицировать.
ratify-not_approved = Поддержка дома: { $approval }. От 50 можно ратифицировать, от 40 — убеждать сомневающихся.
ratify-lobby_useless = Поддержка дома: { $approval }. Убеждать есть смысл только от 40 до 49.
ratify-already_lobbied = Вы уже убеждали сомневающихся.
ratify-team_votes = В этой комнате решают голоса вашей делегации.
ratify-no_team_vote = В этой комнате ваша делегация об этом не голосует.

# --- treaties: in force ---
treaty-not_in_force = Этот текст не действует.
treaty-not_a_member = Этот текст вас не связывает.
treaty-already_bound = Этот текст вас уже связывает.
treaty-not_open_to_you = К этому тексту вы присоединиться не можете.
reserve-sign_first = Оговорку можно сделать после подписи.
reserve-too_late = Поздно: оговорки делают до ратификации, а возражают до конца следующих переговоров.
reserve-not_allowed = К статье такого вида нельзя сделать оговорку.
reserve-already = К этой статье вы уже сделали оговорку.
reserve-limit = Оговорок может быть не больше { $most }.
reserve-none = Эта делегация оговорок здесь не делала.
reserve-already_objected = Вы уже возразили.
amend-under_way = Поправка к этому тексту уже голосуется; дождитесь итогов хода.
vote-none = У вас здесь нет голоса.
vote-nothing = Голосовать не о чем.
notice-given = Вы уже предупредили об этом.
notice-not_due = От продления можно отказаться только в последний ход текста, который продлевается сам.
suspend-once = Вы уже ответили на это нарушение приостановкой.
suspend-not_your_duty = По статье { $article } вы ничего не должны, приостанавливать нечего.
terminate-not_grave = Выйти сразу можно только после тяжкого нарушения.

# --- findings, inspections, apologies ---
finding-unknown = Такого дела нет.
finding-not_yours = Это дело не о вас.
finding-settled = Это дело уже решено.
finding-not_confirmed = Это нарушение не подтверждено.
finding-not_injured = Вы от этого нарушения не пострадали.
inspection-no_right = Ни один договор не даёт вам такой проверки, или проверки этого года исчерпаны.
apology-too_early = Подождите: это нарушение ещё не рассмотрено.
apology-once = Вы уже извинились.
apology-pay_first = Сначала выплатите долг по этой статье.
