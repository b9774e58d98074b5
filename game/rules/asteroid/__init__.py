"""An asteroid on its way: what is true, what is published, what missions do, and how it ends.

Only scenarios with an asteroid have ``World.asteroid``; every step here is silent elsewhere.
"""
