"""The command line: `steppe play`, `serve`, `demo` and the rest, one file per command.

It stands above the client and the server, and imports them only when a command needs them, so that
a window opens and a server answers without waiting for the other's libraries.
"""

import os
from pathlib import Path
from typing import Annotated

import typer

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # our own words only

app = typer.Typer(
    name="steppe",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
bench = typer.Typer(
    no_args_is_help=True, help="Measure how fast the game is, and how bots bargain."
)
app.add_typer(bench, name="bench")
MOST_SEATS = 50_000
"""Of a measured server: so many addresses of this computer have room for."""

Json = Annotated[bool, typer.Option("--json", help="Print numbers for machines.")]
Host = Annotated[str, typer.Option(help="Address to listen on.")]
Port = Annotated[int, typer.Option(help="Port; 0 takes any that is free.", min=0, max=65535)]
Lan = Annotated[
    bool, typer.Option("--lan", help="Open to the class network now, not with the lesson.")
]
Data = Annotated[Path | None, typer.Option(help="Folder in which games are kept.")]
Days = Annotated[
    int, typer.Option(help="Delete games after so many days; 0: with the lesson.", min=0, max=90)
]
TlsCert = Annotated[Path | None, typer.Option(help="Certificate (PEM), to encrypt.")]
TlsKey = Annotated[Path | None, typer.Option(help="Its private key (PEM).")]
Names = Annotated[
    list[str] | None, typer.Option("--name", help="A further name of this computer, as in DNS.")
]
NewKey = Annotated[
    bool, typer.Option("--new-key", help="Draw a new teacher's key; the old one ends.")
]
JsonLog = Annotated[
    bool, typer.Option("--json-log", help="Write records to the terminal as JSON lines.")
]
Scenarios = Annotated[
    list[Path] | None,
    typer.Option("--scenario", help="A scenario of your own, as file or folder, to bring along."),
]
Browser = Annotated[bool, typer.Option(help="Open the teacher's page.")]


def _tell_version(wanted: bool) -> None:
    """Print the version and end, if that was asked for."""
    if wanted:
        from game.cli.measures import release

        typer.echo(f"Steppe to Orbit {release()}")
        raise typer.Exit


@app.callback()
def steppe(
    version: Annotated[
        bool,
        typer.Option("--version", help="Print the version.", callback=_tell_version, is_eager=True),
    ] = False,
) -> None:
    """Steppe to Orbit: negotiate leases, launch slots and debris treaties that really run."""


@app.command()
def play(scenario: Scenarios = None) -> None:
    """Open the game; where there is no display, play the demo."""
    from game.cli.brought import bring_along
    from game.cli.play import play as run

    bring_along(scenario or ())
    run()


@app.command()
def tutorial() -> None:
    """Learn the game in a quarter of an hour; no network is needed."""
    from game.cli.tutorial import tutorial as run

    run()


@app.command()
def demo(
    scenario: Annotated[str, typer.Option(help="Name of the scenario.")] = "baikonur_70",
    turns: Annotated[int | None, typer.Option(help="Stop after so many turns.", min=1)] = None,
    seed: Annotated[int, typer.Option(help="The same seed plays the same game.")] = 1,
    out: Annotated[Path, typer.Option(help="Folder for journal, pictures and debrief.")] = Path(
        "out"
    ),
) -> None:
    """Let bots play a whole game over real sockets and keep what happened."""
    from game.cli.demo import demo as run

    run(scenario=scenario, turns=turns, seed=seed, out=out)


@app.command()
def serve(
    host: Host = "127.0.0.1",
    port: Port = 8765,
    lan: Lan = False,
    data: Data = None,
    days: Days = 30,
    tls_cert: TlsCert = None,
    tls_key: TlsKey = None,
    name: Names = None,
    new_key: NewKey = False,
    browser: Browser = True,
    json_log: JsonLog = False,
    scenario: Scenarios = None,
) -> None:
    """Start a server for a class; it runs until Ctrl-C."""
    from game.cli.serve import Wishes
    from game.cli.serve import serve as run

    if (tls_cert is None) != (tls_key is None):
        raise typer.BadParameter("--tls-cert and --tls-key belong together")
    run(
        Wishes(
            host=host,
            port=port,
            lan=lan,
            data=data,
            days=days,
            names=tuple(name or ()),
            tls=(tls_cert, tls_key) if tls_cert and tls_key else None,
            new_key=new_key,
            browser=browser,
            json_log=json_log,
            scenarios=tuple(scenario or ()),
        )
    )


@app.command("doctor")
def examine(port: Port = 8765, data: Data = None, as_json: Json = False) -> None:
    """Look whether this computer can run the game and teach a class."""
    from game.cli.doctor import doctor as run

    run(port=port, data=data, as_json=as_json)


@bench.command("orbit")
def bench_orbit(
    years: Annotated[int, typer.Option(help="One-year steps to measure.", min=5)] = 50,
    as_json: Json = False,
) -> None:
    """Time one year of the debris model for 1, 6 and 12 owners."""
    from game.cli.bench_orbit import bench_orbit as run

    run(years=years, as_json=as_json)


@bench.command("rules")
def time_rules(as_json: Json = False) -> None:
    """Time commands, turns, a game by bots and its replay."""
    from game.cli.bench_rules import bench_rules as run

    run(as_json=as_json)


@bench.command("server")
def time_server(
    seats: Annotated[str, typer.Option(help="Numbers of seats.")] = "100,1000,5000",
    seconds: Annotated[float, typer.Option(help="For each measure.", min=1)] = 10.0,
    as_json: Json = False,
) -> None:
    """Load a server with thousands of seats, and a plain relay beside it."""
    from game.cli.bench_server import bench_server as run

    numbers = [int(number) if number.isdecimal() else 0 for number in seats.split(",")]
    if not all(0 < number <= MOST_SEATS for number in numbers):
        raise typer.BadParameter(f"--seats takes numbers of 1 to {MOST_SEATS:,}, as in 100,1000")
    run(seats=numbers, seconds=seconds, as_json=as_json)


@bench.command("bots")
def bench_bots(
    domains: Annotated[int, typer.Option(help="Invented leases to bargain over.", min=1)] = 12,
    exchanges: Annotated[int, typer.Option(help="Offers that each side may make.", min=1)] = 12,
    games: Annotated[int, typer.Option(help="Whole games to play.", min=0)] = 2,
    as_json: Json = False,
) -> None:
    """Let bots bargain with each other and with strangers, and time their decisions."""
    from game.cli.bench_bots import bench_bots as run

    run(domains=domains, exchanges=exchanges, games=games, as_json=as_json)


@bench.command("client")
def time_client(as_json: Json = False) -> None:
    """Time a frame of every page, and how soon the window is there."""
    from game.cli.bench_client import bench_client as run

    run(as_json=as_json)


@app.command("shots")
def take_shots(
    out: Annotated[Path, typer.Option(help="Folder for the pictures.")] = Path("shots"),
) -> None:
    """Paint every page in three languages and two themes, from a game by bots."""
    from game.cli.shots import shots as run

    run(out)


def main() -> None:
    """Run the command line."""
    _mount()
    app()


def _mount() -> None:
    """Add the commands that have sub-commands of their own."""
    from game.cli.games import app as games
    from game.cli.orbit import app as orbit
    from game.cli.scenario import app as scenario

    app.add_typer(games, name="games")
    app.add_typer(orbit, name="orbit")
    app.add_typer(scenario, name="scenario")
