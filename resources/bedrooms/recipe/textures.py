"""Procedural surfaces as square sRGB pictures, float (size, size, 3): wood, carpet, tiles, wallpaper, bed clothes, rugs, paintings."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from resources.bedrooms.recipe.palette import RGB

Picture = NDArray[np.float64]
SIZE = 128
_Y, _X = (np.mgrid[0:SIZE, 0:SIZE] + 0.5) / SIZE


@cache
def _noise_bank() -> tuple[Picture, ...]:
    """Tileable noise of unit variance, from smooth (0) to fine (3)."""
    rng = np.random.default_rng(64)
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(SIZE), np.fft.fftfreq(SIZE))) * SIZE
    bank = []
    for slope, lowest in ((2.4, 1.0), (1.6, 2.0), (1.0, 5.0), (0.2, 20.0)):
        spectrum = np.fft.fft2(rng.normal(size=(SIZE, SIZE))) * np.where(frequency >= lowest, np.maximum(frequency, 1.0) ** -slope, 0.0)
        field = np.fft.ifft2(spectrum).real
        bank.append(field / field.std())
    return tuple(bank)


def noise(rng: np.random.Generator, fineness: int, stretch: int = 1) -> Picture:
    """A (size, size) field of unit variance; ``fineness`` 0 to 3; ``stretch`` draws it out along y."""
    field = np.roll(_noise_bank()[fineness], rng.integers(0, SIZE, 2), (0, 1))
    if rng.random() < 0.5:
        field = field[:, ::-1]
    return np.repeat(field, stretch, axis=0)[:SIZE] if stretch > 1 else field


def flat(colour: RGB) -> Picture:
    """One colour."""
    return np.broadcast_to(np.array(colour), (SIZE, SIZE, 3)).copy()


def _shaded(colour: RGB | Picture, shade: Picture) -> Picture:
    """The colour, lightened or darkened by ``shade`` (0 leaves it as it is)."""
    return np.asarray(colour) * (1 + shade)[..., None]


def _blend(below: Picture, above: RGB | Picture, mask: Picture) -> Picture:
    share = np.clip(mask, 0, 1)[..., None]
    return below * (1 - share) + np.asarray(above) * share


def wood(rng: np.random.Generator, colour: RGB) -> Picture:
    """Furniture veneer, the grain upright."""
    return _shaded(colour, 0.04 * noise(rng, 1, 16) + 0.035 * noise(rng, 3, 16))


def planks(rng: np.random.Generator, colour: RGB, boards: int, lengths: int) -> Picture:
    """A floor of ``boards`` boards side by side along x, each ``lengths`` pieces long along y, staggered."""
    board = np.floor(_X * boards).astype(int)
    along = _Y * lengths + rng.random(boards)[board]
    piece = (board * 31 + np.floor(along).astype(int) * 7) % 64
    tone = rng.normal(0, 0.1, 64)[piece]
    warmth = rng.normal(0, 0.03, 64)[piece]
    seam = np.minimum(np.abs(_X * boards % 1 - 0.5), 0.5) > 0.46
    end = np.abs(along % 1 - 0.5) > 0.488
    picture = _shaded(colour, tone + 0.06 * noise(rng, 1, 6) + 0.05 * noise(rng, 3, 8) - 0.4 * (seam | end))
    picture[..., 0] *= 1 + warmth
    picture[..., 2] *= 1 - warmth
    return picture


def carpet(rng: np.random.Generator, colour: RGB) -> Picture:
    """Pile: fine grain, and the blotches that feet leave."""
    return _shaded(colour, 0.07 * noise(rng, 3) + 0.05 * noise(rng, 1))


def tiles(rng: np.random.Generator, colour: RGB, across: int, along: int, checked: bool) -> Picture:
    """Stone or ceramic tiles with grout; ``checked`` darkens every other one."""
    column, row = np.floor(_X * across).astype(int), np.floor(_Y * along).astype(int)
    tone = rng.normal(0, 0.05, 997)[(column * 37 + row * 101) % 997] + 0.04 * noise(rng, 1)
    if checked:
        tone = tone - 0.55 * ((column + row) % 2)
    grout = (np.abs(_X * across % 1 - 0.5) > 0.47) | (np.abs(_Y * along % 1 - 0.5) > 0.47)
    return _shaded(_shaded(colour, tone), np.where(grout, rng.choice([-0.4, -0.3, 0.12]), 0.0))


def plaster(rng: np.random.Generator, colour: RGB) -> Picture:
    """Painted wall: hardly any pattern."""
    return _shaded(colour, 0.012 * noise(rng, 0) + 0.006 * noise(rng, 2))


def wallpaper(rng: np.random.Generator, colour: RGB, motif: str, repeats: float) -> Picture:
    """A papered wall: ``stripes``, ``damask`` or ``flowers``; ``repeats`` across the wall."""
    second = np.clip(np.array(colour) * rng.choice([0.78, 0.86, 1.12]), 0, 0.96)
    u, v = _X * repeats, _Y * repeats * 0.7
    if motif == "stripes":
        mask = 1.0 * (u % 1 < rng.uniform(0.3, 0.6))
    elif motif == "damask":
        offset = np.floor(u) % 2 * 0.5
        a, b = np.abs(u % 1 - 0.5), np.abs((v + offset) % 1 - 0.5)
        mask = 1.0 * (np.cos(a * 9) * np.cos(b * 7) + 0.6 * np.cos(a * 22 + b * 15) > 0.35)
    else:
        centre = rng.random((2, 17, 17)) * 0.5 + 0.25
        i, j = np.floor(u).astype(int) % 17, np.floor(v).astype(int) % 17
        mask = np.clip(1.6 - np.hypot(u % 1 - centre[0, i, j], v % 1 - centre[1, i, j]) * 6, 0, 1)
    return _shaded(_blend(flat(colour), second, 0.8 * mask), 0.015 * noise(rng, 2))


def panelling(rng: np.random.Generator, colour: RGB, boards: int) -> Picture:
    """Upright wooden boards."""
    board = np.floor(_X * boards).astype(int)
    groove = np.abs(_X * boards % 1 - 0.5) > 0.45
    return _shaded(colour, rng.normal(0, 0.07, boards + 1)[board] + 0.08 * noise(rng, 1, 6) - 0.35 * groove)


def cloth(rng: np.random.Generator, colour: RGB, accent: RGB, pattern: str) -> Picture:
    """Bed clothes: ``plain``, ``stripes``, ``checks``, ``flowers``, ``bands``, ``quilt``."""
    picture = flat(colour)
    count = int(rng.integers(4, 9))
    if pattern == "stripes":
        picture = _blend(picture, accent, 0.75 * ((_X * count * 1.5) % 1 < rng.uniform(0.2, 0.5)))
    elif pattern == "checks":
        picture = _blend(picture, accent, 0.4 * ((_X * count) % 1 < 0.4) + 0.4 * ((_Y * count) % 1 < 0.4))
    elif pattern == "flowers":
        size = rng.uniform(0.5, 1.1)
        for tint, radius in ((accent, 0.055 * size), (tuple(np.array(accent) * 0.6), 0.03 * size)):
            for x, y in rng.random((int(22 / size**1.5), 2)):
                distance = np.hypot((_X - x + 0.5) % 1 - 0.5, (_Y - y + 0.5) % 1 - 0.5)
                wobble = 1 + 0.35 * np.cos(5 * np.arctan2(_Y - y, _X - x))
                picture = _blend(picture, np.array(tint), 0.85 * np.clip((radius * wobble - distance) * 60, 0, 1))
    elif pattern == "bands":
        for start in rng.uniform(0.1, 0.9, 3):
            picture = _blend(picture, accent, 0.9 * (np.abs(_Y - start) < rng.uniform(0.015, 0.07)))
    elif pattern == "quilt":
        seam = np.minimum(np.abs((_X + _Y) * count % 1 - 0.5), np.abs((_X - _Y) * count % 1 - 0.5))
        picture = _shaded(picture, -0.16 * np.exp(-16 * seam))
    return _shaded(picture, 0.03 * noise(rng, 2) + 0.03 * noise(rng, 0))


def rug(rng: np.random.Generator, colour: RGB, accent: RGB, pattern: str) -> Picture:
    """A rug: ``plain``, ``border``, ``oriental``, ``stripes`` or ``diamonds``."""
    edge = np.minimum(np.minimum(_X, 1 - _X), np.minimum(_Y, 1 - _Y))
    picture = flat(colour)
    if pattern == "border":
        picture = _blend(picture, accent, 1.0 * ((edge > 0.05) & (edge < 0.11)))
    elif pattern == "oriental":
        motif = np.cos(_X * 50) * np.cos(_Y * 50) + np.cos(np.hypot(_X - 0.5, _Y - 0.5) * 40)
        picture = _blend(picture, accent, 0.8 * (motif > 0.4))
        picture = _blend(picture, tuple(np.array(colour) * 0.45), 1.0 * ((edge > 0.1) & (edge < 0.14)) + (edge < 0.03))
    elif pattern == "stripes":
        picture = _blend(picture, accent, 1.0 * ((_Y * 7) % 1 < 0.4))
    elif pattern == "diamonds":
        picture = _blend(picture, accent, 1.0 * (np.abs((_X * 4) % 1 - 0.5) + np.abs((_Y * 5) % 1 - 0.5) < 0.28))
    return _shaded(picture, 0.07 * noise(rng, 3) + 0.04 * noise(rng, 1))


def painting(rng: np.random.Generator, accent: RGB) -> Picture:
    """What hangs in a frame: a landscape, blocks of colour, blots or a print on white, often behind a mat."""
    kind = rng.choice(["landscape", "blocks", "blots", "print"], p=[0.42, 0.25, 0.22, 0.11])
    if kind == "landscape":
        horizon = rng.uniform(0.35, 0.65) + 0.08 * noise(rng, 0)[:1]
        sky = np.array([0.75, 0.8, 0.85]) * (1 - 0.3 * _Y[..., None])
        land = np.array(rng.choice([(0.4, 0.45, 0.25), (0.55, 0.42, 0.3), (0.3, 0.4, 0.5)]))
        picture = _blend(sky, land, 1.0 * (horizon > _Y))
        picture = _shaded(picture, 0.15 * noise(rng, 1))
    elif kind == "blocks":
        picture = flat((0.9, 0.88, 0.82))
        for _ in range(5):
            x, y = rng.random(2) * 0.8
            width, height = rng.uniform(0.15, 0.6, 2)
            inside = (x < _X) & (x + width > _X) & (y < _Y) & (y + height > _Y)
            picture = _blend(picture, np.clip(np.array(accent) * rng.uniform(0.4, 1.3) + rng.normal(0, 0.12, 3), 0, 1), 1.0 * inside)
    elif kind == "blots":
        picture = _blend(flat((0.9, 0.87, 0.8)), accent, 1.5 * noise(rng, 0))
        picture = _blend(picture, tuple(np.array(accent) * 0.5), 2 * (noise(rng, 0) - 0.9))
    else:
        picture = _blend(flat((0.93, 0.92, 0.9)), (0.35, 0.36, 0.4), 2 * (noise(rng, 1) - 0.8) * (np.hypot(_X - 0.5, _Y - 0.5) < 0.33))
    if rng.random() < 0.5:
        edge = np.minimum(np.minimum(_X, 1 - _X), np.minimum(_Y, 1 - _Y))
        picture = _blend(picture, (0.94, 0.93, 0.9), 1.0 * (edge < rng.uniform(0.1, 0.2)))
    return picture


def leaves(rng: np.random.Generator, colour: RGB) -> Picture:
    """Foliage."""
    return _shaded(colour, 0.25 * noise(rng, 1) + 0.1 * noise(rng, 2))
