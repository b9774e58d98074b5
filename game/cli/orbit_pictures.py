"""The eight pictures of docs/orbit.md. A picture is a function that draws on axes.

Each says its settings in the grey line below it, so that nobody has to trust the picture alone.
"""

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from PIL import Image

from game.orbit import DebrisModel, Inputs, Params, Sky, Traffic, drag
from game.orbit.grid import SHELLS, middle_km

BLUE, GREEN, ORANGE, RED, GREY = "#1f5fa8", "#2f8f5b", "#d98a1f", "#b8323a", "#6b7280"
OWNER = ("others",)
ALTITUDES = [middle_km(shell) for shell in range(SHELLS)]
TRAFFIC = "Start January 2023, launches of 2018-2022 every year"
QUIET = "no explosions, 4 sub-steps, expected numbers"
CENTURY = 100
RUNS = 40
COLOURS = 96
"""A palette keeps the files small."""


def disposal_by_shell(figure: Figure, inputs: Inputs) -> str:
    """Draw the sky by altitude, now and in fifty years."""
    left, right = figure.subplots(1, 2)
    skies = [("2023", GREY, _model(inputs).sky)]
    for share, colour in ((0.5, RED), (0.9, GREEN)):
        model = _model(inputs, disposal=share)
        model.step(50)
        skies.append((f"2073, {share:.0%} leave orbit", colour, model.sky))
    for name, colour, sky in skies:
        shells = sky.shells
        left.plot(ALTITUDES, shells["N"], color=colour, label=name)
        right.plot(ALTITUDES, shells["D"] + shells["B"], color=colour)
    _dress(left, "altitude, km", "tracked fragments per 50 km")
    _dress(right, "altitude, km", "dead satellites and bodies per 50 km")
    for axes in (left, right):
        axes.set_ylim(0, 1500)
    left.legend(frameon=False, fontsize=8, loc="upper right")
    return f"{TRAFFIC}; {QUIET}"


def disposal_over_time(figure: Figure, inputs: Inputs) -> str:
    """Draw a century of fragments for four degrees of care."""
    axes = figure.subplots()
    for share, colour in ((0.0, RED), (0.5, ORANGE), (0.9, GREEN), (0.99, BLUE)):
        _line(axes, _fragments(_model(inputs, disposal=share)), f"{share:.0%} leave orbit", colour)
    axes.set_yscale("log")
    axes.set_yticks([10_000, 20_000, 50_000, 100_000, 200_000])
    axes.minorticks_off()
    _dress(axes, "year", "tracked fragments, logarithmic")
    return f"{TRAFFIC}; {QUIET}; direct removal at the end of life"


def years_rule_over_time(figure: Figure, inputs: Inputs) -> str:
    """Draw a century of fragments for three deadlines."""
    axes = figure.subplots()
    rules = (
        ("within 25 years", 25.0, RED),
        ("within 5 years", 5.0, ORANGE),
        ("at once", 0.0, GREEN),
    )
    for name, years, colour in rules:
        _line(axes, _fragments(_model(inputs, disposal_years=years)), name, colour)
    _dress(axes, "year", "tracked fragments")
    return f"{TRAFFIC}; 90% leave orbit; {QUIET}"


def removal_over_time(figure: Figure, inputs: Inputs) -> str:
    """Draw a century of fragments for four sizes of a removal programme."""
    axes = figure.subplots()
    for a_year, colour in ((0, RED), (2, ORANGE), (5, GREEN), (10, BLUE)):
        model = _model(inputs)
        counts = [model.totals()["N"]]
        for year in range(CENTURY):
            if year >= 10:
                model.remove(count=a_year)
            model.step()
            counts.append(model.totals()["N"])
        _line(axes, counts, f"{a_year} removed a year", colour)
    _dress(axes, "year", "tracked fragments")
    return f"{TRAFFIC}; 90% leave orbit; removal from 2033 on; {QUIET}"


