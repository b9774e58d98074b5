"""Mistakes in files: where they are, what is wrong, and how to cure it."""

from typing import Literal

from game.model.treaties import Parameter
from game.model.values import Value

Severity = Literal["mistake", "warning"]


class Mistake(Value, frozen=True, kw_only=True):
    """One thing to mend in a file; the sentence of ``key`` is in ``assets/text/*/scenario.ftl``."""

    file: str
    line: int = 1
    column: int = 1
    key: str
    parameters: dict[str, Parameter] = {}
    severity: Severity = "mistake"
