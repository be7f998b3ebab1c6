"""The one door to judging a generator: draws samples, compares them with real pictures, and counts."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from gan_studio.core.evaluation.bench import Bench
from gan_studio.core.evaluation.morphs import morphs
from gan_studio.core.evaluation.report import Report
from gan_studio.core.evaluation.sums import count_sum
from gan_studio.core.judging import BLOCK, judged
from gan_studio.core.latent.prior import draw
from gan_studio.core.models import Model, open_model
from gan_studio.core.progress import Progress, silent
from gan_studio.core.run_store import RunStore

POOL = 5
"""Times the number of samples, from which exemplars for the arithmetic are chosen."""


def evaluate(model: Model, bench: Bench, walk: bool = True, inception: bool = False, progress: Progress = silent) -> Report:
    """Judge a model on a bench. Without a classifier there are the figures about pixels only; without ``walk``, no morphs.

    With ``inception`` there are Inception Score, FID and KID too, for which torch-fidelity must be installed; they take
    far longer than all the rest. Progress counts per cent, of each of the two parts, and may cancel.

    Raises:
        StudioError: as :func:`~gan_studio.core.evaluation.inception.inception_figures`.
    """
    snapshot, classifier, seed = model.snapshot, bench.classifier, bench.seed
    spec = snapshot.spec
    z = draw(spec.prior, POOL * bench.samples if bench.sums else bench.samples, spec.latent_size, seed)
    samples = np.concatenate([snapshot.render(z[start : start + BLOCK]) for start in range(0, bench.samples, BLOCK)])[: bench.samples]
    heavier = bench.inception(samples, progress) if inception else None
    report = Report(model.name, snapshot.step, bench.name, len(samples), bench.held_out_count, seed, bench.figures(samples), inception=heavier)
    if classifier is None:
        return report
    likely, features = judged(snapshot, classifier, z, _from_to(progress, 5, 60))
    counted = {wanted.name: count_sum(snapshot, classifier, wanted, z, likely, seed) for wanted in bench.sums}
    walked = morphs(snapshot, classifier, bench.points[0].train, features[: bench.samples], seed, _from_to(progress, 70, 100)) if walk else None
    progress(100, 100)
    return dataclasses.replace(
        report,
        shares=bench.shares(likely[: bench.samples]),
        sums=tuple(found for found in counted.values() if found is not None),
        impossible_sums=tuple(name for name, found in counted.items() if found is None),
        morphs=walked,
    )


def evaluate_checkpoints(folder: Path, bench: Bench, progress: Progress = silent) -> Iterator[Report]:
    """Judge every checkpoint of a run that can be read, the oldest first, without walks: the best one is seldom the last.

    Progress counts per cent of each.

    Raises:
        StudioError: the folder is no run, or all its checkpoints are damaged.
    """
    with RunStore.open(folder) as store:
        steps = store.checkpoint_steps()
    for step in steps:
        model = open_model(folder, step)
        if model.snapshot.step == step:
            yield evaluate(model, bench, walk=False, progress=progress)


def _from_to(progress: Progress, first: int, last: int) -> Progress:
    """Progress of a part, which is from ``first`` to ``last`` per cent of the whole."""

    def report(done: int, total: int) -> None:
        progress(first + (last - first) * done // max(total, 1), 100)

    return report
