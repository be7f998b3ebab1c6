"""Who is in the picture: every parameter of a portrait, drawn from a generator seeded by the picture's number."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

_SEED = 64_2023

SKINS = ("light", "tan", "brown", "dark")
AGES = ("young", "middle", "old")
CLOTHES = ("t-shirt", "shirt", "sweater", "suit", "dress", "hoodie")
BACKGROUNDS = ("studio", "indoor", "outdoor", "dark")
LIGHTS = ("left", "front", "right")
BEARDS = ("none", "stubble", "full", "moustache")
GLASSES = ("none", "frames", "sunglasses")
HAIR_COLOURS = ("black", "brown", "blond", "red", "grey")
LENGTH_OF_STYLE = {
    "bald": "bald",
    "receding": "short",
    "buzz": "short",
    "crop": "short",
    "side part": "short",
    "quiff": "short",
    "pixie": "short",
    "curly crop": "short",
    "afro": "medium",
    "bob": "medium",
    "fringed bob": "medium",
    "bun": "medium",
    "shaggy": "medium",
    "straight": "long",
    "wavy": "long",
    "fringed long": "long",
    "curly long": "long",
    "ponytail": "long",
}
_WOMAN_STYLES = {
    "pixie": 8, "side part": 2, "curly crop": 4, "crop": 2, "buzz": 1,
    "afro": 6, "bob": 12, "fringed bob": 8, "bun": 8, "shaggy": 4,
    "straight": 14, "wavy": 13, "fringed long": 8, "curly long": 8, "ponytail": 6,
}  # fmt: skip
_MAN_STYLES = {
    "bald": 8, "receding": 7, "buzz": 10, "crop": 18, "side part": 17, "quiff": 12, "pixie": 3, "curly crop": 9,
    "afro": 5, "shaggy": 7, "bun": 2, "bob": 1, "straight": 2, "wavy": 2, "curly long": 1,
}  # fmt: skip


@dataclass(frozen=True)
class Person:
    """The named attributes of a portrait; `seed` draws what varies besides them (shapes, shades, strands). Angles in degrees."""

    number: int
    seed: int
    sex: str
    glasses: str
    smile: bool
    hair_style: str
    hair_colour: str
    beard: str
    age: str
    skin: str
    clothes: str
    background: str
    light: str
    yaw: float
    pitch: float
    roll: float

    @property
    def is_man(self) -> bool:
        """Whether this is a man."""
        return self.sex == "man"

    @property
    def hair_length(self) -> str:
        """bald, short, medium or long: it follows from the style."""
        return LENGTH_OF_STYLE[self.hair_style]

    def attributes(self) -> dict[str, str]:
        """The row of the table that this portrait gets, without the picture's name."""
        turned = "left" if self.yaw < -10 else "right" if self.yaw > 10 else "front"
        return {
            "sex": self.sex,
            "glasses": self.glasses,
            "smile": "yes" if self.smile else "no",
            "hair_style": self.hair_style,
            "hair_colour": self.hair_colour,
            "hair_length": self.hair_length,
            "beard": self.beard,
            "age": self.age,
            "skin": self.skin,
            "clothes": self.clothes,
            "background": self.background,
            "light": self.light,
            "yaw": turned,
            "yaw_degrees": f"{self.yaw:.1f}",
        }


def describe(number: int) -> Person:
    """The person of picture `number`. Independent draws, except: glasses are rarer on women, hair styles follow the sex, beards are men's only."""
    random = np.random.default_rng([_SEED, number])
    is_man = bool(random.random() < 0.5)
    age = _choose(random, dict(zip(AGES, (5, 3, 2), strict=True)))
    styles = _MAN_STYLES if is_man else _WOMAN_STYLES
    return Person(
        number=number,
        seed=int(random.integers(2**31)),
        sex="man" if is_man else "woman",
        glasses=_choose(random, dict(zip(GLASSES, (62, 27, 11) if is_man else (84, 11, 5), strict=True))),
        smile=bool(random.random() < 0.5),
        hair_style=_choose(random, styles),
        hair_colour=_choose(random, _hair_colours(age)),
        beard=_choose(random, dict(zip(BEARDS, (60, 14, 18, 8) if is_man else (1, 0, 0, 0), strict=True))),
        age=age,
        skin=_choose(random, dict(zip(SKINS, (38, 26, 18, 18), strict=True))),
        clothes=_choose(random, dict(zip(CLOTHES, (24, 20, 20, 22, 0, 14) if is_man else (24, 12, 22, 10, 24, 8), strict=True))),
        background=_choose(random, dict(zip(BACKGROUNDS, (40, 25, 20, 15), strict=True))),
        light=_choose(random, dict(zip(LIGHTS, (35, 30, 35), strict=True))),
        yaw=round(float(np.clip(random.normal(0, 15), -34, 34)), 1),
        pitch=float(np.clip(random.normal(0, 3.0), -7, 7)),
        roll=float(np.clip(random.normal(0, 2.5), -6, 6)),
    )


def _hair_colours(age: str) -> dict[str, float]:
    grey = {"young": 0, "middle": 12, "old": 75}[age]
    rest = {"black": 30.0, "brown": 36.0, "blond": 22.0, "red": 12.0}
    return {**{name: weight * (100 - grey) / 100 for name, weight in rest.items()}, "grey": float(grey)}


def _choose(random: Generator, weights: dict[str, float] | dict[str, int]) -> str:
    shares = np.array(list(weights.values()), dtype=float)
    return str(random.choice(list(weights), p=shares / shares.sum()))
