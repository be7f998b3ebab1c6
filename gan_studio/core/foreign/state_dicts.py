"""Finds the generator's state_dict among everything that people save into one file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from gan_studio.core.errors import StudioError
from gan_studio.core.foreign.sniff import EXPORT
from gan_studio.core.translation import QT_TRANSLATE_NOOP

Tensors = dict[str, torch.Tensor]

DEEPEST = 12
LARGEST = 2**29
"""Numbers in one network; two gigabytes of float32."""

_ROLES = (
    ("other", re.compile(r".*(optim|sched|scaler).*|opt[dg]?")),
    ("discriminator", re.compile(r"(net|model|ema)?(d|dis|disc|discr|discriminator|critic)(net|network|model|ema)?")),
    ("generator", re.compile(r"(net|model)?(g|gen|generator)(net|network|model)?")),
    ("ema", re.compile(r".*ema.*|.*shadow|averagedmodel")),
    ("encoder", re.compile(r"(net|model)?(e|enc|encoder|encode)(net|network|model)?")),
    ("decoder", re.compile(r"(net|model)?(dec|decoder|decode)(net|network|model)?")),
    ("container", re.compile(r"(model|net|network|module|gan|state|params|weights)?")),
)
_PREFERENCE = ("ema", "generator", "container", "decoder")


@dataclass(frozen=True, eq=False)
class StateDict:
    """One network's weights."""

    where: str
    """The place in the file, such as ``netG``; empty if the weights lie at its top."""
    tensors: Tensors
    """By the names that the network gave them, in the file's order."""


def find_generator(content: Any, name: str) -> StateDict:
    """The generator's weights in the content of a file called ``name``; averaged (EMA) ones before raw ones.

    Raises:
        StudioError: there are no network's weights, or only those of something that is no generator.
    """
    tensors = dict(_flatten(content))
    if not tensors:
        optimizer_only = isinstance(content, Mapping) and any(_role(str(key)) == "other" or key == "param_groups" for key in content)
        raise StudioError(OPTIMIZER if optimizer_only else NO_WEIGHTS, EXPORT, name=name)
    where: list[str] = []
    while child := _child_to_enter(tensors, name):
        where.append(child)
        tensors = {rest: tensor for full, tensor in tensors.items() for first, _, rest in [full.partition(".")] if first == child}
    _check(tensors, name)
    return StateDict(".".join(where), tensors)


OPTIMIZER = QT_TRANSLATE_NOOP("Error", "“{name}” holds the state of an optimizer, not a generator.")
NO_WEIGHTS = QT_TRANSLATE_NOOP("Error", "“{name}” holds no network’s weights.")
DISCRIMINATOR = QT_TRANSLATE_NOOP("Error", "“{name}” holds a discriminator: it judges pictures and draws none.")
ENCODER_DECODER = QT_TRANSLATE_NOOP(
    "Error", "“{name}” holds an encoder and a decoder (an autoencoder, VAE or picture-to-picture network), not a GAN’s generator."
)
GENERATOR_ADVICE = QT_TRANSLATE_NOOP("Error", "Open the generator’s file of the same training.")


def _flatten(content: Any, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, torch.Tensor]]:
    """Every tensor by its dotted path, without optimizers' states."""
    if isinstance(content, torch.Tensor):
        yield prefix or "weight", content.detach()
        return
    if depth > DEEPEST:
        return
    if isinstance(content, Mapping):
        if "param_groups" in content:
            return
        items = [(str(key), value) for key, value in content.items()]
    elif isinstance(content, Sequence) and not isinstance(content, str | bytes):
        items = [(str(place), value) for place, value in enumerate(content[:10_000])]
    else:
        return
    for key, value in items:
        if _role(key) != "other":
            yield from _flatten(value, f"{prefix}.{key}" if prefix else key, depth + 1)


def _role(key: str) -> str:
    """What a key says that it holds; empty if it says nothing, or is numbered as layers are."""
    plain = re.sub(r"[^a-z]", "", key.lower()).replace("statedict", "").replace("weights", "")
    role = next((role for role, pattern in _ROLES if pattern.fullmatch(plain)), "")
    numbered = re.search(r"\d", key) is not None
    return "" if numbered and role != "other" else role


def _child_to_enter(tensors: Tensors, name: str) -> str:
    """The branch of dotted names that leads to the generator; empty if this level is the network itself."""
    branches: dict[str, list[str]] = {}
    for full in tensors:
        first, dot, rest = full.partition(".")
        branches.setdefault(first, []).extend([rest] if dot else [])
    networks = [branch for branch, names in branches.items() if any("." in rest and "weight" in rest for rest in names)]
    roles = {branch: _role(branch) for branch in networks}
    if "encoder" in roles.values() and len(networks) > 1:
        raise StudioError(ENCODER_DECODER, GENERATOR_ADVICE, name=name)
    if len(branches) == 1 and networks:
        return networks[0]
    named_apart = all(roles.values()) and list(roles.values()).count("container") <= 1
    if not networks or not named_apart or _weights_outside(branches, networks):
        return ""
    if set(roles.values()) == {"discriminator"}:
        raise StudioError(DISCRIMINATOR, GENERATOR_ADVICE, name=name)
    return min((branch for branch in networks if roles[branch] in _PREFERENCE), key=lambda branch: _PREFERENCE.index(roles[branch]), default="")


def _weights_outside(branches: Mapping[str, list[str]], networks: Sequence[str]) -> bool:
    """Whether layers lie beside the branches that hold networks, so that this level is one network as a whole."""
    return any("weight" in names for branch, names in branches.items() if branch not in networks)


def _check(tensors: Tensors, name: str) -> None:
    """Refuse tensors that only look like weights: without data, far larger than the file, or not numbers."""
    plain = all(tensor.layout == torch.strided and tensor.device.type == "cpu" and not tensor.is_quantized for tensor in tensors.values())
    if not plain or any(tensor.is_complex() for tensor in tensors.values()):
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” stores its weights in a form that cannot be read (sparse or quantized)."), EXPORT, name=name)
    swollen = any(tensor.numel() * tensor.element_size() > tensor.untyped_storage().nbytes() for tensor in tensors.values())
    if swollen or sum(tensor.numel() for tensor in tensors.values()) > LARGEST:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "The network in “{name}” is too large to open here."), name=name)
