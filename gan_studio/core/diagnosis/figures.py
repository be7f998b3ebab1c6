"""What the figures of a report are called, what they mean, and which way they go when modes are lost."""

from dataclasses import dataclass
from typing import Literal

from gan_studio.core.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Figure:
    """One figure, for a person."""

    label: str
    help: str
    better: Literal["higher", "lower", "near"]
    """Where more diverse generators score; ``near``: at the real pictures' own score, and not beyond."""


FIGURES: dict[str, Figure] = {
    "modes_covered": Figure(
        QT_TRANSLATE_NOOP("Figure", "Modes covered"),
        QT_TRANSLATE_NOOP("Figure", "Modes of the data that at least one sample shows."),
        "higher",
    ),
    "modes_fair": Figure(
        QT_TRANSLATE_NOOP("Figure", "Modes with a fair share"),
        QT_TRANSLATE_NOOP("Figure", "Modes that samples show at least a tenth as often as the data do: a stricter count."),
        "higher",
    ),
    "mode_kl": Figure(
        QT_TRANSLATE_NOOP("Figure", "KL to the data"),
        QT_TRANSLATE_NOOP("Figure", "How far the samples’ spread over the modes is from the data’s, in nats. With one of k equal modes left it is ln k."),
        "lower",
    ),
    "mode_jsd": Figure(
        QT_TRANSLATE_NOOP("Figure", "JSD to the data"),
        QT_TRANSLATE_NOOP("Figure", "The same as a Jensen-Shannon divergence, which is at most ln 2 = 0.69."),
        "lower",
    ),
    "ndb": Figure(
        QT_TRANSLATE_NOOP("Figure", "Different bins (NDB)"),
        QT_TRANSLATE_NOOP(
            "Figure", "Modes whose share differs from the data’s by more than chance (Richardson & Weiss 2018). By chance about one of twenty does."
        ),
        "lower",
    ),
    "coverage": Figure(
        QT_TRANSLATE_NOOP("Figure", "Coverage"),
        QT_TRANSLATE_NOOP("Figure", "The share of real pictures that have a sample in their neighbourhood (Naeem et al. 2020). It falls when modes are lost."),
        "higher",
    ),
    "density": Figure(
        QT_TRANSLATE_NOOP("Figure", "Density"),
        QT_TRANSLATE_NOOP(
            "Figure", "How many neighbourhoods of real pictures a sample lies in (Naeem et al. 2020). It tells likeness, not diversity: a collapse raises it."
        ),
        "near",
    ),
    "recall": Figure(
        QT_TRANSLATE_NOOP("Figure", "Recall"),
        QT_TRANSLATE_NOOP("Figure", "The share of real pictures that lie among the samples (Kynkäänniemi et al. 2019)."),
        "higher",
    ),
    "precision": Figure(
        QT_TRANSLATE_NOOP("Figure", "Precision"),
        QT_TRANSLATE_NOOP("Figure", "The share of samples that lie among the real pictures (Kynkäänniemi et al. 2019)."),
        "higher",
    ),
    "mean_distance": Figure(
        QT_TRANSLATE_NOOP("Figure", "Mean distance"),
        QT_TRANSLATE_NOOP("Figure", "The mean distance of two samples."),
        "near",
    ),
    "vendi_score": Figure(
        QT_TRANSLATE_NOOP("Figure", "Vendi score"),
        QT_TRANSLATE_NOOP("Figure", "How many entirely different pictures the samples amount to (Friedman & Dieng 2023)."),
        "near",
    ),
    "effective_rank": Figure(
        QT_TRANSLATE_NOOP("Figure", "Effective rank"),
        QT_TRANSLATE_NOOP("Figure", "In how many directions the samples vary (Roy & Vetterli 2007). Noise fools it: look at the variance ratio too."),
        "near",
    ),
    "variance_ratio": Figure(
        QT_TRANSLATE_NOOP("Figure", "Variance ratio"),
        QT_TRANSLATE_NOOP("Figure", "How much the samples vary, in times what real pictures do."),
        "near",
    ),
    "duplicate_share": Figure(
        QT_TRANSLATE_NOOP("Figure", "Near-duplicates"),
        QT_TRANSLATE_NOOP("Figure", "The share of samples that could be left out because another one looks the same."),
        "lower",
    ),
    "memorised_share": Figure(
        QT_TRANSLATE_NOOP("Figure", "Nearly in the data"),
        QT_TRANSLATE_NOOP("Figure", "The share of samples that look the same as a training picture. Real pictures hardly ever look so like another one."),
        "lower",
    ),
}
"""In display order, by the names in reports."""
