"""Compliance: which promises were kept, what was noticed, and what follows from it.

``ledger`` writes down what was due and done; ``detection`` decides what was noticed; ``answers``
and ``contests`` give the accused their say; ``enforcement`` draws the consequences.
"""

from game.rules.compliance.detection import detect
from game.rules.compliance.enforcement import enforce
from game.rules.compliance.ledger import close_ledger, dues
from game.rules.compliance.survey import survey

__all__ = ["close_ledger", "detect", "dues", "enforce", "survey"]
