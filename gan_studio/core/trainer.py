"""Training as a plain generator of frames: a ``for`` loop over :meth:`Trainer.run` is the whole training loop."""

import time
from collections import deque
from collections.abc import Callable, Generator
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.allocator import keep_freed_memory, return_freed_memory
from gan_studio.core.batches import BatchStream
from gan_studio.core.checkpoint import Checkpoint
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.device import find_device, is_out_of_memory, out_of_memory
from gan_studio.core.differences import refuse_frozen
from gan_studio.core.errors import StudioError
from gan_studio.core.frames import SCALARS, TrainingFrame
from gan_studio.core.game import Game, rounds_of
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.run_store import RunStore
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.translation import QT_TRANSLATE_NOOP

SAMPLE_COUNT = 64
"""Pictures in the fixed-z grid."""
GROWTH = 1.25
"""Ratio of the steps of two checkpoints that are saved whatever the time: a run of a minute has about twenty, and most of them early."""


class Trainer:
    """Trains one model. Not thread-safe: whoever iterates :meth:`run` owns it.

    >>> trainer = Trainer(PRESETS["quick"].config(), data)
    >>> for frame in trainer.run():
    ...     print(frame.step, frame.scalars[-1])
    """

    def __init__(
        self,
        config: TrainingConfig,
        data: ImageData,
        *,
        store: RunStore | None = None,
        device: torch.device | None = None,
        breathe: Callable[[], None] = lambda: None,
    ) -> None:
        """Build the networks; nothing is trained yet.

        Args:
            config: the hyperparameters.
            data: pictures of ``config.image_size``.
            store: where to keep the run; None keeps nothing. Its newest checkpoint, if any, is where training goes on.
            device: where to compute; None finds the fastest.
            breathe: called between the parts of each step, to let the caller adapt this thread.
        """
        self.config = config
        self.step = 0
        self.frame_interval = 0.05
        """Seconds of steps in a frame; a step that takes longer is a frame of its own. 0 makes every step one."""
        self.device = device or find_device()
        self.spec = ModelSpec.of(config, data.channels)
        self._store = store
        self._breathe = breathe
        self._batches = BatchStream(data, config.seed)
        self._fixed_z = draw(config.prior, SAMPLE_COUNT, config.latent_size, config.seed)
        try:
            self._game = Game(self.spec, type(config.optimizer), config.seed, self.device)
            self._game.fit(data)
        except RuntimeError as error:
            if is_out_of_memory(error):
                raise out_of_memory(config, 0) from error
            raise
        self._speed = _Speed()
        self._mid_step = False
        if store is not None:
            self._go_on(store)
        self._last_good = self.checkpoint()
        self._saved_at = time.monotonic()

    def _go_on(self, store: RunStore) -> None:
        """Continue the run that is in the store at its newest checkpoint, or begin it with one.

        Whatever was done after the checkpoint is done again.
        """
        refuse_frozen(store.config, self.config)
        if store.config != self.config:
            store.save_config(self.config)
        if store.checkpoint_steps():
            self.restore(store.load_checkpoint())
        else:
            store.save_checkpoint(self.checkpoint())
        store.rewind(self.step)

    def run(self) -> Generator[TrainingFrame, None, None]:
        """Train until ``config.steps``, yielding a frame about every ``frame_interval`` seconds.

        Closing the generator, or leaving its loop, saves a last checkpoint.

        Raises:
            StudioError: the numbers are no longer finite (the trainer is back at its last good state), or memory or disk
                ran out.
        """
        keep_freed_memory()
        try:
            yield self._frame(np.empty(0, np.int64), np.empty((0, len(SCALARS)), np.float32), draw_samples=True)
            while self.step < self.config.steps:
                started = time.perf_counter()
                steps, scalars = self._steps_of_one_frame(started)
                self._keep_finite(steps, scalars)
                draw_samples = self.step % self.config.sample_every == 0 or self.step == self.config.steps
                frame = self._frame(steps, scalars, draw_samples)
                if self._checkpoint_is_due(draw_samples):
                    self.save()
                self._speed.add(len(steps), len(steps) * self._images_per_step, time.perf_counter() - started)
                yield frame
        finally:
            if not self._mid_step and self.step != self._last_good.step:
                self.save()
            return_freed_memory()

    def _checkpoint_is_due(self, at_samples: bool) -> bool:
        """Every few minutes, against a crash; and with the samples of a run that has grown by a quarter, to be able to go back there."""
        grown = self.step >= GROWTH * self._last_good.step
        return (at_samples and grown) or time.monotonic() - self._saved_at > 60 * self.config.checkpoint_minutes

    def _steps_of_one_frame(self, started: float) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Play rounds until the frame is full or samples are due; their numbers stay on the device until then."""
        first = self.step + 1
        block: list[torch.Tensor] = []
        while not block or (
            time.perf_counter() - started < self.frame_interval and self.step < self.config.steps and self.step % self.config.sample_every != 0
        ):
            block.append(self._one_step())
        return np.arange(first, self.step + 1), torch.stack(block).float().cpu().numpy()

    def _one_step(self) -> torch.Tensor:
        self._mid_step = True
        try:
            scalars = self._game.step(self.config, self._batches, self._averaging(), self._breathe)
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
            fitting_batch = self._fitting_batch()
            self.restore(self._last_good)
            raise out_of_memory(self.config, fitting_batch) from error
        self.step += 1
        self._mid_step = False
        return scalars

    def _fitting_batch(self) -> int:
        """The first of half, a quarter, ... of the batch size with which a step succeeds; 0 if none does."""
        batch_size = self.config.batch_size // 2
        while batch_size >= 2:
            try:
                self._game.step(self.config.changed(batch_size=batch_size), self._batches, 1.0, self._breathe)
            except StudioError:  # a remedy refuses batches of this size
                batch_size //= 2
            except RuntimeError as error:
                if not is_out_of_memory(error):
                    raise
                batch_size //= 2
            else:
                return batch_size
        return 0

    def _averaging(self) -> float:
        """How much of the moving average to keep in this step; less in the first steps, which are far from the rest."""
        half_life = self.config.in_effect.ema_half_life
        if half_life == 0:
            return 0.0
        kept: float = 0.5 ** (1 / half_life)
        return min(kept, (1 + self.step) / (10 + self.step))

    def _frame(self, steps: NDArray[np.int64], scalars: NDArray[np.float32], draw_samples: bool) -> TrainingFrame:
        samples = self._game.render(self._fixed_z) if draw_samples else None
        if self._store is not None:
            if len(steps):
                self._store.append(steps, scalars)
            if samples is not None:
                self._store.save_samples(self.step, samples)
        return TrainingFrame(
            step=self.step,
            steps=steps,
            scalars=scalars,
            total_steps=self.config.steps,
            images_per_second=self._speed.images_per_second,
            seconds_left=self._speed.seconds_for(self.config.steps - self.step),
            samples=samples,
            snapshot=self.snapshot() if draw_samples else None,
            fakes=self._game.fakes.recent(),
        )

    @property
    def _images_per_step(self) -> int:
        return self.config.batch_size * rounds_of(self.config.in_effect)

    def _keep_finite(self, steps: NDArray[np.int64], scalars: NDArray[np.float32]) -> None:
        """Go back to the last good state and say so, if any number of this frame is not finite."""
        bad_rows, bad_columns = np.nonzero(~np.isfinite(scalars))
        if len(bad_rows) == 0:
            return
        failed_at = int(steps[bad_rows[0]])
        self.restore(self._last_good)
        if self._store is not None:
            self._store.rewind(self.step)
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "Training diverged at step {step}: “{scalar}” is no longer a finite number. It is back at step {good_step}."),
            QT_TRANSLATE_NOOP("Error", "Lower the learning rates (a tenth is a good start) or choose another loss, then go on from there."),
            step=failed_at,
            scalar=SCALARS[bad_columns[0]].replace("_", " "),
            good_step=self.step,
        )

    def change(self, **values: Any) -> None:
        """Alter hyperparameters between two steps.

        Raises:
            StudioError: one of them belongs to the architecture and cannot change during training.
        """
        config = self.config.changed(**values)
        refuse_frozen(self.config, config)
        self.config = config
        if self._store is not None:
            self._store.save_config(config)

    def snapshot(self) -> GeneratorSnapshot:
        """A frozen copy of the averaged generator as it is now."""
        return self._game.snapshot(self.step)

    def checkpoint(self) -> Checkpoint:
        """Everything that the next step depends on: weights, optimizer, moving average, noise, data order and the settings."""
        config, remedies = self.config.model_dump(mode="json"), self._game.treatment.state()
        return Checkpoint(self.step, self._game.state(), {"position": self._batches.position, "config": config, "remedies": remedies})

    def restore(self, checkpoint: Checkpoint) -> None:
        """Go on exactly from ``checkpoint``: on the CPU the following steps are the same, bit for bit."""
        self._game.load(checkpoint.tensors, checkpoint.state.get("remedies", []))
        self._batches.position = int(checkpoint.state["position"])
        self.step = checkpoint.step
        self._mid_step = False

    def save(self) -> None:
        """Take a checkpoint, and write it if this run is kept. Weights that are not finite are never saved."""
        self._saved_at = time.monotonic()
        if not self._game.is_finite():
            return
        self._last_good = self.checkpoint()
        if self._store is not None:
            self._store.save_checkpoint(self._last_good)


class _Speed:
    """Steps and pictures per second over the last few seconds, time between frames not counted."""

    def __init__(self, window: float = 5.0) -> None:
        self._window = window
        self._entries: deque[tuple[int, int, float]] = deque()

    def add(self, steps: int, images: int, seconds: float) -> None:
        self._entries.append((steps, images, seconds))
        while len(self._entries) > 2 and sum(entry[2] for entry in self._entries) - self._entries[0][2] > self._window:
            self._entries.popleft()

    @property
    def images_per_second(self) -> float:
        seconds = sum(entry[2] for entry in self._entries)
        return sum(entry[1] for entry in self._entries) / seconds if seconds else 0.0

    def seconds_for(self, steps: int) -> float | None:
        done = sum(entry[0] for entry in self._entries)
        return steps * sum(entry[2] for entry in self._entries) / done if done else None
