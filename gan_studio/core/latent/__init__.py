"""Latent space: priors, interpolation, arithmetic and directions."""
