"""All figures of one generator in one report, and how a person reads it."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from gan_studio.core.atomic import write_atomic
from gan_studio.core.attributes import readable
from gan_studio.core.evaluation.inception import InceptionFigures
from gan_studio.core.evaluation.manifold import Fidelity
from gan_studio.core.evaluation.memory import Distances, Memory
from gan_studio.core.evaluation.morphs import LARGEST_STEP, Morphs
from gan_studio.core.evaluation.shares import AttributeShare
from gan_studio.core.evaluation.sums import CountedSum


@dataclass(frozen=True)
class SpaceFigures:
    """What was found in one feature space."""

    space: str
    about: str
    samples: Fidelity
    """Of samples against held-out pictures."""
    real: Fidelity
    """Of training pictures against held-out ones: the best that can be hoped for."""
    memory: Memory | None
    """None where the data keep nothing away from training."""


@dataclass(frozen=True)
class Report:
    """What :func:`gan_studio.core.evaluation.evaluate.evaluate` found."""

    model: str
    step: int
    data: str
    samples: int
    held_out: int
    """Held-out pictures; 0 if the data keep none, and training pictures stand in for them."""
    seed: int
    spaces: tuple[SpaceFigures, ...]
    shares: tuple[AttributeShare, ...] = ()
    sums: tuple[CountedSum, ...] = ()
    impossible_sums: tuple[str, ...] = ()
    """Those for which the generator draws too few exemplars."""
    morphs: Morphs | None = None
    inception: InceptionFigures | None = None
    """Of the heavier judges, where they were asked."""

    @property
    def collapsed(self) -> list[str]:
        """The attributes that the generator lost."""
        return [share.name for share in self.shares if share.is_collapsed]

    @property
    def score(self) -> float:
        """One number to rank checkpoints by, from 0 to 1: the mean of the spaces' scores."""
        return sum(figures.samples.score for figures in self.spaces) / len(self.spaces)

    def as_json(self) -> dict[str, Any]:
        """Everything, as JSON values."""
        return {**asdict(self), "collapsed": self.collapsed, "score": self.score}

    def as_text(self) -> dict[str, str]:
        """For a person: a line for each figure."""
        lines = {"model": f"{self.model}, step {self.step}", "data": self._data(), "samples": f"{self.samples}, seed {self.seed}"}
        for figures in self.spaces:
            lines |= _space_lines(figures)
        lines |= {f"share of {readable(share.name)}": _share_line(share) for share in self.shares}
        if self.shares:
            lines["lost attributes"] = ", ".join(map(readable, self.collapsed)) or "none"
        lines |= {f"arithmetic, {counted.name}": _sum_line(counted) for counted in self.sums}
        lines |= {f"arithmetic, {name}": "too few exemplars among the samples" for name in self.impossible_sums}
        if self.morphs is not None:
            lines |= _morph_lines(self.morphs)
        if self.inception is not None:
            lines |= _inception_lines(self.inception)
        return {**lines, "score": f"{self.score:.3f} (the harmonic mean of precision, recall, density and coverage, over the spaces)"}

    def as_line(self) -> str:
        """The most telling figures on one line, to compare checkpoints by."""
        found = self.spaces[0].samples
        sums = "".join(f", {counted.name} {counted.mean_of_three.value:.0%}" for counted in self.sums)
        return f"score {self.score:.3f}, precision {found.precision:.3f}, recall {found.recall:.3f}, {len(self.collapsed)} lost attributes{sums}"

    def _data(self) -> str:
        return f"{self.data}, {self.held_out} held-out pictures" if self.held_out else f"{self.data}, which keeps no pictures for judging"


def _space_lines(figures: SpaceFigures) -> dict[str, str]:
    ideal = asdict(figures.real)
    lines = {figures.space: figures.about}
    lines |= {f"{name} of {figures.space}": f"{found:.3f} (real pictures: {ideal[name]:.3f})" for name, found in asdict(figures.samples).items()}
    if figures.memory is not None:
        lines[f"nearest training picture in {figures.space}"] = f"{_distances(figures.memory.samples)}; held-out {_distances(figures.memory.held_out)}"
        lines[f"suspiciously near in {figures.space}"] = f"{figures.memory.suspicious:.1%} of the samples (1% if nothing was memorised)"
    return lines


def _distances(found: Distances) -> str:
    return f"{found.median:.3g} ({found.fifth:.3g} to {found.ninety_fifth:.3g})"


def _share_line(share: AttributeShare) -> str:
    return f"{share.samples:.1%} (data: {share.data:.1%}, as the classifier sees them: {share.judged:.1%}){' LOST' if share.is_collapsed else ''}"


def _sum_line(counted: CountedSum) -> str:
    others = {"single z": counted.single, "any certain exemplars": counted.any_three, "C alone": counted.only_c, "random samples": counted.base}
    return "; ".join([str(counted.mean_of_three), *(f"{name} {share}" for name, share in others.items())])


def _morph_lines(found: Morphs) -> dict[str, str]:
    lines = {"a jump": f"a step of more than {LARGEST_STEP:g} medians of its path"}
    for pace, smooth in (("even pace", found.even_pace), ("constant angle", found.constant_angle)):
        lines[f"paths without a jump in pixels, {pace}"] = f"{smooth.pixels}; the largest step was {smooth.largest_pixels:.2f} medians"
        lines[f"paths without a jump in features, {pace}"] = f"{smooth.features}; the largest step was {smooth.largest_features:.2f} medians"
    return {**lines, "frames as real as 99 of 100 samples": str(found.believable)}


def _inception_lines(found: InceptionFigures) -> dict[str, str]:
    labels = {"inception_score": "Inception Score", "fid": "FID", "kid": "KID"}
    ideal = asdict(found.real)
    lines = {f"{labels[name]} of {found.count}": f"{value:.4g} (real pictures: {ideal[name]:.4g})" for name, value in asdict(found.samples).items()}
    return {"Inception": "by torch-fidelity; compare FIDs of as many pictures only", **lines}


def save_reports(path: Path, reports: Sequence[Report]) -> None:
    """Write one report as a JSON object, several as a list.

    Raises:
        StudioError: the disk is full, or the path cannot be written.
    """
    found = [report.as_json() for report in reports]
    write_atomic(path, json.dumps(found[0] if len(found) == 1 else found, indent=1).encode())
