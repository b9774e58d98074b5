"""Conference: many delegations, one working text, and the rules by which they come to agree on it.

``calling`` opens it, ``brackets`` collects what is proposed, ``motions`` and ``ballots`` decide,
``friends`` and ``offices`` settle brackets more quietly, ``sessions`` ends the day.
"""
