"""Par as calibration wrote it down."""

from pathlib import Path

from game.model.scores import Par
from game.scenario.check import check
from game.scenario.folder import gather, rules_hash_of
from game.scenario.load import first_world
from game.scenario.par import ParFile, joined, written
from game.scenario.reading import read_bytes
from game.scenario.shape import typed
from tests.scenario.scripts import a_folder
from tests.worlds import KAZ

PAR = """
digest: {digest}
games: {{8: 1500}}
presets:
  8:
    KAZ:
      host_income: [100, 150.5, 200]
"""


def calibrated(place: Path, text: str = PAR) -> Path:
    """Return a copy of the flagship with par."""
    folder = a_folder(place)
    digest = rules_hash_of(gather(folder))
    (folder / "par.yaml").write_text(text.format(digest=digest), encoding="utf-8")
    return folder


def test_par_is_kept_in_thousandths(tmp_path: Path) -> None:
    """Files speak in the unit of the metric."""
    world = first_world(calibrated(tmp_path), 8)

    assert world.par[KAZ] == {"host_income": Par(lo=100_000, mid=150_500, hi=200_000)}


def test_a_preset_without_par_has_none(tmp_path: Path) -> None:
    """Par of eight turns says nothing about six."""
    assert first_world(calibrated(tmp_path), 6).par == {}


def test_fresh_par_is_no_reason_to_warn(tmp_path: Path) -> None:
    """Nor is it a mistake."""
    report = check(calibrated(tmp_path))

    assert not report.mistakes
    assert not [w for w in report.warnings if "par" in w.key]


def test_par_of_an_older_scenario_is_stale(tmp_path: Path) -> None:
    """The file has changed since."""
    folder = calibrated(tmp_path)
    main = folder / "scenario.yaml"
    main.write_text(main.read_text(encoding="utf-8").replace("demand: 56", "demand: 57"), "utf-8")

    assert [w.file for w in check(folder).warnings if w.key == "check.par-stale"] == ["par.yaml"]


def test_marks_that_do_not_rise_are_a_mistake(tmp_path: Path) -> None:
    """A fair game reaches more than a weak one."""
    folder = calibrated(tmp_path, PAR.replace("150.5", "250"))

    assert [(m.key, m.line) for m in check(folder).mistakes] == [("check.par-order", 7)]


def test_what_is_written_can_be_read() -> None:
    """Calibration writes the file, and loading reads it."""
    file = ParFile(digest="d", games={"8": 3}, presets={"8": {"KAZ": {"cost": (-3.0, -1.5, 0.25)}}})
    text = written(file)

    assert typed(read_bytes(text.encode(), "par.yaml"), ParFile) == file


def test_one_preset_anew_keeps_the_others_of_the_same_scenario() -> None:
    """After a change of the scenario everything old goes."""
    old = read_bytes(b"digest: d\ngames: {6: 1}\npresets: {6: {}}", "par.yaml")

    assert set(joined(old, "d", "8", 5, {}).presets) == {"6", "8"}
    assert set(joined(old, "other", "8", 5, {}).presets) == {"8"}
