"""The sub-commands that go back in a run: branch, grow, pin."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gan_studio.terminal import add_settings, bar, given_settings, positive, sample_numbers


def branch(arguments: argparse.Namespace) -> dict[str, Any]:
    """Go back to a point of a run, and begin another one there with other settings."""
    from gan_studio.core.branching import branch as begin

    with bar("Branching", "files") as progress:
        made = begin(arguments.run, arguments.step, arguments.out, progress, **given_settings(arguments))
    assert made.parent is not None
    changes = [f"{path}: {before} → {after}" for path, (before, after) in made.parent.changes.items()]
    result = {"run": arguments.out, "parent": arguments.run, "step": made.parent.step, "steps": made.config.steps, "changes": changes}
    return result | _nearest(arguments.step, made.parent.step)


def grow(arguments: argparse.Namespace) -> dict[str, Any]:
    """Draw the same z, or look at the same samples, at every point of a run: a strip or an animation."""
    from gan_studio.core.growth import grow as draw_growth
    from gan_studio.core.growth import grow_samples, save_growth
    from gan_studio.core.latent.prior import draw
    from gan_studio.core.run_store import RunStore
    from gan_studio.core.step_choice import at_equal_ratios

    store = RunStore.open(arguments.run)
    steps = store.checkpoint_steps() if arguments.samples is None else store.sample_steps()
    if arguments.out.suffix.lower() == ".png":
        steps = at_equal_ratios(steps, arguments.columns)
    with bar("Growing", "points") as progress:
        if arguments.samples is None:
            z = draw(store.spec.prior, arguments.count, store.spec.latent_size, arguments.z_seed)
            growth = draw_growth(store, z, steps, progress)
        else:
            growth = grow_samples(store, arguments.samples, steps, progress)
    with bar("Saving", "frames") as progress:
        save_growth(arguments.out, growth, arguments.fps, arguments.size, progress=progress)
    return {"files": [arguments.out], "steps": growth.steps.tolist()}


def pin(arguments: argparse.Namespace) -> dict[str, Any]:
    """Keep a checkpoint of a run from being thinned out, or let go of it again."""
    from gan_studio.core.run_store import RunStore

    store = RunStore.open(arguments.run)
    if arguments.release:
        store.unpin_checkpoint(arguments.step)
    else:
        store.pin_checkpoint(arguments.step)
    return {"run": arguments.run, "pinned": store.pinned_steps(), "checkpoints": store.checkpoint_steps()}


TIME_COMMANDS = {"branch": branch, "grow": grow, "pin": pin}


def add_time_arguments(made: Mapping[str, argparse.ArgumentParser]) -> None:
    """Give the parsers of :data:`TIME_COMMANDS` their arguments."""
    for name in TIME_COMMANDS:
        made[name].add_argument("run", metavar="RUN", type=Path, help="the run's folder; it may be in training")
    branching, growing, pinning = (made[name] for name in TIME_COMMANDS)
    branching.add_argument("--step", type=int, help="where to go back to: the nearest checkpoint before (default: the latest)")
    branching.add_argument("--out", type=Path, required=True, metavar="RUN2", help="a new folder; “gan-studio train --resume --out RUN2” goes on with it")
    add_settings(branching)
    growing.add_argument("--out", type=Path, required=True, help="a .png for a strip, or a .gif or .mp4")
    growing.add_argument("--z-seed", type=int, default=0, help="draws the z (default: 0)")
    growing.add_argument("--count", type=positive, default=4, help="how many z (default: 4)")
    growing.add_argument("--samples", type=sample_numbers, metavar="0,1,2", help="instead of z: numbers of samples in the run's own grid, kept more often")
    growing.add_argument("--columns", type=positive, default=12, help="pictures in a row of the strip, at most (default: 12)")
    growing.add_argument("--fps", type=float, default=4.0, help="steps a second of an animation (default: 4)")
    growing.add_argument("--size", type=positive, default=512, help="pixels of an animation's side, about (default: 512)")
    pinning.add_argument("--step", type=int, required=True, help="which checkpoint; “gan-studio info RUN” lists them")
    pinning.add_argument("--release", action="store_true", help="let it be thinned out again")


def _nearest(wished: int | None, found: int) -> dict[str, str]:
    """What to say where a step has no checkpoint."""
    return {} if wished in (None, found) else {"note": f"there is no checkpoint at step {wished}; the nearest before it is that of step {found}"}
