"""Every hyperparameter, declared once: type, default, range, label, help, and whether it may change during training.

The form, its tooltips, the command-line flags, validation, the saved JSON and the reference table derive from here.
A hyperparameter that belongs to one loss, architecture or remedy is declared the same way, in that plug-in's file.
"""

import itertools
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, SerializeAsAny, ValidationError, field_validator, model_validator

from gan_studio.core.errors import StudioError
from gan_studio.core.hyperparameter import OFF, Hyperparameter
from gan_studio.core.latent.prior import Prior
from gan_studio.core.losses.base import Loss
from gan_studio.core.networks.base import Architecture
from gan_studio.core.optimizers.base import OPTIMISATION, Optimizer
from gan_studio.core.overlay import laid_over
from gan_studio.core.registry import Plugin
from gan_studio.core.remedies.base import REMEDIES, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP

Precision = Literal["auto", "full", "mixed"]

MODEL = QT_TRANSLATE_NOOP("Hyperparameter", "Model")
DATA = QT_TRANSLATE_NOOP("Hyperparameter", "Data")
KEEPING = QT_TRANSLATE_NOOP("Hyperparameter", "Run")

CHOICES: Mapping[str, type[Plugin]] = {"architecture": Architecture, "loss": Loss, "optimizer": Optimizer}
"""The hyperparameters that are one plug-in of several."""


