"""Wording: what no message may contain: links, addresses, telephone numbers, words of the filter.

The filter knows whole words, in small letters; a word that ends with a star stands for everything
that begins like it. A word is the same in the disguises that students know: Kazakh letters replaced
by Russian ones, digits for letters, Latin letters that look Cyrillic, a letter held down. The
teacher edits the list; nobody is judged by it, the text only stays unsent.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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
WORD = re.compile(r"(?:[^\W_]|\$)+(?:!+[^\W_]+)*")
"""Letters and digits, with what may stand for an S or an I."""
STAR = "*"
UNSEEN = ("Mn", "Cf")
"""Kinds of signs that nobody sees between letters: accents, joiners."""
WITHOUT_KAZAKH = str.maketrans("ёәғқңөұүһі", "еагкноуухи")
"""What is typed where a keyboard has no Kazakh letters."""
AS_LATIN = str.maketrans("0134578$!", "oieastbsi")
AS_CYRILLIC = str.maketrans("013468abcehkmoptuxy!", "оизчбвавсенкмортихуи")
"""Signs that are read as letters of one alphabet or the other."""
HELD_DOWN = re.compile(r"(.)\1{2,}")
INNOCENT = ("бок", "шешен")
"""Words of their own that only look like a word of the lists without its Kazakh letters."""
MOST_REMEMBERED = 8_192
"""Words of which it is remembered whether they are stopped."""
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
    lists = _sorted_out(tuple(words.values()))
    said: list[str] = WORD.findall(_seen(text))
    return next((word for word in said if _stops(lists, word)), None)


@dataclass(frozen=True, eq=False)
class Lists:
    """The words of the filter, ready to be looked up."""

    whole: frozenset[str]
    stems: tuple[str, ...]
    """Beginnings of words."""
    written: frozenset[str]
    """All words as they are written."""


@lru_cache(maxsize=64)
def _sorted_out(listed: tuple[tuple[str, ...], ...]) -> Lists:
    """Return some lists of words, ready to be looked up."""
    written = frozenset(word for words in listed for word in words)
    whole = frozenset(folded(word) for word in written)
    stems = tuple(word[:-1] for word in whole if word.endswith(STAR))
    return Lists(whole=whole, stems=stems, written=written)


@lru_cache(maxsize=MOST_REMEMBERED)
def _stops(lists: Lists, said: str) -> bool:
    """Return whether the filter stops a word; a class says the same words again and again."""
    if said.casefold() in INNOCENT and said.casefold() not in lists.written:
        return False
    return any(plain in lists.whole or plain.startswith(lists.stems) for plain in _readings(said))


def _seen(text: str) -> str:
    """Return a text without signs that hide between letters, wide letters made plain."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if unicodedata.category(sign) not in UNSEEN)


def _readings(word: str) -> Iterator[str]:
    """Yield how a word can be read; a number is only a number."""
    plain = folded(word)
    if not (plain.isalpha() or any(sign.isalpha() for sign in plain)):
        return
    for read in dict.fromkeys((plain, plain.translate(AS_LATIN), plain.translate(AS_CYRILLIC))):
        yield read
        if HELD_DOWN.search(read) is not None:
            yield HELD_DOWN.sub(r"\1", read)
            yield HELD_DOWN.sub(r"\1\1", read)


def folded(word: str) -> str:
    """Return a word as the filter compares it: small letters, Kazakh ones as Russian ones."""
    return word.casefold().translate(WITHOUT_KAZAKH)
