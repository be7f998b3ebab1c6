"""Other people's checkpoints: finds the generator in a file and guesses how it was built, likeliest first."""

from dataclasses import dataclass
from pathlib import Path

from gan_studio.core.errors import StudioError
from gan_studio.core.foreign.describe import Trait, traits_of
from gan_studio.core.foreign.links import link
from gan_studio.core.foreign.outcome import Outcome, outcomes
from gan_studio.core.foreign.parts import Part, parts_of
from gan_studio.core.foreign.read import read_checkpoint
from gan_studio.core.foreign.refusals import ONLY_CHAINS, refuse_by_name, refuse_by_shape
from gan_studio.core.foreign.search import find_hypotheses
from gan_studio.core.foreign.sniff import format_of
from gan_studio.core.foreign.state_dicts import find_generator
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Model
from gan_studio.core.progress import Progress, silent
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.translation import QT_TRANSLATE_NOOP

MOST_GUESSES = 32
MOST_PARTS = 200
MARGIN = 10.0
"""How much costlier than the best a guess may be and still be offered."""


@dataclass(frozen=True, eq=False)
class Guess:
    """One way in which the checkpoint's generator may have been built."""

    path: Path
    traits: tuple[Trait, ...]
    _outcome: Outcome

    @property
    def label(self) -> str:
        """In English: ``64 × 64 px · sizes 1, 4, 8, 16, 32, 64 · ReLU · tanh output · normal z``."""
        return " · ".join(map(str, self.traits))

    @property
    def spec(self) -> ModelSpec:
        """The generator, its architecture a :class:`~gan_studio.core.networks.chain.Chain`."""
        return self._outcome.spec

    def model(self) -> Model:
        """The generator by this guess."""
        return Model(self.path.stem, GeneratorSnapshot.of(self.spec, self._outcome.weights), path=self.path)


@dataclass(frozen=True, eq=False)
class Foreign:
    """A stranger's checkpoint that holds a generator."""

    path: Path
    where: str
    """The generator's place in the file, such as ``netG``; empty if it is all that there is."""
    guesses: tuple[Guess, ...]
    """At least one, likeliest first."""


def inspect_checkpoint(path: Path | str, progress: Progress = silent) -> Foreign:
    """Rebuild the generator in a PyTorch checkpoint or safetensors file from its tensors' names and shapes.

    Takes a few seconds at most; ``progress`` may cancel. The file is never unpickled beyond tensors and plain containers.

    Raises:
        StudioError: there is no generator that can be rebuilt; the sentence says what there is instead.
    """
    path = Path(path)
    state = find_generator(read_checkpoint(path), path.name)
    refuse_by_name(state, path.name)
    parts = parts_of(state, path.name)
    alphabetical = format_of(path) == "safetensors"
    guesses = [Guess(path, traits_of(outcome.spec), outcome) for outcome in _likeliest(parts, path.name, alphabetical, progress)]
    return Foreign(path, state.where, tuple(guesses))


def _likeliest(parts: list[Part], name: str, alphabetical: bool, progress: Progress) -> list[Outcome]:
    refuse_by_shape(sorted(parts, key=lambda part: part.numbers) if alphabetical else parts, name)
    row = link(parts, alphabetical=alphabetical) if len(parts) <= MOST_PARTS else None
    if row is None:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The layers in “{name}” do not follow one another in a single row from z to a picture."), ONLY_CHAINS, name=name
        )
    whole = 3 * len(row)  # looking at the pictures takes about half as long as the search before it
    hypotheses = find_hypotheses(row, lambda done, _total: progress(2 * done, whole))
    if not hypotheses:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "The layers in “{name}” make no square picture of a usual size."), ONLY_CHAINS, name=name)
    likely = [hypothesis for hypothesis in hypotheses if hypothesis.cost <= hypotheses[0].cost + MARGIN][:MOST_GUESSES]
    found = sorted(outcomes(likely, lambda done, total: progress(whole * (2 * total + done) // (3 * total), whole)), key=lambda outcome: outcome.cost)
    return [outcome for outcome in found if outcome.cost <= found[0].cost + MARGIN][:MOST_GUESSES]
