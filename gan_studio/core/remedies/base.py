"""What a remedy against collapse offers the game. Each hook does nothing unless a remedy says otherwise."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from gan_studio.core.registry import Plugin
from gan_studio.core.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import torch

    from gan_studio.core.config import TrainingConfig

Judge = Callable[["torch.Tensor"], "torch.Tensor"]
"""D as training uses it: pictures (n, channels, size, size) in [-1, 1] -> logits."""

REMEDIES = QT_TRANSLATE_NOOP("Hyperparameter", "Remedies")


class Paper(NamedTuple):
    """Where a remedy comes from."""

    authors: str
    year: int
    where: str

    def __str__(self) -> str:
        return f"{self.authors} {self.year}, {self.where}"


class Remedy(Plugin):
    """Something that can be switched on and off between two steps; its fields are its hyperparameters, all of them live.

    The name of a field begins with the remedy's, because no two hyperparameters may share a name.
    """

    package: ClassVar[str] = "gan_studio.core.remedies"
    paper: ClassVar[Paper]

    def check(self, config: "TrainingConfig") -> None:
        """Refuse a config that the remedy cannot work with; it is one of ``config.remedies``.

        Raises:
            StudioError: it cannot.
        """

    def settings(self) -> Mapping[str, Any]:
        """Hyperparameters that it lays over the person's own, as long as it is on: arguments of ``TrainingConfig.changed``."""
        return {}

    def disturbed(self, pictures: "torch.Tensor", age: int, rng: "torch.Generator") -> "torch.Tensor":
        """What D is shown instead of pictures, real or fake, (n, channels, size, size); differentiable twice.

        Args:
            pictures: in [-1, 1], unless another remedy has disturbed them already.
            age: for how many steps the remedy has been on.
            rng: on the CPU; the only source of random numbers.
        """
        return pictures

    def penalty(self, judge: Judge, real: "torch.Tensor", fake: "torch.Tensor", rng: "torch.Generator") -> "torch.Tensor | None":
        """A scalar added to D's loss, from real and (detached) fake pictures."""
        return None
