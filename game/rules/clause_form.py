"""The form of a kind of clause: its name, how it is enforced and watched, and its parameters."""

from functools import cached_property
from typing import ClassVar, Literal

from game.model.compliance import Monitor
from game.model.treaties import Clause, Grade, Parameter
from game.rules.parameters import ParameterKind, defaults

Enforcement = Literal["auto", "gate", "audit", "vote"]


class ClauseForm:
    """What a kind of clause is, as far as nobody has signed one."""

    name: ClassVar[str]
    """The file's stem."""
    icon: ClassVar[str] = "file-signature"
    """Name of the icon on its card."""
    purpose: ClassVar[str] = "general"
    clause_set: ClassVar[int] = 30
    """12 first lesson, 22 standard, 30 all."""
    enforcement: ClassVar[Enforcement] = "auto"
    monitors: ClassVar[tuple[Monitor, ...]] = ("P",)
    places: ClassVar[tuple[str, ...]] = ()
    """Where an inspection can see a breach."""
    grade: ClassVar[Grade] = "minor"
    """The ordinary grade of a breach."""
    open_only: ClassVar[bool] = False
    """Refused in secret and announced texts, because its effects show on public boards."""
    reservable: ClassVar[bool] = False
    in_contract: ClassVar[bool] = False
    nests: ClassVar[bool] = False
    """Carries inner clauses under a condition."""
    single: ClassVar[bool] = False
    """One obligor and one beneficiary at most."""
    calming: ClassVar[bool] = False
    """A public treaty with such a clause lowers world tension a little every turn."""
    lends_derelicts: ClassVar[bool] = False
    """Obligors let each other's tugs take their derelicts down."""
    makes_liable: ClassVar[bool] = False
    """Whoever breaks it is at fault for damage by its debris."""
    settles_claims: ClassVar[bool] = False
    """A payment by it may settle what somebody claims after a crash."""
    exchanges: ClassVar[bool] = False
    """Technology or people go from one side to the other; export restrictions stop it."""
    echoes: ClassVar[tuple[str, ...]] = ()
    """Resolutions of the United Nations that ask for the same."""
    depth: ClassVar[dict[str, Literal["more", "less"]]] = {}
    """Which direction of a number is the stronger promise."""
    parameters: ClassVar[tuple[ParameterKind, ...]] = ()

    def value(self, clause: Clause, name: str) -> Parameter:
        """Return a parameter of a clause of this kind, or the default."""
        if name in clause.p:
            return clause.p[name]
        return self._defaults[name]

    @cached_property
    def _defaults(self) -> dict[str, Parameter]:
        """Every parameter at its default."""
        return defaults(self.parameters)

    @cached_property
    def named(self) -> dict[str, ParameterKind]:
        """Every parameter by its name."""
        return {parameter.name: parameter for parameter in self.parameters}

    def number(self, clause: Clause, name: str) -> int:
        """Return a whole-number parameter of a clause of this kind."""
        value = self.value(clause, name)
        if not isinstance(value, int):
            raise TypeError(f"{self.name}.{name} is not a number")
        return value
