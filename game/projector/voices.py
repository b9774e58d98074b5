"""What the class said for itself, on the wall: released words, and what the quiz brought."""

from collections.abc import Sequence

from game.model.values import Value, half_up
from game.sight.seen import PublicSight

MOST_WORDS = 24
"""Words that fit on the wall in two lines."""


class Learned(Value, frozen=True, kw_only=True):
    """How many answers of the quiz were right, in percent; None: nobody answered."""

    before: int | None
    after: int | None


def shown_words(public: PublicSight) -> tuple[tuple[str, int], ...]:
    """Return the words that were released with how often each was said, the most frequent first."""
    said = [word.casefold() for word in public.lesson.board]
    counted = sorted({(-said.count(word), word) for word in said})
    return tuple((word, -times) for times, word in counted)[:MOST_WORDS]


def learned(public: PublicSight) -> Learned | None:
    """Return what the quiz brought, once the teacher showed it; None: not yet."""
    lesson = public.lesson
    if not lesson.counts:
        return None
    right = [item.correct - 1 for item in lesson.quiz]
    return Learned(
        before=_percent([count.before for count in lesson.counts], right),
        after=_percent([count.after for count in lesson.counts], right),
    )


def _percent(chosen: Sequence[tuple[int, ...]], right: Sequence[int]) -> int | None:
    """Return the share of right answers, percent; None: nobody answered."""
    given = sum(sum(each) for each in chosen)
    good = sum(each[number] for each, number in zip(chosen, right, strict=True))
    return half_up(100 * good, given) if given else None
