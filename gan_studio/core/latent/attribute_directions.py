"""Directions in z with names: moving along one changes one attribute, as far as the generator keeps it apart (InterFaceGAN, Shen et al. 2020)."""

from dataclasses import dataclass

from gan_studio.core.latent.prior import Latents


@dataclass(frozen=True, eq=False)
class AttributeDirection:
    """Where to move z so that its picture gets an attribute."""

    name: str
    """The attribute: ``smile``, ``glasses=frames``."""
    vector: Latents
    """Shape (latent_size,): z + alpha * vector moves alpha standard deviations of the prior."""
    works: float
    """Of the z whose picture lacks the attribute, the share that has it after :data:`STRENGTH` while the other attributes stay: 0 to 1."""
    accuracy: float
    """Of the linear fit on held-out z, balanced: 0.5 is a coin's."""
