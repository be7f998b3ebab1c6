"""Groups a state_dict's tensors into the parts of a network that have weights: linear, convolution, norm, PReLU."""

import math
import re
from dataclasses import dataclass
from typing import Literal

import torch

from gan_studio.core.errors import StudioError
from gan_studio.core.foreign.state_dicts import StateDict, Tensors
from gan_studio.core.translation import QT_TRANSLATE_NOOP

Kind = Literal["linear", "convolution", "norm", "prelu"]

_PARAMETRISED = re.compile(r"parametrizations\.weight\.(?:0\._)?(\w+)$")


@dataclass(frozen=True, eq=False)
class Part:
    """One module with weights, as float32."""

    name: str
    kind: Kind
    tensors: Tensors
    """``weight``, ``bias``, ``running_mean``, ``running_var``: those that it has."""

    @property
    def weight(self) -> torch.Tensor:
        """The weight; of a norm without one, its running mean, which has the same shape."""
        return self.tensors["weight"] if "weight" in self.tensors else self.tensors["running_mean"]

    @property
    def bias(self) -> bool:
        """Whether it adds a bias."""
        return "bias" in self.tensors

    @property
    def kernel(self) -> int:
        """A convolution's kernel size."""
        return self.weight.shape[-1]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers in its name, which say its place: (1, 0) for ``layer1.0``."""
        return tuple(int(digits) for digits in re.findall(r"\d+", self.name)[:8])


def parts_of(state: StateDict, name: str) -> list[Part]:
    """The parts in the state_dict's order.

    Raises:
        StudioError: a tensor belongs to no part that is known, or is not finite.
    """
    modules: dict[str, Tensors] = {}
    for full, tensor in state.tensors.items():
        module, _, parameter = _PARAMETRISED.sub(r"weight@\1", full).rpartition(".")
        if parameter not in ("num_batches_tracked", "n_averaged"):
            modules.setdefault(module, {})[parameter] = tensor
    parts = [_part(module, _folded(tensors)) for module, tensors in modules.items()]
    strangers = [module for module, part in zip(modules, parts, strict=True) if part is None]
    if strangers:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The network in “{name}” has parts that cannot be rebuilt from their shapes, such as “{part}”."),
            QT_TRANSLATE_NOOP("Error", "GAN Studio rebuilds DCGAN-like generators: one row of convolutions, linear layers and norms."),
            name=name,
            part=strangers[0] or next(iter(modules[strangers[0]])),
        )
    known = [part for part in parts if part is not None]
    if not all(bool(tensor.isfinite().all()) for part in known for tensor in part.tensors.values()):
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The weights in “{name}” are not all finite numbers: its training had diverged."),
            QT_TRANSLATE_NOOP("Error", "Open an earlier checkpoint of the same training."),
            name=name,
        )
    return known


def _part(name: str, tensors: Tensors | None) -> Part | None:
    """The part that these tensors make up, or None if it is no known one."""
    if tensors is None or not set(tensors) <= {"weight", "bias", "running_mean", "running_var"}:
        return None
    kind = _kind(tensors)
    if kind is None:
        return None
    # A shared mapping of the file would break when the file changes; a checkpoint may also hold half or double precision.
    return Part(name, kind, {key: tensor.to(torch.float32, copy=True) for key, tensor in tensors.items()})


def _kind(tensors: Tensors) -> Kind | None:
    shape = tuple(tensors["weight"].shape) if "weight" in tensors else None
    bias = tuple(tensors["bias"].shape) if "bias" in tensors else None
    if any(0 in tensor.shape for tensor in tensors.values()):
        return None
    if "running_mean" in tensors:
        whole = "running_var" in tensors and ("weight" in tensors) == ("bias" in tensors)
        return "norm" if whole and len({tuple(tensor.shape) for tensor in tensors.values()}) == 1 == tensors["running_mean"].dim() else None
    if shape is None or "running_var" in tensors:
        return None
    if len(shape) == 1:
        return "prelu" if bias is None else "norm" if bias == shape else None
    if len(shape) == 2 and bias in (None, shape[:1]):
        return "linear"
    square = len(shape) == 4 and shape[2] == shape[3] <= 64
    return "convolution" if square and bias in (None, shape[:1], shape[1:2]) else None


def _folded(tensors: Tensors) -> Tensors | None:
    """Spectral norm and weight norm are computed into the one weight that they stand for; None if that fails."""
    for keys, fold in _FOLDS:
        if keys[0] in tensors:
            if not set(keys) <= set(tensors):
                return None
            try:
                weight = fold(*(tensors[key].float() for key in keys))
            except (RuntimeError, IndexError):
                return None
            return {"weight": weight, **{key: tensor for key, tensor in tensors.items() if key not in keys}}
    return tensors


def _spectrally_normed(weight: torch.Tensor, u: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """W / (u^T W v), with W's output axis first, which is its second where it is transposed (Miyato et al. 2018, section 2.1)."""
    axis = 0 if len(u) == weight.shape[0] and len(v) == math.prod(weight.shape[1:]) else 1
    return weight / torch.dot(u, weight.movedim(axis, 0).flatten(1) @ v)


def _weight_normed(gain: torch.Tensor, direction: torch.Tensor) -> torch.Tensor:
    """The weight g v / |v|, the length taken over the axes that the gain does not have (Salimans and Kingma 2016, eq. 2)."""
    axes = tuple(axis for axis, size in enumerate(gain.shape) if size == 1)
    length: torch.Tensor = torch.linalg.vector_norm(direction, dim=axes, keepdim=True)
    return gain * direction / length


_FOLDS = (
    (("weight_orig", "weight_u", "weight_v"), _spectrally_normed),
    (("weight@original", "weight@u", "weight@v"), _spectrally_normed),
    (("weight_g", "weight_v"), _weight_normed),
    (("weight@original0", "weight@original1"), _weight_normed),
)
"""Names of the tensors that torch makes of a parametrised weight, in its older and its newer way."""
