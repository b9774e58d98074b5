# Why a computer delegation answers as it does: the verdict, what moved it, what would turn it.

reason-accept = We agree.
reason-refuse = We cannot agree.
reason-counter = We propose other terms.
reason-better = Article { $article } helps us: { $objective }.
reason-worse = Article { $article } costs us: { $objective }.
reason-would_accept = We can accept if Article { $article } says “{ $parameter }: { $value }”.
reason-would_refuse = We could not accept if Article { $article } said “{ $parameter }: { $value }”.
reason-no_change = No change of a single value would win us.

# How a computer delegation bargains: how long it holds out, and how far it looks.

style-boulware = gives way at the last moment
style-linear = gives way step by step
style-conceder = gives way early
depth-quick = takes the first idea
depth-careful = looks for what suits both
depth-thorough = searches long for what suits both
bot-bargains = At the table: { $style }; { $depth }.
