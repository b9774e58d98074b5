"""Wording: what no message may contain: links, addresses, telephone numbers, words of the filter.

The filter knows whole words, in small letters; a word that ends with a star stands for everything
that begins like it. The teacher edits it; nobody is judged by it, the text only stays unsent.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

LINK = re.compile(
    r"https?:|www\.|\S+@\S+|(?:^|\s)@\w+"
    r"|\b[\w-]+\.(?:com|org|net|info|me|io|gg|tv|ru|su|kz|uz|kg|eu|de|uk|edu|gov|рф|қаз)\b",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\+?\d(?:[\s().-]*\d){6,}")
"""Seven digits or more, with whatever stands between them in a telephone number."""
AMOUNT = re.compile(r"[1-9]\d{0,2}(?:[ .]\d{3}){1,2}|[1-9]\d{6,8}")
"""A large sum as people write it: 115 000 000."""
WORD = re.compile(r"[^\W_]+")
STAR = "*"
LONGEST_LIST = 500
LONGEST_WORD = 40


def private(text: str) -> bool:
    """Return whether a text holds a link, an address or a telephone number."""
    if LINK.search(text) is not None:
        return True
    numbers = (found.group() for found in DIGITS.finditer(text))
    return any(AMOUNT.fullmatch(number) is None for number in numbers)


def filtered(text: str, words: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return the first word of a text that the filter stops, or None."""
    whole, stems = _sorted_out(tuple(words.values()))
    for said in WORD.findall(text):
        plain = folded(said)
        if plain in whole or (stems and plain.startswith(stems)):
            return str(said)
    return None


@lru_cache(maxsize=64)
def _sorted_out(listed: tuple[tuple[str, ...], ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the whole words of some lists, and the beginnings; a class edits them seldom."""
    whole = frozenset(word for words in listed for word in words)
    return whole, tuple(word[:-1] for word in whole if word.endswith(STAR))


def folded(word: str) -> str:
    """Return a word as the filter compares it: small letters, ё as е."""
    return word.casefold().replace("ё", "е")
