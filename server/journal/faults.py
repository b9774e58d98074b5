"""What can go wrong with a journal, in words for players and teachers."""


class NumberTaken(Exception):  # noqa: N818 - somebody else was faster; the room reads on
    """The next entry of this room exists already, or the one before it is missing."""


class CannotWrite(Exception):  # noqa: N818 - told to players as a refusal
    """The entry could not be made durable. Nothing of it was kept; ``reason`` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CannotRead(Exception):  # noqa: N818 - told to the teacher as a sentence
    """What is kept cannot be understood; ``reason`` names the place and the cure."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
