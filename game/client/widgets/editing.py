"""Editing: what keys do to a line of text, a caret and a selection. Pure, one function per act."""

import msgspec


class Line(msgspec.Struct, frozen=True):
    """A text with a caret and the other end of its selection, both counted in letters."""

    text: str
    caret: int
    mark: int

    @property
    def start(self) -> int:
        """Return where the selection begins."""
        return min(self.caret, self.mark)

    @property
    def end(self) -> int:
        """Return where the selection ends."""
        return max(self.caret, self.mark)

    @property
    def selected(self) -> str:
        """Return the selected letters."""
        return self.text[self.start : self.end]


def line(text: str, caret: int, mark: int) -> Line:
    """Return a line whose caret and mark lie within the text."""
    return Line(text, max(0, min(len(text), caret)), max(0, min(len(text), mark)))


def inserted(before: Line, typed: str, limit: int) -> Line:
    """Return the line with letters instead of the selection, at most `limit` letters long."""
    clean = " ".join(typed.splitlines())
    clean = "".join(letter for letter in clean if letter.isprintable())
    rest = before.text[: before.start], before.text[before.end :]
    clean = clean[: max(0, limit - len(rest[0]) - len(rest[1]))]
    place = before.start + len(clean)
    return Line(rest[0] + clean + rest[1], place, place)


def erased(before: Line, reach: int) -> Line:
    """Return the line without its selection, or without the letters between caret and `reach`."""
    if before.start == before.end:
        before = line(before.text, before.caret, reach)
    return Line(before.text[: before.start] + before.text[before.end :], before.start, before.start)


def moved(before: Line, place: int) -> Line:
    """Return the line with its caret elsewhere and nothing selected."""
    return line(before.text, place, place)


def selected_to(before: Line, place: int) -> Line:
    """Return the line with its caret elsewhere and everything up to there selected."""
    return line(before.text, place, before.mark)


def word_left(before: Line) -> int:
    """Return the start of the word left of the caret."""
    head = before.text[: before.caret].rstrip()
    return head.rfind(" ") + 1


def word_right(before: Line) -> int:
    """Return the end of the word right of the caret."""
    tail = before.text[before.caret :]
    skipped = len(tail) - len(tail.lstrip())
    space = tail.find(" ", skipped)
    return len(before.text) if space < 0 else before.caret + space
