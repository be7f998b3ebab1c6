"""The parameters of a bedroom: everything that is decided before anything is built. Metres, degrees; see :mod:`.camera` for the axes."""

from dataclasses import dataclass

from resources.bedrooms.recipe.palette import RGB


@dataclass(frozen=True)
class Room:
    """A box of ``width`` (x), ``depth`` (y, away from the camera) and ``height``; surfaces by kind and colour."""

    width: float
    depth: float
    height: float
    wall_colour: str
    wall: RGB
    accent_wall: RGB | None
    wall_style: str
    floor_style: str
    floor: RGB
    ceiling: RGB
    trim: RGB


@dataclass(frozen=True)
class Window:
    """An opening in ``wall`` (back, left, right): its centre along the wall, its width, its sill and head above the floor."""

    wall: str
    centre: float
    width: float
    sill: float
    head: float
    columns: int
    rows: int


@dataclass(frozen=True)
class Hangings:
    """What hangs before the windows: ``style`` none, short, long; ``blind`` none, roller, slats; ``drawn`` is the share of the pane it covers."""

    style: str
    colour: RGB
    spread: float
    blind: str
    drawn: float


@dataclass(frozen=True)
class Bed:
    """A bed with its head against ``wall``, ``centre`` along it."""

    wall: str
    centre: float
    width: float
    length: float
    height: float
    headboard: str
    headboard_height: float
    frame: RGB
    cover: RGB
    accent: RGB
    sheet: RGB
    pattern: str
    pillows: int
    cushions: int
    throw: bool
    footboard: bool
    turned_down: bool


@dataclass(frozen=True)
class Table:
    """A night table on one ``side`` of the bed (-1, 1), seen from its foot, and the lamp on it, if any."""

    side: int
    width: float
    height: float
    colour: RGB
    lamp: str
    lamp_height: float
    shade: RGB
    lit: bool


@dataclass(frozen=True)
class Standing:
    """A piece of furniture with its back against ``wall``, ``centre`` along it: ``kind`` wardrobe, dresser, bookshelf, desk, armchair."""

    kind: str
    wall: str
    centre: float
    width: float
    depth: float
    height: float
    colour: RGB
    variant: int


@dataclass(frozen=True)
class Hung:
    """A picture or a mirror on ``wall``: its centre along it and above the floor, its size."""

    kind: str
    wall: str
    centre: float
    above: float
    width: float
    height: float
    frame: RGB


@dataclass(frozen=True)
class Plant:
    """A plant in a pot, standing at (x, y)."""

    x: float
    y: float
    height: float
    leaf: RGB
    pot: RGB
    broad: bool


@dataclass(frozen=True)
class Rug:
    """A rug: centre, size, turned by some degrees."""

    x: float
    y: float
    width: float
    length: float
    turn: float
    colour: RGB
    accent: RGB
    pattern: str


@dataclass(frozen=True)
class Camera:
    """Where the picture is taken from and to; ``field`` is the angle of view in degrees, ``roll`` the tilt of the horizon."""

    eye: tuple[float, float, float]
    target: tuple[float, float, float]
    field: float
    roll: float


@dataclass(frozen=True)
class Light:
    """The hour and the lights: radiances of the sky, of the room's light from behind the camera, of the lamps; where the sun's light travels to.

    ``view`` is the share of the sky's radiance that the film receives: photographers hold windows back. ``key`` is the exposure's aim.
    """

    daylight: str
    scenery: str
    sky: float
    view: float
    fill: float
    fill_colour: RGB
    fill_x: float
    lamp: float
    lamp_colour: RGB
    ceiling: str
    ceiling_lit: bool
    sun: tuple[float, float, float] | None
    key: float
    balance: RGB


@dataclass(frozen=True)
class Bedroom:
    """One picture."""

    number: int
    room: Room
    windows: tuple[Window, ...]
    hangings: Hangings
    bed: Bed
    tables: tuple[Table, ...]
    furniture: tuple[Standing, ...]
    hung: tuple[Hung, ...]
    plant: Plant | None
    rug: Rug | None
    camera: Camera
    light: Light
