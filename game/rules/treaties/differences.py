"""What changed between two versions of a text, article by article."""

from typing import Literal

import msgspec

from game.model.treaties import Clause, Parameter, Terms
from game.model.values import Value

What = Literal["changed", "added", "removed"]


class Change(Value, frozen=True, kw_only=True):
    """One difference. Article 0 is the frame: title, entry, duration and so on."""

    what: What
    article: int
    kind: str = ""
    parameter: str = ""
    """Name of the changed parameter or field; empty when a whole article came or went."""
    before: Parameter | None = None
    after: Parameter | None = None


def diff(older: Terms, newer: Terms) -> tuple[Change, ...]:
    """Return what changed: the frame first, then the articles in order."""
    before = {clause.article: clause for clause in older.clauses}
    after = {clause.article: clause for clause in newer.clauses}
    found = _fields(0, "", _frame(older), _frame(newer))
    for article in sorted({*before, *after}):
        found += _article(article, before.get(article), after.get(article))
    return tuple(found)


def _article(article: int, before: Clause | None, after: Clause | None) -> list[Change]:
    """Return the differences of one article; another kind of promise replaces the article."""
    if before is not None and after is not None and before.kind == after.kind:
        return _fields(article, after.kind, _clause(before), _clause(after))
    found: list[Change] = []
    if before is not None:
        found.append(Change(what="removed", article=article, kind=before.kind))
    if after is not None:
        found.append(Change(what="added", article=article, kind=after.kind))
    return found


def _fields(
    article: int, kind: str, before: dict[str, Parameter], after: dict[str, Parameter]
) -> list[Change]:
    """Return the fields whose value differs."""
    return [
        Change(
            what="changed",
            article=article,
            kind=kind,
            parameter=name,
            before=before.get(name),
            after=after.get(name),
        )
        for name in {**before, **after}
        if before.get(name) != after.get(name)
    ]


def _clause(clause: Clause) -> dict[str, Parameter]:
    """Return the values of an article by name."""
    values: dict[str, Parameter] = {"by": clause.by, "to": clause.to, **clause.p}
    for name in ("from_turn", "to_turn", "cure"):
        value: int | None = getattr(clause, name)
        if value is not None:
            values[name] = value
    if clause.when is not None:
        values["if"] = _plain(clause.when)
    for number, inner in enumerate(clause.then, start=1):
        values |= {f"then.{number}.{name}": value for name, value in _clause(inner).items()}
        values[f"then.{number}"] = inner.kind
    return values


def _frame(terms: Terms) -> dict[str, Parameter]:
    """Return the articles about the treaty itself by name."""
    return {
        "title": terms.title,
        "form": terms.form,
        "purpose": terms.purpose,
        "depositary": terms.depositary,
        "visibility": terms.visibility,
        "parties": terms.parties,
        "open_to": terms.open_to,
        "entry": _plain(terms.entry),
        "vote": terms.vote,
        "duration": terms.duration.turns,
        "renewal": terms.duration.renewal,
        "notice": terms.withdraw.notice,
        "fee": int(terms.withdraw.fee),
        "amend": terms.amend,
    }


def _plain(value: object) -> str:
    """Return a nested value as one comparable word."""
    return msgspec.json.encode(value, order="sorted").decode()
