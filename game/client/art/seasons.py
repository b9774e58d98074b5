"""Seasons and hours: the palettes that turn one drawing into spring, winter or dusk."""

from typing import Literal

import msgspec

from game.client.art.colour import Colour, rgb
from game.client.art.gradient import Stops

SeasonName = Literal["spring", "summer", "autumn", "winter"]


class Season(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
    """The colours of sky, ground and plants."""

    name: SeasonName
    sky: Stops
    sun: Colour
    halo: Colour
    cloud: Colour
    cloud_shade: Colour
    far: Colour
    far2: Colour
    mid: Colour
    mid2: Colour
    near: Colour
    front: Colour
    front2: Colour
    blades: tuple[Colour, ...]
    plume: Colour
    road: Colour
    rail: Colour
    water: Colour
    drifting: tuple[Colour, ...]
    """Petals, dust, leaves or snow in the air."""


class Hardware(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
    """The colours of everything built."""

    hull: Colour
    hull2: Colour
    band: Colour
    dark: Colour
    green: Colour
    green2: Colour
    engine: Colour
    steel: Colour
    steel2: Colour
    steel_dark: Colour
    concrete: Colour
    concrete2: Colour
    concrete_dark: Colour
    glass: Colour
    gold: Colour
    wall: Colour = rgb("#D8C3A0")
    wall2: Colour = rgb("#B79F80")
    roof: Colour = rgb("#6C5A66")
    mosaic: Colour = rgb("#27788C")


def _stops(*stops: tuple[float, str]) -> Stops:
    return tuple((place, rgb(code)) for place, code in stops)


def _colours(*codes: str) -> tuple[Colour, ...]:
    return tuple(rgb(code) for code in codes)


SPRING = Season(
    name="spring",
    sky=_stops((0, "#3E93BE"), (0.45, "#86C5CF"), (0.78, "#DCE5C4"), (1, "#FBE3B0")),
    sun=rgb("#FFF4D2"), halo=rgb("#FFE9B0"), cloud=rgb("#FFF6E2"), cloud_shade=rgb("#E3E7D6"),
    far=rgb("#A8B48A"), far2=rgb("#B9B476"), mid=rgb("#A9AE5F"), mid2=rgb("#97A052"),
    near=rgb("#7C9447"), front=rgb("#55763A"), front2=rgb("#41602F"),
    blades=_colours("#5E8040", "#6F9148", "#4C6E36", "#87A552"), plume=rgb("#F2EBCB"),
    road=rgb("#C2A878"), rail=rgb("#5C4C4A"), water=rgb("#7FB9C4"),
    drifting=_colours("#E2502F", "#F6ECD8", "#F2B233"),
)  # fmt: skip
SUMMER = Season(
    name="summer",
    sky=_stops((0, "#2F8AC4"), (0.5, "#7FC3D8"), (0.82, "#F2E4B8"), (1, "#FFD98A")),
    sun=rgb("#FFF4C8"), halo=rgb("#FFE08A"), cloud=rgb("#FFFBEE"), cloud_shade=rgb("#F1E6C6"),
    far=rgb("#C6A766"), far2=rgb("#CFA858"), mid=rgb("#D4A94E"), mid2=rgb("#C79A42"),
    near=rgb("#B98A38"), front=rgb("#8E672C"), front2=rgb("#6F4E26"),
    blades=_colours("#B58A3E", "#C9A052", "#98702E", "#DDB868"), plume=rgb("#FFF1CC"),
    road=rgb("#C9A878"), rail=rgb("#5C4642"), water=rgb("#74B4C8"),
    drifting=_colours("#FFF1CC",),
)  # fmt: skip
AUTUMN = Season(
    name="autumn",
    sky=_stops((0, "#5B6FA8"), (0.45, "#B59AB5"), (0.8, "#F0BE8E"), (1, "#FBD79C")),
    sun=rgb("#FFE3B0"), halo=rgb("#FFC98A"), cloud=rgb("#F7DCC8"), cloud_shade=rgb("#D9B4AE"),
    far=rgb("#A2765E"), far2=rgb("#AD7650"), mid=rgb("#B4743F"), mid2=rgb("#A06337"),
    near=rgb("#8A5230"), front=rgb("#673A2A"), front2=rgb("#4E2B26"),
    blades=_colours("#9A5E34", "#B5763C", "#7C4529", "#C98F4C"), plume=rgb("#F7DDB4"),
    road=rgb("#B48A6A"), rail=rgb("#4A3536"), water=rgb("#B9A4B8"),
    drifting=_colours("#C9742F", "#E2A03A", "#8A4A28"),
)  # fmt: skip
WINTER = Season(
    name="winter",
    sky=_stops((0, "#5C7FA8"), (0.5, "#A9C0D3"), (0.82, "#E3DCDD"), (1, "#F7E3D2")),
    sun=rgb("#FFF3E0"), halo=rgb("#FFE6CC"), cloud=rgb("#F4F4F4"), cloud_shade=rgb("#D4DCE6"),
    far=rgb("#B4C2D4"), far2=rgb("#C3CFDE"), mid=rgb("#D5DEE8"), mid2=rgb("#C4D1E0"),
    near=rgb("#E6ECF2"), front=rgb("#F4F6F8"), front2=rgb("#D3DDE8"),
    blades=_colours("#B9A98A", "#A2937A", "#C9BC9E", "#8E816C"), plume=rgb("#EFE6D2"),
    road=rgb("#AFB9C8"), rail=rgb("#4D4A58"), water=rgb("#DDE8F0"),
    drifting=_colours("#FFFFFF",),
)  # fmt: skip
SEASONS: dict[SeasonName, Season] = {
    season.name: season for season in (SPRING, SUMMER, AUTUMN, WINTER)
}

DAY = Hardware(
    hull=rgb("#F3E9D2"), hull2=rgb("#D9C9A8"), band=rgb("#E08A3C"), dark=rgb("#3A3554"),
    green=rgb("#5E7F6B"), green2=rgb("#4A6657"), engine=rgb("#6B3B2E"), steel=rgb("#5F6E8C"),
    steel2=rgb("#8794B0"), steel_dark=rgb("#414D6B"), concrete=rgb("#B9AE9F"),
    concrete2=rgb("#958B86"), concrete_dark=rgb("#6E6672"), glass=rgb("#2B3D66"),
    gold=rgb("#F2B233"),
)  # fmt: skip
SNOWY = msgspec.structs.replace(DAY, concrete=rgb("#D6DBE2"), concrete2=rgb("#A9B0BE"))
DUSK = Hardware(
    hull=rgb("#43285A"), hull2=rgb("#2A1840"), band=rgb("#F0904E"), dark=rgb("#1A1233"),
    green=rgb("#33204C"), green2=rgb("#281A40"), engine=rgb("#1A1233"), steel=rgb("#2A1A44"),
    steel2=rgb("#3B2556"), steel_dark=rgb("#231638"), concrete=rgb("#38224C"),
    concrete2=rgb("#2A1A40"), concrete_dark=rgb("#1E1434"), glass=rgb("#FFC766"),
    gold=rgb("#F2B233"),
)  # fmt: skip
LIFTOFF = msgspec.structs.replace(
    DUSK, hull=rgb("#F3D9B0"), hull2=rgb("#B9835F"), green=rgb("#7A5A60"), green2=rgb("#5A3F52"),
    dark=rgb("#2A1A3A"), engine=rgb("#FFE9A8"),
)  # fmt: skip
"""A rocket lit by its own flame at dusk."""

DUSK_SKY = _stops(
    (0, "#12123C"), (0.22, "#241C58"), (0.42, "#4C2A70"), (0.6, "#8C3C72"), (0.76, "#D0585F"),
    (0.88, "#F0904E"), (1, "#FFD27E"),
)  # fmt: skip
NIGHTFALL_SKY = _stops(
    (0, "#0B0E2E"), (0.35, "#1A1C52"), (0.62, "#41296A"), (0.82, "#8A3F68"), (1, "#E07A55")
)
SPACE_SKY = _stops((0, "#090C22"), (0.55, "#0E1233"), (1, "#161643"))


def hardware(season: Season) -> Hardware:
    """Return the colours of built things in a season."""
    return SNOWY if season.name == "winter" else DAY
