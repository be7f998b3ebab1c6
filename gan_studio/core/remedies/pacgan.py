"""PacGAN: D judges several pictures at once (Lin et al. 2018, section 2)."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from gan_studio.core.errors import StudioError
from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.remedies.base import REMEDIES, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.core.weighted_layers import replace_weight, weight_of, weighted_layers

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig


class PacGAN(Remedy):
    """D(x_1, ..., x_m) instead of D(x): m pictures, all real or all fake, stacked at D's input.

    G's distribution is so compared with the data's as products of m: P^m and Q^m lie far apart wherever Q lacks modes of
    P, because a pack of fakes that resemble each other gives itself away. Nothing but D's first layer grows.
    """

    name: ClassVar[str] = "pacgan"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "PacGAN")
    help: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "Shows D several pictures at once, all real or all fake: fakes that are too alike give themselves away.")
    order: ClassVar[int] = 70
    paper: ClassVar[Paper] = Paper("Lin, Khetan, Fanti & Oh", 2018, "NeurIPS, arXiv:1712.04086")

    pacgan_size: Annotated[
        int,
        Field(ge=2, le=16),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Pictures in a pack"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How many pictures D sees at once. 2 is the paper’s usual choice; the batch size has to be a multiple."),
            REMEDIES,
            live=True,
        ),
    ] = 2

    def check(self, config: "TrainingConfig") -> None:
        """A batch is divided into packs."""
        if config.batch_size % self.pacgan_size:
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "A batch of {batch_size} cannot be divided into packs of {pack}."),
                QT_TRANSLATE_NOOP("Error", "Choose a batch size that is a multiple of the pack, or another pack."),
                batch_size=config.batch_size,
                pack=self.pacgan_size,
            )

    def adapt(self, discriminator: "torch.nn.Module") -> Callable[[], None]:
        """Let the first layer see m pictures, each of its features another one: of m equal pictures D says what it said of one.

        Were every feature to see the mean of them, D would begin at a saddle, where no gradient tells it to compare them.
        """
        first, size = weighted_layers(discriminator)[0], self.pacgan_size
        hook = first.register_forward_pre_hook(lambda _, inputs: _packed(inputs[0], size))
        replace_weight(first, _dealt(weight_of(first), size))

        def undo() -> None:
            hook.remove()
            replace_weight(first, sum(weight_of(first).chunk(size, 1)[1:], weight_of(first).chunk(size, 1)[0]))

        return undo


def _dealt(weight: "torch.Tensor", size: int) -> "torch.Tensor":
    """(outputs, inputs, ...) -> (outputs, size * inputs, ...): each output keeps its weights for one picture of the pack and has 0 for the others."""
    seen = torch.arange(size)[:, None] == torch.arange(len(weight)) % size
    return torch.cat([weight * mask.to(weight).view(-1, *[1] * (weight.ndim - 1)) for mask in seen], 1)


def _packed(pictures: "torch.Tensor", size: int) -> "torch.Tensor":
    """(n, channels, ...) -> (n / size, size * channels, ...): pictures beside each other in the batch become one."""
    return pictures.reshape(len(pictures) // size, size * pictures.shape[1], *pictures.shape[2:])
