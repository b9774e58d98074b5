# Компьютерлік делегация неге бұлай жауап береді: шешімі, оған не әсер етті, не өзгертеді.
# Machine-made, awaiting a native reader.

reason-accept = Біз келісеміз.
reason-refuse = Біз келісе алмаймыз.
reason-counter = Біз басқа шарттар ұсынамыз.
reason-better = { $article }-бап бізге пайдалы: { $objective }.
reason-worse = { $article }-бап бізге зиян: { $objective }.
reason-would_accept = Егер { $article }-бапта { $value } деп жазылса, келісе аламыз.
