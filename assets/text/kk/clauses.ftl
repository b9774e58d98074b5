# Articles of treaties, and the words they share.
# Machine-made, awaiting a native reader.

money = { $sign }{ $amount } млн $
list-and = { $first } және { $last }
