"""The command line: parses, calls the core, prints progress and results."""

import argparse
import contextlib
import dataclasses
import json
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import gan_studio
from gan_studio import window_options
from gan_studio.checkup.command import BROKEN, doctor
from gan_studio.core.errors import StudioError
from gan_studio.core.frames import SCALARS, TrainingFrame
from gan_studio.core.presets import PRESETS
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.lesson_command import add_lesson_arguments, lesson
from gan_studio.terminal import Parser, add_settings, bar, given_settings, numbers_or_name, positive
from gan_studio.time_commands import TIME_COMMANDS, add_time_arguments

if TYPE_CHECKING:
    from gan_studio.core.latent.prior import Latents
    from gan_studio.core.models import Model
    from gan_studio.core.run_store import RunStore
    from gan_studio.core.trainer import Trainer

MODEL_HELP = "a .gan file, a run folder, a PyTorch checkpoint of a generator, or the name of a bundled world such as “bedrooms”"
DATA_HELP = "a folder, archive or file of pictures, or the name of built-in data such as “digits” or “bedrooms”"


def is_for_command_line(arguments: Sequence[str]) -> bool:
    """Whether they begin with a sub-command or ask for help, so that no window is wanted."""
    first = next((argument for argument in arguments if argument not in window_options.HELP), "")
    return first in COMMANDS or first in ("-h", "--help", "--version")


