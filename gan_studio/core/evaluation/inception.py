"""The heavier judges, an optional extra: Inception Score, FID and KID, as papers report them, computed by torch-fidelity."""

import contextlib
import io
import warnings
from dataclasses import dataclass
from typing import Any
from urllib.error import URLError

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.errors import StudioError
from gan_studio.core.progress import Progress, part, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP

SUBSET = 1000
"""Pictures in each of the subsets that KID is the mean over (Bińkowski et al. 2018, section 4); half of all, where there are fewer than twice as many."""
FEWEST = 50


@dataclass(frozen=True)
class Judged:
    """What some pictures score."""

    inception_score: float
    """exp E_x KL(p(y|x) || p(y)), from 1 to 1000, higher is better (Salimans et al. 2016, section 4). It knows the classes of ImageNet, and no data."""
    fid: float
    """Fréchet distance of Gaussians fitted to Inception's features, 0 or more (Heusel et al. 2017, section 1). Biased upwards where pictures are few."""
    kid: float
    """Squared MMD with a cubic kernel between the same features (Bińkowski et al. 2018); unbiased, so it may be a little below 0."""


@dataclass(frozen=True)
class InceptionFigures:
    """Samples beside real pictures."""

    count: int
    """How many of each: FIDs of other numbers are not comparable."""
    samples: Judged
    real: Judged
    """As many training pictures against the same held-out ones: the best that can be hoped for."""


def inception_figures(
    samples: NDArray[np.uint8], training: NDArray[np.uint8], held_out: NDArray[np.uint8], seed: int = 0, progress: Progress = silent
) -> InceptionFigures:
    """Compare samples and, for a baseline, training pictures with held-out ones, as many of each as there are of the fewest.

    All are (n, size, size, 1 or 3). Inception sees them at 299 px, whatever their size: one core looks at about 15 a second.
    Progress counts pictures and may cancel.

    Raises:
        StudioError: torch-fidelity is missing or does not load, its network's weights cannot be fetched, or there are too
            few pictures.
    """
    count = min(map(len, (samples, training, held_out)))
    if count < FEWEST:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "{count} pictures are too few for FID and KID."),
            QT_TRANSLATE_NOOP("Error", "It takes {fewest} or more of each, and papers take 10,000 and more."),
            count=count,
            fewest=FEWEST,
        )
    one, other = (part(progress, start, 2 * count, 4 * count) for start in (0, 2 * count))
    return InceptionFigures(count, _judged(samples[:count], held_out[:count], seed, one), _judged(training[:count], held_out[:count], seed, other))


def _judged(pictures: NDArray[np.uint8], real: NDArray[np.uint8], seed: int, progress: Progress) -> Judged:
    fidelity = _torch_fidelity()
    seen = _Seen(2 * len(pictures), progress)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            found: dict[str, float] = fidelity.calculate_metrics(
                input1=_Pictures(pictures, seen),
                input2=_Pictures(real, seen),
                isc=True,
                fid=True,
                kid=True,
                kid_subset_size=min(SUBSET, len(pictures) // 2),
                cuda=torch.cuda.is_available(),
                cache=False,
                save_cpu_ram=True,  # else it looks at pictures in processes of its own, which tell no progress
                verbose=False,
                rng_seed=seed,
            )
    except URLError as error:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The weights of the Inception network could not be fetched: {reason}."),
            QT_TRANSLATE_NOOP("Error", "They are 91 MB from github.com and are fetched once. Connect to the network and try again."),
            reason=error.reason,
        ) from error
    return Judged(found["inception_score_mean"], found["frechet_inception_distance"], found["kernel_inception_distance_mean"])


def _torch_fidelity() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import torch_fidelity
    except ImportError as error:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "Inception Score, FID and KID need torch-fidelity, which is not installed."),
            QT_TRANSLATE_NOOP("Error", "Install it with “pip install gan-studio[inception]”. It fetches the network’s weights, 91 MB, when first used."),
        ) from error
    except RuntimeError as error:  # torchvision was built for another torch
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "torch-fidelity is installed, but its torchvision does not fit this torch: {reason}."),
            QT_TRANSLATE_NOOP("Error", "Install the torchvision that was made for torch {version}, from where torch came from."),
            reason=str(error).rstrip("."),
            version=torch.__version__,
        ) from error
    return torch_fidelity


class _Seen:
    """Counts the pictures that were looked at."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = 0, total, progress

    def one_more(self) -> None:
        self._done += 1
        self._progress(min(self._done, self._total), self._total)  # a first picture is looked at to see what they are like


class _Pictures(torch.utils.data.Dataset[torch.Tensor]):
    """Pictures as torch-fidelity wants them: RGB, (3, size, size), uint8."""

    def __init__(self, pictures: NDArray[np.uint8], seen: _Seen) -> None:
        self._pictures, self._seen = pictures, seen

    def __len__(self) -> int:
        return len(self._pictures)

    def __getitem__(self, index: int) -> torch.Tensor:
        self._seen.one_more()
        picture = self._pictures[index]
        rgb = np.broadcast_to(picture, (*picture.shape[:2], 3))
        return torch.from_numpy(rgb.transpose(2, 0, 1).copy())
