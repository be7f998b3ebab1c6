"""The layers of a discriminator that carry weights, and how to give one of them more or fewer inputs in mid-training."""

from gan_studio.core.lazy import torch


def weighted_layers(discriminator: "torch.nn.Module") -> "list[torch.nn.Module]":
    """Its convolutions and linear layers, in the order in which a picture passes them, which is that of their definition."""
    return [layer for layer in discriminator.modules() if isinstance(layer, torch.nn.Conv2d | torch.nn.Linear)]


def weight_of(layer: "torch.nn.Module") -> "torch.Tensor":
    """What is learnt, (outputs, inputs, ...), even where the layer computes with something made of it."""
    return layer.get_parameter(_name_of_weight(layer)).detach()


def replace_weight(layer: "torch.nn.Module", weight: "torch.Tensor") -> None:
    """Give a layer another weight, which may have another number of inputs."""
    home, _, name = _name_of_weight(layer).rpartition(".")
    setattr(layer.get_submodule(home), name, torch.nn.Parameter(weight.clone()))
    setattr(layer, "in_channels" if isinstance(layer, torch.nn.Conv2d) else "in_features", weight.shape[1])


def _name_of_weight(layer: "torch.nn.Module") -> str:
    return "parametrizations.weight.original" if torch.nn.utils.parametrize.is_parametrized(layer, "weight") else "weight"