def run_command_line(arguments: Sequence[str]) -> int:
    """Run one sub-command; returns the exit code. What went wrong is told in a sentence on stderr."""
    parsed = command_line().parse_args(arguments)
    try:
        result = COMMANDS[parsed.command](parsed)
    except StudioError as error:
        print(json.dumps({"error": str(error)}) if parsed.json else f"gan-studio: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    if parsed.json:
        print(json.dumps(result, default=str))
    else:
        for key, value in result.items():
            print(f"{key}: {', '.join(map(str, value)) if isinstance(value, list) else value}")
    return 1 if result.get(BROKEN) else 0


# --- the sub-commands: each returns what it did, for --json or for a person -----------------------------------------


def train(arguments: argparse.Namespace) -> dict[str, Any]:
    """Train a new run, or go on with one."""
    from gan_studio.core.datasets.base import recognise
    from gan_studio.core.datasets.ingest import prepare
    from gan_studio.core.model_spec import ModelSpec
    from gan_studio.core.run_store import RunStore
    from gan_studio.core.trainer import Trainer

    changes = given_settings(arguments)
    with contextlib.ExitStack() as stack:
        if arguments.resume:
            store = stack.enter_context(RunStore.open(arguments.out))
            config, data_name = store.config.changed(**changes), arguments.data or store.data
        else:
            config, data_name = PRESETS[arguments.preset].config().changed(**changes), arguments.data
        if data_name is None:
            raise StudioError(QT_TRANSLATE_NOOP("Error", "There is no data to train on."), QT_TRANSLATE_NOOP("Error", "Add --data PATH, or --data digits."))
        with bar("Preparing", "pictures") as progress:
            data = prepare(recognise(data_name), config.image_size, config.color, progress)
        if not arguments.resume:
            store = stack.enter_context(RunStore.create(arguments.out, config, ModelSpec.of(config, data.channels), str(data_name)))
        trainer = Trainer(config, data, store=store)
        last = _train_until_interrupted(trainer, store)
    return {"run": arguments.out, "step": trainer.step, "seed": config.seed, **_numbers(last)}


def sample(arguments: argparse.Namespace) -> dict[str, Any]:
    """Draw random samples: one grid, or one file each."""
    from gan_studio.core.export import save_png
    from gan_studio.core.grid import tile
    from gan_studio.core.latent.prior import draw
    from gan_studio.core.models import open_model
    from gan_studio.core.walks import rendered

    snapshot = open_model(arguments.model, arguments.step).snapshot
    z = draw(snapshot.spec.prior, arguments.count, snapshot.spec.latent_size, arguments.seed)
    if arguments.out.suffix.lower() == ".png":
        import numpy as np

        save_png(arguments.out, tile(np.stack(list(rendered(snapshot, z)))))
        return {"files": [arguments.out], "seed": arguments.seed, "step": snapshot.step}
    arguments.out.mkdir(parents=True, exist_ok=True)
    files = [arguments.out / f"sample-{index:05}.png" for index in range(arguments.count)]
    for file, picture in zip(files, rendered(snapshot, z), strict=True):
        save_png(file, picture)
    return {"files": files, "seed": arguments.seed, "step": snapshot.step}


def walk(arguments: argparse.Namespace) -> dict[str, Any]:
    """Walk between random z: a video, a GIF, or a strip like the paper's Figure 4."""
    import numpy as np

    from gan_studio.core.export import save_animation, save_png
    from gan_studio.core.figures import interpolation_figure
    from gan_studio.core.latent.interpolation import default_mode, rows
    from gan_studio.core.latent.prior import draw
    from gan_studio.core.models import open_model
    from gan_studio.core.walks import evenly_paced, rendered

    snapshot = open_model(arguments.model, arguments.step).snapshot
    prior = snapshot.spec.prior
    mode = arguments.mode or default_mode(prior)
    keyframes = draw(prior, arguments.keyframes, snapshot.spec.latent_size, arguments.seed)
    if arguments.out.suffix.lower() == ".png":
        z = rows(keyframes, arguments.columns, mode)
        pictures = np.stack(list(rendered(snapshot, z.reshape(-1, z.shape[-1]))))
        save_png(arguments.out, interpolation_figure(pictures.reshape(*z.shape[:2], *pictures.shape[1:])))
    else:
        z = evenly_paced(snapshot, keyframes, arguments.frames, mode, loop=True)
        enlarge = max(1, arguments.size // snapshot.spec.image_size)
        with bar("Walking", "frames") as progress:
            save_animation(arguments.out, rendered(snapshot, z), arguments.fps, enlarge, smooth=True, total=len(z), progress=progress)
    return {"files": [arguments.out], "seed": arguments.seed, "step": snapshot.step, "interpolation": mode}


def arithmetic(arguments: argparse.Namespace) -> dict[str, Any]:
    """A - B + C over numbered samples or named concepts, as the paper's Figure 7."""
    from gan_studio.core.export import save_png
    from gan_studio.core.models import open_model
    from gan_studio.core.sums import figure_of_sum

    model = open_model(arguments.model, arguments.step)
    sides = {side.upper(): getattr(arguments, side) for side in "abc"}
    names = [of if isinstance(of, str) else side for side, of in sides.items()]
    groups = [_group(model, of, arguments.seed) for of in sides.values()]
    save_png(arguments.out, figure_of_sum(model.snapshot, groups, arguments.seed, names))
    return {"files": [arguments.out], "seed": arguments.seed, "step": model.snapshot.step}


def _group(model: "Model", of: list[int] | str, seed: int) -> "Latents":
    """The z (n, latent_size) of numbered samples, or of a concept by its name."""
    from gan_studio.core.latent.prior import draw

    if not isinstance(of, str):
        spec = model.snapshot.spec
        return draw(spec.prior, 1 + max(of), spec.latent_size, seed)[of]
    concepts = {concept.name: concept.z for concept in model.concepts}
    if of not in concepts:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” has no concept “{concept}”."),
            QT_TRANSLATE_NOOP("Error", "Give numbers of samples, such as 1,2,3, or one of its concepts: {concepts}."),
            name=model.name,
            concept=of,
            concepts=", ".join(concepts) or "–",
        )
    return concepts[of]


def import_model(arguments: argparse.Namespace) -> dict[str, Any]:
    """Turn a checkpoint or a run into a .gan file."""
    from gan_studio.core.annotation import annotated
    from gan_studio.core.foreign import inspect_checkpoint
    from gan_studio.core.model_file import save_model
    from gan_studio.core.models import open_model
    from gan_studio.core.path_kind import PathKind, kind_of

    if kind_of(arguments.file) is not PathKind.CHECKPOINT:
        model = open_model(arguments.file, arguments.step)
        model = dataclasses.replace(model, name=arguments.out.stem)
        if arguments.annotate:
            with bar("Naming", "%") as progress:
                model = annotated(model, progress=progress)
        save_model(arguments.out, model, arguments.half)
        return {"files": [arguments.out], "step": model.snapshot.step}
    with bar("Looking", "") as progress:
        guesses = inspect_checkpoint(arguments.file, progress).guesses
    if not 1 <= arguments.guess <= len(guesses):
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "There is no guess {number}."),
            QT_TRANSLATE_NOOP("Error", "Choose one from 1 to {count}."),
            number=arguments.guess,
            count=len(guesses),
        )
    save_model(arguments.out, guesses[arguments.guess - 1].model(), arguments.half)
    return {"files": [arguments.out], "guesses": [f"{number}. {guess.label}" for number, guess in enumerate(guesses, 1)]}


def info(arguments: argparse.Namespace) -> dict[str, Any]:
    """Say what a model, a run or a data set is."""
    from gan_studio.core.descriptions import describe_path

    with bar("Looking", "") as progress:
        return describe_path(arguments.path, progress)


