"""Values: how the parameters of clauses read: their names, units and options."""

from game.client import amounts
from game.client.scene import Scene
from game.model.ids import PadId
from game.model.treaties import Clause, Parameter, Terms
from game.rules.kinds import kinds
from game.rules.parameters import Choice, Flag, Named, Number, ParameterKind, Subset


def name_of(scene: Scene, parameter: ParameterKind) -> str:
    """Return the name of a parameter."""
    return scene.say(f"param.{parameter.name}")


def worded(scene: Scene, parameter: ParameterKind, value: Parameter) -> str:
    """Return a value with its unit, or the words for what was chosen."""
    if isinstance(parameter, Number) and isinstance(value, int):
        return numbered(scene, parameter, value)
    if isinstance(parameter, Flag):
        return scene.say("value.yes" if value else "value.no")
    if isinstance(value, tuple):
        return listed(scene, parameter, value)
    return option(scene, parameter, str(value))


def numbered(scene: Scene, parameter: Number, value: int) -> str:
    """Return a number with its unit."""
    if parameter.unit == "money":
        return amounts.money(scene, value)
    return scene.say(f"unit.{parameter.unit}", n=value)


def listed(scene: Scene, parameter: ParameterKind, value: tuple[str, ...]) -> str:
    """Return several names as one line."""
    if not value:
        return scene.say("value.none")
    return ", ".join(option(scene, parameter, name) for name in value)


def option(scene: Scene, parameter: ParameterKind, name: str) -> str:
    """Return the words for one name or option of a parameter."""
    if isinstance(parameter, Named) and name not in parameter.also:
        return thing(scene, parameter.of, name)
    return scene.say(f"option.{name}")


def thing(scene: Scene, of: str, name: str) -> str:
    """Return the name of a seat, pad, slot, article, project or corridor."""
    if of == "seat":
        return side(scene, name)
    if of == "pad":
        pad = scene.public.ground.pads.get(PadId(name))
        return scene.spell(pad.name) if pad else name
    if of == "slot":
        return slot(scene, name)
    if of == "article":
        return scene.say("value.article", article=name)
    if of == "project":
        return project(scene, name)
    return name


def side(scene: Scene, name: str) -> str:
    """Return the name of one side of a promise: a seat, everybody, the pool, a fund, the host."""
    return scene.say(f"side.{name}") if name.islower() else scene.name(name)


def project(scene: Scene, name: str) -> str:
    """Return the name of a ground project or a payload."""
    library = scene.public.library
    for table in (library.projects, library.payloads):
        for key, entry in table.items():
            if key == name:
                return scene.spell(entry.name)
    return scene.say(f"option.{name}")


def slot(scene: Scene, name: str) -> str:
    """Return a slot as players call it: "Site 31, Q3, b"."""
    pad, _, quarter, letter = (*name.split("/"), "", "", "")[:4]
    return scene.say("value.slot", pad=thing(scene, "pad", pad), quarter=quarter, letter=letter)


def main_value(scene: Scene, clause: Clause) -> str:
    """Return the value that stands on a clause's card: its first parameter."""
    parameters = kinds()[clause.kind].parameters
    if not parameters:
        return ""
    return worded(scene, parameters[0], kinds()[clause.kind].value(clause, parameters[0].name))


def options_of(scene: Scene, parameter: ParameterKind, terms: Terms) -> tuple[str, ...]:
    """Return everything that can be chosen for a parameter that is not a number."""
    if isinstance(parameter, Choice | Subset):
        return parameter.options
    if isinstance(parameter, Named):
        return (*parameter.also, *_names(scene, parameter.of, terms))
    return ()


def _names(scene: Scene, of: str, terms: Terms) -> tuple[str, ...]:
    """Return the names of all things of a sort in this world."""
    public = scene.public
    if of == "seat":
        return terms.parties
    if of == "article":
        return tuple(str(clause.article) for clause in terms.clauses)
    if of == "pad":
        return tuple(public.ground.pads)
    if of == "slot":
        return tuple(name for name, each in public.slots.items() if each.owner in terms.parties)
    if of == "project":
        return tuple(public.library.projects)
    if of == "corridor":
        return ("C51", "C65", "POLAR")
    return ()
