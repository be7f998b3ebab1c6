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

Weights = Mapping[str, "torch.Tensor"]
"""D's parameters by their names."""

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

    def adapt(self, discriminator: "torch.nn.Module") -> "Callable[[], None] | None":
        """Change D's architecture in place, and what it says of pictures as little as possible.

        Parameters that keep their shape stay the same objects, so that the optimizer knows them again.

        Returns:
            What takes it back, by which time other remedies may have adapted D too; None if nothing was done.
        """
        return None

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

    def foreseen(self, weights: Weights, loss: "Callable[[Weights], torch.Tensor]", step: "Callable[[Weights, Weights], Weights]") -> Weights | None:
        """The weights of D that G plays against, in place of D's own; G's gradient goes through them too.

        Args:
            weights: those that D has.
            loss: D's loss with such weights, on the real and fake pictures of this step.
            step: what D's optimizer would make of weights and gradients; each call is the step after the last one's.

        Returns:
            None for those that D has.
        """
        return None
