# Why a computer delegation answers as it does: the verdict, what moved it, what would turn it.

reason-accept = We agree.
reason-refuse = We cannot agree.
reason-counter = We propose other terms.
reason-better = Article { $article } helps us: { $objective }.
reason-worse = Article { $article } costs us: { $objective }.
reason-would_accept = We can accept if Article { $article } says { $value }.
