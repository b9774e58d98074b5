# Articles of treaties, and the words they share.

money = { $sign }${ $amount } M
list-and = { $first } and { $last }
