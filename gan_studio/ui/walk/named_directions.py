"""Directions with names as a whole, and where they come from."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attributes import Conditions
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.attribute_directions import AttributeDirection, attribute_directions
from gan_studio.core.latent.prior import Latents
from gan_studio.core.progress import Progress, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.walk.direction_finder import DirectionFinder

if TYPE_CHECKING:
    from gan_studio.core.snapshot import GeneratorSnapshot
    from gan_studio.runtime.background import Job


@dataclass(frozen=True, eq=False)
class NamedDirections:
    """Of the same latent size all."""

    items: tuple[AttributeDirection, ...]

    def __len__(self) -> int:
        return len(self.items)

    def move(self, z: Latents, amounts: NDArray[np.float32]) -> Latents:
        """Z (latent_size,) moved along all of them at once, by ``amounts`` (k,) in standard deviations of the prior."""
        return sum((amount * item.vector for amount, item in zip(amounts, self.items, strict=True)), start=z).astype(np.float32)


class NamedFinder(DirectionFinder):
    """Bundled models bring theirs; for others that draw a world's pictures, its classifier tells what each sample shows."""

    @property
    def possible(self) -> bool:
        """Whether the open model has named directions, or could have."""
        return self.directions is not None or (self.studio.world is not None and self.studio.world.classifier is not None)

    def brought(self) -> NamedDirections | None:
        """Those in the model's file."""
        model = self.studio.model
        return NamedDirections(model.directions) if model is not None and model.directions else None

    def search(self, snapshot: "GeneratorSnapshot") -> "Job":
        """Takes about a minute."""
        world = self.studio.world
        assert world is not None
        assert world.classifier is not None
        return self.studio.jobs.start(self.tr("Finding attributes"), _find, snapshot, world.classifier, world.sliders)


def _find(snapshot: "GeneratorSnapshot", classifier: Path, wanted: Mapping[str, Conditions], progress: Progress = silent) -> NamedDirections:
    from gan_studio.core.attribute_classifier import load_classifier

    found = attribute_directions(snapshot, load_classifier(classifier), wanted, progress=progress)
    if not found:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "No attribute is there in some of this model’s pictures and missing in others."),
            QT_TRANSLATE_NOOP("Error", "Train it longer, and try again."),
        )
    return NamedDirections(found)
