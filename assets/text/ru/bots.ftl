# Почему компьютерная делегация отвечает так: решение, что на него повлияло, что его изменит.
# Machine-made, awaiting a native reader.

reason-accept = Мы согласны.
reason-refuse = Мы не можем согласиться.
reason-counter = Мы предлагаем другие условия.
reason-better = Статья { $article } нам помогает: { $objective }.
reason-worse = Статья { $article } нам вредит: { $objective }.
reason-would_accept = Мы можем согласиться, если в статье { $article } будет «{ $parameter }: { $value }».
reason-would_refuse = Мы не могли бы согласиться, если бы в статье { $article } было «{ $parameter }: { $value }».
reason-no_change = Ни одно изменение одного значения нас не убедит.

# Как торгуется компьютерная делегация: как долго стоит на своём и как далеко смотрит.

style-boulware = уступает в последний момент
style-linear = уступает шаг за шагом
style-conceder = уступает рано
depth-quick = берёт первую мысль
depth-careful = ищет выгодное обеим сторонам
depth-thorough = долго ищет выгодное обеим сторонам
bot-bargains = За столом: { $style }; { $depth }.
