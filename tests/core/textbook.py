"""The DCGAN loop as a textbook writes it: what the trainer's arithmetic and its speed are held against."""

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

from gan_studio.core.model_spec import ModelSpec


class TextbookLoop:
    """Goodfellow et al. 2014, algorithm 1 with the non-saturating loss, in the order of the common tutorials."""

    def __init__(self, spec: ModelSpec, seed: int) -> None:
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            self.generator, self.discriminator = spec.build_generator(), spec.build_discriminator()
        self.generator_adam = torch.optim.Adam(self.generator.parameters(), lr=2e-4, betas=(0.5, 0.999))
        self.discriminator_adam = torch.optim.Adam(self.discriminator.parameters(), lr=2e-4, betas=(0.5, 0.999))

    def step(self, real: torch.Tensor, z: torch.Tensor) -> tuple[float, float]:
        """Returns D's loss and G's loss."""
        ones, zeros = torch.ones(len(real)), torch.zeros(len(real))
        self.discriminator.zero_grad()
        real_loss = cross_entropy(self.discriminator(real), ones)
        real_loss.backward()
        fake = self.generator(z)
        fake_loss = cross_entropy(self.discriminator(fake.detach()), zeros)
        fake_loss.backward()
        self.discriminator_adam.step()

        self.generator.zero_grad()
        generator_loss = cross_entropy(self.discriminator(fake), ones)
        generator_loss.backward()
        self.generator_adam.step()
        return real_loss.item() + fake_loss.item(), generator_loss.item()
