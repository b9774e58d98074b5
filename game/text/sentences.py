"""Sentences: an article of a treaty read aloud, made from its clause and never the other way round.

Every value of the clause is in the sentence, except where it is at its default and goes without
saying. What a kind's own message does not mention (who is bound, from when, until when) follows in
sentences of its own.
"""

from collections.abc import Mapping
from typing import Protocol

from game.model.ground import Ground
from game.model.ids import MILLION, SeatId
from game.model.treaties import ALL, FUND, HOST, POOL, Clause
from game.model.vehicles import Library
from game.rules.kinds import kind_of
from game.rules.parameters import Choice, Flag, Named, Number, ParameterKind, Shares, Subset
from game.text.conditions import condition_words
from game.text.names import Called, Names, Noun, noun
from game.text.spoken import FALLBACK, Given, common_noun, has, money, pick, say, variables

SPECIAL = (ALL, POOL, FUND, HOST)


class Place(Protocol):
    """What names are taken from: the world, or what a seat sees of it."""

    @property
    def seats(self) -> Mapping[SeatId, Called]:
        """The seats."""

    @property
    def ground(self) -> Ground:
        """The pads."""

    @property
    def library(self) -> Library:
        """Projects and payloads."""


def names_in(place: Place) -> Names:
    """Return the names of seats, pads, projects, payloads and vehicles of a world or a sight."""
    names: dict[str, Called] = {}
    names |= {str(seat): named for seat, named in place.seats.items()}
    names |= {str(pad): named for pad, named in place.ground.pads.items()}
    names |= {str(project): named for project, named in place.library.projects.items()}
    names |= {str(payload): named for payload, named in place.library.payloads.items()}
    names |= {str(vehicle): named for vehicle, named in place.library.vehicles.items()}
    return names


def sentence(clause: Clause, language: str, names: Names) -> str:
    """Return an article as sentences in a language."""
    given = _arguments(clause, language, names)
    spoken = _spoken_in(language, clause.kind)
    mentioned = variables(spoken, clause.kind)
    if kind_of(clause).nests:
        mentioned |= {"by", "to"}
    parts = [say(language, clause.kind, **given)]
    if "by" not in mentioned and clause.by != (ALL,):
        parts.append(say(language, "clause-by", by=given["by"]))
    if "to" not in mentioned and clause.to != (ALL,):
        parts.append(say(language, "clause-to", to=given["to"]))
    begin, end = clause.from_turn or 0, clause.to_turn or 0
    if begin or end:
        parts.append(say(language, "clause-time", **{"from": begin, "until": end}))
    if clause.cure is not None:
        parts.append(say(language, "clause-cure", cure=clause.cure))
    return " ".join(part[:1].upper() + part[1:] for part in parts)


def value_words(clause: Clause, parameter: ParameterKind, language: str, names: Names) -> str:
    """Return the value of a parameter as its card shows it: "$115 M", "25 years", "removal"."""
    value = kind_of(clause).value(clause, parameter.name)
    match parameter:
        case Number(unit="money"):
            return money(language, int(str(value)))
        case Number():
            return say(language, f"clause-unit-{parameter.unit}", n=int(str(value)))
        case Flag():
            return say(language, "clause-yes" if value else "clause-no")
        case Choice():
            return option(language, clause.kind, parameter.name, str(value))
    listed = _value(clause, parameter, language, names)
    words = ", ".join(
        part.words if isinstance(part, Noun) else str(part)
        for part in (listed if isinstance(listed, tuple) else (listed,))
    )
    return words or say(language, "clause-none")


def option(language: str, kind: str, parameter: str, word: str) -> str:
    """Return one of the words of a parameter as its language says it."""
    return say(language, f"{kind}.{parameter}-{word}")


def seats_as_nouns(
    seats: tuple[str, ...], language: str, names: Names, everybody: str = "all"
) -> tuple[Noun, ...]:
    """Return obligors or beneficiaries as names; ``all`` or ``pool`` have words of their own."""
    return tuple(
        common_noun(language, f"who-{everybody if seat == ALL else seat}")
        if seat in SPECIAL
        else _named(seat, language, names)
        for seat in seats
    )


def _arguments(clause: Clause, language: str, names: Names) -> dict[str, Given]:
    """Return everything that a kind's message may mention."""
    given: dict[str, Given] = {
        "by": seats_as_nouns(clause.by, language, names),
        "to": seats_as_nouns(clause.to, language, names, "others" if ALL in clause.by else "all"),
    }
    for parameter in kind_of(clause).parameters:
        given[parameter.name] = _value(clause, parameter, language, names)
        if isinstance(parameter, Subset) and not parameter.ordered:
            whole = kind_of(clause).value(clause, parameter.name) == parameter.options
            given[f"{parameter.name}_all"] = whole
        if isinstance(parameter, Number) and parameter.unit == "number":
            given[f"{parameter.name}_money"] = MILLION * int(str(given[parameter.name]))
    if clause.when is not None:
        given["condition"] = condition_words(clause.when, language, names)
    if clause.then:
        given["clauses"] = " ".join(sentence(inner, language, names) for inner in clause.then)
    return given


def _value(clause: Clause, parameter: ParameterKind, language: str, names: Names) -> Given:
    """Return a parameter's value as its message takes it."""
    value = kind_of(clause).value(clause, parameter.name)
    words = value if isinstance(value, tuple) else (str(value),)
    match parameter:
        case Subset():
            return tuple(option(language, clause.kind, parameter.name, word) for word in words)
        case Shares():
            return tuple(_share(word, language, names) for word in words)
        case Named(of="slot"):
            return tuple(slot_words(word, language, names) for word in words)
        case Named(single=True):
            return _one(clause, parameter, words[0], language, names)
        case Named():
            return tuple(_one(clause, parameter, word, language, names) for word in words)
    return value


def _one(clause: Clause, parameter: ParameterKind, word: str, language: str, names: Names) -> Noun:
    """Return one thing that a parameter names: something of this world, or a word it allows."""
    key = f"{clause.kind}.{parameter.name}-{word}"
    if word not in names and has(FALLBACK, key):
        return Noun(words=say(language, key))
    return _named(word, language, names)


def _named(word: str, language: str, names: Names) -> Noun:
    """Return the name of a thing; an id that nothing is called by stands for itself."""
    return noun(names[word], language) if word in names else Noun(words=word)


def _spoken_in(language: str, key: str) -> str:
    """Return the language in which a key is really spoken."""
    return language if has(language, key) else FALLBACK


def slot_words(word: str, language: str, names: Names) -> str:
    """Return a slot such as ``site_31/3/2/b`` as people say it."""
    pad, _, quarter, letter = (*word.split("/"), "", "", "", "")[:4]
    named = pick(names[pad].name, language) if pad in names else pad
    return say(language, "clause-slot", pad=named, quarter=quarter, letter=letter)


def _share(word: str, language: str, names: Names) -> str:
    """Return a share such as ``KAZ:40`` as people say it."""
    seat, _, percent = word.partition(":")
    name = _named(seat, language, names).words
    return say(language, "clause-share", name=name, percent=percent)
