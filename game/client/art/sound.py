"""Sound: dombra plucks, rumble and wind, computed when first played, never recorded.

A plucked string is a burst of noise that runs round a loop and is smoothed a little each time
(Karplus and Strong, 1983). Every sound has a visual twin, so a machine without a sound card, or a
class with its speakers off, loses nothing.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Literal

import msgspec
import numpy as np
import numpy.typing as npt
import pygame

RATE = 22_050
"""Samples a second, mono."""

SoundName = Literal["click", "turn", "signed", "alert", "tick", "refused", "rumble", "wind"]
Wave = npt.NDArray[np.floating]

D, G, A, C, HIGH_D = 146.83, 196.0, 220.0, 261.63, 293.66
"""Frequencies of the dombra's notes, Hz (strings tuned D and G, a fourth apart)."""


class Volumes(msgspec.Struct, frozen=True, kw_only=True):
    """How loud, 0 to 100 percent each; the classroom starts at 40."""

    master: int = 40
    music: int = 50
    effects: int = 80

    def of(self, name: SoundName) -> float:
        """Return the volume of a sound, 0 to 1."""
        own = self.music if name in MUSIC else self.effects
        return max(0.0, min(1.0, self.master / 100 * own / 100))


DEFAULT_VOLUMES = Volumes()
MUSIC: tuple[SoundName, ...] = ("wind",)
"""Sounds that loop under everything; the others are effects."""


def play(name: SoundName, volumes: Volumes = DEFAULT_VOLUMES) -> bool:
    """Play a sound once, or start a loop; return False if this machine cannot or it is muted."""
    volume = volumes.of(name)
    sound = _sound(name) if volume > 0 and is_ready() else None
    if sound is None:
        return False
    sound.set_volume(volume)
    sound.play(loops=-1 if name in MUSIC else 0, fade_ms=400 if name in MUSIC else 0)
    return True


def stop(name: SoundName, fade_ms: int = 600) -> None:
    """Let a sound fade out."""
    if pygame.mixer.get_init() and (sound := _sound(name)):
        sound.fadeout(fade_ms)


def set_volumes(volumes: Volumes) -> None:
    """Make loops that already play as loud as the sliders now say."""
    for name in MUSIC:
        if pygame.mixer.get_init() and (sound := _sound(name)):
            sound.set_volume(volumes.of(name))


@lru_cache(maxsize=1)
def is_ready() -> bool:
    """Open the sound device once; tell whether there is one."""
    try:
        pygame.mixer.init(RATE, -16, 1, 512)
    except pygame.error:
        return False
    return True


@lru_cache(maxsize=16)
def _sound(name: SoundName) -> pygame.mixer.Sound | None:
    """Return the sound in the form that the opened device wants."""
    opened = pygame.mixer.get_init()
    if not opened:
        return None
    loud = (wave(name) * 32_767).astype(np.int16)
    channels = opened[2]
    return pygame.mixer.Sound(buffer=np.repeat(loud, channels).tobytes())


@lru_cache(maxsize=16)
def wave(name: SoundName) -> Wave:
    """Return the samples of a sound, -1 to 1; always the same ones."""
    made = _WAVES[name](np.random.default_rng(1))
    peak = 0.35 if name == "wind" else 0.8
    scaled: Wave = made / np.abs(made).max() * peak
    return scaled


def _pluck(
    chance: np.random.Generator,
    hertz: float,
    seconds: float,
    bright: float = 0.5,
    decay: float = 0.996,
) -> Wave:
    """Return one plucked string; bright and decay from 0 to 1."""
    period = int(RATE / hertz)
    burst = chance.uniform(-1, 1, period)
    burst = burst - np.roll(burst, max(1, int(period * 0.28))) * 0.9  # where the finger plucks
    for _ in range(2):
        burst = bright * burst + (1 - bright) * np.roll(burst, 1)
    string = np.zeros(int(RATE * seconds))
    string[:period] = burst[: len(string)]
    for start in range(period, len(string), period):
        before = string[start - period : start]
        shifted = np.concatenate(([before[-1]], before[:-1]))
        part = decay * 0.5 * (before + shifted)
        string[start : start + period] = part[: len(string) - start]
    return string * np.minimum(1, np.arange(len(string)) / 40)


