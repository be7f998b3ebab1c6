"""From meshes to light on the film: materials, lamps, camera, and the background behind the person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from resources.portraits.recipe.denoise import denoise
from resources.portraits.recipe.mesh import Array, Mesh, grid, normals
from resources.rendering.tracer import aligned, tracer

FILM_SIZE = 128
_SAMPLES = 9
_SURFACE_SAMPLES = 4
_SURFACES = {"type": "aov", "aovs": "albedo:albedo,facing:sh_normal"}
_BOUNCES = 3
_DISTANCE = 11.0
_VIEW_HEIGHT = 2.84
_VIEW_CENTER = -0.15

MATERIALS: Mapping[str, dict[str, float]] = {
    "skin": {"roughness": 0.48, "specular": 0.38},
    "hair": {"roughness": 0.42, "specular": 0.45},
    "gloss": {"roughness": 0.12, "specular": 0.55},
    "cloth": {"roughness": 0.85, "specular": 0.2, "sheen": 0.4},
}


@dataclass(frozen=True, eq=False)
class Lamp:
    """A mesh that shines with `radiance` (3,) to the side that its normals point to."""

    mesh: Mesh
    radiance: Array


def trace(meshes: Mapping[str, Mesh], lamps: Sequence[Lamp], ambient: Array, seed: int) -> Array:
    """Linear RGB and coverage (size, size, 4) of one mesh per material, lit by `lamps` (see `lamp`) and `ambient` light (3,) from all around.

    The same kinds of objects stand in every scene, so that the renderer compiles it only once.
    """
    mi = tracer()
    transform = mi.ScalarTransform4f()
    scene: dict[str, Any] = {
        "type": "scene",
        "integrator": {"type": "path", "max_depth": _BOUNCES, "hide_emitters": True},
        "sensor": {
            "type": "perspective",
            "fov": float(np.degrees(2 * np.arctan(_VIEW_HEIGHT / 2 / _DISTANCE))),
            "to_world": transform.look_at(origin=[0, _VIEW_CENTER, _DISTANCE], target=[0, _VIEW_CENTER, 0], up=[0, 1, 0]),
            "film": {"type": "hdrfilm", "width": FILM_SIZE, "height": FILM_SIZE, "pixel_format": "rgba", "rfilter": {"type": "box"}},
            "sampler": {"type": "multijitter", "sample_count": _SAMPLES},
        },
        "ambient": {"type": "constant", "radiance": _rgb(ambient)},
    }
    for number, each in enumerate(lamps):
        scene[f"lamp{number}"] = _shape(mi, f"lamp{number}", each.mesh, "mesh_emitter", {"type": "area", "radiance": _rgb(each.radiance)})
    for name, material in MATERIALS.items():
        surface = {"type": "principled", "base_color": {"type": "mesh_attribute", "name": "vertex_color"}, **material}
        scene[name] = _shape(mi, name, meshes[name], "mesh_bsdf", surface)
    loaded = mi.load_dict(scene)
    film = np.array(mi.render(loaded, spp=_SAMPLES, seed=seed), dtype=np.float32)
    # On its own: the renderer would trace the light twice if it were asked for both at once.
    surfaces = np.array(mi.render(loaded, integrator=mi.load_dict(_SURFACES), spp=_SURFACE_SAMPLES, seed=seed), dtype=np.float32)
    light = denoise(film[..., :3], surfaces[..., :3], surfaces[..., 3:6], film[..., 3])
    return np.concatenate([light, film[..., 3:4]], axis=-1)


def lamp(azimuth: float, elevation: float, distance: float, size: float, power: float, color: Array) -> Lamp:
    """A square lamp of half width `size` that looks at the head from `azimuth` (0 is the camera's side, positive right) and `elevation`, in degrees.

    `power` is about the light that arrives, whatever the size and the distance.
    """
    a, e = np.radians(azimuth), np.radians(elevation)
    toward_lamp = np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)])
    right = np.array([np.cos(a), 0.0, -np.sin(a)])
    up = np.cross(toward_lamp, right)
    corners = [[-right - up, right - up], [-right + up, right + up]]
    square = grid(distance * toward_lamp + size * np.array(corners), 1.0)
    return Lamp(square, power * distance**2 / (4 * size**2) * color)


def _rgb(color: Array) -> dict[str, Any]:
    return {"type": "rgb", "value": color.tolist()}


def _shape(mi: Any, name: str, mesh: Mesh, role: str, plugin: dict[str, Any]) -> Any:
    """The renderer's own mesh; `plugin` describes its surface or, for lamps, what it emits, as `role` says.

    Lamps too are meshes: the renderer builds the numbers of its own rectangles into its program, and would compile that anew for every picture.
    """
    properties = mi.Properties()
    properties[role] = mi.load_dict(plugin)
    shape = mi.Mesh(name, len(mesh.points), len(mesh.faces), has_vertex_normals=True, props=properties)
    shape.add_attribute("vertex_color", 3, aligned(mesh.colors.astype(np.float32)))
    values = mi.traverse(shape)
    values["vertex_positions"] = aligned(mesh.points.astype(np.float32))
    values["vertex_normals"] = aligned(normals(mesh).astype(np.float32))
    values["faces"] = aligned(mesh.faces.astype(np.uint32))
    values.update()
    return shape