class TrainingConfig(BaseModel):
    """The settings of one training run. Immutable; :meth:`changed` makes an altered copy."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    architecture: Annotated[
        SerializeAsAny[Architecture],
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Architecture"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The kind of networks that the generator and the discriminator are."),
            MODEL,
        ),
    ] = Field(default="dcgan", validate_default=True)
    image_size: Annotated[
        Literal[32, 64, 128],
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Image size"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Width and height of the pictures. Twice the size costs about four times the time."),
            MODEL,
            unit="px",
        ),
    ] = 64
    color: Annotated[
        Literal["auto", "grey", "rgb"],
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Colour"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Train on colour or on grey pictures. Auto looks at the data."),
            MODEL,
        ),
    ] = "auto"
    latent_size: Annotated[
        int,
        Field(ge=1, le=1024),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Latent size"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How many numbers in z, the noise that the generator turns into a picture. The DCGAN paper uses 100."),
            MODEL,
        ),
    ] = 100
    prior: Annotated[
        Prior,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Prior"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Where z is drawn from: a normal distribution, or uniform between -1 and 1 as in the DCGAN paper."),
            MODEL,
        ),
    ] = "normal"
    flip: Annotated[
        bool,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Mirror pictures"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Show every other picture mirrored. Good for faces and rooms, wrong for digits and text."),
            DATA,
            live=True,
        ),
    ] = False
    loss: Annotated[
        SerializeAsAny[Loss],
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Loss"),
            QT_TRANSLATE_NOOP("Hyperparameter", "What the two networks fight over."),
            OPTIMISATION,
            live=True,
        ),
    ] = Field(default="non-saturating", validate_default=True)
    batch_size: Annotated[
        int,
        Field(ge=2, le=1024),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Batch size"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Pictures per step. The DCGAN paper uses 128; fewer is faster per step and noisier."),
            OPTIMISATION,
        ),
    ] = 128
    steps: Annotated[
        int,
        Field(ge=1, le=10_000_000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Steps"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Train until so many generator steps are done."),
            OPTIMISATION,
            live=True,
        ),
    ] = 20_000
    optimizer: Annotated[
        SerializeAsAny[Optimizer],
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Optimizer"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How gradients become steps, in both networks."),
            OPTIMISATION,
        ),
    ] = Field(default="adam", validate_default=True)
    generator_learning_rate: Annotated[
        float,
        Field(ge=0, le=0.1),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "G learning rate"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The size of the generator’s steps. 0.0002 in the DCGAN paper."),
            OPTIMISATION,
            live=True,
            decimals=6,
        ),
    ] = 2e-4
    discriminator_learning_rate: Annotated[
        float,
        Field(ge=0, le=0.1),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "D learning rate"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The size of the discriminator’s steps. 0.0002 in the DCGAN paper."),
            OPTIMISATION,
            live=True,
            decimals=6,
        ),
    ] = 2e-4
    discriminator_steps: Annotated[
        int,
        Field(ge=0, le=100),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "D steps per G step"),
            QT_TRANSLATE_NOOP(
                "Hyperparameter", "How often the discriminator learns before the generator learns once: the k of the 2014 paper. 0: it never learns."
            ),
            OPTIMISATION,
            live=True,
        ),
    ] = 1
    ema_half_life: Annotated[
        float,
        Field(ge=0, le=100_000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "EMA half-life"),
            QT_TRANSLATE_NOOP(
                "Hyperparameter",
                "Pictures are drawn with an average of the generator’s recent weights; after so many steps a weight counts half. 0 switches it off.",
            ),
            OPTIMISATION,
            live=True,
            unit=QT_TRANSLATE_NOOP("Hyperparameter", "steps"),
            zero=OFF,
        ),
    ] = 500.0
    precision: Annotated[
        Precision,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Precision"),
            QT_TRANSLATE_NOOP(
                "Hyperparameter",
                "Mixed computes layers in bfloat16 and keeps weights and optimizer in full precision: up to 1.6 times as fast on processors made for it. "
                "Auto does so on those.",
            ),
            OPTIMISATION,
            live=True,
        ),
    ] = "auto"
    remedies: Annotated[
        tuple[SerializeAsAny[Remedy], ...],
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Remedies"),
            QT_TRANSLATE_NOOP("Hyperparameter", "What is switched on against collapse."),
            REMEDIES,
            live=True,
        ),
    ] = ()
    seed: Annotated[
        int,
        Field(ge=0, lt=2**31),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Seed"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The same seed and settings give the same run: bit for bit on a processor that has no other work."),
            KEEPING,
        ),
    ] = 0
    sample_every: Annotated[
        int,
        Field(ge=1, le=100_000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Sample every"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Draw and keep the grid of samples every so many steps."),
            KEEPING,
            live=True,
            unit=QT_TRANSLATE_NOOP("Hyperparameter", "steps"),
        ),
    ] = 50
    checkpoint_minutes: Annotated[
        float,
        Field(ge=0.05, le=1000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Checkpoint every"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Save everything this often, so that a crash costs no more than that."),
            KEEPING,
            live=True,
            unit=QT_TRANSLATE_NOOP("Hyperparameter", "min"),
        ),
    ] = 2.0
    disk_budget_mb: Annotated[
        int,
        Field(ge=50, le=1_000_000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Disk budget"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Older checkpoints and samples are thinned out to stay under this."),
            KEEPING,
            live=True,
            unit="MB",
        ),
    ] = 1000

    @model_validator(mode="before")
    @classmethod
    def _from_before_there_was_a_choice_of_optimizers(cls, saved: Any) -> Any:
        """What was saved then has Adam's hyperparameters beside the others."""
        if not isinstance(saved, Mapping) or "optimizer" in saved:
            return saved
        betas = {key: value for key, value in saved.items() if key in ("beta1", "beta2")}
        return {key: value for key, value in saved.items() if key not in betas} | {"optimizer": {"name": "adam", **betas}}

    @field_validator("remedies", mode="after")
    @classmethod
    def _in_order(cls, remedies: tuple[Remedy, ...]) -> tuple[Remedy, ...]:
        """At most one of each kind, in the order in which they act: however they were listed, the config is the same."""
        ordered = sorted(remedies, key=lambda remedy: (remedy.order, remedy.name))
        for first, second in itertools.pairwise(ordered):
            if first.name == second.name:
                raise StudioError(
                    QT_TRANSLATE_NOOP("Error", "The remedy “{remedy}” is listed twice."), QT_TRANSLATE_NOOP("Error", "List it once."), remedy=first.label
                )
        return tuple(ordered)

    @model_validator(mode="after")
    def _remedies_fit(self) -> Self:
        if self.remedies:
            laid_over(self)
        return self

    @property
    def in_effect(self) -> "TrainingConfig":
        """The settings that a step uses: these, under what the remedies lay over them, and without the remedies."""
        return laid_over(self) if self.remedies else self

    def changed(self, **values: Any) -> Self:
        """A copy with some hyperparameters altered.

        Each key is the last part of a hyperparameter's path: ``width=32`` alters ``architecture.width``. A new
        ``architecture``, ``loss`` or ``optimizer``, or another list of ``remedies``, is applied first, so that their own
        hyperparameters can be given beside it. A plug-in is given as itself, by name or in its saved form.

        Raises:
            StudioError: an unknown name, a value out of range, or remedies that do not go together.
        """
        saved = self.model_dump()
        for group in CHOICES:
            if group in values:
                saved[group] = _saved_form(values.pop(group))
        saved["remedies"] = [_saved_form(remedy) for remedy in values.pop("remedies", saved["remedies"])]
        for key, value in values.items():
            home = _home_of(saved, key)
            home[key] = value
        return self.load(saved)

    @classmethod
    def load(cls, saved: Mapping[str, Any]) -> Self:
        """A config from its saved form (the dictionary that ``model_dump`` gives).

        Raises:
            StudioError: a name is unknown or a value out of range.
        """
        try:
            return cls.model_validate(dict(saved))
        except ValidationError as error:
            problem = error.errors()[0]
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "The setting “{name}” cannot be {value}: {reason}."),
                QT_TRANSLATE_NOOP("Error", "Correct the value and try again."),
                name=".".join(str(part) for part in problem["loc"]),
                value=problem["input"],
                reason=problem["msg"],
            ) from error


def _saved_form(choice: Any) -> dict[str, Any]:
    if isinstance(choice, Plugin):
        return choice.model_dump()
    return dict(choice) if isinstance(choice, Mapping) else {"name": choice}


def _home_of(saved: dict[str, Any], key: str) -> dict[str, Any]:
    """The dictionary that holds hyperparameter ``key``: the config's own, or that of one of its plug-ins."""
    if key in TrainingConfig.model_fields:
        return saved
    homes: list[tuple[type[Plugin], dict[str, Any]]] = [(base, saved[group]) for group, base in CHOICES.items()]
    homes += [(Remedy, remedy) for remedy in saved["remedies"]]
    for base, home in homes:
        if key in base.find(home["name"]).model_fields:
            return home
    raise StudioError(
        QT_TRANSLATE_NOOP("Error", "There is no setting “{name}” here."),
        QT_TRANSLATE_NOOP("Error", "The chosen architecture, loss, optimizer and remedies bring settings of their own; check that it belongs to them."),
        name=key,
    )