def train_classifier(arguments: argparse.Namespace) -> dict[str, Any]:
    """Train a small network that tells the attributes of a data set's pictures."""
    from gan_studio.core.attribute_classifier import SIDE, save_classifier
    from gan_studio.core.classifier_training import PICTURES
    from gan_studio.core.classifier_training import train_classifier as train
    from gan_studio.core.datasets.base import recognise
    from gan_studio.core.datasets.ingest import prepare

    source = recognise(arguments.data)
    kept = source.held_out()
    with bar("Preparing", "pictures") as progress:
        data = prepare(source, SIDE, "rgb", progress)
        held_out = None if kept is None else prepare(kept, SIDE, "rgb", progress)
    with bar("Training", "pictures") as progress:
        classifier = train(data, held_out, arguments.pictures or PICTURES, arguments.seed, progress)
    save_classifier(arguments.out, classifier)
    return {"files": [arguments.out], "seed": arguments.seed, **{f"accuracy of {name}": round(value, 4) for name, value in classifier.accuracies.items()}}


def evaluate(arguments: argparse.Namespace) -> dict[str, Any]:
    """Judge a model in figures: fidelity, diversity, memory, attributes, arithmetic and morphs."""
    from gan_studio.core.evaluation.bench import open_bench
    from gan_studio.core.evaluation.evaluate import evaluate as judge
    from gan_studio.core.evaluation.evaluate import evaluate_checkpoints
    from gan_studio.core.evaluation.report import save_reports
    from gan_studio.core.models import open_model

    model = open_model(arguments.model, arguments.step)
    with bar("Preparing", "pictures") as progress:
        bench = open_bench(arguments.data, model, arguments.classifier, arguments.samples, arguments.seed, progress)
    with bar("Judging", "%") as progress:
        if arguments.every_checkpoint:
            reports = list(evaluate_checkpoints(arguments.model, bench, progress))
        else:
            reports = [judge(model, bench, inception=arguments.inception, progress=progress)]
    if arguments.out:
        save_reports(arguments.out, reports)
    if arguments.every_checkpoint:
        return {f"step {report.step}": report.as_line() for report in reports} | {"best step": max(reports, key=lambda report: report.score).step}
    return reports[0].as_json() if arguments.json else reports[0].as_text()


def digest(arguments: argparse.Namespace) -> dict[str, Any]:
    """Make a run small enough to give away: samples and losses, thinned, without checkpoints."""
    from gan_studio.core.run_digest import digest_run

    digest_run(arguments.run, arguments.out)
    return {"folder": arguments.out}


def demo(arguments: argparse.Namespace) -> dict[str, Any]:
    """Train on the embedded digits for a minute, then walk and do arithmetic."""
    from tqdm import tqdm

    from gan_studio.core.demo import run_demo

    with tqdm(desc="Training", unit="step", disable=None) as bar:
        files = run_demo(arguments.out, arguments.seconds, lambda frame: bar.update(len(frame.steps)))
    return {"files": files, "folder": arguments.out.absolute()}


COMMANDS: dict[str, Callable[[argparse.Namespace], dict[str, Any]]] = {
    "train": train,
    "sample": sample,
    "walk": walk,
    "arithmetic": arithmetic,
    "import": import_model,
    "evaluate": evaluate,
    "train-classifier": train_classifier,
    "digest": digest,
    **TIME_COMMANDS,
    "lesson": lesson,
    "info": info,
    "demo": demo,
    "doctor": doctor,
}


# --- interruption --------------------------------------------------------------------------------------------------


def _train_until_interrupted(trainer: "Trainer", store: "RunStore") -> TrainingFrame:
    """Train to the end, or until Ctrl-C, which finishes the step at hand and saves."""
    from tqdm import tqdm

    interrupted = False

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        nonlocal interrupted
        interrupted = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    previous = signal.signal(signal.SIGINT, interrupt)
    store.set_status("running")
    try:
        with contextlib.closing(trainer.run()) as frames, tqdm(desc="Training", unit="step", total=trainer.config.steps, disable=None) as bar:
            for frame in frames:
                bar.update(frame.step - bar.n)
                bar.set_postfix({name: f"{value:.2f}" for name, value in _numbers(frame).items() if name.endswith("loss")}, refresh=False)
                if interrupted:
                    break
    finally:
        signal.signal(signal.SIGINT, previous)
    store.set_status("stopped" if interrupted else "finished")
    return frame


def _numbers(frame: TrainingFrame) -> dict[str, float]:
    """The scalars of the last step in a frame."""
    return dict(zip(SCALARS, map(float, frame.scalars[-1]), strict=True)) if len(frame.scalars) else {}


# --- parsing -----------------------------------------------------------------------------------------------------------


