"""One step of the game between generator and discriminator, and everything that such a step changes."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.batches import BatchStream
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.descent import Descent
from gan_studio.core.device import computed
from gan_studio.core.fakes import FakeBuffer
from gan_studio.core.losses.base import DiscriminatorLoss
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.optimizers.base import Optimizer
from gan_studio.core.remedies.base import Judge, Remedy, Weights
from gan_studio.core.snapshot import GeneratorSnapshot, in_channels_last, to_uint8
from gan_studio.core.treatment import Treatment, remedies_in


class Game:
    """Generator, discriminator, the generator's moving average, their optimizer and the noise they are fed.

    Goodfellow et al. 2014, algorithm 1: k steps of D, each on a fresh batch of real pictures and of fakes, then
    one step of G on the fakes that D saw last, judged by the updated D. With k = 0, D looks at one batch and learns nothing.
    """

    def __init__(self, spec: ModelSpec, optimizer: type[Optimizer], seed: int, device: torch.device) -> None:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.generator = in_channels_last(spec.build_generator().to(device))
            self.discriminator = in_channels_last(spec.build_discriminator().to(device))
            self.ema = in_channels_last(spec.build_generator().to(device)).eval().requires_grad_(False)
        self.ema.load_state_dict(self.generator.state_dict())
        self.generator_descent = Descent(optimizer, self.generator.parameters())
        self.discriminator_descent = Descent(optimizer, self.discriminator.parameters())
        self.treatment = Treatment()
        self.rng = torch.Generator().manual_seed(seed)
        """On the CPU, so that every device sees the same noise."""
        self.fakes = FakeBuffer()
        self.spec = spec
        self.device = device

    def fit(self, data: ImageData) -> None:
        """Prepare a fresh G for its data."""
        self.spec.architecture.fit(self.generator, data)
        self.ema.load_state_dict(self.generator.state_dict())

    def step(self, config: TrainingConfig, batches: BatchStream, averaging: float, breathe: Callable[[], None]) -> torch.Tensor:
        """Play one round.

        Args:
            config: the hyperparameters of this step; remedies that were not on, or no longer are, are switched first.
            batches: where the real pictures come from.
            averaging: how much of the moving average is kept, 0 to 1.
            breathe: called between the parts of the step, a few times a second.

        Returns:
            The scalars of :data:`~gan_studio.core.frames.SCALARS`, still on the device.
        """
        if config.remedies != self.treatment.remedies:
            self.treat(config.remedies)
        config = config.in_effect
        for round_left in reversed(range(rounds_of(config))):
            with torch.set_grad_enabled(round_left == 0):
                fake = computed(self.generator, self._noise(config.batch_size), config.precision)
            self.fakes.add(fake)
            breathe()
            real = self._real(config, batches)
            discriminator_scalars = self._discriminator_step(config, real, fake)
            breathe()
        generator_scalars = self._generator_step(config, real, fake)
        self._average(averaging)
        self.treatment.grow_older()
        d_loss, d_real, d_fake, real_score, fake_before, d_norm = discriminator_scalars
        g_loss, fake_after, g_norm = generator_scalars
        return torch.stack([d_loss, d_real, d_fake, g_loss, real_score, fake_before, fake_after, d_norm, g_norm])

    def treat(self, remedies: tuple[Remedy, ...]) -> None:
        """Have these remedies on and no others; G, its average and the noise to come stay as they are."""
        self.treatment.switch(remedies, self.discriminator)
        in_channels_last(self.discriminator)
        self.discriminator_descent = self.discriminator_descent.over(self.discriminator.parameters())

    def _discriminator_step(self, config: TrainingConfig, real: torch.Tensor, fake: torch.Tensor) -> list[torch.Tensor]:
        # Here and not at the end of G's step, which may have ended for want of memory.
        self.discriminator.requires_grad_(True)
        self.discriminator_descent.zero_grad()
        fake = fake.detach()
        judge = self._judge(config)
        real_logits, fake_logits = judge(real), judge(fake)
        loss = config.loss.discriminator_loss(real_logits, fake_logits)
        total = self._with_penalties(config, loss, judge, real, fake)
        total.backward()  # type: ignore[no-untyped-call]
        norm = self.discriminator_descent.gradient_norm()
        if config.discriminator_steps:
            self.discriminator_descent.step(config.optimizer, config.discriminator_learning_rate)
            config.loss.after_discriminator_step(self.discriminator)
        scores = [config.loss.score(logits.detach()).mean() for logits in (real_logits, fake_logits)]
        return [total.detach(), loss.real.detach(), loss.fake.detach(), *scores, norm]

    def _with_penalties(self, config: TrainingConfig, loss: DiscriminatorLoss, judge: Judge, real: torch.Tensor, fake: torch.Tensor) -> torch.Tensor:
        """D's whole loss."""
        total = loss.real + loss.fake
        for penalty in (config.loss.penalty(judge, real, fake, self.rng), *self.treatment.penalties(judge, real, fake, self.rng)):
            if penalty is not None:
                total = total + penalty
        return total

    def _generator_step(self, config: TrainingConfig, real: torch.Tensor, fake: torch.Tensor) -> list[torch.Tensor]:
        # D only passes the gradient on here: without its own weights' gradients the step is a tenth cheaper.
        self.discriminator.requires_grad_(False)
        self.generator_descent.zero_grad()
        judge = self._judge(config, self._foreseen(config, real, fake))
        logits = judge(fake)
        loss = config.loss.generator_loss(logits - judge(real) if config.loss.relative else logits)
        loss.backward()  # type: ignore[no-untyped-call]
        norm = self.generator_descent.gradient_norm()
        self.generator_descent.step(config.optimizer, config.generator_learning_rate)
        return [loss.detach(), config.loss.score(logits.detach()).mean(), norm]

    def _foreseen(self, config: TrainingConfig, real: torch.Tensor, fake: torch.Tensor) -> Weights | None:
        """The weights of D that G plays against, if a remedy says that they are others than D's own."""
        if not self.treatment.remedies:
            return None
        descent = self.discriminator_descent.foresight()

        def loss(weights: Weights) -> torch.Tensor:
            judge = self._judge(config, weights)
            return self._with_penalties(config, config.loss.discriminator_loss(judge(real), judge(fake)), judge, real, fake)

        def step(weights: Weights, gradients: Weights) -> Weights:
            values, slopes = list(weights.values()), list(gradients.values())
            return dict(zip(weights, descent.step(config.optimizer, values, slopes, config.discriminator_learning_rate), strict=True))

        return self.treatment.foreseen(dict(self.discriminator.named_parameters()), loss, step)

    def _judge(self, config: TrainingConfig, weights: Weights | None = None) -> Judge:
        """D as it judges in a step with this config, with its own weights or with others, which leave no trace in it."""

        def network(pictures: torch.Tensor) -> torch.Tensor:
            if weights is None:
                logits: torch.Tensor = self.discriminator(pictures)
            else:
                buffers = {name: buffer.clone() for name, buffer in self.discriminator.named_buffers()}
                logits = torch.func.functional_call(self.discriminator, {**weights, **buffers}, (pictures,))
            return logits

        return lambda pictures: computed(network, self.treatment.disturbed(pictures, self.rng), config.precision)

    def _noise(self, count: int) -> torch.Tensor:
        """Noise from the prior, shape (count, latent_size)."""
        shape = (count, self.spec.latent_size)
        if self.spec.prior == "uniform":
            return (torch.rand(shape, generator=self.rng) * 2 - 1).to(self.device)
        return torch.randn(shape, generator=self.rng).to(self.device)

    def _real(self, config: TrainingConfig, batches: BatchStream) -> torch.Tensor:
        pictures = batches.next(config.batch_size).to(self.device).to(torch.get_default_dtype()).div_(127.5).sub_(1)
        if config.flip:
            mirrored = torch.rand(len(pictures), 1, 1, 1, generator=self.rng).to(self.device) < 0.5
            pictures = torch.where(mirrored, pictures.flip(3), pictures)
        return pictures.contiguous(memory_format=torch.channels_last)

    @torch.no_grad()
    def _average(self, kept: float) -> None:
        """Move the average towards G: Karras et al. 2018, section 4, and batch-norm statistics likewise."""
        averaged, current = _floats(self.ema), _floats(self.generator)
        torch._foreach_lerp_(averaged, current, 1 - kept)

    def render(self, z: NDArray[np.float32]) -> NDArray[np.uint8]:
        """Draw z (n, latent_size) with the moving average, on the training device: RGB, (n, size, size, 3)."""
        with torch.inference_mode():
            return to_uint8(self.ema(torch.as_tensor(z, dtype=torch.get_default_dtype(), device=self.device)))

    def snapshot(self, step: int) -> GeneratorSnapshot:
        """A frozen copy of the moving average."""
        return GeneratorSnapshot.of(self.spec, self.ema.state_dict(), step)

    def is_finite(self) -> bool:
        """Whether every weight of both networks is a number."""
        weights = [*_floats(self.generator), *_floats(self.discriminator)]
        return all(bool(torch.isfinite(tensor).all()) for tensor in weights)

    def state(self) -> dict[str, torch.Tensor]:
        """Everything that a later step depends on, copied to the CPU, by dotted names."""
        parts = {name: part.state_dict() for name, part in self._modules().items()}
        parts |= {name: descent.state() for name, descent in self._descents().items()}
        flat = {f"{part}.{key}": tensor for part, tensors in parts.items() for key, tensor in tensors.items()}
        flat["rng"] = self.rng.get_state()
        return {key: tensor.detach().to("cpu", copy=True).contiguous() for key, tensor in flat.items()}

    def load(self, state: dict[str, torch.Tensor], treatment: list[dict[str, Any]]) -> None:
        """Put back what :meth:`state` gave when ``treatment`` was the state of the treatment."""
        self.treat(remedies_in(treatment))
        self.treatment.load_ages(treatment)
        for name, module in self._modules().items():
            module.load_state_dict(_part(state, name))
        for name, descent in self._descents().items():
            # Before there was a choice of optimizers, the parts were called after Adam.
            descent.load(_part(state, name) or _part(state, name.replace("optimizer", "adam")))
        self.rng.set_state(state["rng"])
        self.fakes.clear()

    def _modules(self) -> dict[str, torch.nn.Module]:
        return {"generator": self.generator, "discriminator": self.discriminator, "ema": self.ema}

    def _descents(self) -> dict[str, Descent]:
        return {"generator_optimizer": self.generator_descent, "discriminator_optimizer": self.discriminator_descent}


def rounds_of(config: TrainingConfig) -> int:
    """How many batches D looks at in a step."""
    return max(1, config.discriminator_steps)


def _floats(module: torch.nn.Module) -> list[torch.Tensor]:
    return [tensor for tensor in _tensors(module) if tensor.is_floating_point()]


def _tensors(module: torch.nn.Module) -> Iterator[torch.Tensor]:
    yield from module.parameters()
    yield from module.buffers()


def _part(state: dict[str, torch.Tensor], prefix: str) -> dict[str, Any]:
    return {key[len(prefix) + 1 :]: tensor for key, tensor in state.items() if key.startswith(f"{prefix}.")}
