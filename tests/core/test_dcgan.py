"""The DCGAN and its switches: batch norm in either network, and a discriminator of another width."""

import pytest
import torch

from gan_studio.core.networks.dcgan import DCGAN


def parameters(network: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def test_it_has_as_many_weights_as_the_common_one() -> None:
    assert parameters(DCGAN().build_generator(64, 3, 100)) == 3_576_704
    assert parameters(DCGAN().build_discriminator(64, 3)) == 2_765_568


@pytest.mark.parametrize("normed", [True, False])
def test_batch_norm_in_g_can_be_switched_off(normed: bool) -> None:
    generator = DCGAN(width=4, generator_batch_norm=normed).build_generator(32, 1, 6)
    assert any(isinstance(layer, torch.nn.BatchNorm2d) for layer in generator) == normed
    one, many = generator(torch.ones(2, 6)), generator(torch.cat([torch.ones(2, 6), torch.randn(6, 6)]))
    assert torch.allclose(one, many[:2]) == (not normed)  # with batch norm a picture depends on those beside it


def test_d_may_be_narrower_than_g() -> None:
    wide, narrow = DCGAN(width=16), DCGAN(width=16, discriminator_channels=4)
    assert parameters(narrow.build_generator(32, 1, 6)) == parameters(wide.build_generator(32, 1, 6))
    assert parameters(narrow.build_discriminator(32, 1)) == parameters(DCGAN(width=4).build_discriminator(32, 1))
    assert narrow.build_discriminator(32, 1)(torch.rand(5, 1, 32, 32)).shape == (5,)
