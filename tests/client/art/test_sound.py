"""Sound: computed, repeatable, in tune, and silent without complaint where there is no device."""

from typing import get_args

import numpy as np
import pygame
import pytest

from game.client.art import sound
from game.client.art.sound import SoundName, Volumes


@pytest.mark.parametrize("name", get_args(SoundName))
def test_each_sound_is_within_range_and_starts_and_ends_without_a_knock(name: SoundName):
    """No sample beyond full scale; the first one is near silence."""
    wave = sound.wave(name)

    assert 0.3 < np.abs(wave).max() <= 0.8
    assert len(wave) < 7 * sound.RATE
    assert name == "wind" or abs(wave[0]) < 0.05


def test_the_high_string_sounds_as_high_as_it_should():
    """The strongest frequency of the click is D4, 293.7 Hz, within a quarter tone."""
    wave = sound.wave("click")
    spectrum = np.abs(np.fft.rfft(wave * np.hanning(len(wave)), 1 << 16))
    peak = np.fft.rfftfreq(1 << 16, 1 / sound.RATE)[spectrum.argmax()]
    octave = min((1, 2, 3), key=lambda n: abs(peak / n - sound.HIGH_D))

    assert peak / octave == pytest.approx(sound.HIGH_D, rel=0.03)


def test_a_pluck_dies_away():
    """The end is quieter than the beginning."""
    wave = sound.wave("signed")
    tail = wave[-sound.RATE // 4 :]

    assert np.abs(tail).max() < np.abs(wave).max() / 3


def test_the_same_sound_is_the_same_each_time():
    """Chance has a fixed start."""
    first = sound.wave("alert")
    sound.wave.cache_clear()

    assert np.array_equal(first, sound.wave("alert"))


def test_a_muted_slider_plays_nothing():
    """Master, music and effects multiply."""
    assert Volumes(master=0).of("click") == 0
    assert Volumes(master=50, music=50, effects=100).of("wind") == 0.25
    assert not sound.play("click", Volumes(master=0))


def test_a_machine_without_a_device_is_no_error(monkeypatch: pytest.MonkeyPatch):
    """Half of all school computers have none."""

    def refuse(*_: object) -> None:
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    sound.is_ready.cache_clear()

    assert not sound.play("signed")
    sound.is_ready.cache_clear()


def test_with_a_device_it_plays_and_stops():
    """The dummy device of the tests counts as one."""
    sound.is_ready.cache_clear()
    assert sound.play("click")
    assert sound.play("wind")
    sound.set_volumes(Volumes(master=10))
    sound.stop("wind")
