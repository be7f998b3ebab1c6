"""The room as a Mitsuba scene: the light on the film, the sun's patch, and which object each pixel sees."""

import importlib
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resources.bedrooms.recipe.camera import axes
from resources.bedrooms.recipe.meshes import Mesh
from resources.bedrooms.recipe.parameters import Bedroom, Camera
from resources.bedrooms.recipe.stage import Emitter, Stage
from resources.rendering.denoise import denoise
from resources.rendering.tracer import aligned, tracer

SIZE = 128
_SAMPLES = 4
_DEPTH = 5
_SUN = 0.75  # the sun's irradiance, as a share of pi times the sky's radiance

Field = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class _Materials:
    """Made once per process, since a rough plastic takes long to prepare; only the atlas changes from room to room."""

    atlas: Any
    looks: dict[str, Any]
    unlit: Any


@cache
def _materials() -> _Materials:
    mi = tracer()
    atlas = mi.load_dict({"type": "bitmap", "data": mi.TensorXf(aligned(np.zeros(12, np.float32)), (2, 2, 3)), "raw": True})
    kinds: dict[str, dict[str, Any]] = {
        "matt": {"type": "diffuse", "reflectance": atlas},
        "satin": {"type": "roughplastic", "diffuse_reflectance": atlas, "alpha": 0.22, "nonlinear": False},
        "mirror": {"type": "conductor", "material": "none"},
    }
    dark = {"type": "diffuse", "reflectance": {"type": "rgb", "value": 0.2}}
    return _Materials(atlas, {name: mi.load_dict({"type": "twosided", "bsdf": kind}) for name, kind in kinds.items()}, mi.load_dict(dark))


def trace(stage: Stage, bedroom: Bedroom) -> tuple[Field, dict[str, int]]:
    """The light, linear RGB (128, 128, 3), and how many pixels show each object."""
    mi, materials, colours = tracer(), _materials(), stage.atlas()
    texture = mi.traverse(materials.atlas)
    texture["data"] = mi.TensorXf(aligned(colours), colours.shape)
    texture.update()
    scene: dict[str, Any] = {"type": "scene"}
    shown: list[tuple[Any, list[str]]] = []
    for name, look in materials.looks.items():
        if (part := stage.material(name)) is not None:
            scene[name] = _shape(mi, part[0], {"bsdf": look})
            shown.append((scene[name], part[1]))
    for index, emitter in enumerate(stage.emitters):
        radiance = {"type": "bitmap", "data": mi.TensorXf(aligned(emitter.radiance.astype(np.float32)), emitter.radiance.shape), "raw": True}
        light = mi.load_dict({"type": "area", "radiance": radiance, "sampling_weight": _power(emitter)})
        scene[f"emitter{index}"] = _shape(mi, emitter.mesh, {"bsdf": materials.unlit, "emitter": light})
        shown.append((scene[f"emitter{index}"], [emitter.name] * len(emitter.mesh.faces)))
    return _expose(mi, mi.load_dict(scene), bedroom, shown)


def _expose(mi: Any, world: Any, bedroom: Bedroom, shown: list[tuple[Any, list[str]]]) -> tuple[Field, dict[str, int]]:
    """Trace through the pixels' centres, so that light and reflectance can be told apart exactly; smooth the light; colour it again."""
    directions = pixel_rays(bedroom.camera).astype(np.float32)
    ray = _rays(mi, bedroom.camera, directions)
    hit = world.ray_intersect(ray)
    reflectance = hit.bsdf().eval_diffuse_reflectance(hit)
    emitted = hit.emitter(world).eval(hit)
    importlib.import_module("drjit").eval(reflectance, emitted, hit.sh_frame.n, hit.p, hit.prim_index, hit.shape)
    albedo, shine, normals, positions = (np.array(field).T.reshape(SIZE, SIZE, 3) for field in (reflectance, emitted, hit.sh_frame.n, hit.p))
    sampler = mi.load_dict({"type": "independent"})
    sampler.seed(bedroom.number, SIZE * SIZE * _SAMPLES)
    integrator = mi.load_dict({"type": "path", "max_depth": _DEPTH, "rr_depth": 3})
    many = _rays(mi, bedroom.camera, np.repeat(directions, _SAMPLES, axis=0))
    found = np.array(integrator.sample(world, sampler, many)[0]).T.reshape(SIZE, SIZE, _SAMPLES, 3)
    base = np.maximum(albedo, 0.03)
    samples = (found - shine[:, :, None]) / base[:, :, None]
    ceiling = np.quantile(samples, 0.999) * 2
    samples = np.minimum(samples, ceiling)
    bright = samples.mean(-1)
    variance = bright.var(2, ddof=1) / _SAMPLES
    smooth = denoise(samples.mean(2), variance, normals, positions, levels=5, tolerance=5.0)
    panes = [shape for shape, names in shown if names[0].startswith("window")]
    for pane in panes:
        shine[np.array(hit.shape == mi.ShapePtr(pane)).reshape(SIZE, SIZE)] *= bedroom.light.view
    if bedroom.light.sun is not None:
        smooth += _sunlit(mi, world, bedroom.light.sun, panes, positions, normals)[..., None] * _SUN * bedroom.light.sky
    return smooth * base + shine, _census(mi, hit, shown)


