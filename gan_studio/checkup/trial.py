"""The self-test: for about a second a network learns, draws, is saved and opened again."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from gan_studio.checkup.finding import Finding

_SECONDS = 1.0


def trial() -> Iterator[Finding]:
    """Train on noise, with the real trainer, on the real device."""
    import numpy as np

    from gan_studio.core.config import TrainingConfig
    from gan_studio.core.datasets.image_data import ImageData
    from gan_studio.core.latent.prior import draw
    from gan_studio.core.model_file import load_model_file, save_model
    from gan_studio.core.models import Model
    from gan_studio.core.trainer import Trainer

    config = TrainingConfig().changed(image_size=32, width=16, latent_size=16, batch_size=16, steps=1_000_000)
    pixels = np.random.default_rng(config.seed).integers(0, 256, (64, 32, 32, 3), dtype=np.uint8)
    trainer = Trainer(config, ImageData("noise", pixels, None, (), None, ()))
    began = time.monotonic()
    with closing(trainer.run()) as frames:
        for frame in frames:
            finite = bool(np.isfinite(frame.scalars).all())
            if not finite or time.monotonic() - began > _SECONDS:
                break
    seconds = time.monotonic() - began
    snapshot = trainer.snapshot()
    z = draw(config.prior, 4, config.latent_size, seed=0)
    drawn = snapshot.render(z)
    with tempfile.TemporaryDirectory(prefix="gan-studio-") as folder:
        path = Path(folder) / "trial.gan"
        save_model(path, Model("trial", snapshot, config=config))
        same = bool((load_model_file(path).snapshot.render(z) == drawn).all())
    speed = f"{trainer.step} training steps in {seconds:.1f} s"
    if not finite:
        yield Finding(
            "Self-test", "broken", f"the losses are not finite after {speed}", "The device computes wrongly; GAN_STUDIO_SAFE_MODE=1 uses the processor instead."
        )
    elif not same:
        yield Finding("Self-test", "broken", "a saved model draws something else when it is opened again")
    else:
        yield Finding("Self-test", "ok", f"{speed}, drawn, saved and opened again")
