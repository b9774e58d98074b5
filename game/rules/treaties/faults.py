"""What is wrong with a text: every fault of its frame and of its articles, before anybody signs.

The same check serves offers, counters, amendments, scenario files and the editor's red marks. It
never raises: a stranger may send any text.
"""

from collections.abc import Callable, Iterable, Iterator

from game.model.ids import million
from game.model.treaties import ALL, FUND, HOST, POOL, Clause, Parameter, Terms
from game.model.world import World
from game.rules.clause_kind import ClauseKind
from game.rules.engine import Refusal, Refused
from game.rules.kinds import kinds
from game.rules.parameters import Named, Number, ParameterKind, faults

MOST_CLAUSES = 12
MOST_INNER = 3
LONGEST_TITLE = 60
LONGEST_CONTRACT = 6
"""Turns."""
LONGEST_TREATY = 50
LONGEST_NOTICE = 10
HIGHEST_FEE = million(100)
MOST_CURE = 2


def faults_of(terms: Terms, world: World, besides: tuple[str, ...] = ()) -> Iterator[Refusal]:
    """Yield everything that keeps a text from being offered, as refusals naming the article.

    ``besides`` are kinds that this text may hold although the room's set does not: those of the
    text that it changes, or of a scenario's treaties at the start.
    """
    yield from shape_faults(terms, world, besides)
    yield from _party_faults(terms, world)
    yield from _frame_faults(terms)
    for clause in terms.clauses:
        yield from _clause_faults(clause, terms, world)


def shape_faults(terms: Terms, world: World, besides: tuple[str, ...] = ()) -> Iterator[Refusal]:
    """Yield what keeps a text from being even a draft: size, unknown kinds, values of no sense."""
    yield from _size_faults(terms)
    allowed = (*world.settings.clause_kinds, *besides)
    for clause in terms.clauses:
        for part in (clause, *clause.then):
            kind = kinds().get(part.kind)
            if kind is None or part.kind not in allowed:
                yield _fault("treaty.kind_not_allowed", clause, kind=part.kind)
            elif part.then and (part is not clause or not kind.nests):
                yield _fault("treaty.nested", clause, kind=part.kind)
            else:
                yield from _value_faults(kind, part, clause.article)


def require_sound(terms: Terms, world: World, besides: tuple[str, ...] = ()) -> None:
    """Refuse a text with any fault; the first one is the reason."""
    _refuse_first(faults_of(terms, world, besides))


def kinds_of(terms: Terms) -> tuple[str, ...]:
    """Return the kinds of clause that a text holds."""
    return tuple(part.kind for clause in terms.clauses for part in (clause, *clause.then))


def require_drawable(terms: Terms, world: World) -> None:
    """Refuse what cannot even be a draft."""
    _refuse_first(shape_faults(terms, world))


def _refuse_first(faults: Iterator[Refusal]) -> None:
    """Refuse with the first fault, if there is one."""
    for fault in faults:
        raise Refused(fault.key, **fault.parameters)


def _fault(key: str, clause: Clause, **parameters: Parameter) -> Refusal:
    """Return a fault of one article."""
    return Refusal(key=key, parameters={"article": clause.article, **parameters})


def _too_many(what: str, most: int) -> Refusal:
    """Return the refusal of something over a limit."""
    return Refusal(key="treaty.limit", parameters={"what": what, "most": most})


def _size_faults(terms: Terms) -> Iterator[Refusal]:
    """Yield what is too long or too many."""
    if len(terms.title) > LONGEST_TITLE:
        yield _too_many("title", LONGEST_TITLE)
    if len(terms.clauses) > MOST_CLAUSES:
        yield _too_many("clauses", MOST_CLAUSES)
    if any(len(clause.then) > MOST_INNER for clause in terms.clauses):
        yield _too_many("inner", MOST_INNER)
    articles = [clause.article for clause in terms.clauses]
    if len(set(articles)) != len(articles) or any(article < 1 for article in articles):
        yield Refusal(key="treaty.article_numbers")


def _value_faults(kind: ClauseKind, clause: Clause, article: int) -> Iterator[Refusal]:
    """Yield unknown parameters and values out of range, with what would be allowed."""
    for name, value in clause.p.items():
        parameter = kind.named.get(name)
        fault = "treaty.parameter_unknown" if parameter is None else parameter.fault(value)
        if fault is not None:
            where: dict[str, Parameter] = {"article": article, "kind": clause.kind}
            allowed = _limits(parameter)
            yield Refusal(key=fault, parameters={**where, "parameter": name, **allowed})


def _limits(parameter: ParameterKind | None) -> dict[str, Parameter]:
    """Return the bounds of a parameter that has them, its step and its unit."""
    if isinstance(parameter, Number):
        unit, step = str(parameter.unit), parameter.step
    elif isinstance(parameter, Named):
        unit, step = "names", 1
    else:
        return {}
    return {"least": parameter.least, "most": parameter.most, "step": step, "unit": unit}


def _party_faults(terms: Terms, world: World) -> Iterator[Refusal]:
    """Yield what is wrong with who takes part."""
    parties = terms.parties
    strangers = [seat for seat in (*parties, terms.depositary) if seat not in world.seats]
    invited = [name for name in terms.open_to if name != ALL and name not in world.seats]
    for name in (*strangers, *invited):
        yield Refusal(key="seat.unknown", parameters={"seat": name})
    if len(set(parties)) != len(parties) or len(parties) < 2:
        yield Refusal(key="treaty.parties")
    if terms.form == "contract" and len(parties) != 2:
        yield Refusal(key="treaty.contract_parties")
    if terms.visibility != "public" and terms.depositary not in parties:
        yield Refusal(key="treaty.depositary")
    if not strangers and terms.form == "treaty":
        for seat in parties:
            if not world.seats[seat].is_state:
                yield Refusal(key="treaty.states_only", parameters={"seat": seat})


