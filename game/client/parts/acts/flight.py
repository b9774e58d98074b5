"""Flight: what all acts about a launch have in common."""

from game.client.art.colour import Colour
from game.client.art.evening import Place
from game.client.art.rockets import RocketKind
from game.client.parts import launch_words, steppe_scene, values
from game.client.parts.acts.act import Act, Fact, Voice
from game.client.scene import Scene
from game.model.ids import SeatId
from game.model.launches import Launch


class Flight(Act, frozen=True, kw_only=True):
    """An act about one launch."""

    launch: Launch

    def title(self, scene: Scene) -> str:
        """Return what flies."""
        return values.project(scene, self.launch.payload)

    def note(self, scene: Scene) -> str:
        """Return the rocket, the pad and whose launch it is."""
        launch = self.launch
        vehicle = scene.public.library.vehicles.get(launch.vehicle)
        return scene.say(
            "liftoff.line",
            rocket=scene.spell(vehicle.name) if vehicle else launch.vehicle,
            where=values.pad(scene, launch.pad) if launch.pad else scene.say("orders.home_range"),
            who=scene.name(launch.seat),
        )

    def seats(self) -> tuple[SeatId, ...]:
        """Return whose launch it is, and who rides along."""
        return (self.launch.seat, *self.launch.guests[:2])

    def facts(self, scene: Scene) -> tuple[Fact, ...]:
        """Return what flies, where to, and how likely it was to arrive."""
        return launch_words.facts(scene, self.launch)

    def voices(self, scene: Scene) -> tuple[Voice, ...]:
        """Return what the launch is to other seats."""
        return launch_words.voices(scene, self.launch)

    def rocket(self, scene: Scene) -> RocketKind:
        """Return how the rocket looks."""
        launch = self.launch
        ride = steppe_scene.Ride(launch.vehicle, launch.seat, launch.payload)
        return steppe_scene.rocket_of(scene, ride)

    def place(self, scene: Scene) -> Place:
        """Return what the launch place looks like: the arms of a Soyuz, a tower, another range."""
        if self.launch.pad is None:
            return "coast"
        return "arms" if self.rocket(scene) in ("soyuz", "soyuz_crew") else "tower"

    def stripe(self, scene: Scene) -> Colour:
        """Return the owner's colour."""
        return scene.theme.look(self.launch.seat).colour
