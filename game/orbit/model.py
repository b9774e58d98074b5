"""The debris model: a sky that can be stepped, asked and acted upon."""

from collections.abc import Sequence

from game.orbit import acts
from game.orbit.acts import Breakup, Removal
from game.orbit.arrays import Array
from game.orbit.chance import Chance, Dice, Expectation
from game.orbit.params import Params
from game.orbit.report import Report
from game.orbit.sky import Sky
from game.orbit.traffic import Traffic
from game.orbit.year import advance


class DebrisModel:
    """A thin shell around the pure functions: it holds the current sky and traffic."""

    def __init__(
        self,
        sky: Sky,
        params: Params,
        seed: int = 0,
        deterministic: bool = False,
        traffic: Traffic | None = None,
    ) -> None:
        self.sky = sky
        """The current sky: the whole state."""
        self.params = params
        self.traffic = traffic or Traffic()
        """What the owners do; may be replaced between steps."""
        self.chance: Chance = Expectation() if deterministic else Dice(seed)
        self.catastrophic = 0.0
        """Catastrophic collisions since construction; expected ones in deterministic mode."""

    def step(self, years: int = 1, density: float = 1.0) -> Report:
        """Advance whole years and return what happened; `density` multiplies all drag rates."""
        if years < 1:
            raise ValueError(f"years is {years}; give 1 or more")
        return Report.joined([self._year(density) for _ in range(years)])

    def _year(self, density: float) -> Report:
        """Advance one year."""
        self.sky, report = advance(self.sky, self.params, self.traffic, self.chance, density)
        self.catastrophic += float(report.catastrophic.sum())
        return report

    def totals(self) -> dict[str, float]:
        """Return the number of objects by kind: S, D, B, N, L."""
        return self.sky.totals()

    @property
    def shells(self) -> dict[str, Array]:
        """Objects by kind and shell [36], summed over owners, origins and classes."""
        return self.sky.shells

    def forecast(self, years: int) -> "DebrisModel":
        """Return a deterministic copy that many years on; this model is not touched."""
        copy = DebrisModel(self.sky, self.params, deterministic=True, traffic=self.traffic)
        if years:
            copy.step(years)
        return copy

    def asat(
        self,
        shell: int,
        mass_kg: float,
        owner: str,
        interceptor_kg: float = 0.0,
        observed: float | None = None,
        target: tuple[str, str] | None = None,
    ) -> Breakup:
        """Destroy something in a shell; see `acts.asat`."""
        self.sky, breakup = acts.asat(
            self.sky, self.params, shell, mass_kg, owner, interceptor_kg, observed, target
        )
        return breakup

    def remove(
        self,
        kind: str | None = None,
        count: int = 1,
        shell: int | None = None,
        owners: Sequence[str] | None = None,
        band: str | None = None,
    ) -> tuple[Removal, ...]:
        """Take down the most dangerous derelicts and bodies; see `acts.remove`."""
        self.sky, gone = acts.remove(self.sky, self.params, kind, count, shell, owners, band)
        return gone

    def explode(self, shell: int, kind: str, owner: str) -> Breakup:
        """Let one object of the owner break up; see `acts.explode`."""
        self.sky, breakup = acts.explode(self.sky, self.params, shell, kind, owner)
        return breakup

    def disable(self, owner: str, share: float, band: str | None = None) -> None:
        """Turn that share of the owner's active satellites into derelicts at once."""
        self.sky = acts.disable(self.sky, owner, share, band)