def weapon_tests(figure: Figure, inputs: Inputs) -> str:
    """Draw what is left of a destroyed satellite at three altitudes."""
    axes = figure.subplots()
    tests = ((850, 13, 880, RED), (480, 5, 2200, ORANGE), (280, 1, 740, BLUE))
    for km, shell, mass, colour in tests:
        model = DebrisModel(_empty(), Params.of(inputs, explosions=False), deterministic=True)
        model.asat(shell=shell, mass_kg=mass, owner="others")
        _line(axes, _fragments(model, 20), f"{km} km, {mass:,} kg", colour, since=0)
    axes.set_yscale("log")
    axes.set_ylim(1, 3000)
    axes.set_xticks(range(0, 21, 5))
    _dress(axes, "years after the test", "tracked pieces still in orbit, logarithmic")
    return "Pieces by the breakup law in an empty sky; test in January 2023, solar maximum in 2025"


def years_to_sink(figure: Figure, inputs: Inputs) -> str:
    """Draw how long dead things stay, by altitude."""
    axes = figure.subplots()
    params = Params.of(inputs)
    tops = [middle + 25.0 for middle in ALTITUDES[:26]]
    things = (
        (0.0085, "rocket body\n0.0085 m²/kg", RED, "bottom"),
        (0.015, "dead satellite\n0.015 m²/kg", ORANGE, "top"),
        (0.2, "light fragment\n0.2 m²/kg", BLUE, "center"),
    )
    for ratio, name, colour, place in things:
        years = drag.years_to_sink(params, ratio)[:26]
        axes.plot(tops, years, color=colour)
        axes.annotate(
            name, (1505, years[-1]), color=colour, va=place, fontsize=8, annotation_clip=False
        )
    axes.set_yscale("log")
    axes.set_xlim(250, 1500)
    axes.set_yticks([0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000])
    axes.minorticks_off()
    _dress(axes, "altitude, km", "years to sink to 200 km, logarithmic")
    return "Mean sun of a cycle (JB2008), circular orbits, drag coefficient 2.2"


def catalogue(figure: Figure, inputs: Inputs) -> str:
    """Draw what was really counted since 2000."""
    axes = figure.subplots()
    rows = inputs["catalogue_by_year"]["rows"]
    years = [int(year) for year in rows]
    payloads, bodies, fragments = np.array(list(rows.values()), dtype=float).T
    axes.plot(years, fragments, color=RED)
    axes.plot(years, payloads, color=BLUE)
    axes.plot(years, bodies, color=GREY)
    for name, counts, colour in (
        ("fragments and other", fragments, RED),
        ("payloads", payloads, BLUE),
        ("rocket bodies", bodies, GREY),
    ):
        axes.annotate(name, (2023.2, counts[-1]), color=colour, va="center", fontsize=8)
    _note(axes, "11 January 2007:\nFengyun-1C destroyed", (2008, 5452), (2000.2, 6600))
    _note(axes, "10 February 2009:\nIridium 33 hits Kosmos 2251", (2010, 7173), (2001.5, 8700))
    axes.set_xlim(2000, 2029)
    axes.set_ylim(0, 10_500)
    _dress(axes, "start of the year", "catalogued objects, 200-2,000 km")
    axes.set_xticks(range(2000, 2025, 4))
    return "Counted in the public catalogue (ARCLab-MIT/MOCAT-MC); not used by the model"


