# Компьютерлік делегация неге бұлай жауап береді: шешімі, оған не әсер етті, не өзгертеді.
# Machine-made, awaiting a native reader.

reason-accept = Біз келісеміз.
reason-refuse = Біз келісе алмаймыз.
reason-counter = Біз басқа шарттар ұсынамыз.
reason-better = { $article }-бап бізге пайдалы: { $objective }.
reason-worse = { $article }-бап бізге зиян: { $objective }.
reason-would_accept = Егер { $article }-бапта «{ $parameter }: { $value }» деп жазылса, келісе аламыз.
reason-would_refuse = Егер { $article }-бапта «{ $parameter }: { $value }» деп жазылса, келісе алмас едік.
reason-no_change = Бір ғана мәнді өзгерту бізді көндірмейді.

# Компьютерлік делегация қалай саудаласады: қанша табандайды және қаншалықты алысқа қарайды.

style-boulware = соңғы сәтте ғана жол береді
style-linear = біртіндеп жол береді
style-conceder = ерте жол береді
depth-quick = алғашқы ойға тоқтайды
depth-careful = екі жаққа да тиімдісін іздейді
depth-thorough = екі жаққа да тиімдісін ұзақ іздейді
bot-bargains = Келіссөз үстелінде: { $style }; { $depth }.