def _strum(chance: np.random.Generator, notes: Sequence[float], seconds: float = 1.6) -> Wave:
    """Return several strings, each 18 ms after the other."""
    gap = int(0.018 * RATE)
    chord = np.zeros(int(RATE * seconds) + gap * len(notes))
    for number, note in enumerate(notes):
        string = _pluck(chance, note, seconds)
        chord[number * gap : number * gap + len(string)] += string
    return chord


def _one_after_another(parts: Sequence[tuple[Wave, float]]) -> Wave:
    """Return sounds in a row, each cut to some seconds."""
    return np.concatenate([part[: int(RATE * seconds)] for part, seconds in parts])


def _click(chance: np.random.Generator) -> Wave:
    return _pluck(chance, HIGH_D, 0.35, 0.7, 0.985)


def _turn(chance: np.random.Generator) -> Wave:
    return _one_after_another(
        [
            (_strum(chance, (D, G)), 0.28),
            (_strum(chance, (D, A)), 0.28),
            (_strum(chance, (G, HIGH_D)), 1.6),
        ]
    )


def _signed(chance: np.random.Generator) -> Wave:
    scale = [(_pluck(chance, note, 0.22), 0.16) for note in (D, G, A, C)]
    return _one_after_another([*scale, (_strum(chance, (D, A, HIGH_D), 2.0), 2.0)])


def _alert(chance: np.random.Generator) -> Wave:
    knock = (_pluck(chance, HIGH_D * 1.06, 0.3, 0.9, 0.99), 0.14)
    return _one_after_another([knock] * 3)


def _tick(chance: np.random.Generator) -> Wave:
    return _pluck(chance, 2 * HIGH_D, 0.12, 0.4, 0.9)


def _refused(chance: np.random.Generator) -> Wave:
    return _one_after_another(
        [(_pluck(chance, A, 0.3, 0.4, 0.97), 0.12), (_pluck(chance, D, 0.5, 0.4, 0.97), 0.5)]
    )


def _rumble(chance: np.random.Generator) -> Wave:
    """Return a launch: deep noise with crackle that swells and dies away."""
    count = RATE * 5
    seconds = np.arange(count) / RATE
    deep = _shaped(chance, count, lambda f: (f < 420) / np.maximum(f, 22) / (1 + (f / 120) ** 2))
    deep = deep / np.abs(deep).max()
    hits = np.where(chance.random(count) > 0.9985, chance.uniform(-1, 1, count), 0)
    crackle = np.convolve(hits, np.exp(-np.arange(300) / 40), "same") * 0.35
    swell = np.minimum(1, seconds / 0.8) * np.exp(-np.maximum(0, seconds - 2.2) / 1.4)
    launch: Wave = (deep + crackle) * swell
    return launch


def _wind(chance: np.random.Generator) -> Wave:
    """Return wind that swells twice and ends as it began, so that it loops."""
    count = RATE * 6
    band = _shaped(chance, count, lambda f: np.exp(-(np.log2(np.maximum(f, 1) / 420) ** 2) / 0.9))
    swell: Wave = 0.55 + 0.45 * np.sin(np.arange(count) / count * 4 * np.pi)
    return band * swell


def _shaped(chance: np.random.Generator, count: int, response: Callable[[Wave], Wave]) -> Wave:
    """Return noise with a given strength at each frequency (Hz)."""
    spectrum = np.fft.rfft(chance.normal(0, 1, count))
    shaped: Wave = np.fft.irfft(spectrum * response(np.fft.rfftfreq(count, 1 / RATE)), count)
    return shaped


_WAVES: dict[SoundName, Callable[[np.random.Generator], Wave]] = {
    "click": _click,
    "turn": _turn,
    "signed": _signed,
    "alert": _alert,
    "tick": _tick,
    "refused": _refused,
    "rumble": _rumble,
    "wind": _wind,
}