def fan_of_chance(figure: Figure, inputs: Inputs) -> str:
    """Draw forty drawn histories around the expected one."""
    axes = figure.subplots()
    params = Params.of(inputs)
    sky, traffic = Sky.of(inputs, OWNER), Traffic.background(inputs, OWNER)
    runs = [_fragments(DebrisModel(sky, params, seed, traffic=traffic), 50) for seed in range(RUNS)]
    years = np.arange(2023, 2074)
    for run in runs:
        axes.plot(years, run, color=BLUE, alpha=0.25, linewidth=0.8)
    expected = DebrisModel(sky, params, deterministic=True, traffic=traffic)
    axes.plot(years, _fragments(expected, 50), color=RED, linewidth=2)
    highest = max(run[-1] for run in runs)
    axes.annotate("expected", (2073.4, expected.totals()["N"]), color=RED, va="center", fontsize=8)
    axes.annotate(f"{RUNS} runs", (2073.4, highest), color=BLUE, va="center", fontsize=8)
    axes.set_xlim(2023, 2081)
    _dress(axes, "year", "tracked fragments")
    return f"{TRAFFIC}; 90% leave orbit; with explosions, 4 sub-steps, seeds 0-{RUNS - 1}"


PICTURES: dict[str, Callable[[Figure, Inputs], str]] = {
    "disposal_by_shell": disposal_by_shell,
    "disposal_over_time": disposal_over_time,
    "years_rule_over_time": years_rule_over_time,
    "removal_over_time": removal_over_time,
    "weapon_tests": weapon_tests,
    "years_to_sink": years_to_sink,
    "catalogue": catalogue,
    "fan_of_chance": fan_of_chance,
}


def draw(name: str, inputs: Inputs, path: Path) -> None:
    """Draw one picture into a PNG file; the same model gives the same file."""
    with mpl.rc_context({"font.size": 9, "font.family": "DejaVu Sans"}):
        figure = Figure(figsize=(7.2, 4.0), layout="constrained")
        settings = PICTURES[name](figure, inputs)
        figure.supxlabel(settings, fontsize=7, color=GREY)
        drawn = BytesIO()
        figure.savefig(drawn, dpi=100)
    with Image.open(drawn) as image:
        image.convert("RGB").quantize(COLOURS).save(path, optimize=True)


def _model(inputs: Inputs, **behaviour: float) -> DebrisModel:
    """Return the expected sky of 2023 under the background traffic, without explosions."""
    traffic = Traffic.background(inputs, OWNER, 1.0, **behaviour)
    params = Params.of(inputs, explosions=False)
    return DebrisModel(Sky.of(inputs, OWNER), params, deterministic=True, traffic=traffic)


def _empty() -> Sky:
    """Return a sky in which nothing flies."""
    none = np.zeros((1, SHELLS))
    fragments = np.zeros((1, 3, SHELLS))
    return Sky(year=2023.0, owners=OWNER, S=none, D=none, B=none, N=fragments, L=none[0])


def _fragments(model: DebrisModel, years: int = CENTURY) -> list[float]:
    """Return the tracked fragments now and after each of some years."""
    counts = [model.totals()["N"]]
    for _ in range(years):
        model.step()
        counts.append(model.totals()["N"])
    return counts


def _line(axes: Axes, counts: Sequence[float], name: str, colour: str, since: int = 2023) -> None:
    """Draw a line of yearly counts and write its name at its end."""
    years = since + np.arange(len(counts))
    axes.plot(years, counts, color=colour)
    axes.annotate(
        name,
        (years[-1], counts[-1]),
        (4, 0),
        textcoords="offset points",
        color=colour,
        va="center",
        fontsize=8,
        annotation_clip=False,
    )


def _note(axes: Axes, text: str, at: tuple[float, float], place: tuple[float, float]) -> None:
    """Write a note with an arrow to a point."""
    arrow = {"arrowstyle": "-", "color": GREY}
    axes.annotate(text, at, place, fontsize=8, color=GREY, arrowprops=arrow)


def _dress(axes: Axes, across: str, up: str) -> None:
    """Name the axes, write thousands with commas, leave out what says nothing."""
    axes.set_xlabel(across)
    axes.set_ylabel(up)
    axes.yaxis.set_major_formatter("{x:,g}")
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#e5e7eb", linewidth=0.6)
    axes.set_axisbelow(True)
