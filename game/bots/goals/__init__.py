"""Goals: one file is what a bot does for one kind of goal that a scenario's author may ask for.

The file's stem is the goal's kind in scenario files; it defines ``AIM``, a
``game.bots.craft.aim.Aim``, which finds the goal itself in the agenda of the mind it is asked with.
"""
