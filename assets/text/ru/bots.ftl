# Почему компьютерная делегация отвечает так: решение, что на него повлияло, что его изменит.
# Machine-made, awaiting a native reader.

reason-accept = Мы согласны.
reason-refuse = Мы не можем согласиться.
reason-counter = Мы предлагаем другие условия.
reason-better = Статья { $article } нам помогает: { $objective }.
reason-worse = Статья { $article } нам вредит: { $objective }.
reason-would_accept = Мы можем согласиться, если в статье { $article } будет: { $value }.
