"""What generators are judged against: real pictures, placed once in each space and then compared with every generator."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier, load_classifier
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.errors import StudioError
from gan_studio.core.evaluation.inception import InceptionFigures, inception_figures
from gan_studio.core.evaluation.manifold import Fidelity, fidelity
from gan_studio.core.evaluation.memory import memory
from gan_studio.core.evaluation.nearest import Points
from gan_studio.core.evaluation.report import SpaceFigures
from gan_studio.core.evaluation.shares import AttributeShare, attribute_shares
from gan_studio.core.evaluation.spaces import Space, classifier_space, pixel_space
from gan_studio.core.models import Model
from gan_studio.core.progress import Progress, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.core.worlds import Sum, find_world, world_of_data

FITTED = 4000
"""Training pictures that the principal components come from."""


@dataclass(frozen=True, eq=False)
class RealPoints:
    """Real pictures in one space."""

    space: Space
    train: Points
    held_out: Points
    baseline: Fidelity
    """Of training pictures against the held-out ones."""


class Bench:
    """Real pictures as a judge needs them."""

    def __init__(
        self,
        data: ImageData,
        held_out: ImageData | None = None,
        classifier: AttributeClassifier | None = None,
        sums: Sequence[Sum] = (),
        samples: int = 2000,
        seed: int = 0,
    ) -> None:
        """Take up to ``samples`` pictures of ``held_out``, or else of ``data``, to compare with; shares and ``sums`` need a classifier."""
        self.name = data.name
        self.sums = sums
        self.samples, self.seed = samples, seed
        self.classifier = classifier
        order = np.random.default_rng(seed).permutation(len(data))
        if held_out is None:
            self.held_out_count = 0
            self._real, rest = _part(data, order[: len(order) // 2][:samples]), order[len(order) // 2 :]
        else:
            chosen = np.random.default_rng(seed).permutation(len(held_out))[:samples]
            self.held_out_count = len(chosen)
            self._real, rest = _part(held_out, chosen), order
        spaces = [pixel_space(data.pixels[np.sort(rest[:FITTED])], seed)]
        if classifier is not None:
            spaces.insert(0, classifier_space(classifier))
        self._data, self._others = data, rest[: len(self._real)]
        self.points = [self._place(space, data, rest) for space in spaces]
        """One for each space; the classifier's, if there is one, is the first."""

    def _place(self, space: Space, data: ImageData, rest: NDArray[np.int64]) -> RealPoints:
        train, real = space.place(data.pixels), space.place(self._real.pixels)
        return RealPoints(space, train, real, fidelity(real, train[rest[: len(real)]]))

    def figures(self, pictures: NDArray[np.uint8]) -> tuple[SpaceFigures, ...]:
        """Compare samples (n, size, size, 3) with the real pictures in every space; with as many as there are, since the figures depend on numbers."""
        found = []
        for real in self.points:
            placed = real.space.place(pictures)
            memorised = memory(real.train, real.held_out, placed) if self.held_out_count else None
            found.append(SpaceFigures(real.space.name, real.space.about, fidelity(real.held_out, placed[: len(real.held_out)]), real.baseline, memorised))
        return tuple(found)

    def inception(self, pictures: NDArray[np.uint8], progress: Progress = silent) -> InceptionFigures:
        """Compare samples (n, size, size, 3) by the heavier judges; arguments and errors as for :func:`inception_figures`."""
        return inception_figures(pictures, _part(self._data, self._others).pixels, self._real.pixels, self.seed, progress)

    def shares(self, likely: NDArray[np.float32]) -> tuple[AttributeShare, ...]:
        """Compare probabilities (n, k) of samples with the data, for every attribute that both know."""
        known = self._real.attribute_names
        if self.classifier is None or self._real.attributes is None:
            return ()
        columns = [column for column, name in enumerate(self.classifier.attribute_names) if name in known]
        names = [self.classifier.attribute_names[column] for column in columns]
        truth = self._real.attributes[:, [known.index(name) for name in names]]
        return attribute_shares(names, truth, self.classifier.predict(self._real.pixels)[:, columns], likely[:, columns])


def open_bench(where: str | None, model: Model, classifier: Path | None = None, samples: int = 2000, seed: int = 0, progress: Progress = silent) -> Bench:
    """The bench that data make for a model, in its size and colour, with the sums and, unless told another, the classifier of their world.

    Without ``where``, the data are those of the model's world. Progress counts pictures.

    Raises:
        StudioError: there are no data to compare with, or they or the classifier cannot be opened.
    """
    where = where or model.world
    if where is None:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "There are no pictures to compare with."), QT_TRANSLATE_NOOP("Error", "Add --data PATH."))
    spec = model.snapshot.spec
    color = "grey" if spec.channels == 1 else "rgb"
    source = recognise(where, progress)
    train, kept = prepare(source, spec.image_size, color, progress), source.held_out()
    held_out = None if kept is None else prepare(kept, spec.image_size, color, progress)
    world = find_world(world_of_data(where) or "")
    judge = classifier or (world and world.classifier)
    return Bench(train, held_out, load_classifier(judge) if judge else None, world.sums if world else (), samples, seed)


def _part(data: ImageData, chosen: NDArray[np.int64]) -> ImageData:
    at = np.sort(chosen)
    return ImageData(data.name, data.pixels[at], None, (), None if data.attributes is None else data.attributes[at], data.attribute_names)
