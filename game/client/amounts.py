"""Amounts: how money, gauges, units and times read on the screen, in the reader's language."""

from game.client.scene import Scene
from game.model.ids import SATELLITES_PER_UNIT
from game.model.values import half_up

MINUS = "\u2212"


def money(scene: Scene, amount: int) -> str:
    """Return money (k$) in millions of dollars, with a decimal only if there is one."""
    return scene.say(
        "amount.money", sign=MINUS if amount < 0 else "", value=_millions(scene, amount)
    )


def gain(scene: Scene, amount: int) -> str:
    """Return money (k$) with its sign, for what is won or lost."""
    sign = MINUS if amount < 0 else "+" if amount > 0 else ""
    return scene.say("amount.money", sign=sign, value=_millions(scene, amount))


def signed(number: int) -> str:
    """Return a whole number with its sign."""
    return f"{MINUS}{-number}" if number < 0 else f"+{number}" if number > 0 else "0"


def tenths(number: int) -> int:
    """Return a gauge, kept in tenths, as players read it."""
    return half_up(number, 10)


def percent_of(permille: int) -> int:
    """Return a share, kept in permille, in percent."""
    return half_up(permille, 10)


def units(scene: Scene, satellites: int) -> str:
    """Return satellites in units of ten, with a decimal only if there is one."""
    whole, rest = divmod(satellites, SATELLITES_PER_UNIT)
    return f"{whole}{_comma(scene)}{rest}" if rest else str(whole)


def hundredths(scene: Scene, thousandths: int) -> str:
    """Return a number, kept in thousandths, with two decimals."""
    words = f"{abs(thousandths) / 1000:.2f}".replace(".", _comma(scene))
    return f"{MINUS}{words}" if thousandths < 0 else words


def decimal(scene: Scene, tenths: int) -> str:
    """Return a number, kept in tenths, with a decimal only if there is one."""
    whole, rest = divmod(abs(tenths), 10)
    words = f"{whole}{_comma(scene)}{rest}" if rest else str(whole)
    return f"{MINUS}{words}" if tenths < 0 else words


def clock(seconds: int) -> str:
    """Return a time left as minutes and seconds."""
    return f"{seconds // 60:02d}:{seconds % 60:02d}"


def grouped(scene: Scene, number: int) -> str:
    """Return a large number with commas in English and gaps elsewhere between its thousands."""
    return f"{number:,}" if scene.language == "en" else f"{number:,}".replace(",", "\u00a0")


def year(scene: Scene, turn: int) -> str:
    """Return the game year of a turn, or what the scenario calls it."""
    return scene.public.scenario.year(turn)


def odds(permille: int) -> str:
    """Return a chance as whole percent."""
    return f"{percent_of(permille)}\u00a0%"


def _millions(scene: Scene, amount: int) -> str:
    tenths_of_million = half_up(abs(amount), 100)
    whole, rest = divmod(tenths_of_million, 10)
    return f"{grouped(scene, whole)}{_comma(scene)}{rest}" if rest else grouped(scene, whole)


def _comma(scene: Scene) -> str:
    return "." if scene.language == "en" else ","
