"""Checks of words: texts that are missing, names in braces that mean nothing, translations."""

from collections.abc import Iterator

from game.scenario.context import Context, as_warning
from game.scenario.mistakes import Mistake
from game.scenario.nearest import nearest
from game.scenario.reading import Document, Path_, Plain
from game.scenario.shapes import LANGUAGES
from game.scenario.words import NAMED, SITE, flattened

SHOWN = 3
"""Missing texts that a warning names."""


def check_words(context: Context) -> Iterator[Mistake]:
    """Yield references to texts that do not exist, and what is odd in the texts."""
    used = tuple(_references(context.document.data, ()))
    for place, key in used:
        yield from _reference(context, place, key)
    for document in context.folder.texts.values():
        yield from _names(context, document)
    keys = tuple(dict.fromkeys(key for _, key in used))
    for language in LANGUAGES:
        yield from _translation(context, language, keys)


def _references(data: Plain, path: Path_) -> Iterator[tuple[Path_, str]]:
    """Yield every ``@key`` with its place."""
    if isinstance(data, str) and data.startswith("@") and len(data) > 1:
        yield path, data[1:]
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _references(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _references(value, (*path, index))


def _reference(context: Context, place: Path_, key: str) -> Iterator[Mistake]:
    """Yield a mistake for a text that its own language does not have."""
    home = context.lexicon.texts.get(context.file.language, {})
    if key not in home:
        cure = nearest(key, home)
        yield context.document.fault(
            place, "check.text-missing", name=key, language=context.file.language, **cure
        )


def _translation(context: Context, language: str, keys: tuple[str, ...]) -> Iterator[Mistake]:
    """Yield one warning for a language in which texts are missing."""
    known = context.lexicon.texts.get(language, {})
    home = context.lexicon.texts.get(context.file.language, {})
    missing = [key for key in keys if key in home and key not in known]
    if not missing or language == context.file.language:
        return
    some = ", ".join(missing[:SHOWN])
    told = Mistake(
        file=f"text/{language}.yaml",
        key="check.translation-missing",
        parameters={"language": language, "count": len(missing), "of": len(keys), "names": some},
    )
    yield as_warning(told)


def _names(context: Context, document: Document) -> Iterator[Mistake]:
    """Yield names in braces that are neither a seat nor the site."""
    known = (*context.file.seats, SITE)
    for key, words in flattened(document.data):
        for match in NAMED.finditer(words):
            if match[1] not in known:
                place = tuple(key.split("."))
                name = {"name": match[1], **nearest(match[1], known)}
                yield document.fault(place, "check.name-in-braces", **name)
