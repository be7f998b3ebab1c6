"""The stage on which a room is built: meshes by material, the one picture that colours them all, and who is who when a ray hits."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from resources.bedrooms.recipe.meshes import Mesh, merge
from resources.bedrooms.recipe.palette import RGB
from resources.bedrooms.recipe.textures import SIZE, Picture

_COLUMNS = 8
_PATCH = 4
_FADING = np.float32(0.14)  # light between coloured walls saturates them more than one expects from their paint
_PATCHES = SIZE // _PATCH


@dataclass(frozen=True)
class Surface:
    """A region of the atlas, in texels: its corner and its size."""

    x: float
    y: float
    size: float


@dataclass(frozen=True, eq=False)
class Emitter:
    """A mesh that gives light; ``radiance`` is linear RGB (height, width, 3), the first row at v = 0."""

    name: str
    mesh: Mesh
    radiance: NDArray[np.float64]


@dataclass(eq=False)
class Stage:
    """Collects parts. One atlas and three materials (matt, satin, mirror) whatever the room: so the renderer compiles its kernels only once."""

    emitters: list[Emitter] = field(default_factory=list)
    _parts: dict[str, list[tuple[str, Mesh]]] = field(default_factory=lambda: {"matt": [], "satin": [], "mirror": []})
    _cells: list[Picture] = field(default_factory=lambda: [np.zeros((SIZE, SIZE, 3))])
    _patches: dict[RGB, Surface] = field(default_factory=dict)

    def surface(self, picture: Picture) -> Surface:
        """Put a (128, 128, 3) picture into the atlas."""
        self._cells.append(picture)
        place = len(self._cells) - 1
        return Surface(place % _COLUMNS * SIZE + 1.0, place // _COLUMNS * SIZE + 1.0, SIZE - 2.0)

    def add(self, name: str, mesh: Mesh, look: Surface | RGB, material: str = "matt") -> None:
        """Add a part of the object ``name``, coloured by a surface of the atlas (through the mesh's uv) or by one sRGB colour."""
        surface = look if isinstance(look, Surface) else self._patch(look)
        uv = np.array([surface.x, surface.y]) + np.clip(mesh.uv, 0, 1) * surface.size
        self._parts[material].append((name, Mesh(mesh.positions, mesh.normals, uv, mesh.faces)))

    def emit(self, name: str, mesh: Mesh, radiance: NDArray[np.float64]) -> None:
        """Add a light."""
        self.emitters.append(Emitter(name, mesh, np.asarray(radiance, float)))

    def _patch(self, colour: RGB) -> Surface:
        if colour not in self._patches:
            place = len(self._patches) % _PATCHES**2
            x, y = place % _PATCHES * _PATCH, place // _PATCHES * _PATCH
            self._cells[0][y : y + _PATCH, x : x + _PATCH] = colour
            self._patches[colour] = Surface(x + _PATCH / 2 - 0.5, y + _PATCH / 2 - 0.5, 1.0)
        return self._patches[colour]

    def atlas(self) -> NDArray[np.float32]:
        """Linear reflectance, (height, width, 3), the first row at v = 0."""
        rows = -(-len(self._cells) // _COLUMNS)
        whole = np.zeros((rows * SIZE, _COLUMNS * SIZE, 3), np.float32)
        for place, cell in enumerate(self._cells):
            y, x = place // _COLUMNS * SIZE, place % _COLUMNS * SIZE
            whole[y : y + SIZE, x : x + SIZE] = np.clip(cell, 0.0, 0.95)
        whole += _FADING * (whole.mean(-1, keepdims=True) - whole)
        return np.asarray(whole * whole * np.sqrt(np.sqrt(whole)), np.float32)  # nearly sRGB's curve, and quick

    def material(self, material: str) -> tuple[Mesh, list[str]] | None:
        """All parts of a material as one mesh whose uv are those of the atlas, and the name of the object that each face belongs to."""
        parts = self._parts[material]
        if not parts:
            return None
        mesh = merge([part for _, part in parts])
        rows = -(-len(self._cells) // _COLUMNS)
        uv = mesh.uv / np.array([_COLUMNS * SIZE, rows * SIZE])
        return Mesh(mesh.positions, mesh.normals, uv, mesh.faces), [name for name, part in parts for _ in range(len(part.faces))]
