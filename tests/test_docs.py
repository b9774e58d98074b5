"""The pages for readers are true: every link leads somewhere, every command can be given."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from game import cli

ROOT = Path(__file__).parent.parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md"))]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")
COMMAND = re.compile(r"`steppe ([^`\n|]+)`|^ {4}(?:\S*[\\/])?steppe ([^#\n|]+)", re.MULTILINE)
"""A command in a line of text, or one that stands indented on a line of its own."""


def commands_in(page: Path) -> Iterator[list[str]]:
    """Yield the words of every command that a page names, without the program's own name."""
    for inside, alone in COMMAND.findall(page.read_text(encoding="utf-8")):
        yield (inside or alone).split()


def fault_of(words: list[str]) -> str:
    """Return the first word that the program would not understand; nothing if there is none."""
    command = get_command(cli.app)
    known = getattr(command, "commands", {})
    while words and known and not words[0].startswith("--"):
        if words[0] not in known:
            return words[0]
        command, words = known[words[0]], words[1:]
        known = getattr(command, "commands", {})
    options = {name for one in command.params for name in (*one.opts, *one.secondary_opts)}
    return next((word for word in words if word.startswith("--") and word not in options), "")


@pytest.fixture(scope="module", autouse=True)
def _whole_program() -> None:
    """Know every command, as the program does when it is started."""
    cli._mount()


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_every_link_leads_to_a_file(page: Path) -> None:
    """Links to other places of the network are left to readers."""
    lost = [
        link
        for link in LINK.findall(page.read_text(encoding="utf-8"))
        if not (page.parent / link).exists()
    ]

    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_every_command_can_be_given(page: Path) -> None:
    """By that name, with those options."""
    wrong = {" ".join(words): fault_of(words) for words in commands_in(page)}

    assert {command: fault for command, fault in wrong.items() if fault} == {}


def test_the_look_at_commands_sees_faults() -> None:
    """A command that is gone, an option that is gone, and one of each that are there."""
    assert fault_of(["scenario", "chekc"]) == "chekc"
    assert fault_of(["bench", "rules", "--jsn"]) == "--jsn"
    assert fault_of(["bench", "rules", "--json"]) == ""
    assert sum(1 for page in PAGES for _ in commands_in(page)) > 30
