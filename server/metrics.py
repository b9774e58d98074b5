"""Metrics: what a watchman can count, for Prometheus. Nothing names a person or a room."""

from collections.abc import Callable
from typing import Literal

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from game.wire.to_server import MESSAGES

Outcome = Literal["ok", "refused", "fault"]
OUTCOMES: tuple[Outcome, ...] = ("ok", "refused", "fault")
UNKNOWN = "unknown"
"""Stands for every name that is none of our messages: names from outside never become labels."""
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)


class Metrics:
    """The numbers of one server."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._seconds = Histogram(
            "steppe_answer_seconds",
            "From a call to its answer; a command is answered when it is durable.",
            buckets=SECONDS,
            registry=self.registry,
        )
        answers = Counter(
            "steppe_answers",
            "Calls that were answered, by message and outcome.",
            ("message", "outcome"),
            registry=self.registry,
        )
        self._answers = {
            (name, outcome): answers.labels(name, outcome)
            for name in (*MESSAGES, UNKNOWN)
            for outcome in OUTCOMES
        }
        self.malformed = self.counter("steppe_malformed_packets", "Packets that were no packets.")
        self.lag = Histogram(
            "steppe_loop_late_seconds",
            "By how much the event loop was late, looked at once a second.",
            buckets=SECONDS,
            registry=self.registry,
        )

    def answered(self, name: str, outcome: Outcome, seconds: float) -> None:
        """Count an answer."""
        known = name if name in MESSAGES else UNKNOWN
        self._answers[known, outcome].inc()
        self._seconds.observe(seconds)

    def counter(self, name: str, about: str) -> Counter:
        """Return a new counter."""
        return Counter(name, about, registry=self.registry)

    def gauge(self, name: str, about: str, read: Callable[[], float]) -> None:
        """Show a number that is read whenever somebody looks."""
        Gauge(name, about, registry=self.registry).set_function(read)

    def page(self) -> web.Response:
        """Return all numbers as text."""
        headers = {"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"}
        return web.Response(body=generate_latest(self.registry), headers=headers)


METRICS = web.AppKey("metrics", Metrics)