def _frame_faults(terms: Terms) -> Iterator[Refusal]:
    """Yield what is wrong with title, entry, duration and withdrawal."""
    if not terms.title.strip():
        yield Refusal(key="treaty.untitled")
    if not terms.clauses:
        yield Refusal(key="treaty.empty")
    if terms.form == "treaty" and not _entry_sensible(terms):
        yield Refusal(key="treaty.entry")
    least = 1 if terms.form == "contract" else 0
    most = LONGEST_CONTRACT if terms.form == "contract" else LONGEST_TREATY
    if not least <= terms.duration.turns <= most:
        yield Refusal(key="treaty.duration", parameters={"least": least, "most": most})
    leaving = terms.withdraw
    if not (0 <= leaving.notice <= LONGEST_NOTICE and 0 <= leaving.fee <= HIGHEST_FEE):
        most_notice: dict[str, Parameter] = {"most": LONGEST_NOTICE, "fee": int(HIGHEST_FEE)}
        yield Refusal(key="treaty.withdrawal", parameters=most_notice)


def _entry_sensible(terms: Terms) -> bool:
    """Return whether the parties can ever meet the entry rule."""
    entry = terms.entry
    checks = {
        "all": True,
        "count": 2 <= entry.count <= len(terms.parties),
        "named": bool(entry.named) and all(seat in terms.parties for seat in entry.named),
        "share": 1 <= entry.share_min <= 100,
    }
    return bool(entry.rule) and all(checks[rule] for rule in entry.rule)


def _clause_faults(clause: Clause, terms: Terms, world: World) -> Iterator[Refusal]:
    """Yield what is wrong with one article and the clauses inside it."""
    for part in (clause, *clause.then):
        kind = kinds().get(part.kind)
        if kind is None:
            continue
        for fits, key in FITNESS:
            if not fits(kind, part, terms):
                yield _fault(key, clause, kind=part.kind)
        yield from _name_faults(kind, part, terms, world, clause)
        for key, name in kind.check(part, terms, world):
            if (key, name) not in faults(kind.named, part.p):
                limits = _limits(kind.named.get(name))
                yield _fault(key, clause, kind=part.kind, parameter=name, **limits)


def _fits_form(kind: ClauseKind, clause: Clause, terms: Terms) -> bool:
    """Return whether the kind may stand in a text of this form."""
    return kind.in_contract or terms.form == "treaty"


def _fits_secrecy(kind: ClauseKind, clause: Clause, terms: Terms) -> bool:
    """Return whether the kind may stand in a text of this visibility."""
    return terms.visibility == "public" or not kind.open_only


def _names_obligors(kind: ClauseKind, clause: Clause, terms: Terms) -> bool:
    """Return whether somebody promises, and only parties do."""
    return bool(clause.by) and _parties_only(clause.by, terms, (ALL, HOST))


def _names_beneficiaries(kind: ClauseKind, clause: Clause, terms: Terms) -> bool:
    """Return whether it is promised to somebody who is there."""
    return bool(clause.to) and _parties_only(clause.to, terms, (ALL, HOST, POOL, FUND))


def _times_in_order(kind: ClauseKind, clause: Clause, terms: Terms) -> bool:
    """Return whether the clause ends after it begins, and a cure is short."""
    begin = clause.from_turn if clause.from_turn is not None else 1
    end = clause.to_turn if clause.to_turn is not None else begin
    return 0 < begin <= end and (clause.cure is None or 0 <= clause.cure <= MOST_CURE)


def _parties_only(names: tuple[str, ...], terms: Terms, words: tuple[str, ...]) -> bool:
    """Return whether each name is a party or one of the words, and none comes twice."""
    known = all(name in terms.parties or name in words for name in names)
    return known and len(set(names)) == len(names)


FITNESS: tuple[tuple[Callable[[ClauseKind, Clause, Terms], bool], str], ...] = (
    (_fits_form, "treaty.kind_not_in_contract"),
    (_fits_secrecy, "treaty.secret_kind"),
    (_names_obligors, "treaty.not_a_party"),
    (_names_beneficiaries, "treaty.not_a_party"),
    (_times_in_order, "treaty.clause_times"),
)


NAMES_OF: dict[str, Callable[[Terms, World], Iterable[str]]] = {
    "seat": lambda terms, world: world.seats,
    "pad": lambda terms, world: world.ground.pads,
    "project": lambda terms, world: (*world.library.projects, *world.library.payloads),
    "article": lambda terms, world: [str(clause.article) for clause in terms.clauses],
}
"""The names that things of this world or text have; slots are checked by the kinds themselves."""


def _name_faults(
    kind: ClauseKind, part: Clause, terms: Terms, world: World, clause: Clause
) -> Iterator[Refusal]:
    """Yield names in parameters that name nothing in this world or text."""
    for parameter in kind.parameters:
        if not isinstance(parameter, Named) or parameter.of not in NAMES_OF:
            continue
        value = part.p.get(parameter.name, ())
        known = (*parameter.also, *NAMES_OF[parameter.of](terms, world))
        for name in value if isinstance(value, tuple) else (value,):
            if name not in known:
                named = {"parameter": parameter.name, "name": str(name)}
                yield _fault("treaty.name_unknown", clause, kind=part.kind, **named)