def _sunlit(mi: Any, world: Any, sun: tuple[float, float, float], panes: list[Any], positions: Field, normals: Field) -> Field:
    """Where the sun reaches in through a pane, and how squarely: (128, 128), 0 to 1. A path tracer would seldom find so small a light."""
    facing = np.maximum(-(normals @ np.array(sun, np.float32)), 0)
    back = np.broadcast_to(-np.array(sun, np.float32), (SIZE * SIZE, 3))
    origin, towards = (
        kind(*(mi.Float(aligned(column)) for column in rows.T))
        for kind, rows in ((mi.Point3f, (positions + 0.003 * normals).reshape(-1, 3)), (mi.Vector3f, back))
    )
    found = world.ray_intersect_preliminary(mi.Ray3f(origin, towards)).shape
    reached = np.any([np.array(found == mi.ShapePtr(pane)) for pane in panes], axis=0)
    return np.asarray(facing * reached.reshape(SIZE, SIZE), np.float32)


def _power(emitter: Emitter) -> float:
    """What decides how often a light is sampled: between its power and evenly."""
    edges = emitter.mesh.positions[emitter.mesh.faces]
    area = np.linalg.norm(np.cross(edges[:, 1] - edges[:, 0], edges[:, 2] - edges[:, 0]), axis=1).sum() / 2
    return float((area * emitter.radiance.mean()) ** 0.75 + 1e-3)


def _rays(mi: Any, camera: Camera, directions: NDArray[np.float32]) -> Any:
    eye = np.broadcast_to(np.array(camera.eye, np.float32), directions.shape)
    origin, towards = (kind(*(mi.Float(aligned(column)) for column in rows.T)) for kind, rows in ((mi.Point3f, eye), (mi.Vector3f, directions)))
    return mi.RayDifferential3f(origin, towards)


def _shape(mi: Any, mesh: Mesh, plugins: dict[str, Any]) -> Any:
    properties = mi.Properties()
    for name, plugin in plugins.items():
        properties[name] = plugin
    shape = mi.Mesh("part", len(mesh.positions), len(mesh.faces), has_vertex_normals=True, has_vertex_texcoords=True, props=properties)
    parameters = mi.traverse(shape)
    parameters["vertex_positions"] = aligned(mesh.positions.astype(np.float32))
    parameters["vertex_normals"] = aligned(mesh.normals.astype(np.float32))
    parameters["vertex_texcoords"] = aligned(mesh.uv.astype(np.float32))
    parameters["faces"] = aligned(mesh.faces.astype(np.uint32))
    parameters.update()
    return shape


def pixel_rays(camera: Camera) -> NDArray[np.float64]:
    """The directions through the pixels' centres, (128 * 128, 3), row by row."""
    y, x = (np.mgrid[0:SIZE, 0:SIZE] + 0.5) / SIZE - 0.5
    reach = 2 * np.tan(np.radians(camera.field) / 2)
    directions = np.stack([x * reach, -y * reach, np.ones_like(x)], -1).reshape(-1, 3) @ axes(camera)
    unit: NDArray[np.float64] = directions / np.linalg.norm(directions, axis=1, keepdims=True)
    return unit


def _census(mi: Any, hit: Any, shown: list[tuple[Any, list[str]]]) -> dict[str, int]:
    face = np.array(hit.prim_index)
    counts: dict[str, int] = {}
    for shape, names in shown:
        here = np.array(hit.shape == mi.ShapePtr(shape))
        for name, count in zip(*np.unique(np.array(names)[face[here]], return_counts=True), strict=True):
            counts[str(name)] = counts.get(str(name), 0) + int(count)
    return counts