def command_line() -> argparse.ArgumentParser:
    """The parser of everything that can follow `gan-studio`; the man page is written from it, too."""
    parser = Parser(prog="gan-studio", description="Train, watch and understand GANs. Without a sub-command, opens the window: gan-studio [FILE].")
    for option, about in window_options.HELP.items():
        parser.add_argument(option, action="store_true", help=about)
    parser.add_argument("--version", action="version", version=f"GAN Studio {gan_studio.__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    made = {name: commands.add_parser(name, help=function.__doc__, description=function.__doc__) for name, function in COMMANDS.items()}
    for name, command in made.items():
        command.add_argument("--json", action="store_true", help="print the result, or the error, as one line of JSON")
        if name in ("sample", "walk", "arithmetic", "evaluate"):
            command.add_argument("model", metavar="MODEL", type=Path, help=MODEL_HELP)
            command.add_argument("--seed", type=int, default=0, help="draws the z (default: 0)")
        if name in ("sample", "walk", "arithmetic", "evaluate", "import"):
            command.add_argument("--step", type=int, help="which point of a run: the nearest checkpoint (default: the latest)")
    _add_training(made["train"])
    add_time_arguments(made)
    add_lesson_arguments(made["lesson"])
    made["sample"].add_argument("--count", type=positive, default=64, help="how many samples (default: 64)")
    made["sample"].add_argument("--out", type=Path, required=True, help="a .png for one grid, or a folder for a file each")
    walking = made["walk"]
    walking.add_argument("--out", type=Path, required=True, help="a .mp4 or .gif, or a .png for a strip like the paper's Figure 4")
    walking.add_argument("--keyframes", type=positive, default=9, help="how many random z (default: 9)")
    walking.add_argument("--mode", choices=("spherical", "linear"), help="how to go between them (default: what suits the prior)")
    walking.add_argument("--frames", type=positive, default=240, help="frames of an animation (default: 240)")
    walking.add_argument("--fps", type=float, default=30.0, help="frames a second (default: 30)")
    walking.add_argument("--size", type=positive, default=256, help="pixels of an animation's side, about (default: 256)")
    walking.add_argument("--columns", type=positive, default=9, help="pictures in a row of the strip (default: 9)")
    for group in "abc":
        about = f"{group.upper()}: numbers of samples, or a concept's name"
        made["arithmetic"].add_argument(f"--{group}", type=numbers_or_name, required=True, metavar="1,2,3", help=about)
    made["arithmetic"].add_argument("--out", type=Path, required=True, help="a .png")
    made["import"].add_argument("file", metavar="FILE", type=Path, help=MODEL_HELP)
    made["import"].add_argument("--out", type=Path, required=True, help="a .gan")
    made["import"].add_argument("--guess", type=int, default=1, help="which reading of a checkpoint, likeliest first (default: 1)")
    made["import"].add_argument("--half", action="store_true", help="keep the weights in half precision: half the size")
    made["import"].add_argument("--annotate", action="store_true", help="add directions and example concepts with names, found by its world's classifier")
    _add_judging(made["evaluate"])
    made["train-classifier"].add_argument("--data", required=True, help=f"{DATA_HELP}; with attributes")
    made["train-classifier"].add_argument("--out", type=Path, required=True, help="a .safetensors")
    made["train-classifier"].add_argument("--pictures", type=positive, help="how many to look at, counted as often as they are (default: 160000)")
    made["train-classifier"].add_argument("--seed", type=int, default=0, help="initialises and shuffles (default: 0)")
    made["digest"].add_argument("run", metavar="RUN", type=Path, help="the run's folder")
    made["digest"].add_argument("--out", type=Path, required=True, help="a new folder")
    made["info"].add_argument("path", metavar="PATH", help=f"{MODEL_HELP}, or {DATA_HELP}")
    made["demo"].add_argument("--out", type=Path, default=Path("demo-out"), help="a folder (default: demo-out)")
    made["demo"].add_argument("--seconds", type=float, default=60.0, help="how long to train (default: 60)")
    return parser


def _add_judging(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", help=f"{DATA_HELP} (default: the data of the model's world)")
    parser.add_argument("--classifier", type=Path, help="tells attributes; from train-classifier (default: the world's)")
    parser.add_argument("--samples", type=positive, default=2000, help="how many to judge (default: 2000)")
    parser.add_argument("--out", type=Path, help="a .json for everything that was found")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--every-checkpoint", action="store_true", help="judge every checkpoint of a run, and name the best")
    how.add_argument("--inception", action="store_true", help="also Inception Score, FID and KID: needs torch-fidelity, and minutes")


def _add_training(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", help=DATA_HELP)
    parser.add_argument("--out", type=Path, required=True, metavar="RUN", help="the run's folder")
    parser.add_argument("--resume", action="store_true", help="go on with the run in RUN")
    parser.add_argument("--preset", choices=PRESETS, default="paper", help="where the hyperparameters start (default: paper)")
    add_settings(parser)
