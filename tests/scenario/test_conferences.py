"""Conferences, offers, red lines and asteroids of scenario files."""

from pathlib import Path

from game.model.ids import Turn
from game.scenario.load import first_world
from tests.scenario.scripts import a_folder, checked
from tests.worlds import EUR, KAZ, RUS

END = "scoring: {pd_bonus: false, deal_agendas: true}"
TALKS = f"""extras: [conference]
conference:
  file: treaties/registration.yaml
  brackets:
    - {{article: 1, parameter: amount, values: [{{value: 20, for: [KAZ, JPN]}}, {{value: 40}}]}}
    - {{article: 2, parameter: level, values: [{{value: 0, for: [CHN]}}, {{value: 2}}]}}
{END}"""
OFFER = f"offers:\n  - {{file: treaties/registration.yaml}}\n{END}"
LINES = """    brief: "@brief.eur"
    red_lines:
      - {kind: debris_fund, parameter: amount, op: "<=", value: 20}
      - {depositary: KAZ}
      - either: [{open_to_all: true}, {if: {metric: tension.W, op: "<=", value: 60}}]
"""
BRIEF = '    brief: "@brief.eur"\n'


def test_a_conference_sits_from_the_first_day(tmp_path: Path) -> None:
    """The host is in the chair; money in brackets is counted in thousands."""
    conference = first_world(a_folder(tmp_path, (END, TALKS))).conference

    assert conference is not None
    assert (conference.chair, conference.opened) == (KAZ, Turn(0))
    assert conference.brackets[0].values == (20_000, 40_000)
    assert conference.brackets[0].alternatives[0].sponsors == ("KAZ", "JPN")


def test_at_a_small_table_only_who_sits_there_stands_behind_a_value(tmp_path: Path) -> None:
    """Japan has no seat among the four."""
    conference = first_world(a_folder(tmp_path, (END, TALKS)), seats_set=4).conference

    assert conference is not None
    assert conference.terms.parties == ("KAZ", "RUS", "CHN", "EUR")
    assert conference.brackets[0].alternatives[0].sponsors == (KAZ,)


def test_without_a_conference_nobody_meets() -> None:
    """Nor does an asteroid come, nor has anybody red lines."""
    world = first_world("baikonur_70")

    assert (world.conference, world.asteroid) == (None, None)
    assert not any(seat.red_lines for seat in world.seats.values())


def test_an_offer_waits_for_answers_in_the_first_turn(tmp_path: Path) -> None:
    """Its proposer has initialled every article of it."""
    world = first_world(a_folder(tmp_path, (END, OFFER)))
    offers = [text for text in world.treaties.values() if text.state == "offered"]

    assert [(text.proposer, text.offered_turn) for text in offers] == [(KAZ, 1)]
    assert offers[0].initials == {KAZ: (1, 2)}


def test_red_lines_belong_to_their_seat(tmp_path: Path) -> None:
    """Money in them is counted in thousands."""
    world = first_world(a_folder(tmp_path, (BRIEF, LINES)))
    first, second, third = world.seats[EUR].red_lines

    assert (first.kind, first.value) == ("debris_fund", 20_000)
    assert second.depositary == KAZ
    assert [line.open_to_all for line in third.either] == [True, False]
    assert world.seats[RUS].red_lines == ()


def test_the_asteroid_keeps_what_the_file_says(tmp_path: Path) -> None:
    """Whether it hits is settled by the file, or by the seed."""
    change = (END, f"extras: [asteroid]\nasteroid: {{truth: miss}}\n{END}")
    asteroid = first_world(a_folder(tmp_path, change)).asteroid

    assert asteroid is not None
    assert asteroid.truth == "miss"


def test_what_needs_an_extra_says_so(tmp_path: Path) -> None:
    """A conference and an asteroid do nothing without."""
    bare = TALKS.replace("extras: [conference]\n", "asteroid: {truth: hit}\n")
    report = checked(tmp_path, (END, bare))

    assert [m.key for m in report.mistakes] == ["check.extra-missing"] * 2


def test_a_bracket_around_nothing_has_its_line(tmp_path: Path) -> None:
    """So has one with a value that an article cannot have."""
    wrong = (
        TALKS.replace("article: 1", "article: 7")
        .replace("parameter: level", "parameter: depth")
        .replace("{value: 0, for: [CHN]}", "{value: 0, for: [CHM]}")
    )
    report = checked(tmp_path, (END, wrong))

    assert [m.key for m in report.mistakes] == ["check.unknown"] * 3
    assert {m.parameters["what"] for m in report.mistakes} == {"article", "parameter", "seat"}


def test_a_value_that_no_article_can_have_is_refused(tmp_path: Path) -> None:
    """By the same rule that refuses it at the table."""
    report = checked(tmp_path, (END, TALKS.replace("{value: 2}", "{value: 9}")))

    assert len(report.mistakes) == 1
    assert report.mistakes[0].file == "scenario.yaml"
    assert report.mistakes[0].key.startswith("treaty.")


def test_a_red_line_tests_one_thing_that_exists(tmp_path: Path) -> None:
    """Nothing, two things, an unknown kind and an unknown figure are mistakes."""
    wrong = BRIEF + (
        "    red_lines:\n"
        '      - {text: "Nothing"}\n'
        "      - {kind: debris_found}\n"
        "      - {kind: debris_fund, parameter: amout, value: 2}\n"
        "      - {depositary: KAS}\n"
        "      - {if: {metric: tension.X, value: 3}}\n"
    )
    report = checked(tmp_path, (BRIEF, wrong))

    assert [m.key for m in report.mistakes] == [
        "check.red-line",
        "check.unknown",
        "check.unknown",
        "check.unknown",
        "check.condition.metric_unknown",
    ]
