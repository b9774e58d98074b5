"""Colour science for the palette tests: colour blindness and perceived distance, from the papers.

Machado, Oliveira, Fernandes (2009) simulate colour blindness by a matrix on linear RGB; severity
100 is full blindness of one cone type. CAM02-UCS (Luo, Cui, Li 2006) measures how different two
colours look; the viewing conditions are those of sRGB (64 lux, grey background of 20 %, average
surround).
"""

import math
from typing import Literal

from game.client.art.colour import Colour

Sight = Literal["normal", "protan", "deutan", "tritan"]
Triple = tuple[float, float, float]

_MACHADO: dict[Sight, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ = ((41.24, 35.76, 18.05), (21.26, 71.52, 7.22), (1.93, 11.92, 95.05))
_CAT02 = ((0.7328, 0.4296, -0.1624), (-0.7036, 1.6975, 0.0061), (0.0030, 0.0136, 0.9834))
_CAT02_BACK = (
    (1.096124, -0.278869, 0.182745),
    (0.454369, 0.473533, 0.072098),
    (-0.009628, -0.005698, 1.015326),
)
_HPE = ((0.38971, 0.68898, -0.07868), (-0.22981, 1.18340, 0.04641), (0.0, 0.0, 1.0))
_WHITE = (95.05, 100.0, 108.88)
_ADAPTING = 64 / math.pi * 0.2
_BACKGROUND = 20.0


def distance(first: Colour, second: Colour, sight: Sight = "normal") -> float:
    """Return how different two colours look with this kind of sight, in CAM02-UCS units."""
    one, two = _ucs(simulated(first, sight)), _ucs(simulated(second, sight))
    return math.dist(one, two)


def simulated(colour: Colour, sight: Sight) -> Triple:
    """Return linear RGB as seen with this kind of sight, not clipped to the gamut."""
    red, green, blue = (_linear(part / 255) for part in colour[:3])
    return _times(_MACHADO[sight], (red, green, blue))


def _ucs(linear: Triple) -> Triple:
    lightness, colourfulness, hue = _cam02(_times(_TO_XYZ, linear))
    light = 1.7 * lightness / (1 + 0.007 * lightness)
    colour = math.log(1 + 0.0228 * colourfulness) / 0.0228
    return (light, colour * math.cos(hue), colour * math.sin(hue))


def _cam02(xyz: Triple) -> Triple:
    """Return lightness J, colourfulness M and hue (radians) of CIECAM02."""
    k = 1 / (5 * _ADAPTING + 1)
    level = 0.2 * k**4 * 5 * _ADAPTING + 0.1 * (1 - k**4) ** 2 * (5 * _ADAPTING) ** (1 / 3)
    n = _BACKGROUND / 100
    induction = 0.725 * (1 / n) ** 0.2
    z = 1.48 + math.sqrt(n)
    red, green, blue = _cones(xyz, level)
    a = red - 12 * green / 11 + blue / 11
    b = (red + green - 2 * blue) / 9
    hue = math.atan2(b, a)
    white = _cones(_WHITE, level)
    bright = _achromatic((red, green, blue), induction) / _achromatic(white, induction)
    lightness = 100 * max(0.0, bright) ** (0.69 * z)
    eccentricity = (math.cos(hue + 2) + 3.8) / 4
    t = 50000 / 13 * induction * eccentricity * math.hypot(a, b) / (red + green + 21 / 20 * blue)
    chroma = t**0.9 * math.sqrt(lightness / 100) * (1.64 - 0.29**n) ** 0.73
    return (lightness, chroma * level**0.25, hue)


def _cones(xyz: Triple, level: float) -> Triple:
    """Return the adapted, compressed responses of the three cone types."""
    adaptation = 1 - (1 / 3.6) * math.exp((-_ADAPTING - 42) / 92)
    cones, white = _times(_CAT02, xyz), _times(_CAT02, _WHITE)
    adapted = tuple(
        cone * (adaptation * 100 / paper + 1 - adaptation)
        for cone, paper in zip(cones, white, strict=True)
    )
    red, green, blue = _times(_HPE, _times(_CAT02_BACK, (adapted[0], adapted[1], adapted[2])))
    return (_compressed(red, level), _compressed(green, level), _compressed(blue, level))


def _compressed(cone: float, level: float) -> float:
    power = (level * abs(cone) / 100) ** 0.42
    return math.copysign(400 * power / (power + 27.13), cone) + 0.1


def _achromatic(cones: Triple, induction: float) -> float:
    return (2 * cones[0] + cones[1] + cones[2] / 20 - 0.305) * induction


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _times(matrix: tuple[Triple, ...], vector: Triple) -> Triple:
    x, y, z = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return (x, y, z)
