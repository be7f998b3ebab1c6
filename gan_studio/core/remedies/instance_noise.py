"""Instance noise that decays (Sønderby et al. 2017; Arjovsky & Bottou 2017, section 3)."""

from typing import Annotated, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.remedies.base import REMEDIES, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class InstanceNoise(Remedy):
    """D sees x + e and G(z) + e, e ~ N(0, sigma_t^2), and sigma_t = sigma_0 (1 - t / T) falls to 0 in T steps.

    Pictures, real and fake, lie on two thin sheets that D can always tell apart without any slope between them. Noise
    makes both thick, so that they overlap and D's gradient tells G where to go.
    """

    name: ClassVar[str] = "instance-noise"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "Instance noise")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Adds noise to everything that D sees, real and fake, and less of it with every step. Too sure a D cannot tell the two apart any more."
    )
    order: ClassVar[int] = 30
    paper: ClassVar[Paper] = Paper("Sønderby, Caballero, Theis, Shi & Huszár", 2017, "ICLR, arXiv:1610.04490")

    instance_noise_sd: Annotated[
        float,
        Field(ge=0, le=10),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Noise at first"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Standard deviation of the noise when it is switched on; pixels lie between -1 and 1."),
            REMEDIES,
            live=True,
        ),
    ] = 0.5
    instance_noise_steps: Annotated[
        int,
        Field(ge=1, le=10_000_000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Noise gone after"),
            QT_TRANSLATE_NOOP("Hyperparameter", "So many steps after it was switched on, no noise is left."),
            REMEDIES,
            live=True,
            unit="steps",
        ),
    ] = 5000

    def disturbed(self, pictures: "torch.Tensor", age: int, rng: "torch.Generator") -> "torch.Tensor":
        """Pictures + sigma_t e."""
        left = 1 - age / self.instance_noise_steps
        if left <= 0:
            return pictures
        noise = torch.randn(pictures.shape, generator=rng).to(pictures)
        return pictures + self.instance_noise_sd * left * noise
