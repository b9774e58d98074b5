"""The ticker: the public news of this year, newest matters first."""

from collections.abc import Iterator

from game import text
from game.model.ids import SeatId
from game.sight.seen import PublicSight

MOST = 10
"""News that take turns on the wall."""
MOST_IN_SKY = 3


def news(public: PublicSight, language: str) -> tuple[str, ...]:
    """Return the news in a language; a quiet year says so."""
    told = (*_bulletins(public, language), *_cards(public, language), *_texts(public, language))
    told = (*told, *_flights(public, language), *_sky(public, language))
    found = tuple(dict.fromkeys((*told, *_breaches(public, language))))[:MOST]
    return found or (text.say(language, "report.news.none"),)


def _bulletins(public: PublicSight, language: str) -> Iterator[str]:
    """Yield what the press and others without a seat wrote this year, as far as it is let out."""
    for one in public.lesson.bulletins:
        if one.turn == public.turn:
            yield f"{text.say(language, f'role.{one.role}')}: {one.text}"


def _cards(public: PublicSight, language: str) -> Iterator[str]:
    """Yield what happened to us."""
    names = text.names_in(public)
    for card in public.incidents.values():
        if public.turn in (card.turn, card.until):
            words = text.card_words(card, language, names)
            yield " — ".join(part for part in (words.title, words.news or words.story) if part)


def _texts(public: PublicSight, language: str) -> Iterator[str]:
    """Yield which public texts were signed, entered into force or ended."""
    names = text.names_in(public)
    for treaty in public.treaties.values():
        title = text.titled(treaty.terms.title, language, names)
        if treaty.end_turn is not None and treaty.end_turn <= public.turn:
            if treaty.end_turn == public.turn:
                yield text.say(language, "news.ended", who="", title=title)
        elif treaty.force_turn == public.turn:
            yield text.say(language, "news.in_force", who="", title=title)
        elif treaty.signed_turn == public.turn:
            yield text.say(language, "projector.signed", title=title)


def _flights(public: PublicSight, language: str) -> Iterator[str]:
    """Yield the launches that failed."""
    for launch in public.launches:
        if launch.outcome == "failure":
            payload = public.library.payloads.get(launch.payload)
            what = text.pick(payload.name, language) if payload else launch.payload
            yield text.say(language, "projector.failed", who=launch.seat, payload=what)


def _sky(public: PublicSight, language: str) -> Iterator[str]:
    """Yield what broke up in orbit last."""
    for one in public.sky.happenings[:MOST_IN_SKY]:
        pieces = text.say(language, "report.pieces", band=one.band, pieces=one.pieces)
        yield f"{text.say(language, f'sky.{one.what}')} — {pieces}"


def _breaches(public: PublicSight, language: str) -> Iterator[str]:
    """Yield whose broken promises were confirmed this year."""
    for finding in public.findings.values():
        if finding.status == "confirmed" and finding.turn >= public.turn - 1:
            who = _name(public, finding.obligor, language)
            yield text.say(language, "news.confirmed", who=who)


def _name(public: PublicSight, seat: SeatId, language: str) -> str:
    """Return what a seat is called."""
    view = public.seats.get(seat)
    return text.pick(view.name, language) if view is not None else seat
