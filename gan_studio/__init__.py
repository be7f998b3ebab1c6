"""GAN Studio: train, watch and understand generative adversarial networks on the desktop."""

__version__ = "0.1.0"
