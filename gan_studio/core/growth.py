"""Watching a sample grow: the picture of one z at every point of a run that is kept, and that as a strip or an animation."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.errors import StudioError
from gan_studio.core.export import Picture, save_animation, save_png
from gan_studio.core.figures import STEP, STEPS, growth_figure, growth_frame
from gan_studio.core.latent.prior import Latents
from gan_studio.core.progress import Progress, silent
from gan_studio.core.run_store import RunStore
from gan_studio.core.step_choice import at_equal_ratios
from gan_studio.core.translation import QT_TRANSLATE_NOOP

REST = 1.5
"""Seconds that an animation shows its last step for once more, before it begins again."""


@dataclass(frozen=True, eq=False)
class Growth:
    """What several z have drawn while a generator learned."""

    steps: NDArray[np.int64]
    """Shape (s,), ascending."""
    pictures: NDArray[np.uint8]
    """RGB, shape (n, s, size, size, 3): for every z a picture of every step."""

    def fewer(self, count: int) -> "Growth":
        """At most ``count`` of the steps, for a strip that is not too long: the first, the last, and the rest at about equal ratios."""
        places = np.isin(self.steps, at_equal_ratios(self.steps.tolist(), count))
        return Growth(self.steps[places], self.pictures[:, places])


def grow(run: RunStore | Path, z: Latents, steps: Collection[int] | None = None, progress: Progress = silent) -> Growth:
    """Draw z of shape (n, latent_size) with the EMA generator of every checkpoint, of which nothing else is read.

    The run may be in training: what is thinned out meanwhile, or damaged, is left out.

    Args:
        run: the run, or its folder.
        z: what to draw.
        steps: only these of its checkpoints; None is all of them.
        progress: counts checkpoints, and may cancel.

    Raises:
        StudioError: there is no checkpoint that can be read, or the generator has another latent size.
    """
    from gan_studio.core.snapshot import GeneratorSnapshot
    from gan_studio.core.walks import rendered

    store = run if isinstance(run, RunStore) else RunStore.open(run)
    if z.shape[-1] != store.spec.latent_size:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "A z of {count} numbers means nothing to the run {folder}: its latent size is {size}."),
            QT_TRANSLATE_NOOP("Error", "Choose a z of a model that this run has made."),
            count=z.shape[-1],
            folder=store.folder,
            size=store.spec.latent_size,
        )
    wanted = [step for step in store.checkpoint_steps() if steps is None or step in steps]
    drawn: dict[int, NDArray[np.uint8]] = {}
    problem: StudioError | None = None
    for done, step in enumerate(wanted):
        progress(done, len(wanted))
        try:
            snapshot = GeneratorSnapshot.of_checkpoint(store.spec, store.load_checkpoint(step, "ema"))
        except StudioError as error:
            problem = error
            continue
        drawn[step] = np.stack(list(rendered(snapshot, z)))
    return _growth(store, drawn, len(wanted), progress, problem)


def grow_samples(run: RunStore | Path, numbers: Sequence[int], steps: Collection[int] | None = None, progress: Progress = silent) -> Growth:
    """The pictures with these ``numbers`` (from 0) in the run's own grid of samples, which is kept more often than checkpoints are.

    The arguments and errors are otherwise those of :func:`grow`; no generator is needed.
    """
    store = run if isinstance(run, RunStore) else RunStore.open(run)
    wanted = [step for step in store.sample_steps() if steps is None or step in steps]
    drawn: dict[int, NDArray[np.uint8]] = {}
    problem: StudioError | None = None
    for done, step in enumerate(wanted):
        progress(done, len(wanted))
        try:
            grid = store.load_samples(step)
        except StudioError as error:
            problem = error
            continue
        if max(numbers) >= len(grid):
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "There is no sample {number} in the grid."),
                QT_TRANSLATE_NOOP("Error", "Choose one from 0 to {last}."),
                number=max(numbers),
                last=len(grid) - 1,
            )
        drawn[step] = grid[list(numbers)]
    return _growth(store, drawn, len(wanted), progress, problem)


def _growth(store: RunStore, drawn: dict[int, NDArray[np.uint8]], total: int, progress: Progress, problem: StudioError | None) -> Growth:
    if not drawn:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The run {folder} has kept nothing that could be seen growing."),
            QT_TRANSLATE_NOOP("Error", "Choose a run with checkpoints; of one that was made small, its own samples can be watched."),
            folder=store.folder,
        ) from problem
    progress(total, total)
    return Growth(np.array([*drawn], np.int64), np.stack([*drawn.values()], axis=1))


def save_growth(path: Path, growth: Growth, fps: float = 4.0, size: int = 512, captions: tuple[str, str] = (STEPS, STEP), progress: Progress = silent) -> None:
    """Save a strip with the step over every column (``.png``), or an animation that rests at its end (``.gif``, ``.mp4``).

    Args:
        path: where to, and what.
        growth: what to show; of a strip all the steps, see :meth:`Growth.fewer`.
        fps: of an animation, steps per second.
        size: of an animation, its width in pixels, about.
        captions: what stands under a strip, and under a frame of an animation with ``{step}`` in it.
        progress: counts frames, and may cancel.

    Raises:
        StudioError: another suffix, a full disk or a folder that cannot be written.
    """
    if path.suffix.lower() == ".png":
        save_png(path, growth_figure(growth.pictures, growth.steps.tolist(), captions[0]))
        return
    rest = max(1, round(REST * fps))
    save_animation(path, _frames(growth, size, captions[1], rest), fps, total=len(growth.steps) + rest, progress=progress)


def _frames(growth: Growth, size: int, caption: str, rest: int) -> Iterator[Picture]:
    for index, step in enumerate(growth.steps.tolist()):
        frame = growth_frame(growth.pictures[:, index], step, size, caption)
        yield frame
    for _ in range(rest):
        yield frame
