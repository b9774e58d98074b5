"""Values: how the parameters of clauses read: their names, units and options."""

from game import text
from game.client.scene import Scene
from game.model.ids import PadId, PayloadId, ProjectId, SeatId
from game.model.treaties import Clause, Terms
from game.rules.kinds import kind_of
from game.rules.parameters import Choice, Named, ParameterKind, Subset
from game.text.spoken import FALLBACK

_CORRIDORS = ("C51", "C65", "POLAR")


def name_of(scene: Scene, kind: str, parameter: ParameterKind) -> str:
    """Return the name of a parameter of a kind of clause."""
    return scene.say(f"{kind}.{parameter.name}")


def worded(scene: Scene, clause: Clause, parameter: ParameterKind) -> str:
    """Return the value of a clause's parameter with its unit, or the words for what was chosen."""
    return text.value_words(clause, parameter, scene.language, scene.names)


def option(scene: Scene, kind: str, parameter: ParameterKind, name: str) -> str:
    """Return the words for one name or option of a parameter."""
    if isinstance(parameter, Named) and (name not in parameter.also or name in scene.names):
        return thing(scene, parameter.of, name)
    return scene.say(f"{kind}.{parameter.name}-{name}")


def thing(scene: Scene, of: str, name: str) -> str:
    """Return the name of a seat, pad, slot, article, project or corridor."""
    match of:
        case "seat":
            return side(scene, name)
        case "pad":
            return pad(scene, name)
        case "slot":
            return slot(scene, name)
        case "article":
            return scene.say("value.article", article=name)
        case "project":
            return project(scene, name)
    return name


def side(scene: Scene, name: str) -> str:
    """Return the name of one side of a promise: a seat, everybody, the pool, a fund, the host."""
    return scene.name(name) if SeatId(name) in scene.public.seats else scene.say(f"who.{name}")


def pad(scene: Scene, name: str) -> str:
    """Return the name of a pad."""
    known = scene.public.ground.pads.get(PadId(name))
    return name if known is None else scene.spell(known.name)


def project(scene: Scene, name: str) -> str:
    """Return the name of a ground project or a payload."""
    library = scene.public.library
    built = library.projects.get(ProjectId(name))
    flown = library.payloads.get(PayloadId(name))
    if built is not None:
        return scene.spell(built.name)
    return name if flown is None else scene.spell(flown.name)


def payload_short(scene: Scene, name: str) -> str:
    """Return the short name of a payload, for the cell of a slot; a new one has only its name."""
    key = f"payload-{name}"
    return scene.say(key) if text.has(FALLBACK, key) else project(scene, name)


def slot(scene: Scene, name: str) -> str:
    """Return a slot as players call it: "Site 31 · Q3 · b"."""
    where, _, quarter, letter = (*name.split("/"), "", "", "")[:4]
    return scene.say("clause.slot", pad=pad(scene, where), quarter=quarter, letter=letter)


def main_value(scene: Scene, clause: Clause) -> str:
    """Return the value that stands on a clause's card: its first parameter."""
    parameters = kind_of(clause).parameters
    return worded(scene, clause, parameters[0]) if parameters else ""


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
    match of:
        case "seat":
            return terms.parties
        case "article":
            return tuple(str(clause.article) for clause in terms.clauses)
        case "pad":
            return tuple(public.ground.pads)
        case "slot":
            return tuple(name for name, each in public.slots.items() if each.owner in terms.parties)
        case "project":
            return (*public.library.projects, *public.library.payloads)
    return _CORRIDORS
