"""How D's logits change with its pictures: what R1, R2 and WGAN-GP's gradient penalty hold in check."""

from collections.abc import Callable

from gan_studio.core.lazy import torch


def input_gradient(judge: "Callable[[torch.Tensor], torch.Tensor]", pictures: "torch.Tensor") -> "torch.Tensor":
    """grad_x D(x) of every logit that D gives to ``pictures`` (n, channels, size, size): (logits, numbers), differentiable.

    It is taken of the sum of all logits. Where D judges each picture, or each pack of pictures, alone, that is each
    one's own gradient; batch norm mixes them, which is why gradient penalties want a D without it.
    """
    pictures = pictures.detach().requires_grad_()
    logits = judge(pictures)
    (gradient,) = torch.autograd.grad(logits.sum(), pictures, create_graph=True)
    return gradient.reshape(len(logits), -1)


def zero_centred_penalty(judge: "Callable[[torch.Tensor], torch.Tensor]", pictures: "torch.Tensor") -> "torch.Tensor":
    """1/2 E |grad_x D(x)|^2: R_1 on real pictures, R_2 on fakes, with gamma = 1 (Mescheder et al. 2018, eq. 9 and 10)."""
    penalty: torch.Tensor = input_gradient(judge, pictures).square().sum(1).mean() / 2
    return penalty
