"""Money: what the books count; earning and saving is what every bot does anyway."""

from game.bots.craft.aim import Aim

AIM = Aim()
