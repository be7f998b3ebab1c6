"""Where a person begins: named sets of hyperparameters."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gan_studio.core.config import TrainingConfig
from gan_studio.core.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Preset:
    """A named set of changes to the defaults."""

    name: str
    label: str
    help: str
    changes: Mapping[str, Any]

    def config(self) -> TrainingConfig:
        """The default config with this preset's changes."""
        return TrainingConfig().changed(**self.changes)


PRESETS = {
    preset.name: preset
    for preset in (
        Preset(
            "quick",
            QT_TRANSLATE_NOOP("Preset", "Quick look"),
            QT_TRANSLATE_NOOP("Preset", "32 px and small networks: shapes within a minute on a laptop."),
            {"image_size": 32, "width": 32, "batch_size": 64, "steps": 4000, "sample_every": 25, "ema_half_life": 100},
        ),
        Preset(
            "paper",
            QT_TRANSLATE_NOOP("Preset", "DCGAN paper"),
            QT_TRANSLATE_NOOP("Preset", "The DCGAN paper’s settings at 64 px. Hours on a laptop, minutes on a GPU."),
            {},
        ),
        Preset(
            "small",
            QT_TRANSLATE_NOOP("Preset", "Small machine"),
            QT_TRANSLATE_NOOP("Preset", "64 px with networks of half the width: about three times faster than the paper’s."),
            {"width": 32, "batch_size": 64, "steps": 10_000},
        ),
        Preset(
            "2014",
            QT_TRANSLATE_NOOP("Preset", "The 2014 GAN"),
            QT_TRANSLATE_NOOP(
                "Preset", "The first GAN’s perceptrons and its SGD with momentum, for digits at 32 px. At half its learning rates, with which few runs diverge."
            ),
            {
                "architecture": "mlp",
                "mean_bias": True,
                "image_size": 32,
                "prior": "uniform",
                "batch_size": 100,
                "optimizer": "sgd",
                # Half the paper's 0.1, at which the built-in digits, brighter than MNIST, diverged at step 589 (seed 0).
                "generator_learning_rate": 0.05,
                # As large: the authors halve D's loss, which is the sum of both halves here.
                "discriminator_learning_rate": 0.025,
                "steps": 10_000,
                "sample_every": 25,
                "ema_half_life": 100,
            },
        ),
    )
}
