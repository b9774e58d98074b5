"""Members: the students of our delegation, and the jobs that each of them has."""

from collections.abc import Callable

from game.client.answers import Answer
from game.client.parts.rows_of import Row, pick
from game.client.scene import Scene
from game.client.widgets.chip import Chip
from game.model.seats import Job, Place
from game.rules.classroom.jobs import JOBS
from game.rules.seating import TakeJob

Choose = Callable[[str], Answer]
"""Gives the answer that shows a member's jobs."""


def rows(scene: Scene, chosen: str, choose: Choose) -> tuple[Row, ...]:
    """Return a row with all members, and one with the jobs of the chosen one."""
    places = scene.own.places
    shown = _shown(scene, chosen)
    people = tuple(
        pick(
            f"place.{place.id}",
            place.call_sign if place.present else scene.say("team.away", who=place.call_sign),
            on=shown is not None and place.id == shown.id,
            answer=choose(place.id),
        )
        for place in places
    )
    if shown is None:
        return (Row("", "", people, scene.say("team.nobody")),)
    jobs = tuple(_job(scene, shown, job) for job in JOBS)
    heading = scene.say("team.jobs", who=shown.call_sign)
    return (
        Row("", "", people),
        Row(heading, "", jobs, scene.say("team.jobs.note")),
        *(Row(scene.say(f"job.{job}"), "", (), scene.say(f"job.{job}.note")) for job in JOBS),
    )


def _shown(scene: Scene, chosen: str) -> Place | None:
    """Return the member whose jobs are shown: the chosen one, else ourselves, else the first."""
    places = scene.own.places
    for wanted in (chosen, scene.ticket.place):
        for place in places:
            if place.id == wanted:
                return place
    return places[0] if places else None


def _job(scene: Scene, place: Place, job: Job) -> Chip:
    """Return a chip that gives a member a job or takes it away."""
    has = job in place.jobs
    jobs = tuple(each for each in JOBS if (each in place.jobs) != (each == job))
    command = TakeJob(place=place.id, jobs=jobs)
    refusal = scene.refusal(command)
    return pick(
        f"job.{job}",
        scene.say(f"job.{job}"),
        on=has,
        answer=command if refusal is None else None,
        tip="" if refusal is None else scene.why(refusal),
    )
