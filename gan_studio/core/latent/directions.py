"""Principal directions of a generator's first layer, found as GANSpace does (Härkönen et al. 2020, section 2.2)."""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.latent.prior import Latents, draw, standard_deviation
from gan_studio.core.lazy import torch
from gan_studio.core.progress import Progress, silent

if TYPE_CHECKING:
    from gan_studio.core.snapshot import GeneratorSnapshot

BATCH = 500
REFINEMENTS = 2
"""Times that the components are refined over all samples; each squares how far the strong ones stand out."""
SPARE = 20
"""Components computed besides the wanted ones, since the last ones converge slowest."""
VANISHING = 1e-8
"""Components with less than this share of the strongest one's variance are rounding errors."""
LINEAR = 0.7
"""The least correlation of a component with a direction in z (half of its variance); one that follows, say, abs(z[0]) has none."""

Features = Callable[["torch.Tensor"], "torch.Tensor"]
Batches = Iterator[tuple["torch.Tensor", "torch.Tensor"]]


@dataclass(frozen=True, eq=False)
class PrincipalDirections:
    """Directions in z, strongest first: z + alpha * standard_deviations[k] * vectors[k] moves alpha sigmas along component k."""

    vectors: Latents
    """Shape (k, latent_size): the change of z that raises component k's score by one."""
    standard_deviations: NDArray[np.float32]
    """Shape (k,): of the components' scores over the prior."""
    explained_variance_ratio: NDArray[np.float32]
    """Shape (k,): each component's share of the whole variance of the first layer."""

    def __len__(self) -> int:
        return len(self.vectors)

    def first(self, count: int) -> "PrincipalDirections":
        """The strongest ones."""
        return PrincipalDirections(self.vectors[:count], self.standard_deviations[:count], self.explained_variance_ratio[:count])

    def move(self, z: Latents, amounts: NDArray[np.float32]) -> Latents:
        """Move z (..., latent_size) along every component at once, by ``amounts`` (k,) in sigmas."""
        return (z + (amounts * self.standard_deviations) @ self.vectors).astype(np.float32)


def principal_directions(
    snapshot: "GeneratorSnapshot", count: int = 50, samples: int = 10_000, seed: int = 0, progress: Progress = silent
) -> PrincipalDirections:
    """Principal components of the first layer's activations over random z, carried back to z by regression (eq. 3 and 4).

    The activations after the nonlinearity are used: before it they are linear in z, and for a normal prior their
    components would be those of the weights alone. They are recomputed batch by batch instead of kept, as 10,000
    of them take 300 MB. There are at most ``count`` and ``latent_size`` components, fewer if the layer has a
    lower rank or answers z and -z alike. Progress counts samples and may cancel.
    """
    spec = snapshot.spec
    z = draw(spec.prior, samples, spec.latent_size, seed)
    features = _first_activations(snapshot.module)
    passes = 0

    def batches() -> Batches:
        nonlocal passes
        for start in range(0, samples, BATCH):
            progress(passes * samples + start, (REFINEMENTS + 2) * samples)
            part = torch.from_numpy(z[start : start + BATCH])
            yield part, features(part)
        passes += 1

    with torch.inference_mode():
        mean, variance, response = _moments(batches())
        width = min(count + SPARE, *response.shape)
        mix = torch.from_numpy(draw("normal", response.shape[1], width, seed))
        basis = torch.linalg.qr(response @ mix).Q
        for _ in range(REFINEMENTS):
            basis = torch.linalg.qr(sum((h - mean).T @ ((h - mean) @ basis) for _, h in batches())).Q
        scores = torch.cat([(h - mean) @ basis for _, h in batches()]).double().numpy()
    progress(passes * samples, passes * samples)
    return _regressed(z, scores, variance, standard_deviation(spec.prior)).first(count)


def _moments(batches: Batches) -> tuple["torch.Tensor", float, "torch.Tensor"]:
    """Over all batches: the features' mean (d,), their summed variance, and n times their covariance with z, (d, latent_size).

    That covariance spans all that z moves linearly, so it is where the search for components begins.
    """
    count, squares = 0, 0.0
    total, z_total, response = torch.zeros(1, dtype=torch.float64), torch.zeros(1), torch.zeros(1)
    for z, h in batches:
        precise = h.double()
        count += len(z)
        squares += precise.square().sum().item()
        total = total + precise.sum(0)
        z_total = z_total + z.sum(0)
        response = response + h.T @ z
    mean = total / count
    variance = squares / count - mean.square().sum().item()
    return mean.float(), variance, response - torch.outer(mean.float(), z_total)


def _regressed(z: Latents, scores: NDArray[np.float64], variance: float, deviation: float) -> PrincipalDirections:
    """Rotate ``scores`` (n, l) to principal axes and regress z (n, latent_size), of a known ``deviation``, on them."""
    variances, axes = np.linalg.eigh(scores.T @ scores / len(scores))
    order = [k for k in np.argsort(-variances) if variances[k] > VANISHING * variances.max()]
    scores, variances = scores @ axes[:, order], variances[order]
    vectors = (scores.T @ z) / (variances[:, np.newaxis] * len(scores))
    # A step of one sigma is as long, in deviations of z, as the correlation of the component with its direction.
    driven = np.linalg.norm(vectors, axis=1) * np.sqrt(variances) / deviation > LINEAR
    vectors, variances = vectors[driven], variances[driven]
    strongest = np.take_along_axis(vectors, np.abs(vectors).argmax(axis=1, keepdims=True), axis=1)
    return PrincipalDirections(
        vectors=(vectors * np.sign(strongest)).astype(np.float32),
        standard_deviations=np.sqrt(variances).astype(np.float32),
        explained_variance_ratio=(variances / variance).astype(np.float32),
    )


class _ReachedError(Exception):
    """Carries the first activations out of the forward pass, so that the layers behind them are not computed."""

    def __init__(self, activations: "torch.Tensor") -> None:
        self.activations = activations


def _first_activations(module: "torch.nn.Module") -> Features:
    """The map from z (n, latent_size) to the output (n, d) of the first activation function, or of ``module`` if it has none.

    Works on a copy: others may be rendering with ``module`` at the same time, and hooks would stop them too.
    """
    copied = copy.deepcopy(module)

    def stop(_module: "torch.nn.Module", _inputs: object, output: "torch.Tensor") -> None:
        raise _ReachedError(output)

    for part in copied.modules():
        if type(part).__module__ == torch.nn.ReLU.__module__:
            part.register_forward_hook(stop)

    def features(z: "torch.Tensor") -> "torch.Tensor":
        try:
            output: torch.Tensor = copied(z)
        except _ReachedError as reached:
            output = reached.activations
        return output.flatten(1)

    return features
