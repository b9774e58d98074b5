"""Scores: what each seat reached, in what sky everybody ended, and who is honoured for what.

A metric is one function in one of the ``metrics_*`` files and one line in ``metrics.METRICS``; a
secret agenda one function and one line in ``agendas.AGENDAS``.
"""

from game.rules.scoring.judgement import judge
from game.rules.scoring.publishing import publish
from game.rules.scoring.record import record_turn

__all__ = ["judge", "publish", "record_turn"]
