# Machine-made, awaiting a native reader.
briefing-owes = Бұрынғы қарызыңыз, несие беруші { $seat }: { MONEY($amount) }; әр жүрісте { MONEY($yearly) } төленеді.
briefing-owed = Сізге бұрыннан қарыз, борышкер { $seat }: { MONEY($amount) }; әр жүрісте { MONEY($yearly) } төленеді.
briefing-programme = Елде әр жүрісте күтетіні: { $launches }. Әр жетпеген ұшыру беделден { $prestige } алады.
briefing-open_sky = Ортақ шарт: орта қабат соңына дейін жабылса не үш жүрістен кейін саулығы { $health }-дан төмен болса, медаль ешкімге берілмейді.
debrief-sky_lost = Ортақ шарт орындалмады: медаль ешкімге берілмейді.
