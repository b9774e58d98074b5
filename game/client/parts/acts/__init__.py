"""Acts: the scenes in which the events of a year are shown again, one file for each kind.

An act is a value made from the sight alone, so a year can be watched as often as one likes. To add
one: a file with a class of `act.Act`, and a line in `year.py` that says when it is played.
"""
