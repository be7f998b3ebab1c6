"""Differentiable augmentation (Zhao et al. 2020, section 3)."""

from typing import Annotated, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import OFF, Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.remedies.base import REMEDIES, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class DiffAugment(Remedy):
    """L_D = E[f_D(-D(T(x)))] + E[f_D(D(T(G(z))))], L_G = E[f_G(-D(T(G(z))))], T random and differentiable.

    D sees the same few pictures always anew, and cannot learn them by heart. Fakes are altered in the same ways, also in
    G's step, whose gradient goes through T: so G does not learn to draw altered pictures.
    """

    name: ClassVar[str] = "diffaugment"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "DiffAugment")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Shows D every picture, real or fake, in other colours, shifted, and with a hole. For data of about 1,000 pictures and fewer."
    )
    order: ClassVar[int] = 25
    paper: ClassVar[Paper] = Paper("Zhao, Liu, Lin, Zhu & Han", 2020, "NeurIPS, arXiv:2006.10738")

    diffaugment_color: Annotated[
        bool,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Alter colours"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Change brightness, saturation and contrast by chance."),
            REMEDIES,
            live=True,
        ),
    ] = True
    diffaugment_translation: Annotated[
        float,
        Field(ge=0, le=0.5),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Shift by up to"),
            QT_TRANSLATE_NOOP("Hyperparameter", "A share of the picture’s size. The paper uses 0.125; 0 switches it off."),
            REMEDIES,
            live=True,
            zero=OFF,
        ),
    ] = 0.125
    diffaugment_cutout: Annotated[
        float,
        Field(ge=0, le=1),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Size of the hole"),
            QT_TRANSLATE_NOOP("Hyperparameter", "A share of the picture’s size; the hole may lie partly outside. The paper uses 0.5; 0 switches it off."),
            REMEDIES,
            live=True,
            zero=OFF,
        ),
    ] = 0.5

    def disturbed(self, pictures: "torch.Tensor", age: int, rng: "torch.Generator") -> "torch.Tensor":
        """T(pictures), each picture altered for itself."""
        if self.diffaugment_color:
            pictures = _recoloured(pictures, rng)
        if shift := round(self.diffaugment_translation * pictures.shape[3]):
            pictures = _shifted(pictures, shift, rng)
        if hole := round(self.diffaugment_cutout * pictures.shape[3]):
            pictures = _cut_out(pictures, hole, rng)
        return pictures


def _recoloured(pictures: "torch.Tensor", rng: "torch.Generator") -> "torch.Tensor":
    """Brightness +- 0.5, saturation times 0 to 2, contrast times 0.5 to 1.5."""
    brightness, saturation, contrast = (torch.rand(len(pictures), 1, 1, 1, generator=rng).to(pictures) for _ in range(3))
    pictures = pictures + brightness - 0.5
    grey = pictures.mean(1, keepdim=True)
    pictures = grey + (pictures - grey) * 2 * saturation
    mean = pictures.mean((1, 2, 3), keepdim=True)
    return mean + (pictures - mean) * (contrast + 0.5)


def _shifted(pictures: "torch.Tensor", most: int, rng: "torch.Generator") -> "torch.Tensor":
    """Up to ``most`` pixels along both axes; what comes in from outside is 0."""
    count, _, size, _ = pictures.shape
    offsets = torch.randint(-most, most + 1, (2, count, 1), generator=rng)
    # Whatever lies outside is taken from a border of 0 that is one pixel wide.
    rows, columns = (torch.arange(size) + 1 + offsets).clamp(0, size + 1).to(pictures.device)
    bordered = torch.nn.functional.pad(pictures, (1, 1, 1, 1)).permute(0, 2, 3, 1)
    which = torch.arange(count, device=pictures.device)
    return bordered[which[:, None, None], rows[:, :, None], columns[:, None, :]].permute(0, 3, 1, 2)


def _cut_out(pictures: "torch.Tensor", hole: int, rng: "torch.Generator") -> "torch.Tensor":
    """A square of ``hole`` pixels, its centre anywhere in the picture, becomes 0."""
    count, _, size, _ = pictures.shape
    first = torch.randint(size + 1 - hole % 2, (2, count, 1), generator=rng) - hole // 2
    inside = ((torch.arange(size) >= first) & (torch.arange(size) < first + hole)).to(pictures.device)
    rows, columns = inside.unbind()
    return pictures * ~(rows[:, None, :, None] & columns[:, None, None, :])
